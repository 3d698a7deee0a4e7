"""Which part of a picture an array of pixels holds."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.restoration.tiles import Region


@dataclass(frozen=True)
class Frame:
    """``region`` of a picture that is ``height`` by ``width`` pixels; a picture made smaller may end within a pixel.

    Or only each ``every``-th row and column of it, from the first on.
    """

    height: float
    width: float
    region: Region
    every: int = 1

    @classmethod
    def whole(cls, height: int, width: int) -> "Frame":
        """All of a picture."""
        return cls(height, width, Region(0, 0, height, width))

    @property
    def rows(self) -> npt.NDArray[np.float32]:
        """Where the middles of the rows lie, in pixels from the top of the picture, (rows,)."""
        return self.region.top + np.arange(0, self.region.height, self.every, dtype=np.float32) + np.float32(0.5)

    @property
    def columns(self) -> npt.NDArray[np.float32]:
        """Where the middles of the columns lie, in pixels from the left of the picture, (columns,)."""
        return self.region.left + np.arange(0, self.region.width, self.every, dtype=np.float32) + np.float32(0.5)

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns there are."""
        return len(range(0, self.region.height, self.every)), len(range(0, self.region.width, self.every))

    @property
    def longer(self) -> float:
        """The longer side."""
        return max(self.height, self.width)


def widened(region: Region, by: int, height: int, width: int) -> Region:
    """``region`` with ``by`` pixels more on every side, as far as a picture of that size goes."""
    top, left = max(region.top - by, 0), max(region.left - by, 0)
    bottom = min(region.top + region.height + by, height)
    right = min(region.left + region.width + by, width)
    return Region(top, left, bottom - top, right - left)
