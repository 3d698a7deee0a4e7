"""How good the averaged weights are on pictures the run never trains on."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from torch import nn

from core.evaluation import protocols
from core.evaluation.metrics import psnr
from core.training.degradations import Degradation, GaussianNoise, generator
from core.training.pictures import Bytes
from core.training.recipe import ValidationPlan

Pixels = npt.NDArray[np.float32]


def middle(picture: Bytes, size: int) -> Pixels:
    """The middle ``size`` × ``size`` pixels, or as much as there is, as float32 0 … 1."""
    height, width = picture.shape[:2]
    top, left = max(0, (height - size) // 2), max(0, (width - size) // 2)
    return picture[top : top + size, left : left + size].astype(np.float32) / np.float32(255)


def validate(
    network: nn.Module, pictures: Sequence[Bytes], plan: ValidationPlan, degradation: Degradation, seed: int
) -> tuple[dict[str, float], tuple[Pixels, Pixels, Pixels]]:
    """(mean PSNR in dB, a sample: degraded, restored and clean crop of the first picture at the middle σ).

    Gaussian noise is measured at each σ of the plan, by the papers' protocol; whatever else the network learns against,
    at what it does to these pictures, the same each time.
    """
    scores: dict[str, float] = {}
    samples = []
    for name, degrade in _conditions(plan, degradation, seed).items():
        values = []
        for index, picture in enumerate(pictures):
            clean = middle(picture, plan.crop)
            height, width = (side // degradation.scale * degradation.scale for side in clean.shape[:2])
            clean = clean[:height, :width]
            degraded = degrade(clean, index)
            restored = protocols.denoise(network, degraded, height, width)
            values.append(psnr(restored, clean))
            if index == 0:
                samples.append((degraded[:height, :width], restored, clean))
        scores[name] = float(np.mean(values))
    return scores, samples[len(samples) // 2]


def _conditions(
    plan: ValidationPlan, degradation: Degradation, seed: int
) -> dict[str, Callable[[Pixels, int], Pixels]]:
    """What is done to the picture of that number, by the name of its score."""
    if isinstance(degradation, GaussianNoise):
        return {f"{sigma:g}": partial(_noisy, sigma) for sigma in plan.sigmas}
    return {degradation.name: lambda clean, index: degradation.degrade(clean, generator(seed, 0, index))}


def _noisy(sigma: float, clean: Pixels, index: int) -> Pixels:
    return protocols.add_gaussian_noise(clean, sigma)


def spoken(score: str) -> str:
    """The name of a score for people: a bare number is a σ."""
    return f"σ {score}" if score[0].isdigit() else score
