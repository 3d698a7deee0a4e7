"""Haze is judged by the whole picture: a network looks at it made small, and what it does there is done at full size.

How thick haze is, and how bright, a tile of a large picture does not show, and neighbouring tiles would be told apart
by what each took for haze. So the network is given the whole, made small. What it did around each pixel there is one
factor for all colours and an offset for each, which is the form of the law of haze itself (I = J·t + A·(1 − t), solved
for J). Both are found as in the fast guided filter (He and Sun 2015, arXiv 1505.00996), enlarged, and applied to the
picture's own pixels, whose detail stays. Shapes: pixels (h, w, 3), float32, 0 to 1.
"""

from collections.abc import Callable

import cv2
import numpy as np

from core.picture import colour
from core.picture.picture import Picture, Pixels
from core.restoration.tiles import Region

# The longer side, in pixels, of what the network sees: as large as test sets are, or, where it learnt from cleared
# pictures, nearly as small as those were. Smaller pictures it sees as they are.
SIDE, CLEARED_SIDE = 640, 480
# Pixels around each whose factor is one, and around those where they hardly differ from each other.
RADIUS, WIDE = 8, 32
# The variance, of three colours together, below which the wider surroundings count more.
_CALM = 3 * (4 / 255) ** 2


class Glance:
    """What a network that has seen all of a picture does to any part of it."""

    def __init__(self, small: Pixels, restored: Pixels, height: int, width: int) -> None:
        self._factor, self._offset = _fitted(small, restored)
        self._height, self._width = height, width

    @classmethod
    def of(cls, picture: Picture, run: Callable[[Pixels], Pixels], multiple_of: int, side: int = SIDE) -> "Glance":
        """``run`` restores ``side`` pixels at most, both sides multiples of ``multiple_of``; it is called once."""
        scale = min(side / max(picture.height, picture.width), 1)
        height, width = (
            max(round(side * scale / multiple_of), 1) * multiple_of for side in (picture.height, picture.width)
        )
        pixels = np.asarray(cv2.resize(picture.pixels, (width, height), interpolation=cv2.INTER_AREA), np.float32)
        values, _ = colour.to_network(Picture(pixels, facts=picture.facts))
        small = np.clip(values, 0, 1)
        return cls(small, np.clip(run(small), 0, 1), picture.height, picture.width)

    def at(self, region: Region, pixels: Pixels) -> Pixels:
        """What becomes of ``pixels``, which are those of ``region``."""
        rows = _places(region.top, region.height, self._height, len(self._factor))
        columns = _places(region.left, region.width, self._width, self._factor.shape[1])
        factor, offset = _enlarged(self._factor, rows, columns), _enlarged(self._offset, rows, columns)
        result: Pixels = np.clip(pixels * factor[..., None] + offset, 0, 1)
        return result


def _fitted(small: Pixels, restored: Pixels) -> tuple[Pixels, Pixels]:
    """Factors (h, w) and offsets (h, w, 3) by least squares in each window, then their mean over all that hold it."""
    means = _mean(small, RADIUS), _mean(restored, RADIUS)
    together, alone = _moments(small, restored, RADIUS)
    wide_together, wide_alone = _moments(small, restored, WIDE)
    everywhere = wide_together.sum() / max(float(wide_alone.sum()), 1e-9)
    wide = (wide_together + _CALM * everywhere) / (wide_alone + _CALM)
    factor = np.maximum((together + _CALM * wide) / (alone + _CALM), 0).astype(np.float32)
    offset = means[1] - means[0] * factor[..., None]
    return _mean(factor, RADIUS), _mean(offset, RADIUS)


def _moments(small: Pixels, restored: Pixels, radius: int) -> tuple[Pixels, Pixels]:
    """Covariance of both, and variance of the first, in windows, summed over colours: (h, w) each."""
    mean = _mean(small, radius)
    together = _mean(small * restored, radius) - mean * _mean(restored, radius)
    alone = _mean(small * small, radius) - mean * mean
    return together.sum(axis=2), np.maximum(alone.sum(axis=2), 0)


def _mean(plane: Pixels, radius: int) -> Pixels:
    side = 2 * radius + 1
    return np.asarray(cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT), np.float32)


def _places(start: int, count: int, length: int, small: int) -> Pixels:
    """Where pixels from ``start`` on lie in the small picture, in its pixels, from the middle of the first."""
    places = (np.arange(start, start + count) + 0.5) * (small / length) - 0.5
    return np.clip(places, 0, small - 1)


def _enlarged(plane: Pixels, rows: Pixels, columns: Pixels) -> Pixels:
    """Straight from one of the small pixels to the next; the same for a place whatever is asked for around it."""
    return _between(_between(plane, rows, 0), columns, 1)


def _between(plane: Pixels, places: Pixels, axis: int) -> Pixels:
    before = places.astype(np.intp)
    share = (places - before).astype(np.float32)
    share = share.reshape([-1 if one == axis else 1 for one in range(plane.ndim)])
    after = np.minimum(before + 1, plane.shape[axis] - 1)
    return plane.take(before, axis) * (1 - share) + plane.take(after, axis) * share
