"""How long a run would take on this computer: guessed from a trial, until a run has measured it."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.training_rows import TrainingRows
from app.training_settings import TrainingSettings
from app.training_sitting import TrainingSitting
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.model_file import Model

STEADY = 5.0  # seconds


class Estimating(Protocol):
    """What estimating asks of the engine."""

    def guess(self, model: Model, pictures: int) -> dict[str, float]: ...


class TrainingEstimate(QObject):
    """Tries the model on ``lane`` when the pictures or the model change. A measured time is of its own kind of run."""

    changed = Signal()

    def __init__(
        self,
        engine: Estimating,
        rows: TrainingRows,
        sitting: TrainingSitting,
        lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._rows = rows
        self._sitting = sitting
        self._lane = lane
        self._job: Job | None = None
        self._guessed: dict[str, float] = {}
        self._guessed_for: object = None
        self._measured: dict[object, float] = {}
        sitting.progressed.connect(self._on_progress)

    def of(self, settings: TrainingSettings, thoroughness: str) -> tuple[float | None, bool]:
        """Seconds of a whole run, None while nobody knows, and whether they were measured."""
        measured = self._measured.get(self._kind(settings, thoroughness))
        if measured is not None:
            return measured, True
        known = self._guessed_for == (settings.model, len(self._rows.usable))
        return (self._guessed.get(thoroughness) if known else None), False

    def ask(self, settings: TrainingSettings) -> None:
        """Find out for these settings, unless it is known or being found out."""
        model, count, engine = settings.model, len(self._rows.usable), self._engine
        if model is None or not count or self._guessed_for == (model, count):
            return
        self._guessed, self._guessed_for = {}, (model, count)
        job = Job(lambda: in_one_step(lambda: engine.guess(model, count)))
        job.finished.connect(self._on_guessed)
        # What is wrong with a model is told when it is used; a guess is no use of it.
        self._job = self._lane.submit(job)

    def _kind(self, settings: TrainingSettings, thoroughness: str) -> object:
        model = settings.model.path if settings.model is not None else None
        return model, thoroughness, settings.adapters, len(self._rows.usable)

    @Slot(object, object)
    def _on_guessed(self, job: Job, guessed: dict[str, float]) -> None:
        if job is self._job:
            self._job = None
            self._guessed = guessed
            self.changed.emit()

    @Slot()
    def _on_progress(self) -> None:
        run, order = self._sitting.run, self._sitting.order
        if run is None or order is None or run.whole_seconds is None:
            return
        kind = self._kind(order.settings, order.settings.thoroughness)
        # Nobody is told of seconds that come and go with every step.
        seconds = max(round(run.whole_seconds / STEADY), 1) * STEADY
        if self._measured.get(kind) != seconds:
            self._measured[kind] = seconds
            self.changed.emit()
