"""Answers on their way to files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app import analysis_files
from app.analysis_findings import Finding
from app.analysis_question import Look
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane


class AnalysisExport(QObject):
    """Writes on ``lane``, one file at a time."""

    written = Signal(object)  # a Path
    failed = Signal(object, object)  # the Path, and an exception

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._jobs: dict[Job, Path] = {}

    def write(self, found: Finding, look: Look, path: Path) -> None:
        """Write ``found`` as it is shown, by the ending of ``path``."""
        job = Job(lambda: in_one_step(lambda: analysis_files.write(found, look, path)))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = path

    @Slot(object, object)
    def _on_written(self, job: Job, _nothing: None) -> None:
        self.written.emit(self._jobs.pop(job))

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self.failed.emit(self._jobs.pop(job), error)
