"""A network whose results are known, and pictures to restore with it."""

from collections.abc import Callable

import cv2
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


@pytest.fixture(scope="session")
def drawn() -> Callable[..., Picture]:
    """As a good camera would show it: shapes of every size with sharp edges, dark and bright, on slopes.

    Pixels in 8-bit levels; ``spoil`` is called with them (h, w, 3) before they are rounded as a file would.
    """

    def make(
        height: int = 512,
        width: int = 640,
        spoil: Callable[[np.ndarray, np.random.Generator], np.ndarray] | None = None,
        **facts: object,
    ) -> Picture:
        chance = np.random.default_rng(3)
        large = np.zeros((height * 4, width * 4, 3), np.float32)
        large += np.linspace(40, 180, width * 4, dtype=np.float32)[None, :, None]
        for _ in range(160):
            middle = int(chance.integers(width * 4)), int(chance.integers(height * 4))
            axes = int(chance.integers(12, 500)), int(chance.integers(12, 300))
            colour = tuple(float(value) for value in chance.integers(4, 245, 3))
            cv2.ellipse(large, (middle, axes, float(chance.integers(180))), colour, -1)
        levels = cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
        if spoil is not None:
            levels = spoil(levels, chance)
        pixels = (np.clip(np.rint(levels), 0, 255) / 255).astype(np.float32)
        return Picture(pixels, facts=Facts(**facts))

    return make
