"""EAMamba's block: look around by scanning, then mix the channels, each with a norm before and a skip beside it."""

import math

from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from core.layers.channel_mixers import CHANNEL_MIXERS
from core.layers.multi_scan import MambaConfig, MultiScan
from core.layers.norm import ChannelNorm


class MambaFormerBlock(nn.Module):
    """(b, c, h, w) → same shape (Lin et al., ICCV 2025, figure 2). ``mixer`` is a key of ``CHANNEL_MIXERS``."""

    def __init__(
        self, dim: int, expansion: float, bias: bool, norm: str, mixer: str, mamba: MambaConfig, recompute: bool = False
    ) -> None:
        super().__init__()
        self.norm1 = ChannelNorm(dim, norm)
        self.mamba = MultiScan(dim, mamba)
        self.norm2 = ChannelNorm(dim, norm)
        self.ffn = CHANNEL_MIXERS[mixer](dim, expansion, bias)
        self.recompute_scan = mamba.use_checkpoint
        self.recompute_mixer = recompute

    def forward(self, x: Tensor) -> Tensor:
        # Both end in a product, whose result no gradient asks for: the skip is added where it lies.
        x = self._run(self.mamba, self.norm1(x), self.recompute_scan).add_(x)
        return self._run(self.ffn, self.norm2(x), self.recompute_mixer).add_(x)

    def pass_through(self) -> None:
        """Take weights with which this block gives back what it gets; it learns from there as from any others."""
        *_, last = self.ffn.children()
        for projection in (self.mamba.out_proj, last):
            for parameter in projection.parameters():
                nn.init.zeros_(parameter)

    def _run(self, layer: nn.Module, x: Tensor, recompute: bool) -> Tensor:
        """Run ``layer``; while training it may forget its insides and compute them again for the gradient."""
        if recompute and self.training:
            result: Tensor = checkpoint(layer, x, use_reentrant=False)
            return result
        return layer(x)


def blocks(
    count: int,
    dim: int,
    *,
    expansion: float,
    bias: bool,
    norm: str,
    mixer: str,
    mamba: MambaConfig,
    recompute_share: float = 0.0,
) -> nn.Sequential:
    """``count`` blocks in a row, the first ``recompute_share`` of them saving memory while training."""
    recomputed = math.ceil(recompute_share * count)
    return nn.Sequential(
        *(MambaFormerBlock(dim, expansion, bias, norm, mixer, mamba, i < recomputed) for i in range(count))
    )
