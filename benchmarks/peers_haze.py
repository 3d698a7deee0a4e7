"""Peer in dehazing: the dark channel prior (He, Sun and Tang, CVPR 2009) with a guided filter (the same, 2010)."""

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]

# The papers' own numbers; the window is their 15 × 15 pixels.
WINDOW = 15
KEPT_HAZE = 0.95  # ω
BRIGHTEST = 0.001
LEAST_TRANSMISSION = 0.1  # t₀
RADIUS = 60
SMOOTHNESS = 1e-4  # ε


def dark_channel_prior(hazy: Pixels) -> Pixels:
    """Haze taken out of a picture (h, w, 3), 0 … 1; what is transmitted is estimated from its darkest channel."""
    light = _airlight(hazy)
    transmission = 1 - KEPT_HAZE * _dark_channel(hazy / light)
    gray = cv2.cvtColor(hazy, cv2.COLOR_RGB2GRAY)
    refined = np.maximum(_guided(gray, transmission), LEAST_TRANSMISSION)
    restored: Pixels = ((hazy - light) / refined[..., None] + light).astype(np.float32)
    return restored


def _dark_channel(picture: Pixels) -> Pixels:
    darkest = np.ascontiguousarray(picture.min(axis=2), np.float32)
    return np.asarray(cv2.erode(darkest, np.ones((WINDOW, WINDOW), np.uint8)), np.float32)


def _airlight(hazy: Pixels) -> Pixels:
    """The brightest of the pixels whose dark channel is among the brightest 0.1 %."""
    dark = _dark_channel(hazy).ravel()
    count = max(1, int(dark.size * BRIGHTEST))
    candidates = hazy.reshape(-1, 3)[np.argpartition(dark, -count)[-count:]]
    brightest: Pixels = candidates[candidates.sum(axis=1).argmax()]
    return np.maximum(brightest, np.float32(0.05))


def _guided(guide: Pixels, plane: Pixels) -> Pixels:
    """``plane`` smoothed so that its edges are those of ``guide``, both (h, w)."""

    def mean(values: Pixels) -> Pixels:
        return np.asarray(cv2.blur(values, (2 * RADIUS + 1, 2 * RADIUS + 1)), np.float32)

    mean_guide, mean_plane = mean(guide), mean(plane)
    slope = (mean(guide * plane) - mean_guide * mean_plane) / (mean(guide * guide) - mean_guide**2 + SMOOTHNESS)
    offset = mean_plane - slope * mean_guide
    return mean(slope) * guide + mean(offset)
