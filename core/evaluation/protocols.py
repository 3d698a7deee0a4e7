"""The papers' ways of measuring, step by step, so that our figures stand beside theirs."""

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from core.evaluation.metrics import psnr

Pixels = npt.NDArray[np.float32]

EAMAMBA_SEED = 2454
EAMAMBA_MULTIPLE = 8


def add_gaussian_noise(clean: Pixels, sigma: float, seed: int = EAMAMBA_SEED) -> Pixels:
    """The noisy input of EAMamba's denoising test, already padded: (h', w', 3) with h' and w' multiples of 8.

    ``clean`` is (h, w, 3), 0 … 1; ``sigma`` in 8-bit levels. The picture is reflected to the right and below first,
    then noise of its own seed is added in float32 and never clipped (EAMamba, ``test.py``).
    """
    height, width = clean.shape[:2]
    padded = functional.pad(
        torch.from_numpy(np.ascontiguousarray(clean, dtype=np.float32)).permute(2, 0, 1)[None],
        (0, -width % EAMAMBA_MULTIPLE, 0, -height % EAMAMBA_MULTIPLE),
        mode="reflect",
    )[0]
    # A generator of its own draws the same numbers as a seeded global one, and leaves the caller's chance alone.
    noise = torch.randn(padded.shape, generator=torch.Generator().manual_seed(seed))
    noisy: Pixels = (padded + noise * (sigma / 255)).permute(1, 2, 0).contiguous().numpy()
    return noisy


def as_batch(pixels: Pixels) -> Tensor:
    """(h, w, 3) → (1, 3, h, w), channels last in memory."""
    return torch.from_numpy(pixels).permute(2, 0, 1)[None]


@torch.inference_mode()
def denoise(network: nn.Module, noisy: Pixels, height: int, width: int) -> Pixels:
    """The whole picture in one pass, cut to (height, width, 3) and clipped to 0 … 1; nothing is rounded."""
    restored = network(as_batch(noisy))[0].permute(1, 2, 0)[:height, :width].clamp(0, 1)
    pixels: Pixels = restored.float().contiguous().numpy()
    return pixels


def gaussian_psnr(network: nn.Module, clean: Pixels, sigma: float) -> float:
    """PSNR in dB over RGB of one picture (h, w, 3) by EAMamba's denoising test; ``network`` is in eval mode already."""
    height, width = clean.shape[:2]
    restored = denoise(network, add_gaussian_noise(clean, sigma), height, width)
    return psnr(restored, clean)
