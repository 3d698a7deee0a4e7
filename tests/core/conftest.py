"""A network whose results are known, and a picture to restore with it."""

from collections.abc import Callable

import numpy as np
import pytest
import torch.nn.functional as F
from torch import Tensor

from core.devices import Device
from core.models import RestorationNetwork
from core.picture.picture import Facts, Picture
from core.restoration.restorer import Restorer


class Blur(RestorationNetwork):
    """The mean of 3 × 3 neighbours, enlarged by repeating pixels; borders repeat."""

    def __init__(self, scale: int = 1, channels: int = 3, multiple_of: int = 8) -> None:
        super().__init__()
        self.scale, self.channels, self.multiple_of = scale, channels, multiple_of
        self.seen: list[Tensor] = []

    def forward(self, x: Tensor) -> Tensor:
        self.seen.append(x)
        blurred = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), 3, 1)
        return blurred.repeat_interleave(self.scale, -2).repeat_interleave(self.scale, -1)


@pytest.fixture
def processor() -> Device:
    return Device("cpu", "Test processor", 8_000_000_000, 16_000_000_000, 2, "")


@pytest.fixture
def restorer_of(processor: Device) -> Callable[[RestorationNetwork], Restorer]:
    return lambda network: Restorer(network, processor)


@pytest.fixture
def blur(restorer_of: Callable[[RestorationNetwork], Restorer]) -> Callable[..., Restorer]:
    return lambda **options: restorer_of(Blur(**options))


@pytest.fixture
def photograph() -> Callable[..., Picture]:
    def make(height: int, width: int, **facts: object) -> Picture:
        pixels = np.random.default_rng(height * 1000 + width).random((height, width, 3), np.float32)
        return Picture(pixels, facts=Facts(**facts))

    return make
