"""Results that nobody looks at just now: in memory while there is room, else in temporary files. None is lost."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.open_picture import OpenPicture
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

# Two results of a camera with 45 million pixels.
ROOM = 1_000_000_000


class KeptResults(QObject):
    """Keeps ``room`` bytes of results in memory, those looked at last; the rest is written on ``lane``.

    A result in a file is mapped into memory, so it is used like any other; the system reads what is touched.
    """

    def __init__(self, lane: Lane, room: int = ROOM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._room = room
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._jobs: dict[Job, tuple[OpenPicture, Picture]] = {}
        self._seen: list[OpenPicture] = []

    def make_room(self, pictures: Sequence[OpenPicture], current: OpenPicture) -> None:
        """Put away what is too much among the results of ``pictures``, except that of ``current``."""
        self._seen = [picture for picture in self._seen if picture in pictures and picture is not current] + [current]
        taken = 0
        for picture in reversed(self._seen):
            if picture.after is None or isinstance(picture.after.pixels.base, np.memmap):
                continue
            taken += picture.after.pixels.nbytes
            if taken > self._room and picture is not current:
                self._put_away(picture, picture.after)

    def close(self) -> None:
        """Delete the files; the program ends."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _put_away(self, picture: OpenPicture, after: Picture) -> None:
        if any(waiting is picture for waiting, _ in self._jobs.values()):
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="silvermend-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / f"{len(list(Path(self._folder.name).iterdir()))}.npy"
        job = Job(lambda: in_one_step(lambda: _mapped(path, after)))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = (picture, after)

    @Slot(object, object)
    def _on_written(self, job: Job, mapped: Picture) -> None:
        picture, after = self._jobs.pop(job)
        # Restored anew meanwhile: the new result stays.
        if picture.after is after:
            picture.after = mapped
            if not picture.is_saved_over_source:
                picture.before = None

    @Slot(object, object)
    def _on_failed(self, job: Job, _error: Exception) -> None:
        # A full disk: the result stays in memory, where it was.
        self._jobs.pop(job)


def _mapped(path: Path, picture: Picture) -> Picture:
    np.save(path, picture.pixels)
    return picture.with_pixels(np.load(path, mmap_mode="r"))
