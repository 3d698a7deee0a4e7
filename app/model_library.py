"""The truth behind the page of models: what is known about each, and what can be done with the person's own."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.model_figures import ModelFigures
from app.problem import problem_from
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core import library, model_file
from core.errors import ModelError
from core.model_file import Model

translate = QCoreApplication.translate


class ModelLibrary(QObject):
    """Files are read and changed on ``lane``; ``to_trash`` moves one to the system's trash, and says where it is then.

    What it lists is told to it.
    """

    changed = Signal(object)  # a Model that more is known about
    renamed = Signal(object, object)  # the Model as it was, and as it is
    removed = Signal(object)  # a Model
    returned = Signal(object)  # a Model that was removed by mistake
    can_undo_changed = Signal()
    failed = Signal(object)  # a Problem

    def __init__(
        self,
        figures: ModelFigures,
        lane: Lane,
        to_trash: Callable[[Path], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.figures = figures
        self.digests: dict[Model, str] = {}
        self.last_removed: Model | None = None
        self._in_trash: Path | None = None
        self._lane = lane
        self._to_trash = to_trash
        self._jobs: dict[Job, Model] = {}
        self._changing: set[Model] = set()
        figures.changed.connect(self.changed)

    def look_into(self, model: Model) -> None:
        """Find out the digest of the file of ``model``."""
        if model in self.digests or model in self._jobs.values():
            return
        self._submit(model, lambda: model_file.digest(model.path), self._on_digest, self._on_no_digest)

    def rename(self, model: Model, title: str) -> None:
        """Let people read ``title``; scripts know it by the name of its file, which stays."""
        if " ".join(title.split()) != model.title and self._may_change(model):
            self._submit(model, lambda: library.rename(model.name, title), self._on_renamed)

    def remove(self, model: Model) -> None:
        """Put the file of ``model`` into the system's trash."""
        to_trash = self._to_trash
        if self._may_change(model):
            self._submit(model, lambda: _put_away(model, to_trash), self._on_removed)

    def undo(self) -> None:
        """Bring the model back that was removed last."""
        model, place = self.last_removed, self._in_trash
        if model is None or place is None:
            return
        self._forget_removed()
        self._submit(model, lambda: _brought_back(model, place), self._on_returned)

    def _may_change(self, model: Model) -> bool:
        """Not while it changes already: who clicks twice means it once."""
        if model in self._changing:
            return False
        self._changing.add(model)
        return True

    def _submit(
        self,
        model: Model,
        act: Callable[[], object],
        done: Callable[..., None],
        not_done: Callable[..., None] | None = None,
    ) -> None:
        job = Job(lambda: in_one_step(act))
        job.finished.connect(done)
        job.failed.connect(not_done or self._on_failed)
        self._jobs[self._lane.submit(job)] = model

    def _forget_removed(self) -> None:
        self.last_removed = self._in_trash = None
        self.can_undo_changed.emit()

    @Slot(object, object)
    def _on_digest(self, job: Job, digest: str) -> None:
        model = self._jobs.pop(job)
        self.digests[model] = digest
        self.changed.emit(model)

    @Slot(object, object)
    def _on_no_digest(self, job: Job, _error: Exception) -> None:
        # Whoever only looks at cards is told no error; a file that is gone is told when it is used.
        self._jobs.pop(job)

    @Slot(object, object)
    def _on_renamed(self, job: Job, now: Model) -> None:
        model = self._jobs.pop(job)
        self._changing.discard(model)
        self.renamed.emit(model, now)

    @Slot(object, object)
    def _on_removed(self, job: Job, place: Path | None) -> None:
        model = self._jobs.pop(job)
        self._changing.discard(model)
        self.last_removed, self._in_trash = (model, place) if place is not None else (None, None)
        self.removed.emit(model)
        self.can_undo_changed.emit()

    @Slot(object, object)
    def _on_returned(self, job: Job, model: Model) -> None:
        self._jobs.pop(job)
        self.returned.emit(model)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        self._changing.discard(self._jobs.pop(job))
        self.failed.emit(problem_from(error))


def _put_away(model: Model, to_trash: Callable[[Path], Path | None]) -> Path | None:
    """Where the file of ``model`` is now; ModelError when it could not be moved."""
    path = library.own_file(model.name)
    place = to_trash(path)
    if place is None:
        what = translate("ModelLibrary", "“{name}” could not be moved to the trash.").format(name=model.title)
        raise ModelError(what, translate("ModelLibrary", "Delete its file in its folder if you want it gone."))
    return place


def _brought_back(model: Model, place: Path) -> Model:
    if model.path.exists():
        what = translate("ModelLibrary", "There is another model called {name} by now.").format(name=model.name)
        advice = translate("ModelLibrary", "Rename its file, then take the old one out of the trash.")
        raise ModelError(what, advice)
    try:
        model.path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(place, model.path)
    except OSError as error:
        form = translate("ModelLibrary", "“{name}” could not be brought back: {reason}.")
        what = form.format(name=model.title, reason=error.strerror or error)
        raise ModelError(what, translate("ModelLibrary", "Look for it in the trash.")) from error
    return model_file.read(model.path, "yours")
