"""Which picture the Train tab shows: a pair, a good picture and what would spoil it, or an unseen one as it learns."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.training_row import TrainingRow
from app.training_showing import Showing, Version
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.model_file import Model
from core.picture.picture import Pixels
from core.training.news import PinnedCrop

Making = Callable[[Sequence[Pixels]], Showing]


class Reading(Protocol):
    """What looking asks of the engine."""

    def compare(self, row: TrainingRow) -> tuple[Pixels, Pixels]: ...
    def spoil(self, path: Path, words: Sequence[str], seed: int) -> tuple[Pixels, Pixels]: ...
    def restore_with(self, models: Sequence[Model | Path], row: TrainingRow, words: Sequence[str]) -> list[Pixels]: ...


class TrainingLooking(QObject):
    """Reads on ``files_lane``, restores on ``restore_lane``. What is shown stays until the next is there."""

    changed = Signal()
    failed = Signal(object)  # an exception

    def __init__(self, engine: Reading, files_lane: Lane, restore_lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.showing: Showing | None = None
        self._engine = engine
        self._files_lane = files_lane
        self._restore_lane = restore_lane
        self._job: Job | None = None
        self._make: Making | None = None
        self.seed = 0

    @property
    def is_reading(self) -> bool:
        """Whether a picture is being read or restored to be shown."""
        return self._job is not None

    def nothing(self) -> None:
        """Show no picture."""
        self._drop()
        self._show(None)

    def at_pair(self, row: TrainingRow) -> None:
        """Before and after, on each other if they are aligned."""
        engine = self._engine

        def made(both: Sequence[Pixels]) -> Showing:
            names = self.tr("Before"), self.tr("After")
            versions = _versions(names, both)
            return Showing(row, row.name, versions, 0, 1, row.reason, row.verdict)

        self._submit(self._files_lane, lambda: engine.compare(row), made)

    def at_good(self, row: TrainingRow, words: Sequence[str]) -> None:
        """A good picture, spoilt as a run would spoil it."""
        engine, seed = self._engine, self.seed

        def made(both: Sequence[Pixels]) -> Showing:
            versions = _versions((self.tr("Spoilt"), self.tr("Good")), both)
            remark = self.tr("The model learns to make the right one of the left one.")
            return Showing(row, row.name, versions, 0, 1, remark)

        if words:
            self._submit(self._files_lane, lambda: engine.spoil(row.after[0], words, seed), made)

    def at_crop(self, crop: PinnedCrop, step: int) -> None:
        """Part of an unseen picture as the run restores it by now; its versions keep their places."""
        names = self.tr("Before"), self.tr("Start"), self.tr("Now"), self.tr("Clean")
        pixels = crop.degraded, crop.start, crop.now, crop.clean
        versions = _versions(names, pixels)
        remark = self.tr("Unseen, after {step} steps").format(step=step)
        self._drop()
        self._show(Showing(crop.name, crop.name, versions, 1, 2, remark))

    def at_judged(self, row: TrainingRow, models: Sequence[Model | Path], words: Sequence[str], remark: str) -> None:
        """An unseen picture as the starting and the tuned model restore it."""
        engine = self._engine

        def made(found: Sequence[Pixels]) -> Showing:
            names = self.tr("Before"), self.tr("Start"), self.tr("Tuned"), self.tr("Clean")
            versions = _versions(names, found)
            return Showing(row.name, row.name, versions, 1, 2, remark)

        self._submit(self._restore_lane, lambda: engine.restore_with(models, row, words), made)

    def _submit(
        self, lane: Lane, read: Callable[[], Sequence[Pixels]], made: Callable[[Sequence[Pixels]], Showing]
    ) -> None:
        self._drop()
        self._make = made
        job = Job(lambda: in_one_step(read))
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)
        self._job = lane.submit(job)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, showing: Showing | None) -> None:
        self.showing = showing
        self.changed.emit()

    @Slot(object, object)
    def _on_read(self, job: Job, found: Sequence[Pixels]) -> None:
        if job is self._job and self._make is not None:
            self._job = None
            self._show(self._make(found))

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.failed.emit(error)


def _versions(names: Sequence[str], pixels: Sequence[Pixels]) -> tuple[Version, ...]:
    return tuple(Version(name, part) for name, part in zip(names, pixels, strict=True))
