"""A picture, and itself halved again and again, in its own values: what effects are mixed of at any zoom.

Shapes: pixels (h, w, 3); halved ones are kept as float16, whose steps are an eighth of an 8-bit level.
"""

import cv2
import numpy as np
import numpy.typing as npt

from app.ui.pyramid import SMALLEST_LEVEL
from core.picture.picture import Picture, Pixels
from core.restoration.matching import matched, matched_part, scale_between
from core.restoration.tiles import Region

# Rows halved at once, an even number: what is needed beside the picture stays small.
BAND = 256

Half = npt.NDArray[np.float16]


class HalvedPicture:
    """``picture`` as large as ``like``, a result of it or itself. Building takes time and may happen on any thread."""

    def __init__(self, picture: Picture, like: Picture) -> None:
        scale = scale_between(picture.pixels, like.pixels)
        self._picture = picture if scale is not None else matched(picture, like)
        self._scale = scale or 1
        self.height, self.width = like.height, like.width
        self._levels: list[Half] = []
        self._alphas: dict[int, Pixels | None] = {}
        height, width = self.height, self.width
        while max(height, width) > SMALLEST_LEVEL:
            self._levels.append(self._halved(len(self._levels), height, width))
            height, width = self._levels[-1].shape[:2]

    @property
    def halvings(self) -> int:
        """How many times it was halved."""
        return len(self._levels)

    def sides(self, halvings: int) -> tuple[int, int]:
        """Height and width of what was halved so many times, in whole pixels."""
        return self._levels[halvings - 1].shape[:2] if halvings else (self.height, self.width)

    def part(self, halvings: int, region: Region) -> Pixels:
        """``region`` of what was halved so many times."""
        if halvings == 0:
            return matched_part(self._picture.pixels, self._scale, region)
        return self._levels[halvings - 1][region.slices].astype(np.float32)

    def alpha(self, halvings: int, region: Region) -> Pixels | None:
        """Its alpha there, (h, w)."""
        if halvings not in self._alphas:
            self._alphas[halvings] = self._picture.alpha_at(*self.sides(halvings))
        alpha = self._alphas[halvings]
        return alpha[region.slices] if alpha is not None else None

    def _halved(self, halvings: int, height: int, width: int) -> Half:
        made = np.empty((-(-height // 2), -(-width // 2), 3), np.float16)
        for top in range(0, height, BAND):
            rows = min(BAND, height - top)
            part = self.part(halvings, Region(top, 0, rows, width))
            if rows % 2 or width % 2:
                edge = cv2.BORDER_REPLICATE
                part = np.asarray(cv2.copyMakeBorder(part, 0, rows % 2, 0, width % 2, edge), np.float32)
            size = (part.shape[1] // 2, part.shape[0] // 2)
            made[top // 2 : top // 2 + size[1]] = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
        return made
