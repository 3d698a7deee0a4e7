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

    The depth d (0 near … 1 far) is made up: smooth hills of chance, farther towards the top, between a nearest and a
    farthest distance of chance, since a patch shows a part of a scene and a scene need not begin at the lens. ``beta``
    is β per unit of it and ``airlight`` is A, 0 … 1, gray; both ranges are RESIDE's indoor set's. Stays within 0 … 1.
    """

    name: ClassVar[str] = "haze"

    beta: Range = (0.6, 1.8)
    airlight: Range = (0.7, 1.0)

    def __post_init__(self) -> None:
        demand_range("haze", "beta", self.beta, 0, 20)
        demand_range("haze", "airlight", self.airlight, 0, 1)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A hazy copy of ``clean`` (h, w, 3), 0 … 1."""
        through, airlight = self.air(clean.shape[0], clean.shape[1], rng)
        return clean * through[..., None] + np.float32(airlight) * (1 - through[..., None])

    def air(self, height: int, width: int, rng: Chance) -> tuple[Pixels, float]:
        """The share of light (h, w) that comes through, t, and the air's own light, A."""
        near, far = np.sort(rng.random(2, dtype=np.float32))
        depth = near + (far - near) * smooth_depth(height, width, rng)
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
