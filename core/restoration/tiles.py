"""Where a picture is cut into tiles, and how their results grow together again. Geometry only.

Along each axis the tiles have one size, start on multiples of what the network halves by, and overlap. In the overlap a
smooth ramp leads from one tile to the next; the weights of all tiles sum to one everywhere, so results are simply added
into the output, and no map of weights is kept. Equal sizes mean that whatever a network prepares per size (orders of
visiting pixels above all) is prepared once.
"""

import itertools
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

# More overlap than this share of a tile would let a tile touch the next but one.
LARGEST_OVERLAP = 1 / 3


class Region(NamedTuple):
    """A rectangle of pixels."""

    top: int
    left: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index an array (height, width, …)."""
        return slice(self.top, self.top + self.height), slice(self.left, self.left + self.width)

    def touches(self, other: "Region") -> bool:
        """Whether the two share a pixel."""
        rows = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        columns = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        return rows > 0 and columns > 0


@dataclass(frozen=True, eq=False)
class Tile:
    """One tile: what to read, where its result goes, and with which weights.

    ``source`` lies in the picture, ``target`` in the output (scale times larger). The result counts
    ``rows[:, None] * columns`` (float32, 0 to 1, as long as the target is high and wide).
    """

    source: Region
    target: Region
    rows: npt.NDArray[np.float32]
    columns: npt.NDArray[np.float32]


@dataclass(frozen=True)
class Plan:
    """The tiles of one picture, row by row; ``height`` and ``width`` are those of the output."""

    height: int
    width: int
    tiles: tuple[Tile, ...]


class _Span(NamedTuple):
    """A tile along one axis, in source pixels; ``stop`` may lie beyond the end, on the next multiple."""

    start: int
    stop: int


def plan(height: int, width: int, tile: int, overlap: int, *, multiple_of: int = 1, scale: int = 1) -> Plan:
    """Cut a picture of ``height`` × ``width`` pixels into tiles of at most ``tile`` pixels a side.

    ``overlap`` is what neighbours share at least, though never more than a third of a tile.
    """
    if min(height, width, tile, multiple_of, scale) < 1 or overlap < 0:
        raise ValueError("Sizes, tile and scale start at 1 and the overlap at 0.")
    vertical = _spans(height, tile, overlap, multiple_of)
    horizontal = _spans(width, tile, overlap, multiple_of)
    rows = [_weights(vertical, index, height, scale) for index in range(len(vertical))]
    columns = [_weights(horizontal, index, width, scale) for index in range(len(horizontal))]

    def source(row: int, column: int) -> Region:
        top, left = vertical[row].start, horizontal[column].start
        return Region(top, left, min(vertical[row].stop, height) - top, min(horizontal[column].stop, width) - left)

    tiles = (
        Tile(
            source=source(row, column),
            target=_scaled(source(row, column), scale),
            rows=rows[row],
            columns=columns[column],
        )
        for row, column in itertools.product(range(len(vertical)), range(len(horizontal)))
    )
    return Plan(height * scale, width * scale, tuple(tiles))


def _spans(length: int, tile: int, overlap: int, multiple: int) -> list[_Span]:
    """Tiles of equal size along one axis, evenly spread, starting on multiples; as few as the largest size allows."""
    padded = -(-length // multiple) * multiple
    tile = max(tile // multiple, 1) * multiple
    if padded <= tile:
        return [_Span(0, padded)]
    most = int(tile * LARGEST_OVERLAP) // multiple * multiple
    overlap = min(-(-overlap // multiple) * multiple, most)
    count = -(-(padded - overlap) // (tile - overlap))
    # No larger than the count asks for: the last tiles would only repeat what their neighbours did.
    size = -(-(padded + (count - 1) * overlap) // (count * multiple)) * multiple
    steps = (padded - size) // multiple
    starts = (index * steps // (count - 1) * multiple for index in range(count))
    return [_Span(start, start + size) for start in starts]


def _weights(spans: list[_Span], index: int, length: int, scale: int) -> npt.NDArray[np.float32]:
    """What each output pixel of a tile counts: more and more after the tile before it, then less towards the next."""
    start, stop = spans[index].start * scale, min(spans[index].stop, length) * scale
    places = np.arange(start, stop) + 0.5
    weights = np.ones(len(places), np.float32)
    if index > 0:
        weights -= 1 - _rise(places, spans[index].start * scale, spans[index - 1].stop * scale)
    if index + 1 < len(spans):
        weights -= _rise(places, spans[index + 1].start * scale, spans[index].stop * scale)
    return weights


def _rise(places: npt.NDArray[np.floating[Any]], start: int, stop: int) -> npt.NDArray[np.float32]:
    """0 up to ``start``, 1 from ``stop`` on, and half a cosine between: flat at both ends, where tiles know least."""
    # Without an overlap this is a step: pixels lie half a pixel before or behind it.
    share = np.clip((places - start) / max(stop - start, 0.5), 0, 1)
    rise: npt.NDArray[np.float32] = (0.5 - 0.5 * np.cos(np.pi * share)).astype(np.float32)
    return rise


def _scaled(region: Region, scale: int) -> Region:
    return Region(*(side * scale for side in region))
