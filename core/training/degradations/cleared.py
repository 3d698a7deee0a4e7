"""What is left of haze, and what is too much, after half of what the dark channel took for it was taken out."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.restoration import dark_channel
from core.training.degradations.degradation import Chance, Range, between, demand_range, levelled
from core.training.degradations.haze import Haze


@dataclass(frozen=True)
class Cleared(Haze):
    """Haze, 8 bits, and then what restoring does first with a hazy picture (`core.restoration.dark_channel`).

    The air's light is looked for in a whole picture, of which a patch is a part; so what is found is made up: ``light``
    times the true one, and in single colours darker by up to ``tint`` of it. The card of a model that learnt from this
    says so, and pictures are then cleared before it sees them.
    """

    name: ClassVar[str] = "cleared"

    light: Range = (0.9, 1.02)
    tint: Range = (0.0, 0.04)

    def __post_init__(self) -> None:
        super().__post_init__()
        demand_range("cleared haze", "light", self.light, 0.5, 1.5)
        demand_range("cleared haze", "tint", self.tint, 0, 0.5)

    @property
    def margin(self) -> int:
        """As far as what lies around a pixel has a part in how much of it is taken for haze."""
        return dark_channel.REACH

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A copy of ``clean`` (h, w, 3), 0 … 1, hazy and cleared."""
        hazy, airlight = self.hazy(clean, rng)
        colours = 1 - between(rng, self.tint) * rng.random(3, dtype=np.float32)
        found = np.clip(airlight * between(rng, self.light) * colours, dark_channel.DARKEST_LIGHT, 1)
        return dark_channel.half_cleared(levelled(hazy), found.astype(np.float32))
