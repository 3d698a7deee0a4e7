"""White Gaussian noise of unknown strength."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation


@dataclass(frozen=True)
class GaussianNoise(Degradation):
    """White Gaussian noise whose σ is drawn evenly between ``low`` and ``high``, in 8-bit levels, once per picture.

    The network is not told σ: it learns to restore blindly. ``clipped`` is the share of pictures whose noise is cut off
    at black and white, as in every photograph; the others keep it whole, as in the protocol that networks are measured
    by (EAMamba, denoising).
    """

    name: ClassVar[str] = "gaussian"

    low: float = 0.0
    high: float = 55.0
    clipped: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high <= 255:
            raise SettingsError(
                "Noise must lie between 0 and a higher σ of at most 255. Check low and high under [degradation]."
            )
        if not 0 <= self.clipped <= 1:
            raise SettingsError("The share of clipped pictures lies between 0 and 1. Check clipped in [degradation].")

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A noisy copy of ``clean`` (h, w, 3), 0 … 1."""
        sigma = np.float32(rng.uniform(self.low, self.high) / 255)
        noise = rng.standard_normal(clean.shape, dtype=np.float32)
        noise *= sigma
        noise += clean
        return noise.clip(0, 1, out=noise) if rng.random() < self.clipped else noise
