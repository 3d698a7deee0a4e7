"""The pairs or good pictures on the training table: found, checked, aligned, dropped and shown again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.problem import Remedy, problem_from
from app.training_row import TrainingRow
from app.training_sources import Sources
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Picture
from core.progress import Progress, Work

Thumbnails = tuple[Picture | None, Picture | None]


@dataclass(frozen=True, eq=False)
class Examined:
    """What sources hold. ``unmatched`` says why files are left over, ``notes`` what all pairs together are."""

    rows: tuple[TrainingRow, ...]
    unmatched: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Examining(Protocol):
    """What the table asks of the engine."""

    def examine(self, sources: Sources) -> Work[Progress, Examined]: ...
    def align(self, rows: Sequence[TrainingRow]) -> Work[Progress, None]: ...
    def thumbnails(self, row: TrainingRow) -> Thumbnails: ...


class TrainingRows(QObject):
    """Examines and aligns on ``lane``, reads thumbnails on ``files_lane``. No file is ever written or changed."""

    sources_changed = Signal()
    changed = Signal()  # other rows, or other ones shown
    row_changed = Signal(object)  # a TrainingRow that has thumbnails now
    chosen_changed = Signal(object)  # the TrainingRow, or None
    progressed = Signal(object)  # a Progress while something is looked at
    working_changed = Signal()  # examining or aligning began or ended
    failed = Signal(object)  # a Problem

    def __init__(self, engine: Examining, lane: Lane, files_lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources = Sources()
        self.all: list[TrainingRow] = []
        self.unmatched: tuple[str, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.chosen: TrainingRow | None = None
        self.is_aligned = False
        self.is_dropped = False
        self.matches_light = True
        self.last_side = ""  # "before", "after" or "clean": what was taken last
        self._engine = engine
        self._lane = lane
        self._files_lane = files_lane
        self._job: Job | None = None
        self._thumbnails: dict[Job, TrainingRow] = {}

    @property
    def is_working(self) -> bool:
        """Whether pictures are being examined or aligned."""
        return self._job is not None

    @property
    def shown(self) -> list[TrainingRow]:
        """All rows, or those that are not red where these were dropped."""
        return [row for row in self.all if not (self.is_dropped and row.verdict == "red")]

    @property
    def usable(self) -> list[TrainingRow]:
        """What a run would learn from."""
        return [row for row in self.all if row.verdict != "red"]

    @property
    def unaligned(self) -> list[TrainingRow]:
        """Pairs that aligning would mend."""
        return [row for row in self.all if row.needs_aligning]

    @property
    def red(self) -> list[TrainingRow]:
        """Pairs that cannot be learnt from."""
        return [row for row in self.all if row.verdict == "red"]

    def take_before(self, paths: Sequence[Path]) -> None:
        """The pictures as the camera gave them; the other side stays."""
        self.last_side = "before"
        self.take(replace(self.sources, before=tuple(paths), clean=()))

    def take_after(self, paths: Sequence[Path]) -> None:
        """The pictures as they should be."""
        self.last_side = "after"
        self.take(replace(self.sources, after=tuple(paths), clean=()))

    def take_pairs(self, one: Path, other: Path) -> None:
        """Two folders at once; their names may say which is which, else the first is before."""
        from core.training.pairs.names import AFTER, BEFORE, words

        swapped = bool(set(words(one)) & AFTER or set(words(other)) & BEFORE)
        before, after = (other, one) if swapped else (one, other)
        self.last_side = "after"
        self.take(Sources((before,), (after,)))

    def take_clean(self, paths: Sequence[Path]) -> None:
        """Good pictures that have no other side."""
        self.last_side = "clean"
        self.take(Sources(clean=tuple(paths)))

    def take(self, sources: Sources) -> None:
        """Learn from ``sources`` instead, and examine them if they are complete."""
        self.cancel()
        self.sources = sources
        self._replace(Examined(()))
        self.sources_changed.emit()
        if sources.is_complete:
            engine = self._engine
            self._submit(Job(lambda: engine.examine(sources)), self._on_examined)

    def align(self, aligned: bool) -> None:
        """Take each pair as it is once the two pictures lie on each other, or as it came; neither changes a file."""
        missing = [row for row in self.unaligned if row.again is None]
        if aligned and missing and not self.is_working:
            engine = self._engine
            self._submit(Job(lambda: engine.align(missing)), self._on_aligned)
        elif not self.is_working:
            self._set_aligned(aligned)

    def match_light(self, matches: bool) -> None:
        """Whether aligning gives the clean picture the light of the other one; aligned pairs are looked at again."""
        if matches == self.matches_light or self.is_working:
            return
        self.matches_light = matches
        for row in self.all:
            row.matches_light, row.again = matches, None
        if self.is_aligned:
            self._set_aligned(False)
            self.align(True)
        else:
            self.changed.emit()

    def drop_red(self) -> None:
        """Leave out of sight what cannot be learnt from anyway."""
        self._set_dropped(True)

    def show_all(self) -> None:
        """Undo `drop_red`."""
        self._set_dropped(False)

    def choose(self, row: TrainingRow | None) -> None:
        """Look at ``row``."""
        self.chosen = row
        self.chosen_changed.emit(row)

    def step(self, by: int) -> None:
        """Look at the row ``by`` places further down; nothing happens beyond the ends."""
        shown = self.shown
        place = shown.index(self.chosen) + by if self.chosen in shown else 0
        if 0 <= place < len(shown):
            self.choose(shown[place])

    def cancel(self) -> None:
        """Stop looking; what was there before stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.working_changed.emit()

    def _submit(self, job: Job, finished: object) -> None:
        job.progressed.connect(self._on_progress)
        job.finished.connect(finished)
        job.failed.connect(self._on_failed)
        self._job = self._lane.submit(job)
        self.working_changed.emit()

    def _replace(self, examined: Examined) -> None:
        self.all = list(examined.rows)
        self.unmatched, self.notes = examined.unmatched, examined.notes
        self.is_aligned = self.is_dropped = False
        for row in self.all:
            row.matches_light = self.matches_light
        self._thumbnails.clear()
        self.changed.emit()
        self.choose(self.all[0] if self.all else None)

    def _set_aligned(self, aligned: bool) -> None:
        self.is_aligned = aligned
        for row in self.all:
            row.is_aligned = aligned
        self.changed.emit()
        self.choose(self.chosen)

    def _set_dropped(self, dropped: bool) -> None:
        self.is_dropped = dropped
        self.changed.emit()
        if self.chosen not in self.shown:
            self.choose(self.shown[0] if self.shown else None)

    @Slot(object, object)
    def _on_progress(self, job: Job, step: Progress) -> None:
        if job is self._job:
            self.progressed.emit(step)

    @Slot(object, object)
    def _on_examined(self, job: Job, examined: Examined) -> None:
        if job is self._job:
            self._job = None
            self._replace(examined)
            self.working_changed.emit()
            self._make_next_thumbnail()

    @Slot(object, object)
    def _on_aligned(self, job: Job, _nothing: None) -> None:
        if job is self._job:
            self._job = None
            self._set_aligned(True)
            self.working_changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.working_changed.emit()
            self.failed.emit(problem_from(error, Remedy.OPEN_ANOTHER))

    def _make_next_thumbnail(self) -> None:
        missing = next((row for row in self.all if row.thumbnails is None), None)
        if missing is not None and not self._thumbnails:
            engine = self._engine
            job = Job(lambda: in_one_step(lambda: engine.thumbnails(missing)))
            job.finished.connect(self._thumbnails_made)
            self._thumbnails[self._files_lane.submit(job)] = missing

    @Slot(object, object)
    def _thumbnails_made(self, job: Job, made: Thumbnails) -> None:
        row = self._thumbnails.pop(job, None)
        if row is None:
            return
        row.thumbnails = made
        self.row_changed.emit(row)
        self._make_next_thumbnail()
