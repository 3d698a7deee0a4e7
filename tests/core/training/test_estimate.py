"""The time that is left grows with the pixels of the stages to come."""

import dataclasses

import pytest

from core.devices import pick
from core.training import estimate
from core.training.estimate import Stopwatch
from core.training.recipe import Recipe, Stage


def test_larger_patches_to_come_take_longer(recipe: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1000))
    monkeypatch.setattr(estimate.time, "perf_counter", lambda: float(next(clock)))
    plan = dataclasses.replace(recipe, steps=100, stages=(Stage(0, 16, 4), Stage(0.5, 32, 4)))
    watch = Stopwatch(plan, pick("cpu"))
    found = []
    for step in range(1, 13):
        watch.start()
        found.append(watch.stop(step))
    assert [one is not None for one in found] == [False] * 9 + [True, False, False]
    measured = found[9]
    assert measured is not None
    assert (measured.batch, measured.seconds_per_step) == (4, 1.0)
    # 40 more steps like these, and 50 of four times as many pixels.
    assert measured.seconds_left == 40 + 4 * 50


def test_a_shorter_run_is_measured_at_its_end(recipe: Recipe) -> None:
    watch = Stopwatch(recipe.with_steps(3), pick("cpu"))
    found = [watch.stop(step) for step in (1, 2, 3)]
    assert found[:2] == [None, None]
    assert found[2] is not None
    assert found[2].seconds_left == 0
