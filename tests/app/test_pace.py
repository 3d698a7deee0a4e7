"""Time left follows the work as it goes."""

import pytest

from app.pace import Pace


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_time_left_is_told_from_the_first_step_on() -> None:
    clock = Clock()
    pace = Pace(clock)
    assert pace.seconds_left is None
    clock.now = 2
    pace.at(0.1)
    assert pace.seconds_left == 18
    assert pace.speed(24.0) == pytest.approx(1.2)


def test_time_left_follows_a_computer_that_slows_down() -> None:
    clock = Clock()
    pace = Pace(clock)
    for step in range(1, 41):
        clock.now += 1 if step <= 20 else 3
        pace.at(step / 50)
    assert pace.seconds_left == pytest.approx(30)
    assert pace.seconds == 80


def test_the_whole_time_is_told_from_where_the_clock_started() -> None:
    clock = Clock()
    pace = Pace(clock, done=0.5)
    assert pace.whole is None
    clock.now = 10
    pace.at(0.6)
    assert pace.whole == pytest.approx(100)
