"""How a network's scans run over a picture, and how much of the past each pixel still remembers.

At each step of a scan a state is multiplied by exp(Δ·A), so of what it held t steps ago the product of the decays since
is left. In a line of pixels neighbours in the picture can be far apart: what a pixel then no longer knows of them is
"local pixel forgetting" (Guo et al., "MambaIR", ECCV 2024, section 1). Means are over channels and states.

Shapes: h × w the picture as the scan sees it, k heads, l steps, d channels of a head, n states.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F

from core.analysis.input_gradient import seen_by
from core.analysis.order_names import name_of
from core.analysis.subject import Subject
from core.errors import SettingsError
from core.progress import Progress, Work
from core.scan import ScanInputs, observe_scans

Values: TypeAlias = npt.NDArray[np.float32]
Pixels: TypeAlias = npt.NDArray[np.float32]

# Products of so many pixels, channels and states at a time.
_AT_ONCE = 1 << 22


@dataclass(frozen=True, eq=False)
class ScanPaths:
    """Scan ``number`` (from 1) of ``scans`` of ``title`` over a picture that it sees as ``height`` × ``width``.

    ``orders`` (k, l) are the pixels each head visits, numbered row by row, and ``names`` what they are called.
    ``remembered`` (k, h, w) is how much the pixel at ``row`` and ``column`` still knows of each other, 0 to 1.
    ``span`` (k, h, w) is how many pixels' worth of the past each pixel holds, the sum of what is left of all before it.
    ``neighbours`` (h, w) is how much each pixel knows of the four around it, through the head that knows most.
    """

    title: str
    number: int
    scans: int
    height: int
    width: int
    orders: npt.NDArray[np.int32]
    names: tuple[str, ...]
    row: int
    column: int
    remembered: Values
    span: Values
    neighbours: Values


@dataclass(frozen=True, eq=False)
class _Head:
    """One head: ``order`` (l), ``clock`` (l, d) the sum of Δ up to and with each step, ``rates`` (d, n) negative."""

    order: npt.NDArray[np.int32]
    clock: npt.NDArray[np.float64]
    rates: Values

    def left(self, earlier: npt.NDArray[np.integer[Any]], later: npt.NDArray[np.integer[Any]]) -> Values:
        """What of each earlier step is left at the later one: the mean of the products of decays, (pairs,)."""
        found = np.empty(len(earlier), np.float32)
        several = max(_AT_ONCE // self.rates.size, 1)
        for first in range(0, len(earlier), several):
            pairs = slice(first, first + several)
            passed = (self.clock[later[pairs]] - self.clock[earlier[pairs]]).astype(np.float32)
            found[pairs] = np.exp(passed[:, :, None] * self.rates).mean((1, 2))
        return found


def trace(subject: Subject, picture: Pixels, at: tuple[int, int], number: int = 1) -> Work[Progress, ScanPaths]:
    """Follow scan ``number`` (from 1) of a network over ``picture`` (h, w, 3).

    ``at`` is the pixel of the picture whose memory is told. SettingsError for a network without so many scans.
    """
    yield Progress(0, 1, "Running the network")
    scans, inputs = _observed(subject, picture, number)
    if inputs is None:
        if not scans:
            raise SettingsError(f"{subject.title} does not scan.", "Choose a network that does.")
        raise SettingsError(
            f"{subject.title} scans {scans} times, so it has no scan {number}.", f"Choose one from 1 to {scans}."
        )
    # Networks bring pictures to a multiple of what they halve by.
    tall, wide = (-(-side // subject.multiple_of) * subject.multiple_of for side in picture.shape[:2])
    height, width = _grid(inputs.delta.shape[1], tall, wide)
    row, column = at[0] * height // tall, at[1] * width // wide
    heads = list(_heads(inputs))
    remembered, spans, known = [], [], np.zeros((4, height, width), np.float32)
    for done, head in enumerate(heads):
        yield Progress(done, len(heads), f"Following path {done + 1} of {len(heads)}")
        remembered.append(_remembered(head, row * width + column, height, width))
        spans.append(_span(head, height, width))
        known = np.maximum(known, _of_neighbours(head, height, width))
    yield Progress(len(heads), len(heads))
    return ScanPaths(
        title=subject.title,
        number=number,
        scans=scans,
        height=height,
        width=width,
        orders=np.stack([head.order for head in heads]),
        names=tuple(name_of(head.order, height, width) for head in heads),
        row=row,
        column=column,
        remembered=np.stack(remembered),
        span=np.stack(spans),
        neighbours=known.sum(0) / _count_neighbours(height, width),
    )


@torch.no_grad()
def _observed(subject: Subject, picture: Pixels, number: int) -> tuple[int, ScanInputs | None]:
    """How many scans there are, and what went into the one that is asked for."""
    count, found = 0, None

    def observe(inputs: ScanInputs) -> None:
        nonlocal count, found
        count += 1
        if count == number:
            # The network may write over what it has scanned.
            bias = inputs.delta_bias
            kept = (inputs.delta.clone(), inputs.A.clone(), inputs.order.clone())
            found = ScanInputs(*kept, None if bias is None else bias.clone())

    with observe_scans(observe):
        subject.network(seen_by(subject, picture))
    return count, found


def _heads(inputs: ScanInputs) -> Iterator[_Head]:
    delta = inputs.delta[0].float()
    steps = F.softplus(delta if inputs.delta_bias is None else delta + inputs.delta_bias.float()).cpu().numpy()
    rates, order = inputs.A.float().cpu().numpy(), inputs.order[0].int().cpu().numpy()
    for number, visits in enumerate(order):
        # In double precision: late differences of a long sum must be exact too.
        yield _Head(visits, steps[visits, number].cumsum(0, dtype=np.float64), rates[number])


def _grid(positions: int, height: int, width: int) -> tuple[int, int]:
    """Height and width of the picture as a scan of so many positions sees it."""
    shrunk = (height * width / positions) ** 0.5
    tall, wide = round(height / shrunk), round(width / shrunk)
    if tall * wide != positions:
        raise SettingsError(
            f"A scan of {positions} positions is no smaller copy of {width} × {height} pixels.",
            "Choose a size that the network can halve, a multiple of 64.",
        )
    return tall, wide


def _remembered(head: _Head, pixel: int, height: int, width: int) -> Values:
    found = np.zeros(height * width, np.float32)
    (places,) = np.nonzero(head.order == pixel)
    if len(places):
        earlier = np.arange(places[0] + 1)
        found[head.order[: places[0] + 1]] = head.left(earlier, np.full_like(earlier, places[0]))
    return found.reshape(height, width)


def _span(head: _Head, height: int, width: int) -> Values:
    found = np.zeros(height * width, np.float32)
    held = np.zeros_like(head.rates)
    steps = np.diff(head.clock, axis=0, prepend=0).astype(np.float32)
    for step, pixel in zip(steps, head.order, strict=True):
        held = np.exp(step[:, None] * head.rates) * held
        found[pixel] = held.mean()
        held += 1
    return found.reshape(height, width)


def _of_neighbours(head: _Head, height: int, width: int) -> Values:
    """What each pixel knows of the one above, below, left and right of it: (4, h, w), 0 where that comes later."""
    found = np.zeros((4, height * width), np.float32)
    step = np.full(height * width, -1)
    step[head.order] = np.arange(len(head.order))
    pixels = np.arange(height * width).reshape(height, width)
    for direction, (here, there) in enumerate(
        (
            (pixels[1:], pixels[:-1]),
            (pixels[:-1], pixels[1:]),
            (pixels[:, 1:], pixels[:, :-1]),
            (pixels[:, :-1], pixels[:, 1:]),
        )
    ):
        one, other = here.reshape(-1), there.reshape(-1)
        follows = (step[one] > step[other]) & (step[other] >= 0)
        found[direction, one[follows]] = head.left(step[other[follows]], step[one[follows]])
    return found.reshape(4, height, width)


def _count_neighbours(height: int, width: int) -> Values:
    count = np.full((height, width), 4, np.float32)
    for edge in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        count[edge] -= 1
    return np.maximum(count, 1)
