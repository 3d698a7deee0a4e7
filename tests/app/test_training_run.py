"""What a run tells is kept, and what is left of its time is told."""

from pathlib import Path

import pytest

from app.training_run import TrainingRun
from core.training.news import Measured, Prepared, Saved, StepDone, Validated


def test_news_become_curves_time_and_a_state() -> None:
    run = TrainingRun("one")
    run.take(Prepared(1, 2, "", "Reading a.png.", ("b.png is left out.",)))
    assert run.is_preparing
    assert not run.has_started
    assert run.preparing.message == "Reading a.png."
    run.take(StepDone(1, 100, "", 0.5, 1e-4, 0.1))
    run.take(Measured(10, 100, "", 8, 2.0, 180.0, 1000, "A processor"))
    assert run.has_started
    assert run.whole_seconds == 200
    run.take(Validated(10, 100, "", {"15": 30.0, "25": 28.0}, None, (), True))
    run.take(Validated(11, 100, "", None, None, (), False))
    assert run.curves.scores == [(10, 29.0)]
    assert run.best == 29.0
    run.take(Saved(10, 100, "", Path("one.checkpoint")))
    assert run.state == Path("one.checkpoint")
    assert run.warnings == ("b.png is left out.",)


def test_before_there_is_a_pace_the_measured_time_counts_and_a_pause_is_no_pace() -> None:
    run = TrainingRun("one")
    run.take(Measured(10, 100, "", 8, 2.0, 180.0, 1000, "A processor"))
    run.take(StepDone(10, 100))
    assert run.seconds_left == 180
    run.take(StepDone(11, 100))
    assert run.seconds_left == pytest.approx(0, abs=30)
    run.rest()
    assert run.seconds_left == 180


def test_a_run_is_complete_with_its_last_step() -> None:
    run = TrainingRun("one")
    assert not run.is_complete
    run.take(StepDone(99, 100))
    assert not run.is_complete
    run.take(StepDone(100, 100))
    assert run.is_complete
