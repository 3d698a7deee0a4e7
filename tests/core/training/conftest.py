"""A run small enough for tests: a few textured pictures and a three-layer network."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from torch import Tensor, nn

from core.picture.picture import Pixels
from core.training.alignment import Motion
from core.training.recipe import (
    DataPlan,
    NetworkPlan,
    OptimiserPlan,
    RatePlan,
    Recipe,
    Stage,
    ValidationPlan,
)


class TinyNetwork(nn.Module):
    """Predicts the noise and takes it off."""

    scale = 1

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 16, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(16, 16, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(16, 3, 3, padding=1),
        )

    def forward(self, noisy: Tensor) -> Tensor:
        return noisy - self.layers(noisy)


@pytest.fixture
def tiny() -> Callable[[Recipe], nn.Module]:
    return lambda recipe: TinyNetwork()


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    folder = tmp_path / "pictures"
    folder.mkdir()
    random = np.random.default_rng(1)
    for index in range(5):
        coarse = random.uniform(30, 220, (8, 8, 3)).astype(np.float32)
        picture = cv2.resize(coarse, (56, 48), interpolation=cv2.INTER_CUBIC).clip(0, 255).astype(np.uint8)
        assert cv2.imwrite(str(folder / f"{index}.png"), picture)
    return Recipe(
        name="tiny",
        network=NetworkPlan("eamamba"),
        data=DataPlan((str(folder),), held_out=1),
        steps=12,
        stages=(Stage(0, 16, 4), Stage(0.5, 24, 2)),
        output=str(tmp_path / "runs"),
        rate=RatePlan(peak=2e-3, final=1e-5, warm_up=2),
        optimiser=OptimiserPlan(average_decay=0.9),
        validation=ValidationPlan(every=6, crop=32, sigmas=(25.0,)),
        save_every=5,
        seed=3,
        threads=2,
    )


@pytest.fixture
def pairs(tmp_path: Path, photographed: Callable[..., Pixels]) -> DataPlan:
    """Six noisy pictures of six scenes with their clean ones, 16 bits deep."""
    for number in range(6):
        clean = photographed(72, 80, scene=number)
        noise = np.random.default_rng(number).normal(0, 0.05, clean.shape)
        for side, pixels in (("before", clean + noise), ("after", clean)):
            (tmp_path / side).mkdir(exist_ok=True)
            levels = np.rint(pixels.clip(0, 1) * 65535).astype(np.uint16)
            assert cv2.imwrite(str(tmp_path / side / f"{'abcdef'[number]}.png"), levels[..., ::-1])
    return DataPlan(before=str(tmp_path / "before"), after=str(tmp_path / "after"), held_out=2)


@pytest.fixture
def photographed() -> Callable[..., Pixels]:
    """A scene that is a formula, photographed: any shift and turn of it is known exactly, no resampling is involved."""

    def make(
        height: int = 160, width: int = 200, *, motion: Motion | None = None, scene: int = 0, scale: int = 1
    ) -> Pixels:
        random = np.random.default_rng(scene)
        waves = 48
        pace = np.exp(random.uniform(np.log(0.04), np.log(1.1), waves))
        towards, start = random.uniform(0, np.pi, waves), random.uniform(0, 2 * np.pi, (3, waves))
        height, width = height * scale, width * scale
        places = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1).astype(float)
        if motion is not None:
            matrix = motion.matrix(height, width)
            places = places @ matrix[:, :2].T + matrix[:, 2]
        places = (places - (scale - 1) / 2) / scale  # the pixel of the small picture that spans these
        along = (places[..., :1] * np.cos(towards) + places[..., 1:] * np.sin(towards)) * pace
        common = (np.cos(along + start[0]) * pace**-0.5).sum(axis=-1)
        own = [(np.cos(along[..., :12] + phase[:12]) * 0.6).sum(axis=-1) for phase in start]
        light = np.stack([common + one for one in own], axis=-1)
        return (0.45 + 0.022 * light).clip(0.02, 0.93).astype(np.float32)

    return make
