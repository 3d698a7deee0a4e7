"""Several restorers at one picture give what one gives, and stop together."""

import threading
import time

import numpy as np
import pytest

from core.errors import OutOfMemory
from core.progress import finish
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.restoration.team import shared_out


def of_two(one: Restorer, other: Restorer) -> Restorer:
    one.beside = (other,)
    return one


def test_two_restorers_give_what_one_gives_and_both_work(blur, photograph, monkeypatch):
    workers = set()
    run = Restorer.run

    def noted(self, *arguments):
        workers.add(id(self))
        time.sleep(0.01)
        return run(self, *arguments)

    picture = photograph(200, 260)
    alone = finish(restore(picture, blur(), tile=64, self_ensemble=True))
    monkeypatch.setattr(Restorer, "run", noted)
    steps = []
    together = finish(restore(picture, of_two(blur(), blur()), tile=64, self_ensemble=True), steps.append)
    np.testing.assert_array_equal(together.pixels, alone.pixels)
    assert len(workers) == 2
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_one_that_runs_out_of_memory_makes_the_tiles_of_all_smaller(blur, photograph, monkeypatch):
    first, second = blur(), blur()
    run = Restorer.run

    def small_card(self, patch, *others):
        if self is second and patch.shape[0] > 80:
            raise OutOfMemory("There is not enough memory for a tile of this size.", "Choose a smaller tile.")
        return run(self, patch, *others)

    picture = photograph(300, 300)
    alone = finish(restore(picture, blur(), tile=64))
    monkeypatch.setattr(Restorer, "run", small_card)
    together = finish(restore(picture, of_two(first, second), tile=128))
    np.testing.assert_allclose(together.pixels, alone.pixels, atol=2e-3)


def test_to_stop_waits_for_what_runs_and_drops_the_rest(blur, photograph):
    before = threading.active_count()
    steps = restore(photograph(400, 400), of_two(blur(), blur()), tile=64)
    for _ in range(4):
        next(steps)
    steps.close()
    assert threading.active_count() == before


def test_results_come_in_the_order_of_the_tasks_and_not_far_ahead():
    begun = []

    def work(seconds, task):
        begun.append(task)
        time.sleep(seconds)
        return task

    with shared_out(work, [0.03, 0.0], range(8)) as results:
        assert next(results) == 0
        assert max(begun) <= 3
        assert list(results) == list(range(1, 8))


def test_what_goes_wrong_in_a_task_is_raised_where_its_result_is_asked_for():
    def work(_, task):
        if task == 1:
            raise ValueError("no")
        return task

    with shared_out(work, ["a", "b"], range(4)) as results:
        assert next(results) == 0
        with pytest.raises(ValueError, match="no"):
            next(results)
