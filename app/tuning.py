"""Finds how a model runs best on this computer while nobody waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.workers.job import Job
from app.workers.lane import Lane
from core.model_file import Model
from core.progress import Progress, Work


class Tuning(QObject):
    """Works on ``lane`` after a restoration, and gives way to the next. What goes wrong in it changes nothing."""

    def __init__(
        self, tune: Callable[[Model], Work[Progress, None]], lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tune = tune
        self._lane = lane
        self._job: Job | None = None

    def start(self, model: Model) -> None:
        """See to ``model`` when the lane is free."""
        self.stop()
        tune = self._tune
        self._job = self._lane.submit(Job(lambda: tune(model)))

    def stop(self) -> None:
        """Somebody waits for the lane: it is free after one tile."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
