"""MambaIR's block: look around by a cross scan, then at the neighbours by convolutions whose channels are weighted by
the whole picture; the skips beside both have a learned scale (Guo et al., "MambaIR", ECCV 2024, section 3, "Residual
State-Space Block").

Shapes: b batch, c channels, h × w picture. Everything is (b, c, h, w) in channels-last memory.
"""

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from core.layers.cross_scan import CrossScan
from core.layers.drop_path import DropPath
from core.layers.norm import PixelNorm

# The attention over channels squeezes them to this share, so fewer leave nothing.
LEAST_CHANNELS = 30


class _ChannelAttention(nn.Module):
    """Every channel weighted by what the whole picture says about it (Zhang et al., "RCAN", ECCV 2018, section 3.3)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        squeezed = channels // LEAST_CHANNELS
        self.attention = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(channels, squeezed, 1),
            nn.ReLU(),
            nn.Conv2d(squeezed, channels, 1),
            nn.Sigmoid(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x * self.attention(x)


class _WithHoles(nn.Conv2d):
    """A depthwise 3×3 convolution over every second pixel."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, channels, 3, padding=2, groups=channels, dilation=2)

    def forward(self, x: Tensor) -> Tensor:
        # torch 2.13 leaves this to oneDNN on processors, and the weight's gradient is none in bfloat16 (half again too
        # long, or infinite) where a pixel's channels lie together and rows have more than 24 pixels. A weight that says
        # they should lie so is enough, and its strides still do where ``contiguous`` finds nothing to move.
        if not (torch.is_grad_enabled() and x.device.type == "cpu"):
            return super().forward(x)
        return self._conv_forward(x.contiguous(), self.weight.squeeze(1).unsqueeze(1), self.bias)


class _ChannelAttentionBlock(nn.Module):
    """Two 3×3 convolutions around a narrow waist, then `_ChannelAttention`.

    ``light`` takes depthwise ones, the second with a hole between its pixels, and mixes channels by 1×1 ones.
    """

    def __init__(self, channels: int, light: bool) -> None:
        super().__init__()
        waist = channels // (2 if light else 3)
        layers: list[nn.Module]
        if light:
            layers = [
                nn.Conv2d(channels, waist, 1),
                nn.Conv2d(waist, waist, 3, padding=1, groups=waist),
                nn.GELU(),
                nn.Conv2d(waist, channels, 1),
                _WithHoles(channels),
            ]
        else:
            layers = [nn.Conv2d(channels, waist, 3, padding=1), nn.GELU(), nn.Conv2d(waist, channels, 3, padding=1)]
        self.cab = nn.Sequential(*layers, _ChannelAttention(channels))

    def forward(self, x: Tensor) -> Tensor:
        return self.cab(x)


class StateSpaceBlock(nn.Module):
    """(b, c, h, w) → same shape, for c ≥ `LEAST_CHANNELS`. Parameter names are the published ones (``VSSBlock``).

    ``d_state`` and ``expand`` are those of the scan, which ``drop_path`` leaves out at that rate while training.
    ``light`` chooses the cheap convolutions of light super-resolution. ``recompute`` forgets the insides while training
    and computes them again for the gradient.
    """

    def __init__(
        self,
        channels: int,
        *,
        d_state: int,
        expand: float,
        drop_path: float = 0.0,
        light: bool = False,
        recompute: bool = False,
    ) -> None:
        super().__init__()
        self.recompute = recompute
        self.ln_1 = PixelNorm(channels)
        self.self_attention = CrossScan(channels, d_state=d_state, expand=expand)
        self.drop_path = DropPath(drop_path)
        self.skip_scale = nn.Parameter(torch.ones(channels))
        self.conv_blk = _ChannelAttentionBlock(channels, light)
        self.ln_2 = PixelNorm(channels)
        self.skip_scale2 = nn.Parameter(torch.ones(channels))

    def forward(self, x: Tensor) -> Tensor:
        if self.recompute and self.training:
            result: Tensor = checkpoint(self._run, x, use_reentrant=False)
            return result
        return self._run(x)

    def _run(self, x: Tensor) -> Tensor:
        scanned = self.drop_path(self.self_attention(self.ln_1(x)))
        x = torch.addcmul(scanned, x, self.skip_scale[:, None, None])
        return torch.addcmul(self.conv_blk(self.ln_2(x)), x, self.skip_scale2[:, None, None])
