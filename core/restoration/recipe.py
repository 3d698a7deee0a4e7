"""What to do to a picture, and how strongly: the settings of one restoration, and the blend that strength makes."""

from dataclasses import dataclass

import cv2
import numpy as np

from core.errors import SettingsError
from core.picture.picture import Picture, Pixels
from core.restoration.canvas import Rows
from core.restoration.run_settings import PRECISIONS

# Source rows that one row of Lanczos's filter with eight weights reaches up or down, and one more.
LANCZOS_REACH = 5
# Pixels. The bundled model loses 0.06 dB in tiles of 32, 0.7 dB in tiles of 16, and makes smears in tiles of 8.
SMALLEST_TILE = 32


@dataclass(frozen=True)
class Recipe:
    """The settings of one restoration: a model by name or path, ``strength`` from 0 (the source) to 1 (the result).

    ``tile`` is the side of a tile in source pixels, None for what suits model and device; ``self_ensemble`` runs each
    tile eight times, turned and mirrored, and takes the mean; ``precision`` is "auto" or one of ``PRECISIONS``.
    SettingsError for values that cannot work.
    """

    model: str
    strength: float = 1.0
    tile: int | None = None
    self_ensemble: bool = False
    precision: str = "auto"

    def __post_init__(self) -> None:
        if not 0 <= self.strength <= 1:
            raise SettingsError(f"A strength of {self.strength:.0%} is not possible.", "Choose 0 to 100 %.")
        if self.tile is not None and self.tile < SMALLEST_TILE:
            raise SettingsError(f"A tile of {self.tile} pixels shows a network too little.", "Choose 64 or more.")
        if self.precision not in ("auto", *PRECISIONS):
            raise SettingsError(
                f"A precision of “{self.precision}” is not possible.", f"Choose auto, {' or '.join(PRECISIONS)}."
            )


def blend(before: Picture, after: Picture, strength: float) -> Picture:
    """``before`` at strength 0, ``after`` at 1, and the mean weighted so between; never runs a network.

    The result has the size and facts of ``after``. Calling this again and again for an enlarged picture is faster with
    a ``before`` that went through ``matched`` once.
    """
    if strength >= 1:
        return after
    before = matched(before, after)
    return after.with_pixels(blend_pixels(before.pixels, after.pixels, max(strength, 0)))


def blend_pixels(before: Pixels, after: Pixels, strength: float, out: Pixels | None = None) -> Pixels:
    """The blend of two arrays of one shape, for instance of what the window shows just now.

    Written into ``out`` if given: memory that is already there takes half the time of new memory.
    """
    return np.asarray(cv2.addWeighted(before, 1 - strength, after, strength, 0, out), np.float32)


class BlendedRows:
    """Blends finished rows with those of the picture ``before``, as `blend` would the whole, and hands them on.

    The result is ``scale`` times as large as ``before``.
    """

    def __init__(self, before: Picture, scale: int, strength: float, rows: Rows) -> None:
        self._before, self._scale, self._strength, self._rows = before, scale, strength, rows
        self._top = 0

    def start(self) -> None:
        """Begin, or begin again."""
        self._top = 0
        self._rows.start()

    def put(self, pixels: Pixels) -> None:
        """The next rows (rows, width, 3), at full strength."""
        before = enlarged_rows(self._before, self._scale, self._top, self._top + len(pixels))
        self._top += len(pixels)
        self._rows.put(blend_pixels(before, pixels, self._strength))


def enlarged_rows(before: Picture, scale: int, top: int, bottom: int) -> Pixels:
    """Rows ``top`` to ``bottom`` of ``before`` enlarged ``scale`` times by Lanczos's filter; itself where that is 1."""
    source = before.pixels
    if scale == 1:
        return source[top:bottom]
    # With some rows more on both sides, the filter finds what it finds in the whole picture.
    first = max(top // scale - LANCZOS_REACH, 0)
    last = min(-(-bottom // scale) + LANCZOS_REACH, len(source))
    part = source[first:last]
    size = (part.shape[1] * scale, part.shape[0] * scale)
    enlarged = cv2.resize(part, size, interpolation=cv2.INTER_LANCZOS4)
    return np.asarray(enlarged[top - first * scale : bottom - first * scale], np.float32)


def matched(before: Picture, after: Picture) -> Picture:
    """``before`` in the size of ``after``, enlarged by Lanczos's filter if it is smaller."""
    if before.pixels.shape == after.pixels.shape:
        return before
    size = (after.width, after.height)
    return before.with_pixels(np.asarray(cv2.resize(before.pixels, size, interpolation=cv2.INTER_LANCZOS4), np.float32))
