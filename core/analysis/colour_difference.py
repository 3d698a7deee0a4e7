"""How far apart two colours look: ΔE of CIEDE2000.

Source: Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test data,
and mathematical observations", Color Research and Application 30 (2005). Below 1 hardly anybody sees a difference; 2 is
seen side by side.
"""

import cv2
import numpy as np

from core.picture.tone_curve import Values

_FAR = 25.0**7


def delta_e(lab: Values, other: Values) -> Values:
    """ΔE of each pair of colours in two arrays (h, w, 3) of L, a, b: (h, w), of their type; all weights are 1."""
    lightness, a, b = cv2.split(lab)
    lightness_2, a_2, b_2 = cv2.split(other)
    # The notes' steps 1 and 2: a is stretched where colours are weak, in equal measure for both.
    stretch = 1.5 - 0.5 * _strong((_length(a, b) + _length(a_2, b_2)) / 2)
    a, a_2 = a * stretch, a_2 * stretch
    chroma, chroma_2 = _length(a, b), _length(a_2, b_2)
    apart_chroma = chroma_2 - chroma
    # The difference of hues as a length, and on which side the second lies, without an angle.
    apart_hue = np.sqrt(np.maximum((a_2 - a) ** 2 + (b_2 - b) ** 2 - apart_chroma**2, 0))
    apart_hue = np.copysign(apart_hue, a * b_2 - a_2 * b)
    mean_chroma = (chroma + chroma_2) / 2
    cosine, sine = _mean_hue(a, b, chroma, a_2, b_2, chroma_2)
    off = ((lightness + lightness_2) / 2 - 50) ** 2
    for_lightness = (lightness_2 - lightness) / (1 + 0.015 * off / np.sqrt(20 + off))
    for_chroma = apart_chroma / (1 + 0.045 * mean_chroma)
    for_hue = apart_hue / (1 + 0.015 * mean_chroma * _by_hue(cosine, sine))
    turned = -2 * _strong(mean_chroma) * np.sin(2 * _blueness(cosine, sine))
    total = for_lightness**2 + for_chroma**2 + for_hue**2 + turned * for_chroma * for_hue
    return np.sqrt(np.maximum(total, 0))


def _length(x: Values, y: Values) -> Values:
    return np.asarray(cv2.magnitude(x, y))


def _strong(chroma: Values) -> Values:
    """√(C⁷ / (C⁷ + 25⁷)): 0 for gray, 1 for strong colours."""
    seventh = chroma * chroma
    seventh = seventh * seventh * seventh * chroma
    return np.sqrt(seventh / (seventh + _FAR))


def _mean_hue(
    a: Values, b: Values, chroma: Values, a_2: Values, b_2: Values, chroma_2: Values
) -> tuple[Values, Values]:
    """Cosine and sine of the hue halfway along the shorter arc; for a gray, the other's hue."""
    tiny = np.finfo(a.dtype).tiny
    first, second = 1 / np.maximum(chroma, tiny), 1 / np.maximum(chroma_2, tiny)
    cosine, sine = a * first + a_2 * second, b * first + b_2 * second
    length = _length(cosine, sine)
    nowhere = length == 0
    if nowhere.any():
        # Opposite hues: the notes count angles from 0° to 360° and take their mean. Two grays have no hue, and their
        # weights count for nothing.
        below = np.where((b < 0) | ((b == 0) & (a < 0)), 1, -1)
        cosine = np.where(nowhere, below * b * first, cosine)
        sine = np.where(nowhere, -below * a * first, sine)
        length = _length(cosine, sine)
    far = 1 / np.maximum(length, tiny)
    return cosine * far, sine * far


def _by_hue(cosine: Values, sine: Values) -> Values:
    """T of the formula: sines and cosines of multiples of the hue, from those of the hue itself."""
    cosine_2, sine_2 = cosine * cosine - sine * sine, 2 * cosine * sine
    cosine_3, sine_3 = cosine_2 * cosine - sine_2 * sine, sine_2 * cosine + cosine_2 * sine
    cosine_4, sine_4 = cosine_2 * cosine_2 - sine_2 * sine_2, 2 * cosine_2 * sine_2
    return (
        1
        - 0.17 * _less(cosine, sine, 30)
        + 0.24 * cosine_2
        + 0.32 * _less(cosine_3, sine_3, -6)
        - 0.20 * _less(cosine_4, sine_4, 63)
    )


def _less(cosine: Values, sine: Values, degrees: float) -> Values:
    """The cosine of an angle less ``degrees``."""
    return cosine * float(np.cos(np.radians(degrees))) + sine * float(np.sin(np.radians(degrees)))


def _blueness(cosine: Values, sine: Values) -> Values:
    """Δθ of the formula in radians: 30° at a hue of 275°, and next to nothing 60° from there."""
    turn = np.radians(275)
    along = cosine * float(np.cos(turn)) + sine * float(np.sin(turn))
    across = sine * float(np.cos(turn)) - cosine * float(np.sin(turn))
    away = np.degrees(np.arctan2(across, along)) / 25
    return float(np.radians(30)) * np.exp(-away * away)
