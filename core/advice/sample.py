"""Parts of a picture that stand for the whole: what is estimated from them takes as long for 100 megapixels as for one.

Planes and crops are float32 in 8-bit levels, 0 … 255, display-encoded.
"""

import math
from dataclasses import dataclass

import numpy as np

from core.picture.picture import Picture, Pixels
from core.picture.transfer import encoded

# Pictures up to so many pixels are looked at whole; of larger ones, squares of such a side that lie evenly over them.
WHOLE = 900_000
CROPS_ALONG, CROP_SIDE = 6, 160
# JPEG's blocks; crops begin at multiples of it, so that all show the same part of its grid.
BLOCK = 8


@dataclass(frozen=True, eq=False)
class Sample:
    """``crops`` (h, w, 3) of a picture that has ``height`` and ``width``; a small one is its only crop."""

    crops: tuple[Pixels, ...]
    height: int
    width: int

    def planes(self, channel: int) -> tuple[Pixels, ...]:
        """One channel of every crop: (h, w)."""
        return tuple(np.ascontiguousarray(crop[..., channel]) for crop in self.crops)

    def luma(self) -> tuple[Pixels, ...]:
        """Full-range Y of every crop, as JPEG files store it (JFIF 1.02): (h, w)."""
        weights = np.array([0.299, 0.587, 0.114], np.float32)
        return tuple(crop @ weights for crop in self.crops)


def sample(picture: Picture) -> Sample:
    """What is looked at of ``picture``; parts that are transparent everywhere are looked at like others."""
    height, width = picture.height, picture.width
    if height * width <= WHOLE:
        boxes = [(0, 0, height, width)]
    else:
        tops, lefts = _starts(height), _starts(width)
        boxes = [(top, left, CROP_SIDE, CROP_SIDE) for top in tops for left in lefts]
    return Sample(tuple(_levels(picture, box) for box in boxes), height, width)


def _starts(length: int) -> list[int]:
    """Where crops begin along one side: evenly, on the grid, each its own."""
    count = min(CROPS_ALONG, max(1, length // CROP_SIDE))
    room = max(0, length - CROP_SIDE)
    places = (round(room * (number + 0.5) / count) for number in range(count))
    return sorted({place // BLOCK * BLOCK for place in places})


def _levels(picture: Picture, box: tuple[int, int, int, int]) -> Pixels:
    top, left, height, width = box
    part = picture.pixels[top : top + height, left : left + width]
    shown = encoded(part) if picture.facts.linear else part
    levels: Pixels = (np.clip(shown, 0, 1) * np.float32(255)).astype(np.float32)
    return levels


def spread(total: int, wanted: int) -> int:
    """The step that takes about ``wanted`` of ``total`` places of a square grid, along each side."""
    return max(1, math.floor(math.sqrt(total / wanted)))
