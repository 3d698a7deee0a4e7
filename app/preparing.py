"""Loading torch, the device and a model before anybody waits for them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.workers.job import Job
from app.workers.lane import Lane
from core.devices import Device
from core.model_file import Model
from core.progress import Progress, Work


class Preparing(QObject):
    """One at a time: who asks for another model no longer waits for the one before.

    ``device`` is what restorations run on, None until it is known.
    """

    changed = Signal()  # it began or ended
    done = Signal(object)  # the Device
    failed = Signal(object)  # what went wrong

    def __init__(
        self, prepare: Callable[[Model | None], Work[Progress, Device]], lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.device: Device | None = None
        self._prepare = prepare
        self._lane = lane
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether somebody who restores now would wait."""
        return self._job is not None

    def start(self, model: Model | None) -> None:
        """Load everything that a restoration with ``model`` needs."""
        if self._job is not None:
            self._job.cancel()
        job = Job(lambda: self._prepare(model))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self._job = self._lane.submit(job)
        self.changed.emit()

    @Slot(object, object)
    def _on_finished(self, job: Job, device: Device) -> None:
        if job is self._job:
            self._job, self.device = None, device
            self.done.emit(device)
            self.changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.changed.emit()
            self.failed.emit(error)
