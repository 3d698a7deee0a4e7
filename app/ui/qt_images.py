"""Picture ↔ QImage: the only place that knows both.

Screens are given their own colours, sRGB where those are not known. Pixels on their way there are uint8 arrays (height,
width, 4) in the order blue, green, red, alpha, multiplied by alpha, which is how Qt keeps 32-bit images on
little-endian computers.
"""

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColorSpace, QImage

from core.picture.colour import to_network
from core.picture.picture import Facts, Picture, Pixels

ScreenPixels = npt.NDArray[np.uint8]

# Rows converted at once: what is needed beside the picture stays small.
BAND = 256


def to_screen(picture: Picture, monitor: QColorSpace | None = None) -> ScreenPixels:
    """The whole picture in the colours of ``monitor``, None for sRGB, that look like those of its profile."""
    screen = np.empty((picture.height, picture.width, 4), np.uint8)
    for top in range(0, picture.height, BAND):
        rows = slice(top, top + BAND)
        alpha = picture.alpha[rows] if picture.alpha is not None else None
        screen[rows] = region_to_screen(picture.pixels[rows], picture.facts, alpha, monitor)
    return screen


def region_to_screen(
    pixels: Pixels, facts: Facts, alpha: Pixels | None = None, monitor: QColorSpace | None = None
) -> ScreenPixels:
    """Some pixels (h, w, 3) of a picture with these ``facts``, and their ``alpha`` (h, w) unless they are opaque."""
    screen = _opaque(pixels, facts, monitor)
    if alpha is not None:
        screen[..., :3] = np.rint(screen[..., :3] * alpha[..., None])
        screen[..., 3] = np.rint(alpha * 255)
    return screen


def _opaque(pixels: Pixels, facts: Facts, monitor: QColorSpace | None) -> ScreenPixels:
    if facts.linear:
        pixels, _ = to_network(Picture(np.ascontiguousarray(pixels), None, facts))
    space = _space(facts.icc) if facts.icc else None
    if space is not monitor and (space is None or monitor is None or not _are_same(space, monitor)):
        return _converted(pixels, space or _standard(), monitor or _standard())
    # Multiplied, rounded and cut to 0…255 in one pass.
    levels = cv2.addWeighted(pixels, 255, pixels, 0, 0, dtype=cv2.CV_8U)
    return np.asarray(cv2.cvtColor(levels, cv2.COLOR_RGB2BGRA), np.uint8)


def to_image(screen: ScreenPixels, *, opaque: bool = False) -> QImage:
    """An image over ``screen``, which it keeps and shares: what is written there later shows."""
    height, width = screen.shape[:2]
    kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(screen.data, width, height, screen.strides[0], kind)
    image.pixels = screen  # type: ignore[attr-defined]  # Qt does not keep the memory; the wrapper does.
    return image


@lru_cache(maxsize=8)
def _space(icc: bytes) -> QColorSpace | None:
    """The profile as Qt understands it; None where it is sRGB or cannot be used."""
    space = QColorSpace.fromIccProfile(icc)
    if not space.isValid() or space.colorModel() != QColorSpace.ColorModel.Rgb:
        return None
    return None if _are_same(space, _standard()) else space


def _standard() -> QColorSpace:
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def _are_same(one: QColorSpace, other: QColorSpace) -> bool:
    named = one.primaries() != QColorSpace.Primaries.Custom and one.transferFunction() == other.transferFunction()
    return one == other or (named and one.primaries() == other.primaries())


def _converted(pixels: Pixels, space: QColorSpace, monitor: QColorSpace) -> ScreenPixels:
    """Through 16 bits, so that wide profiles do not leave bands."""
    height, width = pixels.shape[:2]
    deep = np.full((height, width, 4), 65535, np.uint16)
    deep[..., :3] = cv2.addWeighted(pixels, 65535, pixels, 0, 0, dtype=cv2.CV_16U)
    image = QImage(deep.data, width, height, deep.strides[0], QImage.Format.Format_RGBX64)
    image.setColorSpace(space)
    image.convertToColorSpace(monitor)
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(flat.constBits(), np.uint8).reshape(height, flat.bytesPerLine())
    return lines[:, : width * 4].reshape(height, width, 4).copy()
