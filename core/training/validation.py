"""How good the averaged weights are on pictures the run never trains on."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from torch import nn

from core.evaluation import protocols
from core.evaluation.metrics import psnr
from core.training.pictures import Bytes
from core.training.recipe import ValidationPlan

Pixels = npt.NDArray[np.float32]


def middle(picture: Bytes, size: int) -> Pixels:
    """The middle ``size`` × ``size`` pixels, or as much as there is, as float32 0 … 1."""
    height, width = picture.shape[:2]
    top, left = max(0, (height - size) // 2), max(0, (width - size) // 2)
    return picture[top : top + size, left : left + size].astype(np.float32) / np.float32(255)


def validate(
    network: nn.Module, pictures: Sequence[Bytes], plan: ValidationPlan
) -> tuple[dict[str, float], tuple[Pixels, Pixels, Pixels]]:
    """(mean PSNR in dB by σ, a sample: noisy, restored and clean crop of the first picture at the middle σ)."""
    scores: dict[str, float] = {}
    samples = []
    for sigma in plan.sigmas:
        values = []
        for index, picture in enumerate(pictures):
            clean = middle(picture, plan.crop)
            noisy = protocols.add_gaussian_noise(clean, sigma)
            restored = protocols.denoise(network, noisy, *clean.shape[:2])
            values.append(psnr(restored, clean))
            if index == 0:
                samples.append((noisy[: clean.shape[0], : clean.shape[1]], restored, clean))
        scores[f"{sigma:g}"] = float(np.mean(values))
    return scores, samples[len(samples) // 2]
