"""Pictures from the clipboard, kept in files of their own so that nothing is lost, and pictures for it."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.problem import problem_from
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.errors import UnwritablePicture

translate = QCoreApplication.translate


def pasted_folder() -> Path:
    """Where pasted pictures are kept; it need not exist."""
    return Path(platformdirs.user_data_dir("silvermend", appauthor=False)) / "pasted"


class ClipboardPictures(QObject):
    """Writes and makes images on ``lane``; the clipboard itself belongs to the window."""

    kept = Signal(object)  # the Path of a picture that was pasted
    made = Signal(object)  # a QImage for the clipboard
    failed = Signal(object)  # a Problem

    def __init__(self, lane: Lane, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or pasted_folder()
        self._lane = lane

    def keep(self, image: QImage) -> None:
        """Write ``image`` into a file of its own."""
        folder = self.folder
        self._submit(lambda: _written(folder, image), self._on_kept)

    def make(self, image: Callable[[], QImage]) -> None:
        """Let ``image`` be made away from the window."""
        self._submit(image, self._on_made)

    def holds(self, path: Path) -> bool:
        """Whether ``path`` is one of the pictures that were pasted."""
        return path.parent == self.folder

    def _submit(self, act: Callable[[], object], done: Callable[..., None]) -> None:
        job = Job(lambda: in_one_step(act))
        job.finished.connect(done)
        job.failed.connect(self._on_failed)
        self._lane.submit(job)

    @Slot(object, object)
    def _on_kept(self, _job: Job, path: Path) -> None:
        self.kept.emit(path)

    @Slot(object, object)
    def _on_made(self, _job: Job, image: QImage) -> None:
        self.made.emit(image)

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: Exception) -> None:
        self.failed.emit(problem_from(error))


def _written(folder: Path, image: QImage) -> Path:
    """The new PNG file, aside first, then renamed."""
    name = plain = datetime.now().strftime("pasted %Y-%m-%d %H.%M.%S")
    number = 1
    while (path := folder / f"{name}.png").exists():
        number += 1
        name = f"{plain} ({number})"
    aside = path.with_name(f".{path.name}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not image.save(str(aside), "PNG"):  # type: ignore[call-overload]
            raise OSError(translate("ClipboardPictures", "the disk is full or may not be written"))
        aside.replace(path)
    except OSError as error:
        form = translate("ClipboardPictures", "The pasted picture cannot be kept in {folder}: {reason}.")
        advice = translate(
            "ClipboardPictures",
            "Make room on the disk, or save the picture in the program it came from and open that file.",
        )
        raise UnwritablePicture(form.format(folder=folder, reason=error.strerror or error), advice) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    return path
