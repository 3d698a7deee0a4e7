"""Air between the camera and the scene."""

from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation, Range, between, demand_range


@dataclass(frozen=True)
class Haze(Degradation):
    """Atmospheric scattering, I = J·t + A·(1 − t) with t = exp(−β·d) (Koschmieder), on display values as RESIDE has it.

    The depth d, 1 the farthest, is made up: smooth hills of chance, farther towards the top. ``near`` is where a scene
    begins, which need not be the lens. ``beta`` is β per unit of depth and ``airlight`` is A, 0 … 1, gray; both ranges
    are RESIDE's indoor set's. Stays within 0 … 1.
    """

    name: ClassVar[str] = "haze"

    beta: Range = (0.6, 1.8)
    airlight: Range = (0.7, 1.0)
    near: Range = (0.0, 0.5)

    def __post_init__(self) -> None:
        demand_range("haze", "beta", self.beta, 0, 20)
        demand_range("haze", "airlight", self.airlight, 0, 1)
        demand_range("haze", "near", self.near, 0, 1)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A hazy copy of ``clean`` (h, w, 3), 0 … 1."""
        through, airlight = self.air(clean.shape[0], clean.shape[1], rng)
        return clean * through[..., None] + np.float32(airlight) * (1 - through[..., None])

    def air(self, height: int, width: int, rng: Chance) -> tuple[Pixels, float]:
        """The share of light (h, w) that comes through, t, and the air's own light, A."""
        near = np.float32(between(rng, self.near))
        depth = near + (1 - near) * smooth_depth(height, width, rng)
        return np.exp(-np.float32(between(rng, self.beta)) * depth), between(rng, self.airlight)


def smooth_depth(height: int, width: int, rng: Chance) -> Pixels:
    """Distances (h, w) from 0 to 1 without a jump: half hills of chance, half a plain that rises into the distance."""
    cells = rng.integers(2, 6, size=2)
    hills = rng.random((int(cells[0]), int(cells[1])), dtype=np.float32)
    depth = cv2.resize(hills, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32, copy=False)
    depth += np.linspace(1, 0, height, dtype=np.float32)[:, None]
    depth -= depth.min()
    result: Pixels = depth / max(float(depth.max()), 1e-6)
    return result
