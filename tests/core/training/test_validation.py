"""Networks are measured at what they learn against, the same each time."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from core.training.degradations import GaussianNoise
from core.training.degradations.combining import Chain, Mix, Part
from core.training.degradations.degradation import Degradation
from core.training.degradations.downscale import Downscale
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg
from core.training.recipe import ValidationPlan
from core.training.sources import StoredPair
from core.training.validation import (
    Case,
    HeldOut,
    as_it_came,
    held_out_pairs,
    held_out_pictures,
    measured,
    restored,
    spoken,
    validate,
)

PICTURES = [np.random.default_rng(index).integers(60, 200, (41, 50, 3), dtype=np.uint8) for index in range(2)]
PLAN = ValidationPlan(crop=33, sigmas=(15.0, 25.0))


def held_out(degradation: Degradation, seed: int = 1) -> HeldOut:
    return held_out_pictures(["a", "b"], PICTURES, PLAN, degradation, seed)


def scores_of(degradation: Degradation, seed: int = 1) -> dict[str, float]:
    return validate(nn.Identity(), held_out(degradation, seed), PLAN)


class Larger(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.nn.functional.interpolate(x, scale_factor=2)


def test_gaussian_noise_is_measured_at_the_sigmas_of_the_plan() -> None:
    scores = scores_of(GaussianNoise())
    assert list(scores) == ["15", "25"]
    assert scores["25"] == pytest.approx(20 * np.log10(255 / 25), abs=0.3)
    case = held_out(GaussianNoise()).cases(0, 33)[0]
    assert restored(nn.Identity(), case).shape == case.clean.shape == (33, 33, 3)
    assert [spoken(name) for name in scores] == ["σ 15", "σ 25"]


def test_other_runs_are_measured_at_their_own_degradation_the_same_each_time() -> None:
    assert scores_of(Haze()) == scores_of(Haze()) != scores_of(Haze(), seed=2)
    low, high = (scores_of(Jpeg(quality=(quality, quality)))["jpeg"] for quality in (10, 95))
    assert low + 5 < high
    assert spoken("jpeg") == "jpeg"


def test_of_a_mix_every_part_is_measured_on_every_picture() -> None:
    poor, fine = (Jpeg(quality=(quality, quality)) for quality in (10, 95))
    mix = Mix((Part(GaussianNoise(), 3), Part(poor), Part(fine), Part(Chain((Part(poor), Part(fine))))))
    scores = scores_of(mix)
    assert list(scores) == ["15", "25", "jpeg", "jpeg 2", "chain"]
    assert [scores[name] for name in ("jpeg", "jpeg 2")] == [scores_of(kind)["jpeg"] for kind in (poor, fine)]
    assert [case.condition for case in held_out(mix).cases(1, 33)] == list(scores)


def test_networks_that_enlarge_are_measured_at_the_large_size() -> None:
    larger = held_out(Downscale(2))
    case = larger.cases(0, PLAN.crop)[0]
    assert np.isfinite(validate(Larger(), larger, PLAN)["downscale"])
    assert case.degraded.shape == (16, 16, 3)
    assert restored(Larger(), case).shape == as_it_came(case).shape == case.clean.shape == (32, 32, 3)


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_crops_of_pairs_lie_at_the_same_place_whatever_is_left_over(scale: int) -> None:
    small = np.random.default_rng(0).integers(0, 256, (35, 40, 3), dtype=np.uint8)
    usable = small[..., 0] > 20
    pair = StoredPair("a", small, small.repeat(scale, axis=0).repeat(scale, axis=1), usable)
    (case,) = held_out_pairs([pair], scale).cases(0, 16 * scale)
    assert case.degraded.shape == (16, 16, 3)
    assert np.array_equal(case.degraded.repeat(scale, axis=0).repeat(scale, axis=1), case.clean)
    assert case.usable is not None
    assert np.array_equal(case.usable, case.clean[..., 0] > 20 / 255)


def test_what_is_clipped_is_not_measured() -> None:
    clean = np.full((8, 8, 3), 0.5, np.float32)
    usable = np.ones((8, 8), np.bool_)
    usable[:4] = False
    spoilt = clean.copy()
    spoilt[:4] = 0
    case = Case("a", "pairs", spoilt, clean, usable)
    assert measured(spoilt, case) == 100
    spoilt[4:] += 0.1
    assert measured(spoilt, case) == pytest.approx(20, abs=1e-4)
