"""What is left of a blur after it was taken back by a kernel that is nearly right."""

import math
from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np

from core.picture.picture import Pixels
from core.restoration.blur_search import centred, noise_of
from core.restoration.unblurring import Blur, unblurred
from core.training.degradations.degradation import (
    Chance,
    Range,
    WholeRange,
    between,
    demand_range,
    demand_share,
    whole_between,
)
from core.training.degradations.jpeg import compressed
from core.training.degradations.kernels import Kernel, blurred_light, disc
from core.training.degradations.motion_blur import MotionBlur

_WHITE = 255


@dataclass(frozen=True)
class Unblurred(MotionBlur):
    """A blur, noise, 8 bits, and then what restoring does first with a blurred picture (`core.restoration.unblurring`).

    The blur is a shake, or, for the share ``lens`` of the pictures, a disc of ``radius`` px. Noise has σ ``noise``
    levels; the share ``saved`` of the pictures was a JPEG file of some ``quality``. A kernel that was found in a
    picture is not quite the true one: it is softer, by a Gaussian of deviation ``softer`` px; what is below the share
    ``lost`` of its highest value is missing; parts of it are too bright or too dark by up to ``uneven``. The card of a
    model that learnt from this says so, and pictures are then unblurred before it sees them.
    """

    name: ClassVar[str] = "unblurred"

    lens: float = 0.3
    radius: Range = (1.0, 5.0)
    noise: Range = (0.0, 3.0)
    saved: float = 0.3
    quality: WholeRange = (80, 98)
    softer: Range = (0.2, 0.8)
    lost: Range = (0.0, 0.15)
    uneven: Range = (0.0, 0.5)

    def __post_init__(self) -> None:
        super().__post_init__()
        demand_share("unblurred pictures", "lens", self.lens)
        demand_range("unblurred pictures", "radius", self.radius, 0.5, 127)
        demand_range("unblurred pictures", "noise", self.noise, 0, 100)
        demand_share("unblurred pictures", "saved", self.saved)
        demand_range("unblurred pictures", "quality", self.quality, 1, 100)
        demand_range("unblurred pictures", "softer", self.softer, 0, 10)
        demand_range("unblurred pictures", "lost", self.lost, 0, 0.9)
        demand_range("unblurred pictures", "uneven", self.uneven, 0, 1)

    @property
    def margin(self) -> int:
        """What the blur brings into a patch, and the rings that taking it back leaves, twice as wide."""
        return 3 * max(super().margin if self.lens < 1 else 0, math.ceil(self.radius[1]) if self.lens > 0 else 0)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A copy of ``clean`` (h, w, 3), 0 … 1, blurred and unblurred."""
        kernel = self.kernel(rng)
        blurred = blurred_light(clean, kernel, self.gamma)
        noisy = blurred + between(rng, self.noise) / _WHITE * rng.standard_normal(blurred.shape, np.float32)
        if rng.random() < self.saved:
            stored = compressed(noisy, whole_between(rng, self.quality))
        else:
            stored = (np.rint(noisy.clip(0, 1) * _WHITE) / _WHITE).astype(np.float32)
        noise = noise_of(np.asarray(cv2.cvtColor(stored, cv2.COLOR_RGB2GRAY), np.float32))
        return unblurred(stored, Blur(self.found(kernel, rng), noise))

    def kernel(self, rng: Chance) -> Kernel:
        """The blur of one picture."""
        return disc(between(rng, self.radius)) if rng.random() < self.lens else super().kernel(rng)

    def found(self, kernel: Kernel, rng: Chance) -> Kernel:
        """What a search in the picture may have taken for ``kernel``."""
        wide = np.pad(kernel, 2)
        soft = cv2.GaussianBlur(wide, (0, 0), max(between(rng, self.softer), 1e-3), borderType=cv2.BORDER_CONSTANT)
        parts = cv2.resize(rng.standard_normal((5, 5), np.float32), soft.shape[::-1], interpolation=cv2.INTER_CUBIC)
        guessed = soft * np.maximum(1 + between(rng, self.uneven) * parts, 0)
        guessed[guessed < between(rng, self.lost) * guessed.max()] = 0
        return centred((guessed / guessed.sum()).astype(np.float32))
