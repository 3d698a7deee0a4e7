"""What is done to a clean picture to make the input of a training pair."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.errors import SettingsError


@dataclass(frozen=True)
class GaussianNoise:
    """White Gaussian noise whose σ is drawn evenly between ``low`` and ``high``, in 8-bit levels, once per picture.

    The network is not told σ: it learns to restore blindly. ``clipped`` is the share of pictures whose noise is cut off
    at black and white, as in every photograph; the others keep it whole, as in the protocol that networks are measured
    by (EAMamba, denoising).
    """

    low: float = 0.0
    high: float = 55.0
    clipped: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high:
            raise SettingsError("Noise must lie between 0 and a higher σ. Check low and high under [degradation].")
        if not 0 <= self.clipped <= 1:
            raise SettingsError("The share of clipped pictures lies between 0 and 1. Check clipped in [degradation].")

    def apply(self, clean: npt.NDArray[np.float32], random: np.random.Generator) -> npt.NDArray[np.float32]:
        """A noisy copy of ``clean`` (h, w, 3), 0 … 1."""
        sigma = np.float32(random.uniform(self.low, self.high) / 255)
        noise = random.standard_normal(clean.shape, dtype=np.float32)
        noise *= sigma
        noise += clean
        return noise.clip(0, 1, out=noise) if random.random() < self.clipped else noise
