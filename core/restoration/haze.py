"""Whether a picture is veiled by haze.

In nearly every window of a clear outdoor picture something is dark in one channel; haze adds its light everywhere, most
far away (He, Sun and Tang, "Single image haze removal using dark channel prior", CVPR 2009).
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np

from core.picture.picture import Picture, Pixels
from core.picture.transfer import encoded
from core.restoration.dark_channel import dark_channel

# Pixels on the long side that a picture is reduced to, and the window in which something should be dark.
SIDE, WINDOW = 320, 9
# A logistic regression on `Signs`, in their order: pictures as they are, noisy or in rain, against the same under
# made-up haze (benchmarks/fit_haze.py makes them again).
WEIGHTS = (16.6, 2.4, -1.64, 2.94, -7.94, -7.79, -36.3, -6.52)
BIAS = 3.9
# Confidence from which haze is taken out unasked by a model against several faults: of clean pictures that this would
# spoil there are few then, and nearly all that are hazy to the eye are found.
LIKELY = 0.65
# Paper and drawings are bright everywhere too, or have no detail: share of pixels with a step of so many levels.
WHITE, STEP, LEAST_DETAIL = 0.92, 1.0, 0.1
# Levels below which a colour is dark, and no window is taken for darker; deviation below which a plane is even.
DARK, DARKEST_MEAN, EVEN = 25.0, 8.0, 1e-6


@dataclass(frozen=True)
class Haze:
    """``amount`` is the share of light that comes from haze, 0 to 1, the middle over the picture, if there is haze;
    ``confidence`` is 0 to 1 that there is some.
    """

    amount: float
    confidence: float


class Signs(NamedTuple):
    """What is told of a picture by its dark channel: the darkest colour in each window, as a share of the haze's light.

    Haze lifts it everywhere, and where it is thicker there is less colour and less detail.
    """

    low: float  # of its darkest places
    middle: float
    with_colour: float  # correlation between it and saturation, -1 to 1
    with_detail: float  # correlation between it and contrast
    least_colour: float  # saturation of the grayest tenth
    dark: float  # share of pixels that are dark in one of the colours
    least_detail: float  # contrast in windows, as a share of their brightness, of the smoothest tenth
    light: float  # the haze's own, 0 to 1


def haze(picture: Picture) -> Haze:
    """The haze in a picture; none where it is too small to tell."""
    small = reduced(picture)
    if min(small.shape[:2]) < 2 * WINDOW:
        return Haze(0.0, 0.0)
    found = signs(small)
    steps = np.abs(np.diff(small.mean(axis=2), axis=1))
    if found.middle > WHITE or float(np.mean(steps > STEP)) < LEAST_DETAIL:
        return Haze(0.0, 0.0)
    odds = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, found, strict=True))
    return Haze(float(np.clip(found.middle, 0, 1)), 1 / (1 + math.exp(-max(-50.0, min(50.0, odds)))))


def reduced(picture: Picture) -> Pixels:
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


def signs(thumbnail: Pixels) -> Signs:
    """Of a picture (h, w, 3) in 8-bit levels, both sides `WINDOW` or more."""
    darkest, brightest = thumbnail.min(axis=2), thumbnail.max(axis=2)
    dark = dark_channel(thumbnail, WINDOW)
    light = max(float(np.quantile(dark, 0.995)), float(np.quantile(brightest, 0.99)) * 0.8, 20.0)
    shares: Pixels = dark / np.float32(light)
    saturation = 1 - darkest / np.maximum(brightest, 1)
    luma = np.asarray(thumbnail.mean(axis=2))
    mean = _mean(luma)
    detail = np.sqrt(np.maximum(_mean(luma * luma) - mean * mean, 0))
    return Signs(
        low=float(np.quantile(shares, 0.01)),
        middle=float(np.median(shares)),
        with_colour=_correlation(shares, _mean(saturation)),
        with_detail=_correlation(shares, detail),
        least_colour=float(np.quantile(saturation, 0.1)),
        dark=float(np.mean(darkest < DARK)),
        least_detail=float(np.quantile(detail / np.maximum(mean, DARKEST_MEAN), 0.1)),
        light=light / 255,
    )


def _mean(plane: Pixels) -> Pixels:
    return np.asarray(cv2.blur(plane, (WINDOW, WINDOW)), np.float32)


def _correlation(one: Pixels, other: Pixels) -> float:
    """Of two planes, -1 to 1; 0 where one of them is even."""
    if min(one.std(), other.std()) < EVEN:
        return 0.0
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])
