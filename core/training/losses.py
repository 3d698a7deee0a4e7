"""What training makes small. Pictures are (b, c, h, w), 0 … 1; every loss is one number, a mean over the pictures.

Because it is a mean over pictures, parts of a batch can be worked out apart and put together by their sizes.
"""

from collections.abc import Callable, Mapping

import torch
import torch.nn.functional as F
from torch import Tensor

SOFT, PUBLISHED_EPSILON = 1e-3, 1e-3


def l1(restored: Tensor, clean: Tensor) -> Tensor:
    """Mean absolute difference."""
    return (restored - clean).abs().mean()


def charbonnier(restored: Tensor, clean: Tensor, epsilon: float = SOFT) -> Tensor:
    """Mean of √(d² + ε²): L1 with a rounded tip (Charbonnier et al., ICIP 1994)."""
    return torch.sqrt((restored - clean).square() + epsilon**2).mean()


def charbonnier_unsquared(restored: Tensor, clean: Tensor, epsilon: float = PUBLISHED_EPSILON) -> Tensor:
    """Mean of √(d² + ε), ε not squared, as published code has it (BasicSR; MambaIR's denoising with ε = 1e-3).

    Its tip is as round as that of ``charbonnier`` with √ε: 0.03, or 8 of 255 levels, instead of 0.001.
    """
    return torch.sqrt((restored - clean).square() + epsilon).mean()


def psnr_loss(restored: Tensor, clean: Tensor) -> Tensor:
    """Mean over pictures of 10·log₁₀(mse), the negative PSNR in dB: each picture weighs the same however noisy it was.

    The 1e-8 keeps a perfect picture finite.
    """
    error = (restored - clean).square().mean(dim=(1, 2, 3))
    return 10 * torch.log10(error + 1e-8).mean()


def fft(restored: Tensor, clean: Tensor) -> Tensor:
    """Mean absolute difference of the real and imaginary parts of the spectra (Cho et al., ICCV 2021, MIMO-UNet)."""
    return torch.view_as_real(torch.fft.rfft2((restored - clean).float())).abs().mean()


def edge(restored: Tensor, clean: Tensor, epsilon: float = SOFT) -> Tensor:
    """Charbonnier distance of the Laplacians (Zamir et al., CVPR 2021, MPRNet, equation 3).

    The Laplacian is the picture without what is left of it after halving and enlarging it again, by the filter of Burt
    and Adelson (1983) with a = 0.4. Borders are mirrored, so that they are no edges either.
    """
    difference = restored - clean
    channels = difference.shape[1]
    line = difference.new_tensor([0.05, 0.25, 0.4, 0.25, 0.05])
    kernel = torch.outer(line, line).expand(channels, 1, 5, 5)

    def smooth(x: Tensor) -> Tensor:
        return F.conv2d(F.pad(x, (2, 2, 2, 2), mode="reflect"), kernel, groups=channels)

    halved = torch.zeros_like(difference)
    halved[..., ::2, ::2] = smooth(difference)[..., ::2, ::2] * 4
    return charbonnier(difference - smooth(halved), torch.zeros_like(difference), epsilon)


PLAIN: Mapping[str, Callable[[Tensor, Tensor], Tensor]] = {
    "l1": l1,
    "charbonnier": charbonnier,
    "charbonnier-unsquared": charbonnier_unsquared,
    "psnr": psnr_loss,
    "fft": fft,
    "edge": edge,
}
# These look at more than the restored picture: at all stages of a network, how unsure it is, or its input.
STAGED = ("psnr-stages", "uncertainty", "contrastive")
LOSSES = frozenset((*PLAIN, *STAGED))
