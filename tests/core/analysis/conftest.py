"""Small networks whose receptive fields are known, and a processor to run them on."""

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.analysis.subject import Subject
from core.devices import Device
from core.models import RestorationNetwork


class Convolution(RestorationNetwork):
    """One k × k convolution, all weights 1; k = 1 is the identity times 3 for gray pictures."""

    def __init__(self, kernel: int, scale: int = 1, channels: int = 3) -> None:
        super().__init__()
        self.kernel, self.scale, self.channels = kernel, scale, channels
        self.factor = nn.Parameter(torch.ones(()))

    def forward(self, x: Tensor) -> Tensor:
        weight = torch.ones(self.channels, 1, self.kernel, self.kernel) * self.factor
        y = F.conv2d(x, weight, padding=self.kernel // 2, groups=self.channels)
        return y.repeat_interleave(self.scale, -2).repeat_interleave(self.scale, -1)


class Squared(RestorationNetwork):
    """Every value squared, blurred by 3 × 3: a network whose gradient depends on the picture."""

    def forward(self, x: Tensor) -> Tensor:
        return F.avg_pool2d(F.pad(x.square(), (1, 1, 1, 1), mode="replicate"), 3, 1)


@pytest.fixture
def subject_of(processor: Device) -> Callable[[nn.Module], Subject]:
    return lambda network: Subject("Test", network, processor)


@pytest.fixture
def processor() -> Device:
    return Device("cpu", "Test processor", 8_000_000_000, 16_000_000_000, 2, "")
