"""The noises and resizings that the second-order chains share. Pictures are (h, w, 3) float32, clipped to 0 … 1."""

import cv2
import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, clipped, levelled

# Rec. 601 luma: what "gray" is to the published chains.
LUMA = np.array([0.299, 0.587, 0.114], np.float32)
AREA, LINEAR, CUBIC = cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC


def gaussian(picture: Pixels, sigma: float, gray: bool, rng: Chance) -> Pixels:
    """White noise of ``sigma`` in 8-bit levels, the same in all channels when ``gray``."""
    shape = (*picture.shape[:2], 1) if gray else picture.shape
    return clipped(picture + rng.standard_normal(shape, dtype=np.float32) * np.float32(sigma / 255))


def correlated(picture: Pixels, sigma: float, rng: Chance) -> Pixels:
    """Noise whose channels hang together at random, none above ``sigma`` in 8-bit levels (BSRGAN, FFDNet)."""
    axes, _ = np.linalg.qr(rng.random((3, 3)))
    spread = np.abs(axes.T * rng.random(3) @ axes) * (sigma / 255) ** 2
    # The absolute values may have broken the covariance a little; what is left below zero counts as none.
    values, vectors = np.linalg.eigh(spread)
    root = (vectors * np.sqrt(np.maximum(values, 0))).astype(np.float32)
    return clipped(picture + rng.standard_normal(picture.shape, dtype=np.float32) @ root.T)


def poisson(picture: Pixels, photons: float | None, scale: float, gray: bool, rng: Chance) -> Pixels:
    """Photon noise times ``scale``; so many ``photons`` make white.

    None takes as many as the picture has levels, up to the next power of two (Real-ESRGAN). The light is rounded to
    8 bits before it is counted.
    """
    light = levelled(picture @ LUMA if gray else picture)
    if photons is None:
        photons = 2.0 ** np.ceil(np.log2(len(np.unique(light))))
    counted = (rng.poisson(light.astype(np.float64) * photons) / photons).astype(np.float32)
    noise = (counted - light) * np.float32(scale)
    return clipped(picture + (noise[..., None] if gray else noise))


def resized(picture: Pixels, height: float, width: float, method: int) -> Pixels:
    """At that many whole rows and columns, at least one of each, by one of OpenCV's methods, without antialiasing."""
    size = (max(1, int(width)), max(1, int(height)))
    return cv2.resize(picture, size, interpolation=method).astype(np.float32, copy=False)
