"""The difference between two pictures of one size, ready to be coloured for any zoom, gain and strength at once."""

from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.pyramid import SMALLEST_LEVEL
from app.ui.view_transform import Rect
from core.analysis import colour_maps, difference
from core.picture.picture import Pixels

# A quarter of a megapixel gives the same histogram as all of them.
ENOUGH_PIXELS = 250_000

Levels = npt.NDArray[np.float32]


class Kind(Enum):
    """What is shown: which way each pixel went, or how far."""

    SIGNED = "signed"
    ABSOLUTE = "absolute"


@dataclass(frozen=True)
class Shown:
    """How differences are shown: ``strength`` of the result, ``gain`` of the colours."""

    kind: Kind = Kind.SIGNED
    gain: int = 8
    strength: float = 1.0


class DifferenceMap:
    """Differences in 8-bit levels and smaller versions of them. Building takes time and may happen on any thread."""

    def __init__(self, before: Pixels, after: Pixels) -> None:
        self._levels = {
            # Averaging would make noise vanish from small views, where it is as strong as ever: every second pixel
            # keeps what it is. How far pixels went has no sign and averages well.
            Kind.SIGNED: _smaller(difference.signed(before, after), cv2.INTER_NEAREST),
            Kind.ABSOLUTE: _smaller(difference.absolute(before, after), cv2.INTER_AREA),
        }
        self._drawn: tuple[object, QImage] | None = None

    def draw(self, painter: QPainter, target: QRectF, part: Rect, device_scale: float, shown: Shown) -> None:
        """Paint ``part`` (fractions) into ``target`` in colours; ``device_scale`` is device pixels per pixel."""
        levels = self._levels[shown.kind]
        level = 0
        while device_scale < 0.7 and level + 1 < len(levels):
            device_scale *= 2
            level += 1
        height, width = (size / 2**level for size in levels[0].shape)
        left, top = int(part.left * width), int(part.top * height)
        right, bottom = int(np.ceil(part.right * width)), int(np.ceil(part.bottom * height))
        crop = levels[level][top:bottom, left:right]
        if crop.size == 0:
            return
        key = (level, left, top, right, bottom, shown)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, _coloured(crop, shown))
        image = self._drawn[1]
        source = QRectF(part.left * width - left, part.top * height - top, part.width * width, part.height * height)
        painter.drawImage(target, image, source)

    def counts(self, shown: Shown, bins: int) -> npt.NDArray[np.float64]:
        """(bins,) shares of pixels by where their colour lies on the legend, from left to right."""
        levels = self._levels[shown.kind][0]
        every = max(int((levels.size / ENOUGH_PIXELS) ** 0.5), 1)
        places = levels[::every, ::every].ravel() * (shown.gain * shown.strength / difference.FULL_SCALE)
        if shown.kind is Kind.SIGNED:
            places = 0.5 + places / 2
        # What lies beyond the ends of the legend has the colours of its ends.
        numbers = np.clip(places * bins, 0, bins - 1).astype(np.intp)
        return np.bincount(numbers, minlength=bins) / len(numbers)


def ramp(kind: Kind) -> npt.NDArray[np.uint8]:
    """The legend's colours from left to right, (256, 3) RGB."""
    return colour_maps.diverging() if kind is Kind.SIGNED else colour_maps.sequential()


def colours(levels: Levels, shown: Shown) -> npt.NDArray[np.uint8]:
    """(h, w) differences at full strength in levels → (h, w, 3) RGB."""
    # A blend of strength s differs from the source by s times what the whole result does.
    gain = shown.gain * shown.strength
    if shown.kind is Kind.SIGNED:
        return difference.signed_colours(levels, gain)
    return difference.absolute_colours(levels, gain)


def _coloured(levels: Levels, shown: Shown) -> QImage:
    rgb = colours(levels, shown)
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def _smaller(levels: Levels, method: int) -> list[Levels]:
    result = [levels]
    while max(result[-1].shape) > SMALLEST_LEVEL:
        height, width = result[-1].shape
        size = (-(-width // 2), -(-height // 2))
        result.append(np.asarray(cv2.resize(result[-1], size, interpolation=method), np.float32))
    return result
