"""How fast each model is on this computer and what memory it takes: guessed until it has run, and remembered."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.devices import Device
from core.model_file import Model
from core.progress import Progress, Work
from core.restoration import run_figures
from core.restoration.run_figures import RunFigures


class Estimating(Protocol):
    """What this asks of its engine, on the restore lane."""

    def estimate(self, model: Model, device: Device) -> Work[Progress, RunFigures]: ...


class ModelFigures(QObject):
    """Those for ``device``. Guesses are made one after another, and only while nothing else wants ``lane``."""

    changed = Signal(object)  # a Model that there are other figures of

    def __init__(self, engine: Estimating, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device: Device | None = None
        self._engine = engine
        self._lane = lane
        self._known: dict[Model, RunFigures | None] = {}
        self._wanted: list[Model] = []
        self._job: Job | None = None
        self._asked: Model | None = None
        lane.freed.connect(self._go_on)

    def of(self, model: Model) -> RunFigures | None:
        """What is known of ``model``; None until something is."""
        if self.device is None:
            return None
        if model not in self._known:
            self._known[model] = run_figures.recall(model, self.device)
        return self._known[model]

    def speed_of(self, model: Model) -> float | None:
        """Megapixels per second of its last whole picture here; None until there was one."""
        found = self.of(model)
        return found.speed if found is not None and found.is_measured else None

    def use(self, device: Device | None) -> None:
        """The work is done there from now on."""
        if device != self.device and device is not None:
            self.stop()
            self.device = device
            self._known = {}

    def note(self, model: Model, speed: float) -> None:
        """A whole picture was restored at ``speed``, in megapixels per second."""
        if self.device is None or speed <= 0:
            return
        known = self.of(model)
        figures = RunFigures(float(speed), known.memory if known is not None else 0, True)
        self._known[model] = figures
        device = self.device
        self._lane.submit(Job(lambda: in_one_step(lambda: run_figures.keep(model, device, figures))))
        self.changed.emit(model)

    def guess(self, models: Sequence[Model]) -> None:
        """Try those of ``models`` that nothing is known of, before those asked for earlier, when the lane is free."""
        wanted = dict.fromkeys([*models, *self._wanted])
        self._wanted = [model for model in wanted if _is_incomplete(self.of(model)) and model != self._asked]
        self._go_on()

    @Slot()
    def stop(self) -> None:
        """Somebody needs the computer."""
        self._wanted = []
        if self._job is not None:
            self._job.cancel()
            self._job = self._asked = None

    @Slot()
    def _go_on(self) -> None:
        if self._job is not None or not self._wanted or self.device is None or self._lane.is_busy:
            return
        engine, model, device = self._engine, self._wanted.pop(0), self.device
        known = self.of(model)
        job = Job(lambda: _guessed(engine, model, device, known))
        job.finished.connect(self._on_guessed)
        job.failed.connect(self._on_failed)
        self._asked = model
        self._job = self._lane.submit(job)

    @Slot(object, object)
    def _on_guessed(self, job: Job, figures: RunFigures) -> None:
        if job is not self._job or self._asked is None:
            return
        model, self._job, self._asked = self._asked, None, None
        self._known[model] = figures
        self.changed.emit(model)

    @Slot(object, object)
    def _on_failed(self, job: Job, _error: Exception) -> None:
        # A model that cannot run says so when it is used; here it has no figures.
        if job is self._job:
            self._job = self._asked = None


def _guessed(engine: Estimating, model: Model, device: Device, known: RunFigures | None) -> Work[Progress, RunFigures]:
    figures = yield from engine.estimate(model, device)
    if known is None or not known.is_measured:
        # Not kept: on a computer that was busy just now it is too low.
        return figures
    # What a whole picture told is worth more.
    figures = known._replace(memory=figures.memory)
    run_figures.keep(model, device, figures)
    return figures


def _is_incomplete(figures: RunFigures | None) -> bool:
    return figures is None or not figures.memory
