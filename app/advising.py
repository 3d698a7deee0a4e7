"""What the pictures need, found out in the background as each is looked at, and kept with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture
from core.progress import Progress, Work

if TYPE_CHECKING:
    from core.advice.advice import Advice

LookCloser = Callable[["Advice", Picture], Work[Progress, "Advice"]]


class Advising(QObject):
    """Looks at the current picture once, on the lane that pictures are read on; says nothing about other ones.

    What was found there is told at once. ``look_closer``, a network's look on ``lane``, may add to it.
    """

    changed = Signal()  # the current picture is another, or there is advice for it

    def __init__(
        self, pictures: OpenPictures, look_closer: LookCloser, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._look_closer = look_closer
        self._lane = lane
        self._job: Job | None = None
        self._wanted: OpenPicture | None = None
        pictures.current_changed.connect(self._on_current)

    @property
    def advice(self) -> "Advice | None":
        """That for the current picture; None while it is looked at, and where that failed."""
        current = self._pictures.current
        return current.advice if current is not None else None

    @property
    def is_looking(self) -> bool:
        """Whether the first advice for the current picture is on its way."""
        return self._job is not None and self.advice is None

    @Slot(object)
    def _on_current(self, picture: OpenPicture | None) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._wanted = picture
        if picture is not None and picture.before is not None:
            if picture.advice is None:
                before = picture.before
                job = Job(lambda: in_one_step(lambda: _advise(before)))
                self._begin(job, self._pictures.lane, self._on_finished)
            elif not picture.was_looked_at_closer:
                self._begin_closer(picture.advice, picture.before)
        self.changed.emit()

    @Slot(object, object)
    def _on_finished(self, job: Job, advice: Any) -> None:
        if job is not self._job or self._wanted is None:
            return
        self._wanted.advice, self._job = advice, None
        if self._wanted.before is not None:
            self._begin_closer(advice, self._wanted.before)
        self.changed.emit()

    def _begin_closer(self, advice: "Advice", before: Picture) -> None:
        self._begin(Job(lambda: self._look_closer(advice, before)), self._lane, self._on_looked_closer)

    def _begin(self, job: Job, lane: Lane, on_finished: Callable[[Job, Any], None]) -> None:
        job.finished.connect(on_finished)
        job.failed.connect(self._on_failed)
        self._job = lane.submit(job)

    @Slot(object, object)
    def _on_looked_closer(self, job: Job, advice: Any) -> None:
        if job is not self._job or self._wanted is None:
            return
        self._job, self._wanted.was_looked_at_closer = None, True
        if advice != self._wanted.advice:
            self._wanted.advice = advice
            self.changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, _error: Exception) -> None:
        # Advice is a courtesy: a picture without it is restored as well.
        if job is self._job:
            self._job = None
            self.changed.emit()


def _advise(picture: Picture) -> "Advice":
    from core.advice.advice import advise  # half a second of imports that the first paint does not wait for

    return advise(picture)
