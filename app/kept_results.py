"""Versions that nobody looks at just now: in memory while there is room, else in temporary files. None is lost."""

import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtCore import Slot as QtSlot

from app.open_picture import OpenPicture
from app.slot import Slot
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

# Two results of a camera with 45 million pixels.
ROOM = 1_000_000_000
# What a disk keeps free for everything else.
SPARE = 500_000_000


class KeptResults(QObject):
    """Keeps ``room`` bytes of versions in memory, those looked at last; the rest is written on ``lane``.

    A version in a file is mapped into memory, so it is used like any other; the system reads what is touched.
    """

    disk_is_full = Signal()  # what should be put away stays in memory

    def __init__(self, lane: Lane, room: int = ROOM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._room = room
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._names = itertools.count()
        self._files: dict[Path, Slot] = {}
        self._jobs: dict[Job, tuple[OpenPicture, Slot, Picture, Path]] = {}
        self._seen: list[Slot] = []
        self._current: OpenPicture | None = None

    def make_room(self, pictures: Sequence[OpenPicture], current: OpenPicture) -> None:
        """Put away what is too much among the versions of ``pictures``, except those that ``current`` shows."""
        self._current = current
        owners = {slot: picture for picture in pictures for slot in picture.slots}
        now = [slot for slot in (current.reference, current.shown) if slot is not None]
        known = [slot for slot in self._seen if slot in owners]
        fresh = [slot for slot in owners if slot not in known]
        self._seen = [slot for slot in (*fresh, *known) if slot not in now] + now
        taken = 0
        for slot in reversed(self._seen):
            if is_in_file(slot.picture):
                continue
            taken += slot.picture.pixels.nbytes
            if taken > self._room and slot not in now:
                self._put_away(owners[slot], slot)
        self._forget_files(owners)

    def close(self) -> None:
        """Delete the files; the program ends."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _put_away(self, picture: OpenPicture, slot: Slot) -> None:
        if any(waiting is slot for _, waiting, _, _ in self._jobs.values()):
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="silvermend-", dir=_on_disk(), ignore_cleanup_errors=True)
        path, pixels = Path(self._folder.name) / f"{next(self._names)}.npy", slot.picture
        job = Job(lambda: in_one_step(lambda: _mapped(path, pixels)))
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self._jobs[self._lane.submit(job)] = (picture, slot, pixels, path)

    def _forget_files(self, owners: dict[Slot, OpenPicture]) -> None:
        for path, slot in list(self._files.items()):
            if slot not in owners:
                # Where the system holds on to a mapped file, it goes with the folder.
                with suppress(OSError):
                    path.unlink()
                del self._files[path]

    @QtSlot(object, object)
    def _on_written(self, job: Job, mapped: Picture) -> None:
        picture, slot, put_away, path = self._jobs.pop(job)
        self._files[path] = slot
        if slot.picture is not put_away:
            return
        slot.picture = mapped
        all_away = all(is_in_file(kept.picture) for kept in picture.slots)
        if all_away and picture is not self._current and not picture.is_saved_over_source:
            picture.before = None

    @QtSlot(object, object)
    def _on_failed(self, job: Job, _error: Exception) -> None:
        # The version stays in memory, where it was.
        *_, path = self._jobs.pop(job)
        with suppress(OSError):
            path.unlink()
        self.disk_is_full.emit()


def is_in_file(picture: Picture) -> bool:
    """Whether the pixels were put away."""
    return isinstance(picture.pixels.base, np.memmap)


def _on_disk() -> str | None:
    """A folder for large temporary files; None for the usual one, which under Linux is often memory itself."""
    if sys.platform == "linux" and "TMPDIR" not in os.environ and os.access("/var/tmp", os.W_OK):
        return "/var/tmp"
    return None


def _mapped(path: Path, picture: Picture) -> Picture:
    if shutil.disk_usage(path.parent).free < picture.pixels.nbytes + SPARE:
        raise OSError("no space left for a result")
    np.save(path, picture.pixels)
    return picture.with_pixels(np.load(path, mmap_mode="r"))
