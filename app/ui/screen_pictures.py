"""The current picture and its result, in the form that panes draw."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Slot

from app.open_picture import OpenPicture
from app.restoration_run import FinishedTile
from app.restore_session import RestoreSession
from app.ui.compared_pictures import ComparedPictures
from app.ui.pyramid import Pyramid
from app.ui.qt_images import region_to_screen, to_screen
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture, Pixels


@dataclass
class _Built:
    """What a job made for one picture."""

    picture: OpenPicture
    source: Picture
    result: Picture | None
    before: Pyramid
    after: Pyramid | None


class ScreenPictures(ComparedPictures):
    """Follows a restore session; what is shown stays until the next thing is built."""

    def __init__(self, session: RestoreSession, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(lane, parent)
        self.picture: OpenPicture | None = None
        self._session = session
        self._job: Job | None = None
        session.pictures.current_changed.connect(self._build)
        session.tile_finished.connect(self._put)
        session.tiles_dropped.connect(self._start_over)
        session.result_changed.connect(self._complete)
        session.run_changed.connect(self._follow_run)
        session.strength_changed.connect(self.updated)

    @property
    def strength(self) -> float:
        """That of the session."""
        return self._session.strength

    @property
    def captions(self) -> tuple[str, str]:
        """The second tells whether the run is over."""
        if self.has_result:
            return self.tr("Before"), self.tr("Restored")
        return self.tr("Before"), self.tr("Restoring") if self._session.run is not None else self.tr("Preview")

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if not self.has_result:
            return self.tr("Restore the picture first, then its difference can be shown.")
        if not self.same_size:
            return self.tr("The result is larger than the source, so there is no difference pixel by pixel.")
        return ""

    def pixels(self) -> tuple[Pixels, Pixels] | None:
        """Of source and result."""
        picture = self.picture
        if picture is None or picture.before is None or picture.after is None:
            return None
        return picture.before.pixels, picture.after.pixels

    @Slot(object)
    def _build(self, picture: OpenPicture | None) -> None:
        """Make everything for ``picture``, its result included, away from the window's thread."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if picture is None or picture.before is None:
            self.picture = self.subject = self.before = None
            self._replace_after(None)
            return
        source, result = picture.before, picture.after
        job = Job(lambda: in_one_step(lambda: _built(picture, source, result)))
        job.finished.connect(self._show)
        job.failed.connect(self._session.report_failure)
        self._job = self._lane.submit(job)

    @Slot(object, object)
    def _show(self, job: Job, built: _Built) -> None:
        if job is not self._job:
            return
        self._job = None
        self.picture = self.subject = built.picture
        self.before = built.before
        self._replace_after(built.after)
        # A run of this picture went on meanwhile.
        self._follow_run()

    @Slot()
    def _follow_run(self) -> None:
        """Show the tiles that a run of this picture has finished so far; unfinished places show the source."""
        run = self._session.growing
        if run is None or run.picture is not self.picture or self.is_partial:
            return
        self._replace_after(self._empty(), partial=True)
        for tile in run.tiles:
            self._put(tile)

    @Slot(object)
    def _put(self, tile: FinishedTile) -> None:
        run = self._session.growing
        if self.after is None or self.picture is None or self.picture.before is None or tile.pixels is None:
            return
        if run is None or run.picture is not self.picture:
            return
        top, left, height, width = tile.region
        source = self.picture.before
        alpha = (
            source.alpha[top : top + height, left : left + width]
            if self.same_size and source.alpha is not None
            else None
        )
        self.after.put(top, left, region_to_screen(tile.pixels, source.facts, alpha))
        self.finished += QRect(left, top, width, height)
        self.updated.emit()

    @Slot()
    def _start_over(self) -> None:
        """A run ended without a result, or began anew: what it had shown goes."""
        if self._session.growing is not None:
            self._replace_after(self._empty(), partial=True)
        elif self.picture is not None and self.picture.after is not None:
            self._build(self.picture)
        else:
            self._replace_after(None)

    @Slot()
    def _complete(self) -> None:
        """The tiles have become a result; nothing is computed twice."""
        if self._job is not None or not self.is_partial:
            self._build(self._session.pictures.current)
        else:
            self._replace_after(self.after)

    def _empty(self) -> Pyramid | None:
        run = self._session.growing
        if self.before is None or run is None:
            return None
        return Pyramid.empty(self.before.height * run.model.scale, self.before.width * run.model.scale)

    @Slot(object, object)
    def _not_built(self, job: Job, error: Exception) -> None:
        self._session.report_failure(job, error)


def _built(picture: OpenPicture, source: Picture, result: Picture | None) -> _Built:
    before = Pyramid.of(to_screen(source), opaque=source.alpha is None)
    after = Pyramid.of(to_screen(result), opaque=result.alpha is None) if result is not None else None
    return _Built(picture, source, result, before, after)
