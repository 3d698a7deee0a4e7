"""Streaks of rain before the scene."""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import (
    Chance,
    Degradation,
    Range,
    between,
    clipped,
    demand_range,
    demand_share,
)
from core.training.degradations.kernels import bar, filtered


@dataclass(frozen=True)
class Rain(Degradation):
    """Streaks R over the picture B: B + R, or 1 − (1 − B)(1 − R) for the share ``screen`` of the pictures.

    ``density`` is the share of pixels where a drop is, each drawn out into a streak ``length`` px long and ``width`` px
    wide, ``angle`` degrees from the vertical, and up to ``gain`` bright (0 … 1), all alike within a picture. Noise,
    threshold, motion kernel, as the usual synthetic sets were made. Clipped to 0 … 1.
    """

    name: ClassVar[str] = "rain"

    density: Range = (0.0005, 0.004)
    length: Range = (10.0, 40.0)
    width: Range = (1.0, 2.5)
    angle: Range = (-20.0, 20.0)
    gain: Range = (0.2, 0.6)
    screen: float = 0.5

    def __post_init__(self) -> None:
        demand_range("rain", "density", self.density, 0, 1)
        demand_range("rain", "length", self.length, 1, 255)
        demand_range("rain", "width", self.width, 0.5, 32)
        demand_range("rain", "angle", self.angle, -90, 90)
        demand_range("rain", "gain", self.gain, 0, 1)
        demand_share("rain", "screen", self.screen)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A rainy copy of ``clean`` (h, w, 3), 0 … 1."""
        streaks = self.streaks(clean.shape[0], clean.shape[1], rng)[..., None]
        if rng.random() < self.screen:
            return clipped(1 - (1 - clean) * (1 - streaks))
        return clipped(clean + streaks)

    def streaks(self, height: int, width: int, rng: Chance) -> Pixels:
        """R (h, w), 0 … gain."""
        density, gain = between(rng, self.density), between(rng, self.gain)
        lean = math.pi / 2 + math.radians(between(rng, self.angle))
        stroke = bar(between(rng, self.length), between(rng, self.width), lean)
        # Streaks that begin outside reach in.
        reach = len(stroke) // 2
        chance = rng.random((height + 2 * reach, width + 2 * reach), dtype=np.float32)
        # How far a drop is above the threshold says how bright it is.
        drops = np.maximum(chance - (1 - density), 0) / np.float32(max(density, 1e-9))
        streaks = filtered(drops.astype(np.float32), stroke / stroke.max())
        return np.float32(gain) * np.clip(streaks[reach : reach + height, reach : reach + width], 0, 1)
