"""Two colour maps for differences, drawn in a perceptually even space.

Both are straight lines through OKLab (Ottosson, "A perceptual color space for image processing", 2020), so equal steps
look equally large. Blue against amber, and a lightness that always rises, keep them readable for people who confuse red
and green, and in gray print.
"""

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

COLOURS = 256
NEUTRAL = 128

Colours = npt.NDArray[np.uint8]
Points = npt.NDArray[np.floating[Any]]

# Lightness, chroma and hue in degrees. The middle gray is sRGB 0x80; both ends are equally far from it.
_GRAY = (0.59987, 0.0, 0.0)
_DARKER = (0.30, 0.15, 264.0)
_BRIGHTER = (0.90, 0.15, 95.0)
_NOTHING = (0.20, 0.07, 264.0)
_MOST = (0.93, 0.14, 100.0)

_OKLAB_TO_ROOTS = (
    (1, 1, 1),
    (0.3963377774, -0.1055613458, -0.0894841775),
    (0.2158037573, -0.0638541728, -1.2914855480),
)
_LMS_TO_LINEAR = (
    (4.0767416621, -1.2684380046, -0.0041960863),
    (-3.3077115913, 2.6097574011, -0.7034186147),
    (0.2309699292, -0.3413193965, 1.7076147010),
)


@lru_cache(maxsize=1)
def diverging() -> Colours:
    """(256, 3) RGB: dark blue, neutral gray at 128, light amber; 0 repeats 1, so that both sides are equally long."""
    steps = COLOURS - 1 - NEUTRAL
    darker, brighter = _line(_GRAY, _DARKER, steps), _line(_GRAY, _BRIGHTER, steps)
    return _srgb8(np.concatenate([darker[-1:], darker[:0:-1], brighter]))


@lru_cache(maxsize=1)
def sequential() -> Colours:
    """(256, 3) RGB: from nearly black blue over gray to light yellow."""
    return _srgb8(_line(_NOTHING, _MOST, COLOURS - 1))


def _line(start: tuple[float, float, float], stop: tuple[float, float, float], steps: int) -> Points:
    """steps + 1 points of OKLab (n, 3) from one colour to another."""
    return np.linspace(_oklab(start), _oklab(stop), steps + 1)


def _oklab(colour: tuple[float, float, float]) -> Points:
    lightness, chroma, hue = colour
    return np.array([lightness, chroma * np.cos(np.radians(hue)), chroma * np.sin(np.radians(hue))])


def _srgb8(oklab: Points) -> Colours:
    """OKLab (n, 3) → sRGB (n, 3); the matrices are Ottosson's."""
    linear = ((oklab @ np.array(_OKLAB_TO_ROOTS)) ** 3 @ np.array(_LMS_TO_LINEAR)).clip(0, 1)
    curved = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    colours: Colours = np.round(curved * 255).astype(np.uint8)
    colours.flags.writeable = False
    return colours
