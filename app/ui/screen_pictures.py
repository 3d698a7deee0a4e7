"""The current picture and the two versions of it that are compared, in the form that panes draw."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QObject, QRect
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QColorSpace, QRegion

from app.open_picture import OpenPicture
from app.restoration_run import FinishedTile
from app.restore_session import RestoreSession
from app.slot import Slot
from app.ui.compared_pictures import ComparedPictures, Effected
from app.ui.mixable_pictures import MixablePictures
from app.ui.monitor import Monitor
from app.ui.pyramid import Pyramid
from app.ui.qt_images import region_to_screen, to_screen
from app.vast import is_vast
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.analysis.compared import Compared, Version
from core.picture.picture import Picture
from core.restoration.effect import Effect

# Bytes of versions that are drawn again without a moment's wait, beside those on screen: at 24 megapixels eight.
ROOM = 1_000_000_000


class Against(Enum):
    """What a difference is made of: the two versions, or one of them and the true picture."""

    CHANGE = "change"
    BEFORE = "before"
    AFTER = "after"


@dataclass
class _Built:
    """What a job made for one picture."""

    picture: OpenPicture
    source: Picture
    drawn: Pyramid | None
    versions: dict[Slot, Pyramid] = field(default_factory=dict)


class ScreenPictures(ComparedPictures):
    """Follows a restore session; what is shown stays until the next thing is built."""

    def __init__(self, session: RestoreSession, lane: Lane, monitor: Monitor, parent: QObject | None = None) -> None:
        super().__init__(lane, parent)
        self.picture: OpenPicture | None = None
        self.against = Against.CHANGE
        self._session = session
        self._monitor = monitor
        self._job: Job | None = None
        self._source: Pyramid | None = None
        self._source_of: Picture | None = None
        self._versions: dict[Slot, Pyramid] = {}
        # What is on screen; what the picture wants may still be built.
        self._shown: Slot | None = None
        self._reference: Slot | None = None
        self._kept: dict[int, Version] = {}
        session.truth.changed.connect(self._follow_truth)
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
    def captions(self) -> tuple[str, str]:
        """Before and after; by number and name where there are several versions."""
        shown, others = self._shown, self.picture.slots if self.picture is not None else []
        first = self.tr("Before") if self._reference is None else _caption(self._reference)
        if shown is None:
            return first, self.tr("Restoring") if self._session.run is not None else self.tr("Preview")
        is_only = shown.is_result and all(slot is shown for slot in others)
        return first, self.tr("Restored") if is_only else _caption(shown)

    @property
    def difference_caption(self) -> str:
        """What is measured by the true picture."""
        if self.against is Against.CHANGE:
            return ""
        return self.tr("True picture → {version}").format(
            version=self.captions[0 if self.against is Against.BEFORE else 1]
        )

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if self.against is not Against.CHANGE:
            return self.truth_refusals()[0 if self.against is Against.BEFORE else 1]
        if not self.has_result:
            return self.tr("Restore the picture first, then its difference can be shown.")
        if not self.same_size and self.before is self._source:
            return self.tr("The result is larger than the source, so there is no difference pixel by pixel.")
        if not self.same_size:
            return self.tr("The two versions differ in size, so there is no difference pixel by pixel.")
        return ""

    def compared(self) -> Compared | None:
        """The two versions, or the truth and one of them."""
        before, after = self.versions()
        if self.against is not Against.CHANGE:
            truth, version = self._session.truth.current, before if self.against is Against.BEFORE else after
            return Compared(Version(truth.picture), version) if truth is not None and version is not None else None
        return Compared(before, after) if before is not None and after is not None else None

    def versions(self) -> tuple[Version | None, Version | None]:
        """Both versions, each under its effect."""
        source = self.picture.before if self.picture is not None else None
        if source is None:
            return None, None
        before = self._version(0, self._reference, source) if self._reference is not None else Version(source)
        return before, self._version(1, self._shown, source) if self._shown is not None else None

    def _version(self, side: int, slot: Slot, source: Picture) -> Version:
        """The same one while nothing changes: it keeps what it painted."""
        kept, effect = self._kept.get(side), self._effect_on(slot)
        if kept is None or kept.picture is not slot.picture or kept.source is not source or kept.effect != effect:
            kept = self._kept[side] = Version(slot.picture, source, effect)
        return kept

    def truth_refusals(self) -> tuple[str, str]:
        """Why before and after cannot be measured by the truth; empty where they can, or where there is none."""
        truth = self._session.truth.current
        if truth is None:
            return "", ""
        there = f"{truth.picture.width} × {truth.picture.height}"
        before, after = self.versions()

        def refusal(version: Version | None, name: str) -> str:
            if version is None:
                return self.tr("Restore the picture first, then its result can be measured too.")
            if version.picture.pixels.shape == truth.picture.pixels.shape:
                return ""
            here = f"{version.picture.width} × {version.picture.height}"
            return self.tr("The true picture has {there} pixels, {name} has {here}: they cannot be compared.").format(
                there=there, name=name, here=here
            )

        return refusal(before, self.tr("“before”")), refusal(after, self.tr("“after”"))

    def compare_against(self, against: Against) -> None:
        """What differences are made of from now on."""
        if against is not self.against:
            self.against = against
            self.forget_difference()

    @property
    def _is_whole(self) -> bool:
        """Whether tiles have come from all over the picture."""
        whole = QRegion(0, 0, self.after.width, self.after.height) if self.after is not None else QRegion()
        return self.is_partial and whole.subtracted(self.finished).isEmpty()

    def _effect_on(self, slot: Slot | None) -> Effect:
        return self._session.effect.now if slot is None or slot.is_result else Effect()

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
    def _follow_truth(self) -> None:
        if self._session.truth.current is None:
            self.compare_against(Against.CHANGE)
        elif self.against is not Against.CHANGE:
            self.forget_difference()

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


def _caption(slot: Slot) -> str:
    return f"{slot.number}  {slot.name}"


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
