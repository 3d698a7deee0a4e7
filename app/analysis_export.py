"""Answers on their way to files, and to the settings of a model."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app import analysis_files
from app.analysis_findings import FieldFinding, Finding, MeasuredField
from app.analysis_question import Look
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.model_file import Model


class Keeping(Protocol):
    """What it asks of an engine."""

    def keep(self, model: Model, one: MeasuredField, overlap: int) -> None: ...


class AnalysisExport(QObject):
    """Writes on ``lane``, one file at a time."""

    written = Signal(object)  # a Path
    kept = Signal(object, int)  # a Model, and the overlap of its tiles from now on
    failed = Signal(object, object)  # the Path, if it was about one, and an exception

    def __init__(self, engine: Keeping, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._lane = lane
        self._jobs: dict[Job, Path] = {}
        self._keeping: dict[Job, tuple[Model, int]] = {}

    def write(self, found: Finding, look: Look, path: Path) -> None:
        """Write ``found`` as it is shown, by the ending of ``path``."""
        job = Job(lambda: in_one_step(lambda: analysis_files.write(found, look, path)))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = path

    def keep(self, found: FieldFinding, number: int, overlap: int) -> None:
        """Let the tiles of a model of the question overlap by so many pixels."""
        engine, model, one = self._engine, found.question.models[number], found.fields[number]
        job = Job(lambda: in_one_step(lambda: engine.keep(model, one, overlap)))
        job.finished.connect(self._on_kept)
        job.failed.connect(self._on_failed)
        self._keeping[self._lane.submit(job)] = model, overlap

    @Slot(object, object)
    def _on_kept(self, job: Job, _nothing: None) -> None:
        self.kept.emit(*self._keeping.pop(job))

    @Slot(object, object)
    def _on_written(self, job: Job, _nothing: None) -> None:
        self.written.emit(self._jobs.pop(job))

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self._keeping.pop(job, None)
        self.failed.emit(self._jobs.pop(job, None), error)
