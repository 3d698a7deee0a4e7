"""How near the compared versions come to the true picture, measured in the background."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.true_picture import TruePicture
from app.ui.screen_pictures import ScreenPictures
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.analysis.compared import Compared, Version
from core.evaluation.nearness import Nearness, nearness
from core.progress import Progress, Work
from core.restoration.tiles import Region

# Measuring begins when strength has rested for so long.
REST_MILLISECONDS = 250

Measuring = Work[Progress, Nearness]


class NearnessFigures(QObject):
    """``figures`` are of before and after; None while a figure is being measured, or cannot be."""

    changed = Signal()

    def __init__(self, truth: TruePicture, pictures: ScreenPictures, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.figures: list[Nearness | None] = [None, None]
        self._truth = truth
        self._pictures = pictures
        self._lane = lane
        self._waiting: list[tuple[int, Measuring]] = []
        self._of: list[Version | None] = [None, None]
        self._true: object = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin)
        truth.changed.connect(self._follow)
        pictures.replaced.connect(self._follow)
        pictures.updated.connect(self._follow)

    @property
    def is_measuring(self) -> bool:
        """Whether there is more to come."""
        return bool(self._waiting) or self._rest.isActive()

    @Slot()
    def _follow(self) -> None:
        """Forget the figures of what has changed, and measure it soon."""
        truth, versions = self._truth.current, self._pictures.versions()
        same_truth = truth is self._true
        self._true = truth
        for place, version in enumerate(versions):
            if not same_truth or not _same(version, self._of[place]):
                self.figures[place], self._of[place] = None, version
                self._waiting = []
                self._rest.start()
                self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        truth = self._truth.current
        self._waiting = []
        if truth is not None:
            for place, version in enumerate(self._of):
                if version is not None and self.figures[place] is None and fits(version, truth.picture.pixels.shape):
                    self._waiting.append((place, _work(Compared(Version(truth.picture), version))))
        self.changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        # Band by band, so that nobody who looks at something waits for this.
        if not self._waiting:
            return
        place, work = self._waiting[0]
        job = Job(lambda: in_one_step(lambda: (place, work, _next(work))))
        job.finished.connect(self._take)
        job.failed.connect(self._on_failed)
        self._lane.submit(job)

    @Slot(object, object)
    def _take(self, _job: Job, found: tuple[int, Measuring, Nearness | None]) -> None:
        place, work, figure = found
        if not self._waiting or self._waiting[0][1] is not work:
            return
        if figure is not None:
            self._waiting.pop(0)
            self.figures[place] = figure
            self.changed.emit()
        self._go_on()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self._waiting = []
        self.changed.emit()
        self._truth.report(job, error)


def fits(version: Version, shape: tuple[int, ...]) -> bool:
    """Whether a picture of that shape can be its truth."""
    return version.picture.pixels.shape == shape


def _same(one: Version | None, other: Version | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.picture is other.picture and one.effect == other.effect


def _work(compared: Compared) -> Measuring:
    width = compared.width
    return nearness(compared.height, width, lambda top, bottom: compared.part(Region(top, 0, bottom - top, width)))


def _next(work: Measuring) -> Nearness | None:
    try:
        next(work)
    except StopIteration as end:
        found: Nearness = end.value
        return found
    return None
