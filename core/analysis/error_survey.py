"""All errors between two versions of a picture: how many there are of each size, and a small map of where they are.

Works through the picture in bands of rows, so that it can be stopped, shown while it goes on, and takes little memory.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.analysis.compared import Compared
from core.analysis.difference import Channel, Levels
from core.analysis.error_map import Kind, error_map, newly_clipped
from core.progress import Progress, Work
from core.restoration.tiles import Region

# Sizes that are told apart up to a kind's full scale: 1/64 of an 8-bit level, 1/128 ΔE.
STEPS = 16_384
# Pixels of a band, a twentieth of a second's work at most, and of the small map.
BAND = 500_000
SMALL = 2_000_000


@dataclass(frozen=True, eq=False)
class ErrorSurvey:
    """``below`` and ``above`` count the errors of each size, 0 to the kind's full scale in ``STEPS`` steps, by sign.

    Kinds without a sign have none below. What lies beyond the full scale counts in the last step. ``mean`` and
    ``largest`` are of the sizes, exact, in the kind's unit; ``worst`` is the place (row, column) of the largest.
    """

    kind: Kind
    below: npt.NDArray[np.int64]
    above: npt.NDArray[np.int64]
    mean: float
    largest: float
    worst: tuple[int, int]

    @property
    def pixels(self) -> int:
        """How many errors there are."""
        return int(self.below.sum() + self.above.sum())

    def percentile(self, percent: float) -> float:
        """The size that ``percent`` of the errors do not exceed, to the width of a step."""
        sizes = np.cumsum(self.below + self.above)
        place = int(np.searchsorted(sizes, percent / 100 * sizes[-1]))
        return min((place + 1) / STEPS * self.kind.full_scale, self.largest)

    def share_from(self, size: float) -> float:
        """The share of errors of ``size`` or more, 0 to 1."""
        first = math.ceil(size / self.kind.full_scale * STEPS)
        return float(self.below[first:].sum() + self.above[first:].sum()) / max(self.pixels, 1)

    def bins(self, count: int, gain: float) -> npt.NDArray[np.float64]:
        """(count,) numbers of pixels from the left end of a legend to its right; what lies beyond is at the ends."""
        seen = max(round(STEPS / gain), 1)
        halves = [np.append(side[: seen - 1], side[seen - 1 :].sum()) for side in (self.below, self.above)]
        signed = self.kind is Kind.SIGNED
        line = np.concatenate([halves[0][::-1], halves[1]]) if signed else halves[1]
        edges = np.linspace(0, len(line), count + 1)
        return np.diff(np.interp(edges, np.arange(len(line) + 1), np.concatenate([[0], np.cumsum(line)])))


@dataclass(frozen=True, eq=False, kw_only=True)
class Surveyed(Progress):
    """``small`` is the map so far, of each ``every``-th pixel: rows from ``rows`` on are still 0.

    ``clipped`` says where pixels newly reached black or white, likewise, if that was asked for.
    """

    small: Levels
    clipped: npt.NDArray[np.bool_] | None
    every: int
    rows: int


def step_of(height: int, width: int) -> int:
    """Each how-manieth pixel the small map has: a power of two."""
    every = 1
    while -(-height // every) * -(-width // every) > SMALL:
        every *= 2
    return every


def survey(compared: Compared, kind: Kind, channel: Channel, *, clipping: bool = False) -> Work[Surveyed, ErrorSurvey]:
    """Count all errors, and with ``clipping`` note where pixels were; each step has done a band of rows."""
    height, width = compared.height, compared.width
    every = step_of(height, width)
    small = np.zeros((-(-height // every), -(-width // every)), np.float32)
    clipped = np.zeros(small.shape, np.bool_) if clipping else None
    counts = np.zeros((2, STEPS), np.int64)
    total, largest, worst = 0.0, -1.0, (0, 0)
    band = max(BAND // width // every, 1) * every
    for top in range(0, height, band):
        region = Region(top, 0, min(band, height - top), width)
        values = error_map(compared, kind, channel, region)
        rows = slice(top // every, -(-(top + region.height) // every))
        small[rows] = values[::every, ::every]
        if clipped is not None:
            clipped[rows] = newly_clipped(compared, region, every)
        _count(values, kind, counts)
        total += float(np.abs(values).sum(dtype=np.float64))
        at = int(np.abs(values).argmax())
        if abs(float(values.flat[at])) > largest:
            largest, worst = abs(float(values.flat[at])), (top + at // width, at % width)
        yield Surveyed(top + region.height, height, small=small, clipped=clipped, every=every, rows=rows.stop)
    below, above = counts
    return ErrorSurvey(kind, below, above, total / (height * width), largest, worst)


def _count(values: Levels, kind: Kind, counts: npt.NDArray[np.int64]) -> None:
    steps = (values.ravel() * np.float32(STEPS / kind.full_scale)).clip(-STEPS, STEPS - 1)
    # Rounded down: −0.3 steps is in the first one below zero, which is place STEPS − 1 from the left.
    places = np.floor(steps).astype(np.intp) + STEPS
    found = np.bincount(places, minlength=2 * STEPS)
    counts[0] += found[:STEPS][::-1]
    counts[1] += found[STEPS:]
