"""Finds how a model runs best on this computer, by running a few tiles of each kind and looking at the clock.

What can be chosen, in this order: the precision, the threads, the tile. Candidates take turns, and of each the fastest
turn counts: another program that wakes up meanwhile slows all of them. Where others leave too little of the computer to
tell anything, all stays as usual. A wrong choice would make a restoration slower, never worse.
"""

import itertools
import math
import os
import time
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import torch

from core import devices, freed_memory
from core.errors import OutOfMemory
from core.progress import Progress, Work
from core.restoration import precision, run_settings
from core.restoration.run_settings import RunSettings
from core.restoration.tiles import LARGEST_OVERLAP

if TYPE_CHECKING:
    from core.picture.picture import Pixels
    from core.restoration.restorer import Restorer

# Finding out costs more than it saves where a picture is smaller, in megapixels.
WORTH_IT = 2.0
# Seconds after which candidates have no more turns than they need, and the longest that one tile may take, so that
# Cancel is answered.
BUDGET = 3.0
LONGEST_TILE = 0.5
TURNS = 4
# Turns of a candidate may differ this much: on a computer that is left alone it is hardly a tenth.
LARGEST_UNREST = 1.3
# On a processor that is left alone, at least one thread runs all the time; less than this share of it is not enough.
LEAST_SHARE = 0.85
# Candidates that take this many times as long as the best drop out after a turn.
HOPELESS = 1.25
# What departs from the usual has to save this share: less may be chance, above all while other programs hold cores.
LEAST_SAVING_BY_TILES = 0.03
LEAST_SAVING_BY_THREADS = 0.1

# What a network takes for a pixel of a tile; EAMamba as published takes a third of this.
BYTES_PER_PIXEL = 30_000

PROCESSOR_TILES = (128, 160, 192, 224, 256, 320, 384, 448, 512)
GPU_TILES = (256, 384, 512, 768, 1024)

MESSAGE = "Finding the best tile size for this computer (once) …"

SEED = 5
SIGMA = 25 / 255


def known(restorer: "Restorer") -> RunSettings | None:
    """What was found for the restorer's model on this computer; None if nothing was, or there is no file of a model."""
    return None if restorer.model is None else run_settings.recall(_key(restorer))


def find(
    restorer: "Restorer",
    clock: Callable[[], float] = time.perf_counter,
    worked: Callable[[], float] = time.process_time,
) -> Work[Progress, RunSettings | None]:
    """Find what runs best, keep it for the next time, and let the restorer run so from now on.

    A step between any two tiles. To stop is to stop pulling; then nothing changes and nothing is kept. The same holds
    for the result None: memory is too short for the smallest tile, or other programs keep the computer busy. ``clock``
    tells seconds, ``worked`` those in which the processor worked for this program, summed over threads.
    """
    try:
        found = yield from _Trials(restorer, clock, worked).best()
    except (OutOfMemory, _TooBusy):
        return None
    finally:
        freed_memory.give_back()
    restorer.settings = found
    if restorer.model is not None:
        run_settings.keep(_key(restorer), found)
    return found


def noisy_square(side: int) -> "Pixels":
    """The same (side, side, 3) pixels from 0 to 1 every time: soft shades, edges, fine texture, and noise of σ 25."""
    y, x = np.mgrid[0:side, 0:side] / 128
    soft = 0.5 + 0.3 * np.sin(2.1 * x + 0.7) * np.cos(1.7 * y)
    texture = 0.12 * np.sin(90 * x + 6 * np.sin(5 * y)) * ((x + y) % 1.2 > 0.6)
    edges = 0.15 * (np.hypot(x % 1 - 0.4, y % 1 - 0.5) < 0.3)
    colours = (soft + texture + edges)[..., None] * (1.0, 0.9, 0.8)
    noisy = colours + np.random.default_rng(SEED).normal(0, SIGMA, colours.shape)
    return np.clip(noisy, 0, 1).astype(np.float32)


class _TooBusy(Exception):
    """Other programs leave too little of the computer to measure anything."""


class _Trials:
    """Tiles that run for the clock alone."""

    def __init__(self, restorer: "Restorer", clock: Callable[[], float], worked: Callable[[], float]) -> None:
        self._restorer, self._clock, self._worked = restorer, clock, worked
        self._measured = self._worked_for = 0.0
        self._sides = _sides(restorer)
        self._picture = noisy_square(self._sides[-1])
        self._end = math.inf

    def best(self) -> Work[Progress, RunSettings]:
        """The settings to take."""
        usual = self._restorer.usual_settings
        usual = replace(usual, tile=_whole(usual.tile, self._restorer.multiple_of))
        smallest = replace(usual, tile=self._sides[0])
        yield _STEP
        self._run(smallest)
        # What is prepared once, kernels above all, is none of the candidates' time.
        self._end = self._clock() + BUDGET

        exactness = yield from self._precision(smallest)
        usual, smallest = replace(usual, precision=exactness), replace(smallest, precision=exactness)
        yield _STEP
        pace = self._seconds(smallest) / smallest.tile**2
        quick = [side for side in self._sides if pace * side**2 <= LONGEST_TILE]
        if not quick:
            return usual
        threads = yield from self._threads(replace(usual, tile=min(usual.tile, quick[-1])))
        return (yield from self._tile(replace(usual, threads=threads), quick))

    def _precision(self, settings: RunSettings) -> Work[Progress, str]:
        if self._restorer.precision != "auto":
            return settings.precision
        yield _STEP
        exact = self._run(settings)
        fit = []
        for name in precision.native(self._restorer.device):
            yield _STEP
            if precision.agreement(self._run(replace(settings, precision=name)), exact) >= precision.LEAST_AGREEMENT:
                fit.append(name)
        if not fit:
            return "float32"
        costs = yield from self._race([replace(settings, precision=name) for name in ("float32", *fit)], 0.8 * BUDGET)
        return precision.choose({one.precision: cost for one, cost in costs.items()})

    def _threads(self, settings: RunSettings) -> Work[Progress, int | None]:
        if self._restorer.device.name != "cpu" or "OMP_NUM_THREADS" in os.environ:
            return None
        most, cores = torch.get_num_threads(), self._restorer.device.cores
        counts = {cores, *(max(most * share // 4, 1) for share in (1, 2, 3))} - {most}
        candidates = [settings, *(replace(settings, threads=count) for count in sorted(counts))]
        costs = yield from self._race(candidates, BUDGET / 2)
        return _cheapest(costs, settings, LEAST_SAVING_BY_THREADS).threads

    def _tile(self, usual: RunSettings, sides: list[int]) -> Work[Progress, RunSettings]:
        """The usual settings with the tile that takes the least time for what it adds to a picture."""
        fit = [replace(usual, tile=side) for side in sides if _has_memory_for(self._restorer, side)]
        count = sum(one.tile <= usual.tile for one in fit) + 1
        costs = yield from self._race(fit[:count])
        # Larger ones take long to try, and are worth it only as long as the largest so far is the best.
        for smaller, larger in itertools.pairwise(fit[count - 1 :]):
            if costs[smaller] > min(costs.values()):
                break
            costs |= yield from self._race([larger])
        return _cheapest(costs, usual, LEAST_SAVING_BY_TILES)

    def _race(
        self, candidates: Iterable[RunSettings], leave: float = 0.0
    ) -> Generator[Progress, None, dict[RunSettings, float]]:
        """Seconds per useful pixel of each candidate in the fastest of its turns; ``leave`` seconds are for others."""
        running = list(candidates)
        costs: dict[RunSettings, list[float]] = {}
        # The first turn is for what is prepared once for a size; all have another one, and more as time allows.
        for turn in range(TURNS + 1):
            for one in running:
                if turn > 1 and self._clock() > self._end - leave:
                    return self._fastest(costs)
                yield _STEP
                try:
                    cost = self._seconds(one) / self._useful(one)
                except OutOfMemory:
                    cost = math.inf
                if turn:
                    costs.setdefault(one, []).append(cost)
            if turn:
                fastest = self._fastest(costs)
                running = [one for one in running if fastest[one] <= HOPELESS * min(fastest.values())]
                if len(running) <= 1:
                    break
        return self._fastest(costs)

    def _fastest(self, costs: dict[RunSettings, list[float]]) -> dict[RunSettings, float]:
        """The least of each; _TooBusy where that says little."""
        is_restless = any(len(each) > 2 and median(each) > LARGEST_UNREST * min(each) for each in costs.values())
        is_starved = self._restorer.device.name == "cpu" and self._worked_for < LEAST_SHARE * self._measured
        if is_restless or is_starved:
            raise _TooBusy
        return {one: min(each) for one, each in costs.items()}

    def _seconds(self, settings: RunSettings) -> float:
        started, working = self._clock(), self._worked()
        self._run(settings)
        seconds = self._clock() - started
        self._measured += seconds
        self._worked_for += self._worked() - working
        return seconds

    def _run(self, settings: RunSettings) -> "Pixels":
        return self._restorer.run(self._picture[: settings.tile, : settings.tile], settings)

    def _useful(self, settings: RunSettings) -> int:
        """The pixels that a tile adds to a large picture: what it shares with its neighbours counts for one of them."""
        shared = min(self._restorer.overlap, int(settings.tile * LARGEST_OVERLAP))
        return (settings.tile - shared) ** 2


_STEP = Progress(0, 0, MESSAGE)


def _sides(restorer: "Restorer") -> list[int]:
    """Sides of tiles to try, the smallest first."""
    tried = PROCESSOR_TILES if restorer.device.name == "cpu" else GPU_TILES
    return sorted({_whole(side, restorer.multiple_of) for side in (*tried, restorer.usual_settings.tile)})


def _whole(side: int, multiple: int) -> int:
    """What tiles of ``side`` come down to in a network that works in multiples."""
    return max(side // multiple, 1) * multiple


def _has_memory_for(restorer: "Restorer", side: int) -> bool:
    """Whether a tile fits into what is free now, by a generous guess."""
    if side <= restorer.usual_settings.tile:
        return True
    free = devices.pick(restorer.device.name).memory_free
    return not free or BYTES_PER_PIXEL * (side * restorer.scale) ** 2 <= free


def _cheapest(costs: dict[RunSettings, float], usual: RunSettings, least_saving: float) -> RunSettings:
    """What costs least, but the usual where that is hardly dearer or nothing was measured."""
    best = min(costs, key=costs.__getitem__, default=usual)
    is_clear = costs.get(usual, math.inf) * (1 - least_saving) > costs.get(best, math.inf)
    return best if is_clear else usual


def _key(restorer: "Restorer") -> str:
    assert restorer.model is not None
    return run_settings.key(restorer.model, restorer.device, restorer.precision)
