"""Results on their way to disk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.open_picture import OpenPicture
from app.problem import Problem, Remedy, problem_from
from app.slot import Slot as PictureSlot
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.files import WRITABLE
from core.picture.formats import FORMATS
from core.picture.picture import Picture
from core.restoration.effect import Effect

Write = Callable[[Picture, Path], list[str]]


class Saving(QObject):
    """Writes on ``lane``, one file at a time, and never over the source without being told so."""

    saved = Signal(object, object, object)  # the OpenPicture, the path, sentences about what the file could not keep
    failed = Signal(object)  # a Problem
    changed = Signal()  # began or ended

    def __init__(self, lane: Lane, write: Write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._write = write
        self._jobs: dict[Job, tuple[OpenPicture, PictureSlot, Effect, Path]] = {}

    @property
    def is_saving(self) -> bool:
        """Whether a file is being written."""
        return bool(self._jobs)

    def save(self, picture: OpenPicture, path: Path, *, replace_source: bool = False) -> None:
        """Write the result of ``picture``, under its effect, to ``path``."""
        before, slot, effect, write = picture.before, picture.shown, picture.effect, self._write
        if before is None or slot is None or not picture.can_be_saved:
            return
        after = slot.picture
        if not replace_source and _same_file(path, picture.path):
            self.failed.emit(self._about_the_source(path))
            return

        def mix_and_write() -> list[str]:
            from core.restoration.effected import effected

            return write(effected(before, after, effect), path)

        job = Job(lambda: in_one_step(mix_and_write))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = (picture, slot, effect, path)
        self.changed.emit()

    def _about_the_source(self, path: Path) -> Problem:
        return Problem(
            self.tr("“{name}” is the original photograph.").format(name=path.name),
            self.tr("Saving there would replace it, and that cannot be undone."),
            remedy=Remedy.REPLACE_SOURCE,
            path=path,
        )

    @Slot(object, object)
    def _on_written(self, job: Job, notes: list[str]) -> None:
        picture, slot, effect, path = self._jobs.pop(job)
        slot.saved_as, slot.saved_effect = path, effect
        self.changed.emit()
        self.saved.emit(picture, path, notes)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        *_, path = self._jobs.pop(job)
        self.changed.emit()
        self.failed.emit(problem_from(error, Remedy.SAVE_ELSEWHERE, path))


def suggested_path(picture: OpenPicture, folder: Path | None = None, kind: str = "source") -> Path:
    """In ``folder`` or beside the source, with "-restored" in its name, as a file of ``kind``.

    A TIFF where the source's own kind is wanted and cannot be written.
    """
    suffix = picture.path.suffix if kind == "source" else FORMATS[kind].endings[0]
    if suffix.lower() not in WRITABLE:
        suffix = ".tif"
    return (folder or picture.path.parent) / f"{picture.path.stem}-restored{suffix}"


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
