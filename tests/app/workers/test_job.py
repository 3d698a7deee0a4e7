"""A job pulls its work to the end or until nobody wants it, and says so exactly once."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Slot

from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.progress import Progress, Work
from tests.app.waiting import settle, wait_until

STEPS = 5000


class Listener(QObject):
    """Keeps what a job says, and on which thread it heard it."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Progress] = []
        self.end: tuple[str, Any] | None = None
        self.ends = 0
        self.threads: set[int] = set()

    def listen(self, job: Job) -> Job:
        job.progressed.connect(self._on_step)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        return job

    def _ended(self, how: str, value: Any) -> None:
        self.end = (how, value)
        self.ends += 1
        self.threads.add(threading.get_ident())

    @Slot(object, object)
    def _on_step(self, job: Job, step: Progress) -> None:
        self.steps.append(step)
        self.threads.add(threading.get_ident())

    @Slot(object, object)
    def _on_finished(self, job: Job, result: Any) -> None:
        self._ended("finished", result)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self._ended("failed", error)

    @Slot(object)
    def _on_cancelled(self, job: Job) -> None:
        self._ended("cancelled", None)


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.stop()


def counting(to: int) -> Work[Progress, str]:
    for number in range(to):
        yield Progress(number + 1, to)
    return "done"


def test_thousands_of_steps_arrive_in_order_on_the_listeners_thread(qt, lane: Lane) -> None:
    listener = Listener()
    lane.submit(listener.listen(Job(lambda: counting(STEPS))))
    wait_until(lambda: listener.end)
    assert [step.done for step in listener.steps] == list(range(1, STEPS + 1))
    assert listener.end == ("finished", "done")
    assert listener.threads == {threading.get_ident()}


def test_cancelling_closes_the_work_between_two_steps(qt, lane: Lane) -> None:
    reached, go, closed = threading.Event(), threading.Event(), threading.Event()

    def endless() -> Work[Progress, None]:
        try:
            while True:
                yield Progress(1, 2)
                reached.set()
                assert go.wait(10)
        finally:
            closed.set()

    listener = Listener()
    job = listener.listen(Job(endless))
    was_closed: list[bool] = []
    job.cancelled.connect(lambda _: was_closed.append(closed.is_set()), Qt.ConnectionType.DirectConnection)
    lane.submit(job)
    assert reached.wait(10)
    job.cancel()
    go.set()
    wait_until(lambda: listener.end)
    assert listener.end == ("cancelled", None)
    assert was_closed == [True]


def test_a_job_cancelled_before_its_turn_never_starts(qt, lane: Lane) -> None:
    started: list[bool] = []
    listener = Listener()
    job = listener.listen(Job(lambda: in_one_step(lambda: started.append(True))))
    job.cancel()
    lane.submit(job)
    wait_until(lambda: listener.end)
    assert listener.end == ("cancelled", None)
    assert not started


def failing_at_once() -> Work[Progress, None]:
    raise OSError("no disk")


def failing_later() -> Work[Progress, None]:
    yield Progress(1, 2)
    raise OSError("no disk")


@pytest.mark.parametrize("work", [failing_at_once, failing_later])
def test_an_error_leaves_through_failed_and_the_lane_goes_on(qt, lane: Lane, work: Callable[[], Any]) -> None:
    listener, next_one = Listener(), Listener()
    lane.submit(listener.listen(Job(work)))
    lane.submit(next_one.listen(Job(lambda: counting(1))))
    wait_until(lambda: next_one.end)
    assert listener.end is not None
    assert listener.end[0] == "failed"
    assert isinstance(listener.end[1], OSError)
    assert listener.ends == 1


def test_a_lane_forgets_jobs_that_have_ended(qt, lane: Lane) -> None:
    lane.submit(Job(lambda: counting(3)))
    assert lane.is_busy
    wait_until(lambda: not lane.is_busy)


def test_a_stopped_lane_has_cancelled_what_waited(qt) -> None:
    lane = Lane("test")
    reached, go = threading.Event(), threading.Event()

    def holding() -> Work[Progress, None]:
        reached.set()
        assert go.wait(10)
        yield Progress(1, 2)

    running, waiting = Listener(), Listener()
    lane.submit(running.listen(Job(holding)))
    lane.submit(waiting.listen(Job(lambda: counting(1))))
    assert reached.wait(10)
    threading.Timer(0.05, go.set).start()
    lane.stop()
    settle()
    assert running.end == waiting.end == ("cancelled", None)


def test_a_paused_job_pulls_no_further_step_until_it_goes_on(lane: Lane) -> None:
    pulled: list[int] = []
    first = threading.Event()

    def work() -> Work[Progress, str]:
        for number in range(3):
            pulled.append(number)
            yield Progress(number + 1, 3)
            first.set()
        return "done"

    job, listener = Job(work), Listener()
    listener.listen(job)
    job.pause()
    assert job.is_paused
    lane.submit(job)
    wait_until(lambda: listener.steps)
    assert not first.wait(0.05)
    assert pulled == [0]
    job.go_on()
    wait_until(lambda: listener.end)
    assert listener.end == ("finished", "done")
    assert pulled == [0, 1, 2]


def test_a_paused_job_that_is_cancelled_closes_its_work_on_its_own_thread(lane: Lane) -> None:
    closed_on: list[int] = []

    def work() -> Work[Progress, None]:
        try:
            yield Progress(1, 2)
            yield Progress(2, 2)
        finally:
            closed_on.append(threading.get_ident())

    job, listener = Job(work), Listener()
    listener.listen(job)
    job.pause()
    lane.submit(job)
    wait_until(lambda: listener.steps)
    job.cancel()
    wait_until(lambda: listener.end)
    assert listener.end == ("cancelled", None)
    assert len(listener.steps) == 1
    assert closed_on
    assert closed_on != [threading.get_ident()]
    job.pause()
    assert not job.is_paused
