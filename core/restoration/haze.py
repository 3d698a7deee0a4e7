"""Whether a picture is veiled by haze.

In nearly every window of a clear outdoor picture something is dark in one channel; haze adds its light everywhere, most
far away (He, Sun and Tang, "Single image haze removal using dark channel prior", CVPR 2009).
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from core.picture.picture import Picture, Pixels
from core.picture.transfer import encoded

# Pixels on the long side that a picture is reduced to, and the window in which something should be dark.
SIDE, WINDOW = 320, 9
# A logistic regression on the features below: clear pictures of BSDS500 against the same under synthetic haze.
WEIGHTS = (12.2, 6.4, -4.9, 2.2, 3.3)
BIAS = -5.37
# Confidence from which a picture is hazy rather than not.
LIKELY = 0.5
# Paper and drawings are bright everywhere too, or have no detail: share of pixels with a step of so many levels.
WHITE, STEP, LEAST_DETAIL = 0.92, 1.0, 0.1


@dataclass(frozen=True)
class Haze:
    """``amount`` is the share of light that comes from haze, 0 to 1, the middle over the picture, if there is haze;
    ``confidence`` is 0 to 1 that there is some.
    """

    amount: float
    confidence: float


def haze(picture: Picture) -> Haze:
    """The haze in a picture; none where it is too small to tell."""
    small = _reduced(picture)
    if min(small.shape[:2]) < 2 * WINDOW:
        return Haze(0.0, 0.0)
    values = features(small)
    steps = np.abs(np.diff(small.mean(axis=2), axis=1))
    if values[1] > WHITE or float(np.mean(steps > STEP)) < LEAST_DETAIL:
        return Haze(0.0, 0.0)
    odds = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))
    return Haze(float(np.clip(values[1], 0, 1)), 1 / (1 + math.exp(-max(-50.0, min(50.0, odds)))))


def _reduced(picture: Picture) -> Pixels:
    """The picture at SIDE pixels along its long side, 8-bit levels."""
    longest = max(picture.height, picture.width)
    # Of a large picture, every few pixels are enough for a mean.
    step = max(1, longest // (SIDE * 4))
    part = np.ascontiguousarray(picture.pixels[::step, ::step])
    shown = np.clip(encoded(part) if picture.facts.linear else part, 0, 1) * np.float32(255)
    scale = SIDE / longest
    if scale >= 1:
        return np.asarray(shown, np.float32)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return np.asarray(cv2.resize(shown, size, interpolation=cv2.INTER_AREA), np.float32)


def features(thumbnail: Pixels) -> tuple[float, ...]:
    """(a low and the middle dark channel as shares of the haze's light, middle saturation, contrast, black point)."""
    darkest = np.ascontiguousarray(thumbnail.min(axis=2))
    dark = np.asarray(cv2.erode(darkest, np.ones((WINDOW, WINDOW), np.uint8)))
    light = max(float(np.quantile(dark, 0.995)), float(np.quantile(thumbnail.max(axis=2), 0.99)) * 0.8, 20.0)
    shares = dark / light
    brightest = thumbnail.max(axis=2)
    saturation = float(np.median(1 - darkest / np.maximum(brightest, 1)))
    luma = thumbnail.mean(axis=2)
    contrast = float(luma.std() / 255)
    return (
        float(np.quantile(shares, 0.1)),
        float(np.median(shares)),
        saturation,
        contrast,
        float(np.quantile(luma, 0.02) / 255),
    )
