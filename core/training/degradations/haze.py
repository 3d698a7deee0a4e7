"""Air between the camera and the scene."""

import copy
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import (
    Chance,
    Degradation,
    Range,
    WholeRange,
    between,
    demand_range,
    demand_share,
    whole_between,
)
from core.training.degradations.scene_depth import follow_edges, room_depth, smooth_depth, stand_in_front


@dataclass(frozen=True)
class Haze(Degradation):
    """Atmospheric scattering, I = J·t + A·(1 − t) with t = exp(−β·d) (Koschmieder), on display values as RESIDE has it.

    Where a picture comes with its depth d, that is taken. Else it is made up: smooth hills of chance, farther towards
    the top, or, for ``rooms`` of the pictures, a room; ``pieces`` things stand in front; ``regions`` parts of the
    picture, between its own edges, nearer or farther than that. It goes from ``near``, which need not be the lens, to
    ``far``: a part of a picture shows a part of a scene.
    ``beta`` is β per unit of depth and ``airlight`` is A, 0 … 1, gray; both ranges are RESIDE's indoor set's, whose
    depth is 1 at most. Stays within 0 … 1.
    """

    name: ClassVar[str] = "haze"
    # How far everything is where that is known: no option, but a matter of the picture.
    _known: ClassVar[Pixels | None] = None

    beta: Range = (0.6, 1.8)
    airlight: Range = (0.7, 1.0)
    near: Range = (0.0, 0.5)
    far: Range = (1.0, 1.0)
    rooms: float = 0.0
    pieces: WholeRange = (0, 0)
    regions: WholeRange = (0, 0)

    def __post_init__(self) -> None:
        demand_range("haze", "beta", self.beta, 0, 20)
        demand_range("haze", "airlight", self.airlight, 0, 1)
        demand_range("haze", "near", self.near, 0, 1)
        demand_range("haze", "far", self.far, 0, 1)
        demand_share("haze", "rooms", self.rooms)
        demand_range("haze", "pieces", self.pieces, 0, 100)
        demand_range("haze", "regions", self.regions, 0, 1000)

    def over(self, depth: Pixels) -> "Haze":
        """Haze over that depth (h, w) instead of a made-up one."""
        known = copy.copy(self)
        object.__setattr__(known, "_known", depth)
        return known

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A hazy copy of ``clean`` (h, w, 3), 0 … 1."""
        return self.hazy(clean, rng)[0]

    def hazy(self, clean: Pixels, rng: Chance) -> tuple[Pixels, float]:
        """That copy, and the light of its air, A."""
        through, airlight = self.air(clean, rng)
        return clean * through[..., None] + np.float32(airlight) * (1 - through[..., None]), airlight

    def air(self, clean: Pixels, rng: Chance) -> tuple[Pixels, float]:
        """The share of light (h, w) that comes through from ``clean`` (h, w, 3), t, and the air's own light, A."""
        depth = self._made_up(clean, rng) if self._known is None else self._known
        return np.exp(-np.float32(between(rng, self.beta)) * depth), between(rng, self.airlight)

    def _made_up(self, clean: Pixels, rng: Chance) -> Pixels:
        """Depth (h, w) of a scene that might look like ``clean``."""
        height, width = clean.shape[:2]
        near = between(rng, self.near)
        far = max(near, between(rng, self.far))
        depth = (room_depth if rng.random() < self.rooms else smooth_depth)(height, width, rng)
        stand_in_front(depth, whole_between(rng, self.pieces), rng)
        if self.regions[1] > 0:
            follow_edges(depth, clean, whole_between(rng, self.regions), rng)
        return np.float32(near) + np.float32(far - near) * depth
