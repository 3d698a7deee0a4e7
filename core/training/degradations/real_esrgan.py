"""Everything that happens to a photograph on its way through the network, twice."""

import dataclasses
import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations import chain_noise as noises
from core.training.degradations.degradation import (
    Chance,
    Degradation,
    Range,
    between,
    demand,
    demand_range,
    demand_share,
    levelled,
    whole_between,
)
from core.training.degradations.jpeg import compressed
from core.training.degradations.kernels import Kernel, filtered, gaussian, sinc

FAMILIES = ("iso", "aniso", "generalized_iso", "generalized_aniso", "plateau_iso", "plateau_aniso")
SHARES = (0.45, 0.25, 0.12, 0.03, 0.12, 0.03)
METHODS = (noises.AREA, noises.LINEAR, noises.CUBIC)
LIMITS = {
    "blur_sigma": (0.05, 20),
    "betag_range": (0.1, 10),
    "betap_range": (0.1, 10),
    "resize_range": (0.05, 4),
    "noise_range": (0, 255),
    "poisson_scale_range": (0, 20),
    "jpeg_range": (1, 100),
}
# One draw goes below 1, another above it.
AROUND_ONE = ("betag_range", "betap_range", "resize_range", "resize_range2")


@dataclass(frozen=True)
class RealESRGAN(Degradation):
    """Blur, resizing, noise and JPEG, then all of it again, then rings: the second-order chain of Real-ESRGAN.

    Wang et al., "Real-ESRGAN: Training Real-World Blind Super-Resolution with Pure Synthetic Data" (2021), section 3;
    options have the published names and values, σ in px for blur and in 8-bit levels for noise. The result is of 8
    bits. JPEG is libjpeg's, with whole qualities. Sharpening of the clean picture and the pool of pairs are the
    trainer's business there, not the chain's, and are not done here.
    """

    name: ClassVar[str] = "real-esrgan"

    scale: int = 4
    blur_kernel_size: int = 21
    kernel_prob: tuple[float, ...] = SHARES
    sinc_prob: float = 0.1
    blur_sigma: Range = (0.2, 3.0)
    betag_range: Range = (0.5, 4.0)
    betap_range: Range = (1.0, 2.0)
    resize_prob: tuple[float, ...] = (0.2, 0.7, 0.1)
    resize_range: Range = (0.15, 1.5)
    gaussian_noise_prob: float = 0.5
    noise_range: Range = (1.0, 30.0)
    poisson_scale_range: Range = (0.05, 3.0)
    gray_noise_prob: float = 0.4
    jpeg_range: tuple[int, int] = (30, 95)
    second_blur_prob: float = 0.8
    sinc_prob2: float = 0.1
    blur_sigma2: Range = (0.2, 1.5)
    resize_prob2: tuple[float, ...] = (0.3, 0.4, 0.3)
    resize_range2: Range = (0.3, 1.2)
    gaussian_noise_prob2: float = 0.5
    noise_range2: Range = (1.0, 25.0)
    poisson_scale_range2: Range = (0.05, 2.5)
    gray_noise_prob2: float = 0.4
    jpeg_range2: tuple[int, int] = (30, 95)
    final_sinc_prob: float = 0.8

    def __post_init__(self) -> None:
        demand(1 <= self.scale <= 8, f"The scale of Real-ESRGAN goes from 1 to 8, not {self.scale}.")
        sound = self.blur_kernel_size % 2 == 1 and 7 <= self.blur_kernel_size <= 255
        demand(sound, f"The blur_kernel_size of Real-ESRGAN is odd, from 7 to 255, not {self.blur_kernel_size}.")
        for field in dataclasses.fields(self):
            option, value = field.name, getattr(self, field.name)
            limits = LIMITS.get(option.removesuffix("2"))
            if limits:
                demand_range("Real-ESRGAN", option, value, *limits)
            elif isinstance(value, float):
                demand_share("Real-ESRGAN", option, value)
            elif isinstance(value, tuple):
                count = 6 if option == "kernel_prob" else 3
                sound = len(value) == count and min(value) >= 0 and math.isclose(sum(value), 1)
                demand(sound, f"The {option} of Real-ESRGAN is {count} probabilities that make 1 together.")
            if option in AROUND_ONE:
                demand(value[0] <= 1 <= value[1], f"The {option} of Real-ESRGAN must have 1 within it.")

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """(h // scale, w // scale, 3) from ``clean`` (h, w, 3), 0 … 1."""
        height, width = clean.shape[0] // self.scale, clean.shape[1] // self.scale
        clean = clean[: height * self.scale, : width * self.scale]
        picture = self._first(clean, rng)
        picture = self._second(picture, height, width, rng)
        if rng.random() < 0.5:
            picture = self._jpeg(self._back(picture, height, width, rng), self.jpeg_range2, rng)
        else:
            picture = self._back(self._jpeg(picture, self.jpeg_range2, rng), height, width, rng)
        return levelled(picture)

    def _first(self, clean: Pixels, rng: Chance) -> Pixels:
        picture = filtered(clean, self.kernel(self.blur_sigma, self.sinc_prob, rng))
        factor = self._factor(self.resize_prob, self.resize_range, rng)
        picture = noises.resized(picture, clean.shape[0] * factor, clean.shape[1] * factor, _method(rng))
        gray = rng.random() < self.gray_noise_prob
        if rng.random() < self.gaussian_noise_prob:
            picture = noises.gaussian(picture, between(rng, self.noise_range), gray, rng)
        else:
            picture = noises.poisson(picture, None, between(rng, self.poisson_scale_range), gray, rng)
        return self._jpeg(picture, self.jpeg_range, rng)

    def _second(self, picture: Pixels, height: int, width: int, rng: Chance) -> Pixels:
        if rng.random() < self.second_blur_prob:
            picture = filtered(picture, self.kernel(self.blur_sigma2, self.sinc_prob2, rng))
        factor = self._factor(self.resize_prob2, self.resize_range2, rng)
        picture = noises.resized(picture, height * factor, width * factor, _method(rng))
        gray = rng.random() < self.gray_noise_prob2
        if rng.random() < self.gaussian_noise_prob2:
            return noises.gaussian(picture, between(rng, self.noise_range2), gray, rng)
        return noises.poisson(picture, None, between(rng, self.poisson_scale_range2), gray, rng)

    def _back(self, picture: Pixels, height: int, width: int, rng: Chance) -> Pixels:
        """At the size it must have, with rings."""
        picture = noises.resized(picture, height, width, _method(rng))
        if rng.random() < self.final_sinc_prob:
            return filtered(picture, sinc(self._size(rng), rng.uniform(math.pi / 3, math.pi)))
        return picture

    def kernel(self, sigmas: Range, sinc_prob: float, rng: Chance) -> Kernel:
        """A blur of one of the seven families, on 7 px and more."""
        size = self._size(rng)
        if rng.random() < sinc_prob:
            return sinc(size, rng.uniform(math.pi / (3 if size < 13 else 5), math.pi))
        family = FAMILIES[rng.choice(len(FAMILIES), p=np.array(self.kernel_prob) / sum(self.kernel_prob))]
        sigma = between(rng, sigmas)
        if family.endswith("aniso"):
            across, angle = between(rng, sigmas), rng.uniform(-math.pi, math.pi)
        else:
            across, angle = sigma, 0.0
        beta = 1.0
        if not family.startswith(("iso", "aniso")):
            low, high = self.betap_range if family.startswith("plateau") else self.betag_range
            beta = rng.uniform(low, 1) if rng.random() < 0.5 else rng.uniform(1, high)
        return gaussian(size, (sigma, across), angle, beta=beta, plateau=family.startswith("plateau"))

    def _size(self, rng: Chance) -> int:
        """7, 9 … blur_kernel_size."""
        return 2 * whole_between(rng, (3, self.blur_kernel_size // 2)) + 1

    @staticmethod
    def _factor(shares: tuple[float, ...], limits: Range, rng: Chance) -> float:
        """Up, down or as it is."""
        choice = rng.choice(3, p=np.array(shares) / sum(shares))
        return (rng.uniform(1, limits[1]), rng.uniform(limits[0], 1), 1.0)[choice]

    @staticmethod
    def _jpeg(picture: Pixels, qualities: tuple[int, int], rng: Chance) -> Pixels:
        return compressed(picture, whole_between(rng, qualities))


def _method(rng: Chance) -> int:
    return METHODS[rng.integers(len(METHODS))]
