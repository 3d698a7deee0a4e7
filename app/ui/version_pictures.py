"""Two of the versions that a training session shows, in the form that panes draw."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColorSpace

from app.training_session import TrainingSession
from app.training_showing import Showing
from app.ui.compared_pictures import ComparedPictures
from app.ui.monitor import Monitor
from app.ui.pyramid import Pyramid
from app.ui.qt_images import to_screen
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.analysis.compared import Compared
from core.picture.picture import Picture


class VersionPictures(ComparedPictures):
    """Follows what the session looks at. Which two versions are compared stays while the picture does."""

    choice_changed = Signal()

    def __init__(self, session: TrainingSession, lane: Lane, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(lane, parent)
        self.showing: Showing | None = None
        self.reference = 0
        self.shown = 1
        self._session = session
        self._monitor = monitor
        self._job: Job | None = None
        self._built: dict[int, Pyramid] = {}
        session.looking.changed.connect(self._follow)
        monitor.changed.connect(self._follow)

    @property
    def captions(self) -> tuple[str, str]:
        """The names of the two versions."""
        versions = self.showing.versions if self.showing is not None else ()
        if not versions:
            return super().captions
        return versions[self.reference].name, versions[self.shown].name

    def compared(self) -> Compared | None:
        """The two versions."""
        if self.showing is None:
            return None
        versions = self.showing.versions
        first, second = versions[self.reference].pixels, versions[self.shown].pixels
        return Compared.of(Picture(first), Picture(second)) if first.shape == second.shape else None

    def show_version(self, place: int) -> None:
        """Show the version at ``place``."""
        self._choose(self.reference, place)

    def compare_with(self, place: int) -> None:
        """Make the version at ``place`` the one that it is compared with."""
        self._choose(place, self.shown)

    def _choose(self, reference: int, shown: int) -> None:
        if self.showing is None or max(reference, shown) >= len(self.showing.versions):
            return
        self.reference, self.shown = reference, shown
        if self._job is None:
            self._show_chosen()
        self.choice_changed.emit()

    @Slot()
    def _follow(self) -> None:
        showing = self._session.looking.showing
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if showing is None:
            self.showing = self.subject = self.before = None
            self._built = {}
            self._replace_after(None)
            self.choice_changed.emit()
            return
        space = self._monitor.space
        job = Job(lambda: in_one_step(lambda: (showing, _pyramids(showing, space))))
        job.finished.connect(self._show)
        job.failed.connect(self._not_built)
        self._job = self._lane.submit(job)

    @Slot(object, object)
    def _show(self, job: Job, made: tuple[Showing, dict[int, Pyramid]]) -> None:
        if job is not self._job:
            return
        self._job = None
        before, (self.showing, self._built) = self.showing, made
        if before is None or _names(before) != _names(self.showing):
            self.reference, self.shown = self.showing.reference, self.showing.shown
        self.subject = self.showing.subject
        self._show_chosen()
        self.choice_changed.emit()

    def _show_chosen(self) -> None:
        self.before = self._built[self.reference]
        self._replace_after(self._built[self.shown])

    @Slot(object, object)
    def _not_built(self, job: Job, error: Exception) -> None:
        self._session.looking.failed.emit(error)


def _pyramids(showing: Showing, monitor: QColorSpace | None) -> dict[int, Pyramid]:
    return {
        place: Pyramid.of(to_screen(Picture(version.pixels), monitor), opaque=True)
        for place, version in enumerate(showing.versions)
    }


def _names(showing: Showing) -> list[str]:
    return [version.name for version in showing.versions]
