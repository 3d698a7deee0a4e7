"""Measures what a restoration does to a picture as a whole, from rows of the result as they are finished.

Keeps means and counts, a twentieth of the picture at most, so that it can follow a result that is never in memory.
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis.difference import BRIGHTNESS
from core.analysis.seams import STRETCH, Profile
from core.picture.picture import Picture, Pixels
from core.restoration.matching import matched_part
from core.restoration.tiles import Region

# Pictures are compared by the mean colours of fields, at most so many along each side, and of at least so many pixels:
# in each, noise averages away.
FIELDS = 8
FIELD_PIXELS = 5000

Values = npt.NDArray[np.float32]


class DriftMeter:
    """Takes the rows of a result from the top, ``scale`` times as large as ``before``; reads what it says at the end.

    It is a `core.restoration.canvas.Rows`. ``clipped_before`` and ``clipped_after`` count values at black or white.
    """

    def __init__(self, before: Picture, scale: int = 1) -> None:
        self.before = before
        self._scale = scale
        self.height, self.width = before.height * scale, before.width * scale
        self.side = min(max(int((before.height * before.width / FIELD_PIXELS) ** 0.5), 1), FIELDS)
        self.start()

    def start(self) -> None:
        """Begin, or begin again."""
        columns, rows = max(self.width // STRETCH, 1), -(-self.height // STRETCH)
        self._top = 0
        self._across = np.zeros((2, self.height, columns), np.float32)
        self._sums = np.zeros((2, rows, self.width), np.float32)
        self._row_means = np.zeros((self.height, self.side, 3), np.float32)
        self._clipped = np.zeros((rows, columns), np.float32)
        self.clipped_before = self.clipped_after = 0

    def put(self, pixels: Pixels) -> None:
        """The next rows of the result (rows, width, 3)."""
        top, bottom = self._top, self._top + len(pixels)
        self._top = bottom
        before = self.before.pixels[top:bottom]
        if self._scale > 1:
            before = matched_part(self.before.pixels, self._scale, Region(top, 0, len(pixels), self.width))
        self._row_means[top:bottom] = _narrowed(pixels, self.side)
        self._clip(before, pixels, top)
        for place, rows in enumerate((before, pixels)):
            brightness = np.asarray(cv2.transform(rows, BRIGHTNESS)).reshape(rows.shape[:2])
            self._across[place, top:bottom] = _narrowed(brightness, self._across.shape[2])
            for group in range(top // STRETCH, (bottom - 1) // STRETCH + 1):
                part = brightness[max(group * STRETCH - top, 0) : (group + 1) * STRETCH - top]
                self._sums[place, group] += np.asarray(cv2.reduce(part, 0, cv2.REDUCE_SUM)).ravel()

    def profiles(self) -> tuple[Profile, Profile]:
        """Of source and result, as `seams` wants them."""
        counts = np.minimum(self.height - np.arange(self._sums.shape[1]) * STRETCH, STRETCH).astype(np.float32)
        before, after = self._sums / counts[:, None]
        return Profile(self._across[0], before), Profile(self._across[1], after)

    @property
    def fields(self) -> Values:
        """Mean colours of the result, (side, side, 3)."""
        return _resized(self._row_means, self.side, self.side)

    @property
    def mean(self) -> float:
        """Of all values of the result."""
        return float(self._row_means.mean(dtype=np.float64))

    @property
    def most_clipped(self) -> Region | None:
        """The part of the result where most pixels newly reached black or white; None where none did."""
        if not self._clipped.any():
            return None
        near = np.asarray(cv2.blur(self._clipped, (3, 3), borderType=cv2.BORDER_CONSTANT))
        row, column = np.unravel_index(int(near.argmax()), near.shape)
        tall, wide = self.height / near.shape[0], self.width / near.shape[1]
        top, left = max(int((row - 3) * tall), 0), max(int((column - 3) * wide), 0)
        return Region(top, left, min(round(7 * tall), self.height - top), min(round(7 * wide), self.width - left))

    def _clip(self, before: Pixels, after: Pixels, top: int) -> None:
        was, ends = _ends(before), _ends(after)
        self.clipped_before += _count(was)
        self.clipped_after += _count(ends)
        if ends is None:
            return
        new = np.asarray((ends if was is None else ends & ~was).any(axis=2))
        if new.any():
            shares = _narrowed(new.astype(np.float32), self._clipped.shape[1])
            np.add.at(self._clipped, (top + np.arange(len(new))) // STRETCH, shares)


def _ends(pixels: Pixels) -> npt.NDArray[np.bool_] | None:
    """Which values are at black or white; None where none is."""
    # Twenty times faster than to look for them.
    lowest, highest, _, _ = cv2.minMaxLoc(np.ascontiguousarray(pixels).reshape(len(pixels), -1))
    return (pixels <= 0) | (pixels >= 1) if lowest <= 0 or highest >= 1 else None


def _count(ends: npt.NDArray[np.bool_] | None) -> int:
    return 0 if ends is None else int(np.count_nonzero(ends))


def _narrowed(rows: npt.NDArray[Any], columns: int) -> Values:
    """Each row averaged to so many values."""
    return _resized(rows, columns, len(rows))


def _resized(pixels: npt.NDArray[Any], width: int, height: int) -> Values:
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA), np.float32)
