"""Networks are measured at what they learn against, the same each time."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from core.training.degradations import GaussianNoise
from core.training.degradations.downscale import Downscale
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.recipe import ValidationPlan
from core.training.validation import spoken, validate

PICTURES = [np.random.default_rng(index).integers(60, 200, (41, 50, 3), dtype=np.uint8) for index in range(2)]
PLAN = ValidationPlan(crop=33, sigmas=(15.0, 25.0))


class Larger(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.nn.functional.interpolate(x, scale_factor=2)


def test_gaussian_noise_is_measured_at_the_sigmas_of_the_plan() -> None:
    scores, (noisy, restored, clean) = validate(nn.Identity(), PICTURES, PLAN, GaussianNoise(), 1)
    assert list(scores) == ["15", "25"]
    assert scores["25"] == pytest.approx(20 * np.log10(255 / 25), abs=0.3)
    assert noisy.shape == restored.shape == clean.shape == (33, 33, 3)
    assert [spoken(name) for name in scores] == ["σ 15", "σ 25"]


def test_other_runs_are_measured_at_their_own_degradation_the_same_each_time() -> None:
    scores, _ = validate(nn.Identity(), PICTURES, PLAN, Haze(), 1)
    assert scores == validate(nn.Identity(), PICTURES, PLAN, Haze(), 1)[0]
    assert scores != validate(nn.Identity(), PICTURES, PLAN, Haze(), 2)[0]
    low, high = (
        validate(nn.Identity(), PICTURES, PLAN, Jpeg(quality=(quality, quality)), 1)[0]["jpeg"] for quality in (10, 95)
    )
    assert low + 5 < high
    assert spoken("jpeg") == "jpeg"


def test_networks_that_enlarge_are_measured_at_the_large_size() -> None:
    scores, (small, restored, clean) = validate(Larger(), PICTURES, PLAN, Downscale(2), 1)
    assert np.isfinite(scores["downscale"])
    assert small.shape == (16, 16, 3)
    assert restored.shape == clean.shape == (32, 32, 3)
