"""The usual injuries of a photograph, in a random order."""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.bicubic import imresize
from core.picture.picture import Pixels
from core.training.degradations import chain_noise as noises
from core.training.degradations.camera_noise import CameraNoise
from core.training.degradations.degradation import (
    Chance,
    Degradation,
    WholeRange,
    clipped,
    demand,
    demand_range,
    demand_share,
    whole_between,
)
from core.training.degradations.jpeg import compressed
from core.training.degradations.kernels import filtered, gaussian

METHODS = (noises.LINEAR, noises.CUBIC, noises.AREA)


@dataclass(frozen=True)
class BSRGAN(Degradation):
    """Two blurs, two down-scalings, Gaussian and camera noise and JPEG, shuffled, and JPEG at the end: BSRGAN's chain.

    Zhang et al., "Designing a Practical Degradation Model for Deep Blind Image Super-Resolution" (ICCV 2021), section
    3; options have the published names where there are some. ``noise_level`` is σ in 8-bit levels. The camera is ours
    (`CameraNoise`), not the authors' learned one. ``poisson_prob`` adds photon noise with 10² … 10⁴ photons for white,
    which the authors' extended model has with 0.1. Clipped; the result is of 8 bits.
    """

    name: ClassVar[str] = "bsrgan"

    scale: int = 4
    noise_level: WholeRange = (2, 25)
    jpeg_range: WholeRange = (30, 95)
    jpeg_prob: float = 0.9
    isp_prob: float = 0.25
    scale2_prob: float = 0.25
    poisson_prob: float = 0.0

    def __post_init__(self) -> None:
        demand(1 <= self.scale <= 8, f"The scale of BSRGAN goes from 1 to 8, not {self.scale}.")
        demand_range("BSRGAN", "noise_level", self.noise_level, 0, 255)
        demand_range("BSRGAN", "jpeg_range", self.jpeg_range, 1, 100)
        for option in ("jpeg_prob", "isp_prob", "scale2_prob", "poisson_prob"):
            demand_share("BSRGAN", option, getattr(self, option))

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """(h // scale, w // scale, 3) from ``clean`` (h, w, 3), 0 … 1."""
        scale, (height, width) = self.scale, (clean.shape[0] // self.scale, clean.shape[1] // self.scale)
        picture = clean[: height * scale, : width * scale]
        if scale == 4 and rng.random() < self.scale2_prob:
            scale = 2
            picture = self._halved(picture, rng)
        for step in shuffled(rng):
            if step in ("blur", "second blur"):
                picture = blurred(picture, scale, rng)
            elif step == "shrink":
                picture = shrunk(picture, scale, rng)
            elif step == "shrink to size":
                picture = clipped(noises.resized(picture, height, width, _method(rng)))
            elif step == "gaussian":
                picture = self._noisy(picture, rng)
            elif step == "jpeg" and rng.random() < self.jpeg_prob:
                picture = compressed(picture, whole_between(rng, self.jpeg_range))
            elif step == "camera" and rng.random() < self.isp_prob:
                picture = CameraNoise().degrade(picture, rng)
            elif step == "poisson" and rng.random() < self.poisson_prob:
                picture = noises.poisson(picture, 10 ** rng.uniform(2, 4), 1, rng.random() < 0.5, rng)
        return compressed(picture, whole_between(rng, self.jpeg_range))

    @staticmethod
    def _halved(picture: Pixels, rng: Chance) -> Pixels:
        if rng.random() < 0.5:
            return clipped(noises.resized(picture, picture.shape[0] / 2, picture.shape[1] / 2, _method(rng)))
        return clipped(imresize(picture, 0.5))

    def _noisy(self, picture: Pixels, rng: Chance) -> Pixels:
        """Colour noise, gray noise, or, for a fifth of the pictures, noise whose channels hang together."""
        sigma, kind = whole_between(rng, self.noise_level), rng.random()
        if 0.4 <= kind <= 0.6:
            return noises.correlated(picture, self.noise_level[1], rng)
        return noises.gaussian(picture, sigma, kind < 0.4, rng)


def shuffled(rng: Chance) -> list[str]:
    """The steps in a random order, but that which gives the picture its size comes after the other shrinking."""
    steps = ["blur", "second blur", "shrink", "shrink to size", "gaussian", "jpeg", "camera", "poisson"]
    order = [steps[index] for index in rng.permutation(len(steps))]
    first, last = sorted((order.index("shrink"), order.index("shrink to size")))
    order[first], order[last] = "shrink", "shrink to size"
    return order


def blurred(picture: Pixels, scale: int, rng: Chance) -> Pixels:
    """Through a Gaussian, round or not, of 7 to 25 px."""
    if rng.random() < 0.5:
        sigma = (math.sqrt((4 + scale) * rng.random()), math.sqrt((4 + scale) * rng.random()))
        angle = rng.uniform(0, math.pi)
    else:
        sigma, angle = ((2 + 0.2 * scale) * rng.random(),) * 2, 0.0
    return filtered(picture, gaussian(2 * int(rng.integers(2, 12)) + 3, sigma, angle))


def shrunk(picture: Pixels, scale: int, rng: Chance) -> Pixels:
    """Resized by up to twice the scale, or blurred and thinned out: every ``scale``-th pixel, middles in place."""
    if rng.random() < 0.75:
        factor = rng.uniform(1, 2 * scale)
        return clipped(noises.resized(picture, picture.shape[0] / factor, picture.shape[1] / factor, _method(rng)))
    sigma = rng.uniform(0.1, 0.6 * scale)
    kernel = gaussian(25, (sigma, sigma), shift=-(scale - 1) / 2)
    return np.ascontiguousarray(clipped(filtered(picture, kernel)[::scale, ::scale]))


def _method(rng: Chance) -> int:
    return METHODS[rng.integers(len(METHODS))]
