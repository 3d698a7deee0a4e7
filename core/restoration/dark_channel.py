"""Haze, as far as the dark channel of a picture tells of it, taken out before a network sees the picture.

Nearly everywhere in a clear photograph something in the neighbourhood is dark in one of the colours; where nothing is,
light comes from the air between (He, Sun and Tang, CVPR 2009; numbers are the paper's). White walls and skies are
taken for haze too. So a network that learnt from such pictures (`core.training.degradations.cleared`) is shown the
middle between the hazy and the cleared one, from which both can be told, and finds out what is right at each place.
Shapes: pixels (h, w, 3), float32, 0 to 1.
"""

import cv2
import numpy as np

from core.picture.picture import Pixels

WINDOW = 15
KEPT_HAZE = 0.95  # ω
LEAST_TRANSMISSION = 0.1  # t₀
_BRIGHTEST = 0.001
# Of the guided filter that gives the estimate the picture's edges (He, Sun and Tang, ECCV 2010).
_RADIUS, _SMOOTHNESS = 60, 1e-4
# Pixels around each that weigh most in what is taken for haze there.
REACH = _RADIUS + WINDOW // 2
# No air is darker than this: a black picture has no haze to speak of.
DARKEST_LIGHT = 0.05


def cleared(hazy: Pixels) -> Pixels:
    """``hazy`` without the haze that its dark channel shows, as the papers have it; not cut off at 0 and 1."""
    light = airlight(hazy)
    return _without_air(hazy, light, transmission(hazy, light))


def half_cleared(hazy: Pixels, light: Pixels | None = None) -> Pixels:
    """What a network is shown: ``hazy`` without half the air that its dark channel shows, cut off at 0 and 1.

    The air's ``light`` (3,) is found in the picture, where nobody knows it.
    """
    light = airlight(hazy) if light is None else light
    return np.clip(_without_air(hazy, light, np.sqrt(transmission(hazy, light))), 0, 1)


def _without_air(hazy: Pixels, light: Pixels, through: Pixels) -> Pixels:
    """The law of haze, I = J·t + A·(1 − t), solved for J; ``light`` (3,) is A, ``through`` (h, w) is t."""
    clear: Pixels = ((hazy - light) / through[..., None] + light).astype(np.float32)
    return clear


def transmission(hazy: Pixels, light: Pixels) -> Pixels:
    """The share of light (h, w) that comes through the air to the camera, `LEAST_TRANSMISSION` or more."""
    gray = np.asarray(cv2.cvtColor(hazy, cv2.COLOR_RGB2GRAY), np.float32)
    refined: Pixels = np.maximum(_guided(gray, 1 - KEPT_HAZE * dark_channel(hazy / light)), LEAST_TRANSMISSION)
    return refined


def airlight(hazy: Pixels) -> Pixels:
    """The air's own light (3,): the brightest of the pixels whose dark channel is among the brightest 0.1 %."""
    dark = dark_channel(hazy).ravel()
    count = max(1, int(dark.size * _BRIGHTEST))
    candidates = hazy.reshape(-1, 3)[np.argpartition(dark, -count)[-count:]]
    brightest: Pixels = candidates[candidates.sum(axis=1).argmax()]
    return np.maximum(brightest, np.float32(DARKEST_LIGHT))


def dark_channel(picture: Pixels, window: int = WINDOW) -> Pixels:
    """The darkest colour (h, w) in the ``window`` around each pixel."""
    darkest = np.ascontiguousarray(picture.min(axis=2), np.float32)
    return np.asarray(cv2.erode(darkest, np.ones((window, window), np.uint8)), np.float32)


def _guided(guide: Pixels, plane: Pixels) -> Pixels:
    """``plane`` smoothed so that its edges are those of ``guide``, both (h, w)."""

    def mean(values: Pixels) -> Pixels:
        return np.asarray(cv2.blur(values, (2 * _RADIUS + 1, 2 * _RADIUS + 1)), np.float32)

    mean_guide, mean_plane = mean(guide), mean(plane)
    slope = (mean(guide * plane) - mean_guide * mean_plane) / (mean(guide * guide) - mean_guide**2 + _SMOOTHNESS)
    offset = mean_plane - slope * mean_guide
    return mean(slope) * guide + mean(offset)
