"""A picture ready to be drawn at any zoom: itself, and itself halved again and again."""

import mmap

import cv2
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.qt_images import ScreenPixels, to_image
from app.ui.view_transform import Rect

SMALLEST_LEVEL = 64


class Pyramid:
    """``levels`` are (height, width, 4) as qt_images makes them; ``is_opaque`` says that alpha is 1 throughout.

    Building takes time and may happen on any thread.
    Drawing takes the level that is at most twice as fine as the screen, so that panning costs the pane, never the
    picture.
    """

    def __init__(self, levels: list[ScreenPixels], *, opaque: bool) -> None:
        self.levels = levels
        self.is_opaque = opaque
        self._images = [to_image(level, opaque=opaque) for level in levels]

    @classmethod
    def of(cls, screen: ScreenPixels, *, opaque: bool) -> "Pyramid":
        """All of a picture."""
        levels = [screen]
        while max(levels[-1].shape[:2]) > SMALLEST_LEVEL:
            levels.append(_halved(levels[-1]))
        return cls(levels, opaque=opaque)

    @classmethod
    def empty(cls, height: int, width: int) -> "Pyramid":
        """Nothing yet: transparent until it is ``put``."""
        levels = [_blank(height, width)]
        while max(height, width) > SMALLEST_LEVEL:
            height, width = -(-height // 2), -(-width // 2)
            levels.append(_blank(height, width))
        return cls(levels, opaque=False)

    @property
    def height(self) -> int:
        """Of the picture itself, in pixels."""
        return int(self.levels[0].shape[0])

    @property
    def width(self) -> int:
        """Of the picture itself, in pixels."""
        return int(self.levels[0].shape[1])

    @property
    def size_bytes(self) -> int:
        """Of all levels."""
        return sum(level.nbytes for level in self.levels)

    def completed(self, *, opaque: bool) -> "Pyramid":
        """The same pixels, now that all of them were ``put``."""
        return Pyramid(self.levels, opaque=opaque)

    def put(self, top: int, left: int, screen: ScreenPixels) -> None:
        """Replace a region of the picture, and what the smaller levels show of it."""
        bottom, right = top + screen.shape[0], left + screen.shape[1]
        self.levels[0][top:bottom, left:right] = screen
        for fine, coarse in zip(self.levels, self.levels[1:], strict=False):
            top, left, bottom, right = top // 2, left // 2, -(-bottom // 2), -(-right // 2)
            part = fine[2 * top : 2 * bottom, 2 * left : 2 * right]
            coarse[top:bottom, left:right] = _halved(part)

    def draw(self, painter: QPainter, target: QRectF, part: Rect, device_scale: float) -> None:
        """Paint ``part`` (fractions) of the picture into ``target``; ``device_scale`` is device pixels per pixel."""
        level = self._level(device_scale)
        # Halving rounds up, so sizes are those of the picture divided, not those of the level.
        width, height = self.width / 2**level, self.height / 2**level
        source = QRectF(part.left * width, part.top * height, part.width * width, part.height * height)
        painter.drawImage(target, self._images[level], source)

    def _level(self, device_scale: float) -> int:
        level = 0
        while device_scale <= 0.5 and level + 1 < len(self.levels):
            device_scale *= 2
            level += 1
        return level


def _blank(height: int, width: int) -> ScreenPixels:
    """Zeros that the system makes where they are first touched: the window's thread does not wait for any."""
    return np.frombuffer(mmap.mmap(-1, height * width * 4), np.uint8).reshape(height, width, 4)


def _halved(fine: ScreenPixels) -> ScreenPixels:
    height, width = fine.shape[:2]
    if height % 2 or width % 2:
        fine = np.asarray(cv2.copyMakeBorder(fine, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE), np.uint8)
    size = (fine.shape[1] // 2, fine.shape[0] // 2)
    return np.asarray(cv2.resize(fine, size, interpolation=cv2.INTER_AREA), np.uint8)
