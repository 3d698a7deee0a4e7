"""What training makes small. Both pictures are (b, c, h, w), 0 … 1; every loss is one number."""

from collections.abc import Callable, Mapping

import torch
from torch import Tensor


def l1(restored: Tensor, clean: Tensor) -> Tensor:
    """Mean absolute difference."""
    return (restored - clean).abs().mean()


def charbonnier(restored: Tensor, clean: Tensor, epsilon: float = 1e-3) -> Tensor:
    """Mean of √(d² + ε²): L1 with a rounded tip (Charbonnier et al., ICIP 1994)."""
    return torch.sqrt((restored - clean).square() + epsilon**2).mean()


def psnr_loss(restored: Tensor, clean: Tensor) -> Tensor:
    """Mean over pictures of 10·log₁₀(mse), the negative PSNR in dB: each picture weighs the same however noisy it was.

    The 1e-8 keeps a perfect picture finite.
    """
    error = (restored - clean).square().mean(dim=(1, 2, 3))
    return 10 * torch.log10(error + 1e-8).mean()


LOSSES: Mapping[str, Callable[[Tensor, Tensor], Tensor]] = {"l1": l1, "charbonnier": charbonnier, "psnr": psnr_loss}
