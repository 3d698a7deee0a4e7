"""A run small enough for tests: a few textured pictures and a three-layer network."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from torch import Tensor, nn

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
