"""The picture as it should be, where somebody has one: loaded to see how near source and result come to it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.problem import Remedy, problem_from
from app.truth import Truth
from app.workers.job import Job, in_one_step
from core.picture.picture import Picture


class TruePicture(QObject):
    """Verbs for the truth of the current picture. It is kept with its picture, and goes with it."""

    changed = Signal()
    failed = Signal(object)  # a Problem

    def __init__(self, pictures: OpenPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._jobs: dict[Job, tuple[OpenPicture, Path]] = {}
        pictures.current_changed.connect(self._tell)

    @property
    def current(self) -> Truth | None:
        """That of the picture that is looked at."""
        picture = self._pictures.current
        return picture.truth if picture is not None else None

    @property
    def is_loading(self) -> bool:
        """Whether one is being read for the picture that is looked at."""
        return any(picture is self._pictures.current for picture, _ in self._jobs.values())

    def load(self, path: Path) -> None:
        """Read ``path`` as the truth of the current picture."""
        current = self._pictures.current
        if current is None:
            return
        read = self._pictures.read
        job = Job(lambda: in_one_step(lambda: read(path)))
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_not_read)
        self._jobs = {one: wish for one, wish in self._jobs.items() if wish[0] is not current}
        self._jobs[self._pictures.lane.submit(job)] = current, path
        self.changed.emit()

    def drop(self) -> None:
        """Compare with it no more; the file stays."""
        current = self._pictures.current
        if current is not None and current.truth is not None:
            current.truth = None
            self.changed.emit()

    @Slot(object, object)
    def report(self, _job: Job, error: Exception) -> None:
        """Something went wrong with it in a job."""
        self.failed.emit(problem_from(error))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(object, object)
    def _on_read(self, job: Job, picture: Picture) -> None:
        if job in self._jobs:
            of, path = self._jobs.pop(job)
            of.truth = Truth(path, picture)
            self.changed.emit()

    @Slot(object, object)
    def _on_not_read(self, job: Job, error: Exception) -> None:
        if job in self._jobs:
            _, path = self._jobs.pop(job)
            self.changed.emit()
            self.failed.emit(problem_from(error, Remedy.NONE, path))
