"""A part of a photograph around a pixel, small enough for what is computed of it."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from core.analysis.receptive_field import refuse_outside
from core.errors import SettingsError

Pixels: TypeAlias = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Part:
    """``pixels`` (h, w, 3) of a picture from ``top`` and ``left`` on; ``row`` and ``column`` are within it."""

    pixels: Pixels
    top: int
    left: int
    row: int
    column: int


def part_around(pixels: Pixels, at: tuple[int, int], side: int) -> Part:
    """The square of ``side`` pixels around ``at``, moved where the picture ends, or cut where it is smaller.

    SettingsError for a place outside the picture.
    """
    height, width = pixels.shape[:2]
    refuse_outside(at, height, width)
    top, left = _start(at[0], side, height), _start(at[1], side, width)
    part = pixels[top : top + side, left : left + side].clip(0, 1)
    return Part(np.ascontiguousarray(part, np.float32), top, left, at[0] - top, at[1] - left)


def with_noise(pixels: Pixels, sigma: float, seed: int = 0) -> Pixels:
    """Gaussian noise of ``sigma`` 8-bit levels on ``pixels``, cut to 0 … 1."""
    if sigma < 0:
        raise SettingsError(f"Noise of {sigma:g} levels is no noise.", "Choose 0 or more.")
    noise = np.random.default_rng(seed).standard_normal(pixels.shape, np.float32)
    noisy: Pixels = (pixels + noise * np.float32(sigma / 255)).clip(0, 1)
    return noisy


def _start(place: int, side: int, length: int) -> int:
    return max(min(place - side // 2, length - side), 0)
