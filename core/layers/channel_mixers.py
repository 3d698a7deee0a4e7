"""The four channel mixers of EAMamba: what a block does inside each pixel after the scan has looked around.

All take and give (b, c, h, w). Sources: EAMamba (Lin et al., ICCV 2025), table of channel mixers; the simple gate is
NAFNet's (Chen et al., ECCV 2022, section 3.2), the gated depthwise one Restormer's (Zamir et al., CVPR 2022,
section 3.2).
"""

import torch.nn.functional as F
from torch import Tensor, nn


class FeedForward(nn.Module):
    """Widen, GELU, narrow."""

    def __init__(self, dim: int, expansion: float, bias: bool) -> None:
        super().__init__()
        hidden = int(dim * expansion)
        self.project_in = nn.Conv2d(dim, hidden, 1, bias=bias)
        self.project_out = nn.Conv2d(hidden, dim, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        return self.project_out(F.gelu(self.project_in(x)))


class SimpleGate(nn.Module):
    """Widen, multiply one half by the other, narrow."""

    def __init__(self, dim: int, expansion: float, bias: bool) -> None:
        super().__init__()
        hidden = int(dim * expansion)
        if hidden % 2:
            raise ValueError(f"The Simple channel mixer needs an even width, but {dim} × {expansion:g} gives {hidden}.")
        self.project_in = nn.Conv2d(dim, hidden, 1, bias=bias)
        self.project_out = nn.Conv2d(hidden // 2, dim, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        value, gate = self.project_in(x).chunk(2, dim=1)
        return self.project_out(value * gate)


class GatedDepthwise(nn.Module):
    """Widen, look at the 3×3 neighbours, gate by GELU, narrow."""

    def __init__(self, dim: int, expansion: float, bias: bool) -> None:
        super().__init__()
        hidden = int(dim * expansion)
        self.project_in = nn.Conv2d(dim, 2 * hidden, 1, bias=bias)
        self.dwconv = nn.Conv2d(2 * hidden, 2 * hidden, 3, padding=1, groups=2 * hidden, bias=bias)
        self.project_out = nn.Conv2d(hidden, dim, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        gate, value = self.dwconv(self.project_in(x)).chunk(2, dim=1)
        return self.project_out(F.gelu(gate) * value)


class ChannelAttention(nn.Module):
    """Local mixing, then every channel weighted by what the whole picture says about it; ignores the expansion."""

    def __init__(self, dim: int, expansion: float, bias: bool) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(dim, dim, 1, bias=bias)
        self.conv2 = nn.Conv2d(dim, dim, 3, padding=1, groups=dim, bias=bias)
        # Positions in the sequence give the published parameter names ca.1 and ca.3.
        self.ca = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(dim, dim, 1, bias=bias),
            nn.ReLU(),
            nn.Conv2d(dim, dim, 1, bias=bias),
            nn.Sigmoid(),
        )
        self.conv3 = nn.Conv2d(dim, dim, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv2(self.conv1(x))
        return self.conv3(x * self.ca(x))


# By the published names of `channel_mixer_type`, in lower case.
CHANNEL_MIXERS: dict[str, type[nn.Module]] = {
    "simple": SimpleGate,
    "gdfn": GatedDepthwise,
    "ffn": FeedForward,
    "cca": ChannelAttention,
}
