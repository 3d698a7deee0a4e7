"""Channels weighted by what the whole picture says about them (Hu et al., "Squeeze-and-Excitation Networks", CVPR
2018), in the two forms EfficientVMamba uses. Both take and give (b, c, h, w).
"""

import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.norm import PixelNorm

# The gate's waist, as a share of the channels.
SHARE = 8


class ChannelGate(nn.Module):
    """Mean over the picture, two 1×1 convolutions, sigmoid. Parameter names are the published ones."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        waist = max(1, channels // SHARE)
        self.conv_reduce = nn.Conv2d(channels, waist, 1)
        self.conv_expand = nn.Conv2d(waist, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        squeezed = F.relu(self.conv_reduce(x.mean((2, 3), keepdim=True)))
        return x * self.conv_expand(squeezed).sigmoid()


class NormedChannelGate(nn.Module):
    """The same after a norm over the channels of each pixel, with GELU. Parameter names are the published ones.

    ValueError when the waist would be left without channels.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        if channels < SHARE:
            raise ValueError(f"The gate looks at an eighth of the channels, so {channels} are too few: take {SHARE}.")
        self.norm = PixelNorm(channels)
        self.global_reduce = nn.Linear(channels, channels // SHARE)
        self.channel_select = nn.Linear(channels // SHARE, channels)

    def forward(self, x: Tensor) -> Tensor:
        squeezed = F.gelu(self.global_reduce(self.norm(x).mean((2, 3))))
        return x * self.channel_select(squeezed).sigmoid()[:, :, None, None]
