"""Long work can be drained, watched and stopped."""

import pytest

from core.progress import Progress, finish


def counting(stops: list[str]):
    try:
        for done in range(3):
            yield Progress(done, 2)
        return "result"
    finally:
        stops.append("closed")


def test_finish_shows_every_step_and_gives_back_the_result():
    shown, stops = [], []
    assert finish(counting(stops), shown.append) == "result"
    assert [step.fraction for step in shown] == [0, 0.5, 1]
    assert stops == ["closed"]


def test_an_error_while_watching_closes_the_work():
    def watch(step: Progress) -> None:
        raise KeyboardInterrupt

    stops: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        finish(counting(stops), watch)
    assert stops == ["closed"]


def test_work_without_parts_is_finished():
    assert Progress(0, 0).fraction == 1
