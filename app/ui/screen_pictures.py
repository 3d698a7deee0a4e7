"""The current picture, its result and their difference in the form that panes draw."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QRegion

from app.open_picture import OpenPicture
from app.restoration_run import FinishedTile
from app.restore_session import RestoreSession
from app.ui.difference_map import DifferenceMap
from app.ui.pyramid import Pyramid
from app.ui.qt_images import region_to_screen, to_screen
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture


@dataclass
class _Built:
    """What a job made for one picture."""

    picture: OpenPicture
    source: Picture
    result: Picture | None
    before: Pyramid
    after: Pyramid | None


class ScreenPictures(QObject):
    """Follows a session. Everything that takes time is built on ``lane``; what is shown stays until then.

    ``after`` is transparent where a run has not arrived yet. ``difference`` is None until it is asked for and built.
    """

    replaced = Signal()  # another picture, or a result that came or went
    updated = Signal()  # a tile arrived
    difference_ready = Signal()

    def __init__(self, session: RestoreSession, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: OpenPicture | None = None
        self.before: Pyramid | None = None
        self.after: Pyramid | None = None
        self.difference: DifferenceMap | None = None
        self.is_partial = False
        self.finished = QRegion()
        self._session = session
        self._lane = lane
        self._job: Job | None = None
        self._difference_job: Job | None = None
        session.pictures.current_changed.connect(self._build)
        session.tile_finished.connect(self._put)
        session.tiles_dropped.connect(self._start_over)
        session.result_changed.connect(self._complete)
        session.run_changed.connect(self._follow_run)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of what is looked at: the result where there is one, else the source."""
        shown = self.after or self.before
        return (shown.width, shown.height) if shown else (1, 1)

    @property
    def has_result(self) -> bool:
        """Whether a whole result is shown, not just tiles of a run."""
        return self.after is not None and not self.is_partial

    @property
    def same_size(self) -> bool:
        """Whether source and result can be subtracted."""
        before, after = self.before, self.after
        return before is not None and after is not None and (before.width, before.height) == (after.width, after.height)

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if not self.has_result:
            return self.tr("Restore the picture first, then its difference can be shown.")
        if not self.same_size:
            return self.tr("The result is larger than the source, so there is no difference pixel by pixel.")
        return ""

    def want_difference(self) -> None:
        """Build the difference map if it is missing and can be built."""
        if self.difference is not None or self._difference_job is not None or self.difference_refusal:
            return
        if self.picture is None or self.picture.before is None or self.picture.after is None:
            return
        before, after = self.picture.before.pixels, self.picture.after.pixels
        job = Job(lambda: in_one_step(lambda: DifferenceMap(before, after)))
        job.finished.connect(self._difference_built)
        job.failed.connect(self._session.report_failure)
        self._difference_job = self._lane.submit(job)

    def _forget_difference(self) -> None:
        self.difference = self._difference_job = None

    @Slot(object)
    def _build(self, picture: OpenPicture | None) -> None:
        """Make everything for ``picture``, its result included, away from the window's thread."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if picture is None or picture.before is None:
            self.picture = self.before = None
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
        self.picture, self.before = built.picture, built.before
        self._replace_after(built.after)
        # A run of this picture went on meanwhile.
        self._follow_run()

    @Slot()
    def _follow_run(self) -> None:
        """Show the tiles that a run of this picture has finished so far; unfinished places show the source."""
        run = self._session.run
        if run is None or run.picture is not self.picture or self.is_partial:
            return
        self._replace_after(self._empty(), partial=True)
        for tile in run.tiles:
            self._put(tile)

    @Slot(object)
    def _put(self, tile: FinishedTile) -> None:
        run = self._session.run
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
        if self._session.run is not None:
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
        run = self._session.run
        if self.before is None or run is None:
            return None
        return Pyramid.empty(self.before.height * run.model.scale, self.before.width * run.model.scale)

    def _replace_after(self, after: Pyramid | None, *, partial: bool = False) -> None:
        self.after = after
        self.is_partial = partial
        self.finished = QRegion()
        self._forget_difference()
        self.replaced.emit()

    @Slot(object, object)
    def _difference_built(self, job: Job, built: DifferenceMap) -> None:
        if job is self._difference_job:
            self._difference_job = None
            self.difference = built
            self.difference_ready.emit()


def _built(picture: OpenPicture, source: Picture, result: Picture | None) -> _Built:
    before = Pyramid.of(to_screen(source), opaque=source.alpha is None)
    after = Pyramid.of(to_screen(result), opaque=result.alpha is None) if result is not None else None
    return _Built(picture, source, result, before, after)
