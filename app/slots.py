"""The versions of the picture that is looked at: which is shown, which it is compared with, which come and go."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtCore import Slot as QtSlot

from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.problem import Problem, Remedy, problem_from
from app.slot import Slot
from app.workers.job import Job, in_one_step
from core.model_file import Model
from core.picture.picture import Picture

# Sides are whole pixels, so the proportions of versions in two sizes differ a little.
SAME_SHAPE = 0.01


class Slots(QObject):
    """Verbs for the current picture; a version that is loaded goes where it was asked for."""

    changed = Signal()  # which there are, or what there is to say about one
    shown_changed = Signal()  # another one is shown, or compared with
    failed = Signal(object)  # a Problem
    told = Signal(str)  # a sentence

    def __init__(self, pictures: OpenPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._running: tuple[OpenPicture, Model] | None = None
        self._instead_of: Slot | None = None
        self._jobs: dict[Job, tuple[OpenPicture, Path]] = {}
        pictures.current_changed.connect(self._tell)
        pictures.changed.connect(self._tell)
        pictures.results.disk_is_full.connect(self._tell_of_disk)

    @property
    def coming(self) -> int | None:
        """The number that the result of the run under way will have, if it is one of the current picture."""
        if self._running is None or self._running[0] is not self._pictures.current:
            return None
        picture, model = self._running
        return picture.number_for(model)

    def show(self, number: int) -> None:
        """Show the version with that ``number``; that of a run under way is what it has finished so far."""
        current = self._pictures.current
        slot = current.slot(number) if current is not None else None
        if current is None:
            return
        if number == self.coming and (slot is None or current.shown is slot):
            self._show(current, None)
        elif slot is not None:
            self._show(current, slot)
        else:
            self.told.emit(self.tr("There is nothing in slot {number} yet.").format(number=number))

    def compare_with(self, number: int) -> None:
        """Make the version with that ``number`` the reference; 0 is the source."""
        current = self._pictures.current
        slot = current.slot(number) if current is not None else None
        if current is None or current.reference is slot:
            return
        if slot is None and number:
            self.told.emit(self.tr("There is nothing in slot {number} yet.").format(number=number))
            return
        current.reference = slot
        self._tell_shown()

    def remove(self, slot: Slot) -> None:
        """Forget a version of the current picture; a file stays where it is."""
        current = self._pictures.current
        if current is not None and slot in current.slots:
            current.drop(slot)
            self._pictures.changed.emit(current)
            self._tell_shown()

    def load(self, paths: Sequence[Path]) -> None:
        """Read files into slots of the current picture, and show the last of them."""
        current, read = self._pictures.current, self._pictures.read
        if current is None:
            return
        for path in (path.absolute() for path in paths):
            job = Job(partial(in_one_step, partial(read, path)))
            job.finished.connect(self._loaded)
            job.failed.connect(self._not_loaded)
            self._jobs[self._pictures.lane.submit(job)] = (current, path)

    def has_room(self, picture: OpenPicture, model: Model) -> bool:
        """Whether a result of ``model`` can be kept; if not, it is told what to do."""
        if picture.number_for(model) is not None:
            return True
        self.failed.emit(self._full())
        return False

    def make_way(self, picture: OpenPicture, model: Model) -> None:
        """A run begins, and is watched."""
        self._running, self._instead_of = (picture, model), picture.shown
        picture.shown = None
        self._tell()

    def put_back(self) -> None:
        """The run ended without a result: what was shown before is shown again."""
        if self._running is None:
            return
        picture = self._running[0]
        if picture.shown is None:
            last = self._instead_of if self._instead_of in picture.slots else None
            picture.shown = last or (picture.slots[0] if picture.slots else None)
        self._running = self._instead_of = None
        self._tell()

    def take(self, result: Picture, seconds: float) -> Slot | None:
        """The run ended with ``result``; it is shown if the run was watched."""
        if self._running is None:
            return None
        picture, model = self._running
        slot = Slot(result, by=model, seconds=seconds)
        watched = picture.shown is None
        self._running = self._instead_of = None
        if not picture.take(slot):
            # Files came in meanwhile; a result that took minutes is worth more than one of them.
            picture.drop(next((one for one in picture.slots if not one.is_unsaved), picture.slots[-1]))
            picture.take(slot)
        if watched:
            picture.shown = slot
        self._pictures.make_room()
        self._tell()
        return slot

    def _show(self, picture: OpenPicture, slot: Slot | None) -> None:
        if picture.shown is not slot:
            picture.shown = slot
            self._tell_shown()

    def _tell_shown(self) -> None:
        self._pictures.make_room()
        self.changed.emit()
        self.shown_changed.emit()

    @QtSlot()
    def _tell(self) -> None:
        self.changed.emit()

    @QtSlot()
    def _tell_of_disk(self) -> None:
        self.told.emit(self.tr("The disk has no room for results put away; they stay in memory. Save and remove some."))

    @QtSlot(object, object)
    def _loaded(self, job: Job, read: Picture) -> None:
        picture, path = self._jobs.pop(job)
        if picture not in self._pictures.all:
            return
        slot = Slot(read, path=path)
        if not picture.take(slot):
            self.failed.emit(self._full())
            return
        picture.shown = slot
        self._pictures.changed.emit(picture)
        if picture is self._pictures.current:
            self._tell_shown()
        self.told.emit(self._about(picture, slot))

    @QtSlot(object, object)
    def _not_loaded(self, job: Job, error: Exception) -> None:
        _, path = self._jobs.pop(job)
        self.failed.emit(problem_from(error, Remedy.NONE, path))

    def _about(self, picture: OpenPicture, slot: Slot) -> str:
        text = self.tr("{name} is in slot {number}.").format(name=slot.name, number=slot.number)
        width, height = picture.size or (slot.picture.width, slot.picture.height)
        shape = slot.picture.width / slot.picture.height * height / width
        if abs(shape - 1) > SAME_SHAPE:
            text += " " + self.tr("It has other proportions, so it is stretched to lie over the picture.")
        return text

    def _full(self) -> Problem:
        return Problem(
            self.tr("All nine slots of this picture are taken."),
            self.tr("Remove one in the list at the left, then try again."),
        )
