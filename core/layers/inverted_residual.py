"""The inverted residual of MobileNet: widen, look at the neighbours channel by channel, weigh the channels, narrow
(Sandler et al., CVPR 2018, section 3.3; with the gate, Howard et al., "MobileNetV3", ICCV 2019, section 4).
"""

from collections.abc import Callable

import torch.nn.functional as F
from torch import Tensor, nn

from core.layers.channel_gates import ChannelGate
from core.layers.drop_path import DropPath

EXPANSION = 4


class InvertedResidual(nn.Module):
    """(b, c, h, w) → same shape. Parameter names are the published ones of EfficientVMamba.

    ``norm`` makes a norm from a number of channels: published networks take batch statistics. ``drop_path`` is the rate
    at which the branch is left out while training.
    """

    def __init__(
        self, channels: int, *, norm: Callable[[int], nn.Module] = nn.BatchNorm2d, drop_path: float = 0.0
    ) -> None:
        super().__init__()
        hidden = EXPANSION * channels
        self.conv_pw = nn.Sequential(nn.Conv2d(channels, hidden, 1, bias=False), norm(hidden))
        self.conv_dw = nn.Sequential(nn.Conv2d(hidden, hidden, 3, padding=1, groups=hidden, bias=False), norm(hidden))
        self.se = ChannelGate(hidden)
        self.conv_pw2 = nn.Sequential(nn.Conv2d(hidden, channels, 1, bias=False), norm(channels))
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor) -> Tensor:
        widened = F.relu(self.conv_dw(F.relu(self.conv_pw(x))))
        return x + self.drop_path(self.conv_pw2(self.se(widened)))
