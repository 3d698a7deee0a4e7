"""Several degradations: one after the other, or one of several."""

import math
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation, demand, demand_share
from core.training.degradations.haze import Haze


@dataclass(frozen=True)
class Part:
    """One of several degradations, and how likely it is."""

    degradation: Degradation
    probability: float = 1.0


def _over(parts: tuple[Part, ...], depth: Pixels) -> tuple[Part, ...]:
    return tuple(replace(part, degradation=part.degradation.over(depth)) for part in parts)


@dataclass(frozen=True)
class Chain(Degradation):
    """All ``parts`` in their order, each with its probability; between them nothing is clipped but what they clip."""

    name: ClassVar[str] = "chain"

    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        demand(bool(self.parts), "A chain of degradations needs at least one part.")
        for part in self.parts:
            demand_share(part.degradation.name, "probability", part.probability)
            sound = part.degradation.scale == 1 or part.probability == 1
            demand(sound, f"A picture's size is no matter of chance: {part.degradation.name} needs probability 1.")

    @property
    def scale(self) -> int:
        """All scales together."""
        return math.prod(part.degradation.scale for part in self.parts)

    @property
    def margin(self) -> int:
        """What each brings into a patch, one after the other, in pixels of the clean picture."""
        total, scale = 0, 1
        for part in self.parts:
            total, scale = total + part.degradation.margin * scale, scale * part.degradation.scale
        return total

    def over(self, depth: Pixels) -> "Chain":
        """Each part over that depth."""
        return replace(self, parts=_over(self.parts, depth))

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """What is left of ``clean`` (h, w, 3) in the end."""
        # Rows that the end has no place for must not shift the parts against each other.
        height, width = (side // self.scale * self.scale for side in clean.shape[:2])
        picture = clean[:height, :width].copy()
        for part in self.parts:
            if rng.random() < part.probability:
                picture = part.degradation.degrade(picture, rng)
        return picture


@dataclass(frozen=True)
class Mix(Degradation):
    """One of ``parts`` for each picture, as often as its probability says beside those of the others."""

    name: ClassVar[str] = "mix"

    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        demand(bool(self.parts), "A mix of degradations needs at least one part.")
        scales = {part.degradation.scale for part in self.parts}
        demand(
            len(scales) == 1, "The parts of a mix must all have the same scale: pictures of one batch have one size."
        )
        sound = all(0 < part.probability < math.inf for part in self.parts)
        demand(sound, "Each part of a mix needs a probability above 0.")

    @property
    def scale(self) -> int:
        """That of every part."""
        return self.parts[0].degradation.scale

    @property
    def margin(self) -> int:
        """That of the part with the largest."""
        return max(part.degradation.margin for part in self.parts)

    def over(self, depth: Pixels) -> "Mix":
        """Its haze over that depth, where it has some: a picture that comes with its depth is there for that."""
        hazy = tuple(part for part in self.parts if isinstance(part.degradation, Haze))
        return replace(self, parts=_over(hazy or self.parts, depth))

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """``clean`` (h, w, 3) after one of the parts."""
        shares = np.array([part.probability for part in self.parts])
        return self.parts[rng.choice(len(self.parts), p=shares / shares.sum())].degradation.degrade(clean, rng)
