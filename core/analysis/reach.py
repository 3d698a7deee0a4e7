"""What a measured receptive field means for tiles: how much they should overlap, and what a seam would still miss."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from core.analysis.receptive_field import ReceptiveField

SHARE = 0.99
# Overlaps are said in multiples of this.
STEP = 8

Shares = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Reach:
    """``pixels`` around a pixel, in every direction, hold ``share`` of what it looks at.

    ``is_whole`` is False where that square takes more than half of the way to the end of what was measured: then more
    of the field may lie beyond, and the reach is at least so far. Networks that scan have such fields, faint and wide.
    """

    pixels: int
    share: float
    is_whole: bool

    @property
    def side(self) -> int:
        """The side of the square: what cards call receptive field."""
        return 2 * self.pixels + 1

    @property
    def overlap(self) -> int:
        """How much tiles should share, in pixels: the reach, up to the next multiple of `STEP`."""
        return math.ceil(max(self.pixels, 1) / STEP) * STEP


def reach(field: ReceptiveField, share: float = SHARE) -> Reach:
    """The smallest square around the pixel that holds ``share`` of the absolute field."""
    held = np.cumsum(ring_sums(field))
    # Rounding must not ask for the last pixel of the picture.
    pixels = int(np.searchsorted(held, share * held[-1] * (1 - 1e-12)))
    room = min(field.row, field.column, field.height - 1 - field.row, field.width - 1 - field.column)
    return Reach(pixels, share, 2 * pixels <= room)


def ring_sums(field: ReceptiveField) -> Shares:
    """The absolute field on the square rings around the pixel: the pixel itself, the eight around it, and so on."""
    rows, columns = np.ogrid[: field.height, : field.width]
    distance = np.maximum(np.abs(rows - field.row), np.abs(columns - field.column))
    sums: Shares = np.bincount(distance.ravel(), weights=field.absolute.ravel()).astype(np.float64)
    return sums


def seam_risk(field: ReceptiveField, overlap: int) -> float:
    """The share of what a pixel looks at that tiles cut off from it, 0 to 1, at the worst place between two tiles.

    In the middle of an overlap both tiles end near by and each counts half; towards either side the tile that ends
    counts less (half a cosine, `core.restoration.tiles`).
    """
    beyond = _beyond(field)
    if not overlap:
        return float(beyond[0])
    # Pixel k of the overlap has k more before the one tile ends, and overlap − 1 − k before the other does.
    places = np.arange(overlap)
    lost = beyond[np.minimum(places, len(beyond) - 1)]
    weight = 0.5 - 0.5 * np.cos(np.pi * (places + 0.5) / overlap)
    return float((weight * lost + weight[::-1] * lost[::-1]).max())


def _beyond(field: ReceptiveField) -> Shares:
    """The share of the field that lies more than 0, 1, 2 … pixels to one side, the mean of the four sides."""
    columns, rows = field.absolute.sum(0), field.absolute.sum(1)
    sides = (
        columns[field.column + 1 :],
        columns[: field.column][::-1],
        rows[field.row + 1 :],
        rows[: field.row][::-1],
    )
    total = np.zeros(max(map(len, sides)) + 1)
    for side in sides:
        # What lies further out than each pixel of this side.
        total[: len(side)] += side[::-1].cumsum()[::-1]
    found: Shares = total / len(sides) / max(columns.sum(), np.finfo(float).tiny)
    return found
