"""Colours as people see them apart: CIELAB of 1976, on the light D50 that profiles are made for.

Lightness L is 0 … 100; a runs from green to red, b from blue to yellow.
"""

import cv2
import numpy as np

from core.picture import icc, tone_curve
from core.picture.picture import Facts
from core.picture.tone_curve import Values

# The light that is white to profiles.
D50 = (0.9642, 1.0, 0.8249)
# Where the cube root begins; a straight line leads up to it.
_START = (6 / 29) ** 3
_SLOPE = (29 / 6) ** 2 / 3
_ROOTS_TO_LAB = np.array([[0, 116, 0], [500, -500, 0], [0, 200, -200]], np.float64)


def cielab(pixels: Values, facts: Facts) -> Values:
    """Pixels (h, w, 3) of a picture with these ``facts``, float32 or float64 → L, a, b (h, w, 3), the same type.

    Primaries and curves are those of the picture's profile. Without a profile, or with one that is not made of a matrix
    and curves, they are sRGB's.
    """
    colours = icc.primaries(facts.icc) if facts.icc else None
    light = pixels if facts.linear else _light(pixels, facts)
    to_white = np.array(colours or icc.SRGB_PRIMARIES).T / np.array(D50)[:, None]
    share = np.asarray(cv2.transform(light, to_white))
    roots: Values = np.asarray(cv2.pow(np.maximum(share, _START), 1 / 3))
    # Both parts meet at the start, so their sum needs no choice between them.
    roots += (np.minimum(share, _START) - _START) * _SLOPE
    lab: Values = np.asarray(cv2.transform(roots, _ROOTS_TO_LAB))
    lab[..., 0] -= 16
    return lab


def _light(pixels: Values, facts: Facts) -> Values:
    curves = tone_curve.of_profile(facts.icc) if facts.icc else None
    if curves is None or all(curve is tone_curve.srgb for curve in curves):
        return tone_curve.srgb(pixels)
    if curves[0] is curves[1] is curves[2]:
        return curves[0](pixels)
    return np.stack([curve(pixels[..., place]) for place, curve in enumerate(curves)], axis=-1)
