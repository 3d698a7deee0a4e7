"""The rate is what the plan says at every corner of its curve."""

import pytest

from core.training.recipe import RatePlan, Recipe
from core.training.schedule import rate_at

PLAN = RatePlan(peak=1e-3, final=1e-6, warm_up=10)


@pytest.mark.parametrize(
    ("step", "rate"),
    [(0, 1e-4), (9, 1e-3), (10, 1e-3), (109, 1e-6), (200, 1e-6)],
)
def test_rate_warms_up_and_ends_at_the_final_rate(step: int, rate: float) -> None:
    assert rate_at(step, 110, PLAN) == pytest.approx(rate)


def test_rate_half_way_down_is_the_middle() -> None:
    assert rate_at(60, 111, PLAN) == pytest.approx((1e-3 + 1e-6) / 2)


def test_held_rate_stays_at_the_peak_until_its_share_is_over() -> None:
    held = RatePlan(peak=1e-3, final=1e-6, warm_up=10, hold=0.8)
    assert rate_at(79, 100, held) == 1e-3
    assert rate_at(81, 100, held) < 1e-3
    assert rate_at(99, 100, held) == pytest.approx(1e-6)


def test_stages_change_at_their_share_of_the_steps(recipe: Recipe) -> None:
    assert [recipe.stage_at(step).size for step in (0, 5, 6, 11)] == [16, 16, 24, 24]
