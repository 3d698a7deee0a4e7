"""Source and results of a picture made ready for effects, away from the window's thread, as soon as they are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColorSpace, QImage

from app.ui.effected_picture import EffectedPicture, Seen
from app.ui.halved_picture import HalvedPicture
from app.ui.monitor import Monitor
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

# Milliseconds after which a slider has come to rest, and the picture is painted as fine as it can be.
RESTING = 150

# What was made of results, and the source halved, by the size that a result has.
Made = dict[Picture, EffectedPicture]
Sources = dict[tuple[int, ...], HalvedPicture]


class MixablePictures(QObject):
    """Keeps what is made of the results that were wanted last, and of their source."""

    ready = Signal()
    failed = Signal(object, object)  # a Job, an error

    def __init__(self, lane: Lane, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._monitor = monitor
        self._source: Picture | None = None
        self._wanted: list[Picture] = []
        self._made: Made = {}
        self._sources: Sources = {}
        self._job: Job | None = None
        self._fine_job: Job | None = None
        self._resting = QTimer(self, interval=RESTING, singleShot=True)
        self._resting.timeout.connect(self._rest)

    def of(self, result: Picture) -> EffectedPicture | None:
        """What was made of ``result``; None while it is not there."""
        return self._made.get(result)

    def give_back(self) -> None:
        """No effect is painted: give the memory back that paints share."""
        for made in self._made.values():
            made.forget()

    def forget(self) -> None:
        """Nothing is shown."""
        self.want(None, ())

    def want(self, source: Picture | None, results: Sequence[Picture]) -> None:
        """Make ready ``results`` of ``source``; others are not wanted any more."""
        if source is self._source and list(results) == self._wanted and (self._job or len(self._made) == len(results)):
            return
        self._wanted = list(results)
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if source is not self._source:
            self._source, self._made, self._sources = source, {}, {}
        self._made = {result: made for result, made in self._made.items() if result in results}
        missing = [result for result in results if result not in self._made]
        if source is None or not missing:
            return
        known, space = dict(self._sources), self._monitor.space
        job = Job(lambda: in_one_step(lambda: _made(source, missing, known, space)))
        job.finished.connect(self._take)
        job.failed.connect(self._on_failed)
        self._job = self._lane.submit(job)

    @Slot()
    def _rest(self) -> None:
        """Make what is wanted, one after the other."""
        made = next((made for made in self._made.values() if made.wanted is not None), None)
        seen = made.wanted if made is not None else None
        if self._fine_job is not None or made is None or seen is None:
            return
        job = Job(lambda: in_one_step(lambda: (made, made.mixed_finely(seen))))
        job.finished.connect(self._take_fine)
        job.failed.connect(self._on_fine_failed)
        self._fine_job = self._lane.submit(job)

    @Slot(object, object)
    def _take_fine(self, _job: Job, made: tuple[EffectedPicture, tuple[Seen, QImage]]) -> None:
        self._fine_job = None
        made[0].take(made[1])
        self.ready.emit()
        if not self._resting.isActive():
            self._rest()

    @Slot(object, object)
    def _on_fine_failed(self, job: Job, error: Exception) -> None:
        # What is painted stays coarse; it is wanted again with the next change.
        self._fine_job = None
        for made in self._made.values():
            made.wanted = None
        self.failed.emit(job, error)

    @Slot(object, object)
    def _take(self, job: Job, made: tuple[Made, Sources]) -> None:
        if job is self._job:
            self._job = None
            self._made.update(made[0])
            for one in made[0].values():
                one.wish = self._resting.start
            sizes = {result.pixels.shape for result in self._made}
            self._sources = {size: halved for size, halved in made[1].items() if size in sizes}
            self.ready.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.failed.emit(job, error)


def _made(
    source: Picture, results: Sequence[Picture], known: Sources, monitor: QColorSpace | None
) -> tuple[Made, Sources]:
    made = {}
    for result in results:
        size = result.pixels.shape
        if size not in known:
            known[size] = HalvedPicture(source, result)
        made[result] = EffectedPicture(result, known[size], HalvedPicture(result, result), monitor)
    return made, known
