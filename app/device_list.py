"""The devices of this computer, for those who want to choose one by hand."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.devices import Device


class Listing(Protocol):
    """What this asks of its engine, on the restore lane."""

    def devices(self) -> list[Device]: ...


class DeviceList(QObject):
    """Empty until somebody looks: asking torch takes a moment, so it is asked on ``lane``."""

    changed = Signal()

    def __init__(self, engine: Listing, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[Device] = []
        self._engine = engine
        self._lane = lane

    def look(self) -> None:
        """Find out; a GPU may have been plugged in since."""
        engine = self._engine
        job = Job(lambda: in_one_step(engine.devices))
        job.finished.connect(self._on_found)
        self._lane.submit(job)

    @Slot(object, object)
    def _on_found(self, _job: Job, found: list[Device]) -> None:
        if found != self.all:
            self.all = found
            self.changed.emit()
