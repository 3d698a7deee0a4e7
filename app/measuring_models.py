"""Models that were just added, looked at once: how far they look, for their tiles and for what is told of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.workers.job import Job
from app.workers.lane import Lane
from core.library import Added
from core.model_file import Model
from core.progress import Progress, Work
from core.restoration.measured_fields import Field


class MeasuringModels(QObject):
    """Measures on ``lane``, where it takes a moment only, and says nothing of what it cannot measure."""

    measured = Signal(object)  # a Model of which more is known now

    def __init__(
        self, lane: Lane, measure: Callable[[Model], Work[Progress, Field | None]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._measure = measure
        self._jobs: dict[Job, Model] = {}

    @Slot(object)
    def take(self, added: Added) -> None:
        """Measure a model that was not there before."""
        if not added.is_new:
            return
        measure, model = self._measure, added.model
        job = Job(lambda: measure(model))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = model

    @Slot(object, object)
    def _on_finished(self, job: Job, field: Field | None) -> None:
        model = self._jobs.pop(job)
        if field is not None:
            self.measured.emit(model)

    @Slot(object, object)
    def _on_failed(self, job: Job, _error: Exception) -> None:
        # Nobody asked for it; the model is told to be unmeasured, and a question about it tells what is wrong.
        self._jobs.pop(job)
