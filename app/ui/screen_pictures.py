"""The current picture and the two versions of it that are compared, in the form that panes draw."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRect
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QColorSpace, QRegion

from app.open_picture import OpenPicture
from app.restoration_run import FinishedTile
from app.restore_session import RestoreSession
from app.slot import Slot
from app.ui.compared_pictures import Effected
from app.ui.mixable_pictures import MixablePictures
from app.ui.monitor import Monitor
from app.ui.pyramid import Pyramid
from app.ui.qt_images import region_to_screen, to_screen
from app.ui.slot_pictures import SlotPictures
from app.vast import is_vast
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture

# Bytes of versions that are drawn again without a moment's wait, beside those on screen: at 24 megapixels eight.
ROOM = 1_000_000_000


@dataclass
class _Built:
    """What a job made for one picture."""

    picture: OpenPicture
    source: Picture
    drawn: Pyramid | None
    versions: dict[Slot, Pyramid] = field(default_factory=dict)


class ScreenPictures(SlotPictures):
    """Follows a restore session; what is shown stays until the next thing is built."""

    def __init__(self, session: RestoreSession, lane: Lane, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(session, lane, parent)
        self._monitor = monitor
        self._job: Job | None = None
        self._source: Pyramid | None = None
        self._source_of: Picture | None = None
        self._versions: dict[Slot, Pyramid] = {}
        self.mixable = MixablePictures(lane, monitor, self)
        self.mixable.ready.connect(self.updated)
        self.mixable.failed.connect(session.report_failure)
        session.pictures.current_changed.connect(self._build)
        session.slots.shown_changed.connect(self._build_current)
        session.tile_finished.connect(self._put)
        session.tiles_dropped.connect(self._start_over)
        session.result_changed.connect(self._complete)
        session.run_changed.connect(self._follow_run)
        session.effect.changed.connect(self._follow_effect)
        monitor.changed.connect(self._follow_monitor)

    @property
    def source(self) -> Pyramid | None:
        """The picture as its file has it."""
        return self._source

    @property
    def strength(self) -> float:
        """That of the session, as far as it is all of the effect; a file that was loaded counts whole."""
        return self._effect_on(self._shown).blend_strength

    @property
    def reference_strength(self) -> float:
        """The same for what is compared with."""
        return 1.0 if self._reference is None else self._effect_on(self._reference).blend_strength

    @property
    def effected(self) -> Effected | None:
        """What is shown, where an effect does more to it than a blend."""
        return self._effected(self._shown)

    @property
    def reference_effected(self) -> Effected | None:
        """The same for what is compared with."""
        return self._effected(self._reference)

    def _effected(self, slot: Slot | None) -> Effected | None:
        effect = self._effect_on(slot)
        made = self.mixable.of(slot.picture) if slot is not None and effect.plain_strength is None else None
        return (made, effect) if made is not None else None

    @property
    def _is_whole(self) -> bool:
        """Whether tiles have come from all over the picture."""
        whole = QRegion(0, 0, self.after.width, self.after.height) if self.after is not None else QRegion()
        return self.is_partial and whole.subtracted(self.finished).isEmpty()

    @QtSlot()
    def _build_current(self) -> None:
        self._build(self._session.pictures.current)

    @QtSlot(object)
    def _build(self, picture: OpenPicture | None) -> None:
        """Make everything for ``picture`` that is not there yet, away from the window's thread."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if picture is None or picture.before is None:
            self.picture = self.subject = self.before = self._source = self._source_of = None
            self._versions = {}
            self._shown = self._reference = None
            self.mixable.forget()
            self._replace_after(None)
            return
        source = picture.before
        has_source = self._source_of is source
        wanted = [slot for slot in _compared(picture) if slot not in self._versions]
        if has_source and not wanted:
            self._show_built(_Built(picture, source, self._source))
            return
        pictures = [(slot, slot.picture) for slot in wanted]
        missing, space = None if has_source else source, self._monitor.space
        job = Job(lambda: in_one_step(lambda: _built(picture, missing, source, pictures, space)))
        job.finished.connect(self._show)
        job.failed.connect(self._session.report_failure)
        self._job = self._lane.submit(job)

    @QtSlot(object, object)
    def _show(self, job: Job, built: _Built) -> None:
        if job is self._job:
            self._job = None
            self._show_built(built)

    def _show_built(self, built: _Built) -> None:
        picture = built.picture
        self.picture = self.subject = picture
        if built.drawn is not None:
            self._source, self._source_of = built.drawn, built.source
        self._keep({**self._versions, **built.versions})
        self._shown, self._reference = picture.shown, picture.reference
        self.before = self._source if self._reference is None else self._versions.get(self._reference)
        self._replace_after(self._versions.get(self._shown) if self._shown is not None else None)
        self._make_mixable()
        # A run of this picture went on meanwhile.
        self._follow_run()

    def _make_mixable(self) -> None:
        """Make effects ready before the first one; of a vast picture, with the first one."""
        picture, source = self.picture, self._source_of
        if picture is None or source is None:
            return
        results = [slot.picture for slot in _compared(picture) if slot.is_result]
        if not is_vast(*results) or self._session.effect.now.plain_strength is None:
            self.mixable.want(source, results)
        else:
            self.mixable.forget()

    def _keep(self, versions: dict[Slot, Pyramid]) -> None:
        """Those of this picture: the compared ones, and of the others the newest that have room."""
        picture = self.picture
        assert picture is not None
        now = _compared(picture)
        kept = {slot: versions[slot] for slot in now if slot in versions}
        room = ROOM
        for slot, drawn in reversed(versions.items()):
            room -= 0 if slot in kept else drawn.size_bytes
            if slot in picture.slots and room >= 0:
                kept.setdefault(slot, drawn)
        # The newest last.
        self._versions = dict(reversed(kept.items()))

    @QtSlot()
    def _follow_run(self) -> None:
        """Show the tiles that a run of this picture has finished so far; unfinished places show the source."""
        run = self._session.growing
        if run is None or run.picture is not self.picture or self.is_partial or run.picture.shown is not None:
            return
        self._shown = None
        self._replace_after(self._empty(), partial=True)
        for tile in run.tiles:
            self._put(tile)

    @QtSlot(object)
    def _put(self, tile: FinishedTile) -> None:
        run = self._session.growing
        if self.after is None or self.picture is None or self.picture.before is None or tile.pixels is None:
            return
        if run is None or run.picture is not self.picture or not self.is_partial:
            return
        top, left, height, width = tile.region
        source = self.picture.before
        alpha = (
            source.alpha[top : top + height, left : left + width]
            if run.model.scale == 1 and source.alpha is not None
            else None
        )
        self.after.put(top, left, region_to_screen(tile.pixels, source.facts, alpha, self._monitor.space))
        self.finished += QRect(left, top, width, height)
        self.updated.emit()

    @QtSlot()
    def _start_over(self) -> None:
        """A run ended without a result, or began anew: what it had shown goes."""
        if self._session.growing is None:
            self._build_current()
        elif self.is_partial:
            self._replace_after(self._empty(), partial=True)

    @QtSlot()
    def _complete(self) -> None:
        """The tiles have become a result; nothing is computed twice."""
        picture = self.picture
        if self._job is not None or picture is None or picture is not self._session.pictures.current:
            self._build_current()
        elif self._is_whole and picture.shown is not None and self.after is not None and picture.before is not None:
            done = self.after.completed(opaque=picture.before.alpha is None)
            self._show_built(_Built(picture, picture.before, self._source, {picture.shown: done}))
        else:
            self._build_current()

    @QtSlot()
    def _follow_monitor(self) -> None:
        """Everything is converted anew; until then the old colours stay."""
        self._source_of, self._versions = None, {}
        self.mixable.forget()
        if self.picture is not None or self._job is not None:
            self._build_current()

    @QtSlot()
    def _follow_effect(self) -> None:
        if self._session.effect.now.plain_strength is not None:
            self.mixable.give_back()
        else:
            self._make_mixable()
        self.renew_difference()
        self.updated.emit()

    def _empty(self) -> Pyramid | None:
        run = self._session.growing
        if self._source is None or run is None:
            return None
        return Pyramid.empty(self._source.height * run.model.scale, self._source.width * run.model.scale)

    @QtSlot(object, object)
    def _not_built(self, job: Job, error: Exception) -> None:
        super()._not_built(job, error)
        self._session.report_failure(job, error)


def _compared(picture: OpenPicture) -> list[Slot]:
    """Reference and shown, where they are slots."""
    return [slot for slot in dict.fromkeys((picture.reference, picture.shown)) if slot is not None]


def _built(
    picture: OpenPicture,
    missing: Picture | None,
    source: Picture,
    versions: Sequence[tuple[Slot, Picture]],
    monitor: QColorSpace | None,
) -> _Built:
    drawn = _drawn(missing, monitor) if missing is not None else None
    return _Built(picture, source, drawn, {slot: _drawn(version, monitor) for slot, version in versions})


def _drawn(picture: Picture, monitor: QColorSpace | None) -> Pyramid:
    return Pyramid.of(to_screen(picture, monitor), opaque=picture.alpha is None)
