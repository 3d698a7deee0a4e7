"""The pictures on the table: which are open, which one is looked at, and their pixels as they are needed."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.kept_results import KeptResults
from app.open_picture import OpenPicture
from app.problem import Remedy, problem_from
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.files import pictures_in
from core.picture.picture import Picture

THUMBNAIL = 160


class OpenPictures(QObject):
    """Reads on ``lane``. The picture looked at stays until the next one is there; a file that cannot be read leaves."""

    listed = Signal()
    changed = Signal(object)  # an OpenPicture that has something new to show in the list
    current_changed = Signal(object)  # the OpenPicture, or None; its pixels are there
    opening_changed = Signal()
    failed = Signal(object)  # a Problem

    def __init__(self, lane: Lane, read: Callable[[Path], Picture], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[OpenPicture] = []
        self.current: OpenPicture | None = None
        self.wanted: OpenPicture | None = None
        self.lane = lane
        self.read = read
        self._job: Job | None = None
        self._thumbnails: dict[Job, OpenPicture] = {}
        self.results = KeptResults(lane, parent=self)

    @property
    def is_opening(self) -> bool:
        """Whether a picture is being read to be looked at."""
        return self._job is not None

    def open(self, paths: Sequence[Path]) -> None:
        """Add ``paths`` to the list and look at the first of them; a folder stands for the pictures in it."""
        if any(path.is_dir() for path in paths):
            job = Job(lambda: in_one_step(lambda: _with_folders_listed(paths)))
            job.finished.connect(self._folders_listed)
            job.failed.connect(self._folders_not_listed)
            self.lane.submit(job)
            return
        known = {picture.path: picture for picture in self.all}
        chosen = [known.setdefault(path, OpenPicture(path)) for path in (path.absolute() for path in paths)]
        if not chosen:
            return
        self.all.extend(picture for picture in dict.fromkeys(chosen) if picture not in self.all)
        self.listed.emit()
        self.look_at(chosen[0])

    def look_at(self, picture: OpenPicture) -> None:
        """Make ``picture`` the current one as soon as its pixels are there."""
        self._drop_job()
        self.wanted = picture
        if picture.before is not None:
            self._show(picture)
        else:
            self._job = self._submit(picture, self._opened, self._not_opened)
        self.opening_changed.emit()

    def step(self, by: int) -> None:
        """Look at the picture ``by`` places further down the list; nothing happens beyond its ends."""
        if self.wanted is None:
            return
        place = self.all.index(self.wanted) + by
        if 0 <= place < len(self.all):
            self.look_at(self.all[place])

    def remove(self, picture: OpenPicture) -> None:
        """Take ``picture`` off the list; the file stays. Its neighbour is looked at next."""
        place = self.all.index(picture)
        self.all.remove(picture)
        if self.wanted is picture:
            self._drop_job()
            self.wanted = None
        self.listed.emit()
        if self.current is picture:
            self.current = None
            if self.all:
                self.look_at(self.all[min(place, len(self.all) - 1)])
            else:
                self.current_changed.emit(None)
        self.opening_changed.emit()

    def make_room(self) -> None:
        """Other versions are looked at: put away what is too much for memory."""
        if self.current is not None:
            self.results.make_room(self.all, self.current)

    def close(self) -> None:
        """The program ends: temporary files go."""
        self.results.close()

    def _submit(self, picture: OpenPicture, finished: Callable[..., None], failed: Callable[..., None]) -> Job:
        path, read = picture.path, self.read
        job = Job(lambda: in_one_step(lambda: _with_thumbnail(read(path))))
        job.finished.connect(finished)
        job.failed.connect(failed)
        return self.lane.submit(job)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, picture: OpenPicture) -> None:
        left = self.current
        self.current = picture
        if left is not None and left is not picture and not left.slots:
            # It can be read again; a result is kept with what it was made from.
            left.before = None
        self.make_room()
        self.current_changed.emit(picture)

    @Slot(object, object)
    def _folders_listed(self, _job: Job, paths: list[Path]) -> None:
        self.open(paths)

    @Slot(object, object)
    def _folders_not_listed(self, _job: Job, error: Exception) -> None:
        self.failed.emit(problem_from(error, Remedy.OPEN_ANOTHER))

    @Slot(object, object)
    def _opened(self, job: Job, result: tuple[Picture, Picture]) -> None:
        if job is not self._job or self.wanted is None:
            return
        self._job = None
        picture = self.wanted
        picture.before, picture.thumbnail = result
        picture.size = (picture.before.width, picture.before.height)
        self.changed.emit(picture)
        self._show(picture)
        self.opening_changed.emit()
        self._make_next_thumbnail()

    @Slot(object, object)
    def _not_opened(self, job: Job, error: Exception) -> None:
        if job is not self._job or self.wanted is None:
            return
        self._job = None
        picture = self.wanted
        self.all.remove(picture)
        self.wanted = self.current
        self.listed.emit()
        self.opening_changed.emit()
        self.failed.emit(problem_from(error, Remedy.OPEN_ANOTHER, picture.path))
        if self.current is None and self.all:
            self.look_at(self.all[0])
        self._make_next_thumbnail()

    def _make_next_thumbnail(self) -> None:
        """One at a time, so that the picture somebody wants to see never waits for a row of thumbnails."""
        missing = next((one for one in self.all if one.thumbnail is None and one is not self.wanted), None)
        if missing is not None and not self._thumbnails:
            self._thumbnails[self._submit(missing, self._thumbnail_made, self._thumbnail_failed)] = missing

    @Slot(object, object)
    def _thumbnail_made(self, job: Job, result: tuple[Picture, Picture]) -> None:
        picture = self._thumbnails.pop(job)
        picture.thumbnail = result[1]
        picture.size = (result[0].width, result[0].height)
        self.changed.emit(picture)
        self._make_next_thumbnail()

    @Slot(object, object)
    def _thumbnail_failed(self, job: Job, error: Exception) -> None:
        picture = self._thumbnails.pop(job)
        if picture in self.all and picture is not self.wanted:
            self.all.remove(picture)
            self.listed.emit()
            self.failed.emit(problem_from(error, Remedy.NONE, picture.path))
        self._make_next_thumbnail()


def _with_folders_listed(paths: Sequence[Path]) -> list[Path]:
    return [found for path in paths for found in (pictures_in(path) if path.is_dir() else [path])]


def _with_thumbnail(picture: Picture) -> tuple[Picture, Picture]:
    import cv2  # a tenth of a second that the first paint does not wait for

    scale = min(1.0, THUMBNAIL / max(picture.height, picture.width))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = np.asarray(cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA), np.float32)
    return picture, picture.with_pixels(small)
