"""Checkpoints on their way into the user's models."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.problem import Remedy, problem_from
from app.workers.job import Job
from app.workers.lane import Lane
from core.library import Added
from core.progress import Progress, Work


class AddingModels(QObject):
    """Recognises and copies on ``lane``, one file at a time."""

    added = Signal(object)  # an Added
    failed = Signal(object)  # a Problem
    changed = Signal()  # began, went on or ended

    def __init__(self, lane: Lane, add: Callable[[Path], Work[Progress, Added]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step = Progress(0, 1)
        self._lane = lane
        self._add = add
        self._jobs: dict[Job, Path] = {}

    @property
    def is_adding(self) -> bool:
        """Whether a file is being read or waits for it."""
        return bool(self._jobs)

    def add(self, paths: Sequence[Path]) -> None:
        """Put the checkpoints at ``paths`` among the user's models."""
        for path in paths:
            self._submit(path)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop; what was added stays, and nothing half-written does."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self.changed.emit()

    def _submit(self, path: Path) -> None:
        add = self._add
        job = Job(lambda: add(path))
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_added)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = path

    @Slot(object, object)
    def _on_progress(self, job: Job, step: Progress) -> None:
        if job in self._jobs:
            self.step = step
            self.changed.emit()

    @Slot(object, object)
    def _on_added(self, job: Job, added: Added) -> None:
        # A cancelled one may have been done before it heard of it; then it is there, and is told.
        self._jobs.pop(job, None)
        self.changed.emit()
        self.added.emit(added)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        path = self._jobs.pop(job, None)
        if path is not None:
            self.changed.emit()
            self.failed.emit(problem_from(error, Remedy.ADD_ANOTHER, path))
