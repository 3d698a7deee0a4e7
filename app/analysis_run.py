"""One question on its way to an answer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.analysis_findings import Finding
from app.analysis_question import Question
from app.pace import Pace
from app.workers.job import Job
from app.workers.lane import Lane
from core.progress import Progress, Work


class AnalysisRun(QObject):
    """Runs on ``lane``, one at a time; ``question`` is None while nothing is asked."""

    changed = Signal()  # began or ended
    progressed = Signal()
    found = Signal(object)  # a Finding
    failed = Signal(object, object)  # the Question, and an exception

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self.step = Progress(0, 0)
        self._lane = lane
        self._job: Job | None = None
        self._pace: Pace | None = None

    @property
    def is_running(self) -> bool:
        """Whether a network is being asked."""
        return self._job is not None

    @property
    def seconds_left(self) -> float | None:
        """None until there is a pace to go by."""
        return self._pace.seconds_left if self._pace is not None else None

    def start(self, question: Question, work: Callable[[], Work[Progress, Finding]]) -> None:
        """Ask; what was being asked before is dropped."""
        self.cancel()
        job = Job(work)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_found)
        job.failed.connect(self._on_failed)
        self.question, self.step, self._pace = question, Progress(0, 0), None
        self._job = self._lane.submit(job)
        self.changed.emit()

    def cancel(self) -> bool:
        """Stop asking, and say whether anything was; the lane finishes the step under way by itself."""
        if self._job is None:
            return False
        self._job.cancel()
        self._end()
        return True

    def _end(self) -> None:
        self._job = self.question = None
        self.changed.emit()

    @Slot(object, object)
    def _on_progress(self, job: Job, step: Progress) -> None:
        if job is not self._job:
            return
        self.step = step
        if self._pace is not None:
            self._pace.at(step.fraction)
        elif step.total and step.done:
            self._pace = Pace(done=step.fraction)
        self.progressed.emit()

    @Slot(object, object)
    def _on_found(self, job: Job, found: Finding) -> None:
        if job is self._job:
            self._end()
            self.found.emit(found)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        question = self.question
        if job is self._job and question is not None:
            self._end()
            self.failed.emit(question, error)
