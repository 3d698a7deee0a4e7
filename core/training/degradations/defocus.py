"""The blur of a lens that looked elsewhere."""

import math
from dataclasses import dataclass
from typing import ClassVar

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation, Range, between, demand, demand_range
from core.training.degradations.kernels import blurred_light, disc


@dataclass(frozen=True)
class Defocus(Degradation):
    """A disc of ``radius`` px instead of every point: geometric optics of a round aperture, the same all over.

    Light is blurred: values are raised to ``gamma`` before; 1 blurs the values as they are.
    """

    name: ClassVar[str] = "defocus"

    radius: Range = (1.0, 8.0)
    gamma: float = 2.2

    def __post_init__(self) -> None:
        demand_range("defocus", "radius", self.radius, 0.5, 127)
        demand(0.1 <= self.gamma <= 10, f"The gamma of defocus goes from 0.1 to 10, not {self.gamma:g}.")

    @property
    def margin(self) -> int:
        """The radius of the largest disc, in px."""
        return math.ceil(self.radius[1])

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A blurred copy of ``clean`` (h, w, 3), 0 … 1."""
        return blurred_light(clean, disc(between(rng, self.radius)), self.gamma)
