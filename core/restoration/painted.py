"""Brush strokes as a raster, the same for every view of a picture, drawn on as strokes grow.

Shapes: raster (h, w) uint8, 0 to 255, whose longer side is `SIDE`, over the whole of the picture.
"""

from collections import OrderedDict
from itertools import pairwise
from threading import Lock

import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels
from core.restoration.frame import Frame
from core.restoration.mask import Stroke

# Finer than screens; in a picture of 24 megapixels hard edges of a brush get three pixels wide.
SIDE = 2048
_KEPT = 8

Raster = npt.NDArray[np.uint8]
Strokes = tuple[Stroke, ...]


class Painter:
    """Keeps the last rasters, so that a stroke that grew by a point costs that point."""

    def __init__(self) -> None:
        self._rasters: OrderedDict[tuple[Strokes, tuple[int, int]], Raster] = OrderedDict()
        # What is compared is counted in the background while the window draws it.
        self._lock = Lock()

    def weights(self, strokes: Strokes, frame: Frame) -> Pixels:
        """The mask in ``frame``, (h, w) from 0 to 1."""
        sides = _sides(frame)
        with self._lock:
            raster = self.raster(strokes, sides)
        return _sampled(
            raster, frame.rows * np.float32(sides[0] / frame.height), frame.columns * np.float32(sides[1] / frame.width)
        )

    def raster(self, strokes: Strokes, sides: tuple[int, int]) -> Raster:
        """All ``strokes`` on a raster of ``sides`` (height, width); not to be changed."""
        known = self._rasters.get((strokes, sides))
        if known is None:
            known = self._grown(strokes, sides)
            self._rasters[strokes, sides] = known
            if len(self._rasters) > _KEPT:
                self._rasters.popitem(last=False)
        self._rasters.move_to_end((strokes, sides))
        return known

    def _grown(self, strokes: Strokes, sides: tuple[int, int]) -> Raster:
        for (before, of), raster in reversed(self._rasters.items()):
            rest = _added(before, strokes) if of == sides else None
            if rest is not None:
                grown = raster.copy()
                break
        else:
            grown, rest = np.zeros(sides, np.uint8), list(strokes)
        for stroke in rest:
            _paint(grown, stroke)
        return grown


def _sides(frame: Frame) -> tuple[int, int]:
    scale = SIDE / frame.longer
    return max(round(frame.height * scale), 1), max(round(frame.width * scale), 1)


def _added(before: Strokes, after: Strokes) -> list[Stroke] | None:
    """What ``after`` has that ``before`` has not, to be painted over it; None if it is not a continuation."""
    if not before:
        return None
    *same, last = before
    if len(after) < len(before) or tuple(same) != after[: len(same)]:
        return None
    grown, count = after[len(same)], len(last.points)
    is_longer = grown.points[:count] == last.points and count > 0
    if not is_longer or (grown.radius, grown.feather, grown.erases) != (last.radius, last.feather, last.erases):
        return None
    rest = [Stroke(grown.points[count - 1 :], grown.radius, grown.feather, grown.erases)]
    return (rest if len(grown.points) > count else []) + list(after[len(before) :])


def _paint(raster: Raster, stroke: Stroke) -> None:
    """Each piece of the line for itself: strokes do not add up where they cross, so the order of pieces is the same."""
    height, width = raster.shape
    radius = stroke.radius * max(raster.shape)
    points = [(x * width, y * height) for x, y in stroke.points]
    for start, end in pairwise(points if len(points) > 1 else points * 2):
        left, right = _within(min(start[0], end[0]) - radius - 1, max(start[0], end[0]) + radius + 1, width)
        top, bottom = _within(min(start[1], end[1]) - radius - 1, max(start[1], end[1]) + radius + 1, height)
        if left >= right or top >= bottom:
            continue
        part = raster[top:bottom, left:right]
        x = np.arange(left, right, dtype=np.float32) + np.float32(0.5)
        y = np.arange(top, bottom, dtype=np.float32)[:, None] + np.float32(0.5)
        covered = _coverage(_distance(x, y, start, end), radius, stroke.feather)
        if stroke.erases:
            np.minimum(part, 255 - covered, out=part)
        else:
            np.maximum(part, covered, out=part)


def _within(low: float, high: float, length: int) -> tuple[int, int]:
    return max(int(low), 0), min(int(high) + 1, length)


def _distance(x: Pixels, y: Pixels, start: tuple[float, float], end: tuple[float, float]) -> Pixels:
    """From places to the piece of a line between two points."""
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    length = along_x**2 + along_y**2
    across, down = x - np.float32(start[0]), y - np.float32(start[1])
    if length == 0:
        return np.asarray(np.hypot(across, down), np.float32)
    share = np.clip((across * np.float32(along_x) + down * np.float32(along_y)) / np.float32(length), 0, 1)
    across_left, down_left = across - share * np.float32(along_x), down - share * np.float32(along_y)
    return np.asarray(np.sqrt(across_left**2 + down_left**2), np.float32)


def _coverage(distance: Pixels, radius: float, feather: float) -> Raster:
    # A hard edge lies on a pixel's width; a brush smaller than that still leaves a trace.
    width = max(radius * feather, 1.0)
    outer = max(radius, radius * (1 - feather) + 0.5, 0.75)
    share = np.clip((np.float32(outer) - distance) / np.float32(width), 0, 1)
    covered: Raster = np.rint(share * share * (3 - 2 * share) * 255).astype(np.uint8)
    return covered


def _sampled(raster: Raster, rows: Pixels, columns: Pixels) -> Pixels:
    """Values between the raster's pixels, straight from one to the next, at places in pixels from its corner."""
    y, below = _between(rows, raster.shape[0])
    x, right = _between(columns, raster.shape[1])
    first, last = int(x[0]), int(x[-1]) + 2
    lines = raster[:, first:last]
    upper = lines[y].astype(np.float32)
    lower = lines[np.minimum(y + 1, raster.shape[0] - 1)].astype(np.float32)
    upper += (lower - upper) * below[:, None]
    last_column = upper.shape[1] - 1
    sampled = np.take(upper, x - first, axis=1)
    sampled += (np.take(upper, np.minimum(x - first + 1, last_column), axis=1) - sampled) * right
    sampled *= np.float32(1 / 255)
    return np.asarray(sampled, np.float32)


def _between(places: Pixels, length: int) -> tuple[npt.NDArray[np.intp], Pixels]:
    """The pixel before each place, and how far the place lies behind that pixel's middle, 0 to 1."""
    held = np.clip(places - np.float32(0.5), 0, length - 1)
    before = held.astype(np.intp)
    return before, np.asarray(held - before, np.float32)
