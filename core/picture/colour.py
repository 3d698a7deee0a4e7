"""What pixel values mean: to networks, to screens, to people."""

from dataclasses import dataclass

import numpy as np

from core.picture.picture import Picture, Pixels


@dataclass(frozen=True)
class Encoding:
    """How a picture's values became what a network sees; ``from_network`` undoes it exactly."""

    linear: bool


def to_network(picture: Picture) -> tuple[Pixels, Encoding]:
    """Display-encoded pixels (h, w, 3), mostly 0…1, and how to come back.

    Networks learn from display-encoded photographs. Files in linear light get sRGB's curve (IEC 61966-2-1), continued
    above 1 and mirrored below 0 so that nothing is cut; all others pass unchanged, whatever their primaries.
    """
    encoding = Encoding(linear=picture.facts.linear)
    return (_encoded(picture.pixels) if encoding.linear else picture.pixels), encoding


def from_network(pixels: Pixels, encoding: Encoding) -> Pixels:
    """Pixels (h, w, 3) as the file had them: the inverse of ``to_network``."""
    return _linear(pixels) if encoding.linear else pixels


def _encoded(light: Pixels) -> Pixels:
    size = np.abs(light)
    curved = np.where(size <= 0.0031308, size * 12.92, 1.055 * np.power(size, 1 / 2.4) - 0.055)
    return np.copysign(curved, light).astype(np.float32)


def _linear(encoded: Pixels) -> Pixels:
    size = np.abs(encoded)
    curved = np.where(size <= 0.04045, size / 12.92, np.power((size + 0.055) / 1.055, 2.4))
    return np.copysign(curved, encoded).astype(np.float32)
