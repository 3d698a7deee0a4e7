"""EfficientVMamba's block for large pictures: an atrous scan looks far beside a convolution that looks near, each
weighted by what the whole picture says (Pei, Huang, Xu, AAAI 2025, "efficient visual state space block").

Shapes: b batch, c channels, h × w picture. Everything is (b, c, h, w) in channels-last memory.
"""

from collections.abc import Callable

import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from core.layers.atrous_scan import AtrousScan
from core.layers.channel_gates import NormedChannelGate
from core.layers.drop_path import DropPath
from core.layers.multi_scan import pointwise
from core.layers.norm import PixelNorm


class _Mlp(nn.Module):
    """Widen, GELU, narrow, pixel by pixel."""

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(channels, hidden)
        self.fc2 = nn.Linear(hidden, channels)

    def forward(self, x: Tensor) -> Tensor:
        x = F.gelu(pointwise(x, self.fc1.weight, self.fc1.bias))
        return pointwise(x, self.fc2.weight, self.fc2.bias)


class EvssBlock(nn.Module):
    """(b, c, h, w) → same shape, any size. Parameter names are the published ones (``VSSBlock``).

    ``expand`` and ``d_state`` are those of the scan; ``mlp_ratio`` widens a channel mixer behind it, 0 leaves that out.
    ``norm`` makes the norm of the convolution's branch from a number of channels: published networks take batch
    statistics. ``drop_path`` is the rate at which branches are left out while training; ``recompute`` forgets the
    insides then and computes them again for the gradient.
    """

    def __init__(
        self,
        channels: int,
        *,
        expand: float = 2.0,
        d_state: int = 16,
        mlp_ratio: float = 4.0,
        norm: Callable[[int], nn.Module] = nn.BatchNorm2d,
        drop_path: float = 0.0,
        recompute: bool = False,
    ) -> None:
        super().__init__()
        self.recompute = recompute
        self.norm = PixelNorm(channels)
        self.op = AtrousScan(channels, expand=expand, d_state=d_state)
        self.conv_branch = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, groups=channels),
            norm(channels),
            nn.GELU(),
            nn.Conv2d(channels, channels, 1),
        )
        self.se = NormedChannelGate(channels)
        self.drop_path = DropPath(drop_path)
        self.norm2 = PixelNorm(channels) if mlp_ratio > 0 else None
        self.mlp = _Mlp(channels, int(channels * mlp_ratio)) if mlp_ratio > 0 else None

    def forward(self, x: Tensor) -> Tensor:
        if self.recompute and self.training:
            result: Tensor = checkpoint(self._run, x, use_reentrant=False)
            return result
        return self._run(x)

    def _run(self, x: Tensor) -> Tensor:
        normed = self.norm(x)
        x = x + self.drop_path(self.se(self.op(normed)) + self.se(self.conv_branch(normed)))
        if self.norm2 is None or self.mlp is None:
            return x
        return x + self.drop_path(self.mlp(self.norm2(x)))
