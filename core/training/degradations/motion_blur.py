"""The blur of a camera that moved while it looked."""

import cmath
import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels
from core.training.degradations.degradation import (
    Chance,
    Degradation,
    Range,
    between,
    demand,
    demand_range,
    demand_share,
)
from core.training.degradations.kernels import Kernel, bar, blurred_light, traced


@dataclass(frozen=True)
class MotionBlur(Degradation):
    """Camera shake along a random path, or, for the share ``linear`` of the pictures, a straight motion.

    A path (Boracchi & Foi 2012, as DeblurGAN draws it) has ``steps`` steps and is ``max_length`` px long with all its
    turns; of it, the part ``exposure`` (0 … 1) is seen, on a square of ``canvas`` px. ``explosion`` says how hard the
    hand trembles and how often it starts, which turns it round. A straight motion is ``length`` px long, in any
    direction. Light is blurred: values are raised to ``gamma`` before; 1 blurs the values as they are, as DeblurGAN
    does. The picture stays where it is.
    """

    name: ClassVar[str] = "motion-blur"

    linear: float = 0.3
    length: Range = (3.0, 30.0)
    max_length: Range = (60.0, 80.0)
    exposure: Range = (0.1, 1.0)
    explosion: float = 0.005
    steps: int = 2000
    canvas: int = 64
    gamma: float = 2.2

    def __post_init__(self) -> None:
        demand_share("motion blur", "linear", self.linear)
        demand_range("motion blur", "length", self.length, 1, 255)
        demand_range("motion blur", "max_length", self.max_length, 1, 255)
        demand_range("motion blur", "exposure", self.exposure, 0, 1)
        demand_share("motion blur", "explosion", self.explosion)
        demand(2 <= self.steps <= 100_000, f"The steps of motion blur go from 2 to 100000, not {self.steps}.")
        demand(2 <= self.canvas <= 256, f"The canvas of motion blur is 2 to 256 px wide, not {self.canvas}.")
        demand(0.1 <= self.gamma <= 10, f"The gamma of motion blur goes from 0.1 to 10, not {self.gamma:g}.")

    @property
    def margin(self) -> int:
        """Half of the longest motion, in px."""
        straight = math.ceil(self.length[1] / 2) if self.linear > 0 else 0
        return max(straight, self.canvas // 2 if self.linear < 1 else 0)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A blurred copy of ``clean`` (h, w, 3), 0 … 1."""
        return blurred_light(clean, self.kernel(rng), self.gamma)

    def kernel(self, rng: Chance) -> Kernel:
        """The blur of one picture."""
        if rng.random() < self.linear:
            return bar(between(rng, self.length), 1, rng.uniform(0, math.pi))
        path = hand_path(between(rng, self.max_length), self.steps, self.explosion, rng)
        seen = path[: max(2, round(between(rng, self.exposure) * self.steps))]
        seen = seen - seen.mean()
        widest = 2 * max(np.abs(seen.real).max(), np.abs(seen.imag).max())
        return traced(seen * min(1, (self.canvas - 2) / max(widest, 1e-9)))


def hand_path(length: float, steps: int, explosion: float, rng: Chance) -> npt.NDArray[np.complex128]:
    """Where a trembling hand points at each of ``steps`` + 1 moments, x + iy; the path is ``length`` px long.

    Each step is as long as the others. Its direction is pushed by chance, pulled back to where the hand began, and now
    and then reversed (Boracchi & Foi, "Modeling the Performance of Image Restoration from Motion Blur", 2012).
    """
    stride = length / steps
    pull, tremble, startle = 0.7 * rng.random(), 10 * rng.random(), 0.2 * rng.random()
    velocity = cmath.rect(stride, rng.uniform(0, 2 * math.pi))
    starts = rng.random(steps) < startle * explosion
    turns = rng.uniform(-0.5, 0.5, steps)
    pushes = rng.standard_normal((steps, 2)) @ np.array([1, 1j])
    place, path = 0j, [0j]
    for start, turn, push in zip(starts.tolist(), turns.tolist(), pushes.tolist(), strict=True):
        change = explosion * (tremble * push - pull * place) * stride
        if start:
            change += 2 * velocity * cmath.exp(1j * (math.pi + turn))
        velocity += change
        velocity *= stride / (abs(velocity) or 1)
        place += velocity
        path.append(place)
    return np.array(path)
