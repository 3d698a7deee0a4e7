"""Noise as a network against it sees it: what it takes from the plainest parts of a picture.

Noise that a camera smoothed, or that was saved as JPEG, hardly differs between neighbouring pixels, by which
`core.advice.noise` tells noise. A network that learnt from such noise knows it from what a picture shows.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from core import library
from core.advice.sample import Sample
from core.picture.picture import Pixels

# (h, w, 3) float32, 0 to 1, display-encoded → the same without its noise.
Denoise = Callable[[Pixels], Pixels]

# Pixels of the squares that are denoised; the outermost are not judged. So many of the plainest count.
SIDE, EDGE, SQUARES = 96, 8, 4
# How plain a square is shows when its noise is averaged over so many pixels.
AVERAGED = 8
# 8-bit levels near black and white that may have lost their noise; of more such values in a square nothing is told.
CUT_LEVELS, MOST_CUT = 2.0, 0.3


@dataclass(frozen=True)
class Taken:
    """The deviation of what was taken, in 8-bit levels: ``sigma`` of the middle one of the squares, ``least`` of any.

    Noise is nearly as strong in every plain part; what a network takes of detail is not.
    """

    sigma: float
    least: float


def taken(sample: Sample, denoise: Denoise) -> Taken | None:
    """What ``denoise`` takes from the plainest squares; None where the picture is too small, or black and white."""
    squares = sorted(_squares(sample), key=_detail)[:SQUARES]
    if not squares:
        return None
    inside = slice(EDGE, -EDGE)
    losses = [square / 255 - denoise(square / np.float32(255)) for square in squares]
    deviations = [float(np.std(loss[inside, inside])) * 255 for loss in losses]
    return Taken(float(np.median(deviations)), min(deviations))


def bundled() -> Denoise | None:
    """The `denoise` that comes with Silvermend, on one thread of the processor; None where it is not there."""
    model = next((model for model in library.models() if (model.name, model.origin) == ("denoise", "bundled")), None)
    if model is None:
        return None

    def denoise(square: Pixels) -> Pixels:
        # torch takes a second to import, for which a picture that is plainly noisy need not wait.
        from core.restoration.restorer import Restorer
        from core.restoration.run_settings import RunSettings

        # The network stays loaded between calls.
        return Restorer.load(model, "cpu", "float32").run(square, RunSettings(SIDE, 1, "float32"))

    return denoise


def _squares(sample: Sample) -> Iterator[Pixels]:
    for crop in sample.crops:
        height, width = crop.shape[:2]
        if min(height, width) < SIDE:
            continue
        for top in _starts(height):
            for left in _starts(width):
                square = crop[top : top + SIDE, left : left + SIDE]
                if max((square <= CUT_LEVELS).mean(), (square >= 255 - CUT_LEVELS).mean()) <= MOST_CUT:
                    yield square


def _starts(length: int) -> list[int]:
    return np.linspace(0, length - SIDE, length // SIDE).astype(int).tolist()


def _detail(square: Pixels) -> float:
    return float(cv2.blur(square, (AVERAGED, AVERAGED)).std())
