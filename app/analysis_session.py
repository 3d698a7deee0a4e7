"""The truth behind the Analyse tab: what is asked, of which model, at which place, and what came of it. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.analysis_export import AnalysisExport, Keeping
from app.analysis_findings import CostFinding, Finding
from app.analysis_pins import AnalysisPins
from app.analysis_place import AnalysisPlace
from app.analysis_question import LARGEST_PATCH, SMALLEST_PATCH, Aspect, Question
from app.analysis_run import AnalysisRun
from app.analysis_settings import AnalysisSettings
from app.measuring_models import MeasuringModels
from app.model_title import shown_title
from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.problem import Problem, Remedy, problem_from, problem_with
from app.running import Running
from app.session import Session, successor
from app.workers.lane import Lane
from core.model_file import Model
from core.picture.picture import Picture
from core.progress import Progress, Work
from core.restoration.measured_fields import Field


class Analysing(Keeping, Protocol):
    """What the session asks of its engine, on the analysis lane."""

    running: Running

    def answer(self, question: Question, picture: Picture | None) -> Work[Progress, Finding]: ...
    def measure(self, model: Model) -> Work[Progress, Field | None]: ...


class AnalysisSession(Session):
    """Verbs return at once; what comes of them is told by signals, its own and those of its parts.

    The picture is the one that ``pictures`` shows.
    """

    models_changed = Signal()
    aspect_changed = Signal()
    settings_changed = Signal()
    finding_changed = Signal()
    speeds_changed = Signal()

    def __init__(
        self,
        engine: Analysing,
        models: Sequence[Model],
        pictures: OpenPictures,
        lanes: tuple[Lane, Lane],
        speed_of: Callable[[Model], float | None],
        parent: QObject | None = None,
    ) -> None:
        """``lanes`` ask networks, and write files.

        ``speed_of`` gives megapixels per second of a model on this computer, None where nobody measured.
        """
        super().__init__(parent)
        lane, files_lane = lanes
        self.pictures = pictures
        self.models = list(models)
        self.aspect = Aspect.FIELD
        self.settings = AnalysisSettings(model=self.models[0] if self.models else None)
        self.place = AnalysisPlace(pictures, self)
        self.pins = AnalysisPins(self)
        self.export = AnalysisExport(engine, files_lane, self)
        self.run = AnalysisRun(lane, self)
        self.measuring = MeasuringModels(lane, lambda model: engine.measure(model), self)
        self.speed_of = speed_of
        self._engine = engine
        self._findings: dict[Aspect, Finding] = {}
        self._opens = False
        pictures.current_changed.connect(self._on_picture)
        pictures.failed.connect(self._on_not_opened)
        self.run.found.connect(self._on_found)
        self.run.failed.connect(self._on_failed)
        self.export.written.connect(self._on_written)
        self.export.kept.connect(self._on_kept)
        self.export.failed.connect(self._on_not_written)

    @property
    def picture(self) -> OpenPicture | None:
        """What is looked at; None until its pixels are there."""
        return self.place.picture

    @property
    def finding(self) -> Finding | None:
        """The answer to the aspect that is shown, if it is about the picture that is shown."""
        found = self._findings.get(self.aspect)
        if found is None or isinstance(found, CostFinding):
            return found
        picture = self.picture
        return found if picture is not None and found.question.path == picture.path else None

    @property
    def can_ask(self) -> bool:
        """Whether everything for the question is there."""
        return self.settings.model is not None and (self.picture is not None or not self.aspect.needs_picture)

    def show(self, aspect: Aspect) -> None:
        """Turn to another question; what was found before is still there."""
        if aspect is not self.aspect:
            self.run.cancel()
            self.aspect = aspect
            self.aspect_changed.emit()
            self.finding_changed.emit()

    def choose(self, **settings: Any) -> None:
        """Change settings by their names."""
        before, self.settings = self.settings, replace(self.settings, **settings)
        if before != self.settings:
            self.settings_changed.emit()

    def look(self, **changes: Any) -> None:
        """Show what was found in another way; nothing is computed again."""
        self.choose(look=replace(self.settings.look, **changes))

    def take_models(self, models: Sequence[Model]) -> None:
        """These can be asked."""
        self.models = list(models)
        chosen, beside = self.settings.model, self.settings.beside
        if chosen not in self.models:
            self.choose(model=successor(chosen, self.models))
        if beside is not None and beside not in self.models:
            self.choose(beside=next((model for model in self.models if model.path == beside.path), None))
        self.models_changed.emit()

    def open(self, paths: Sequence[Path]) -> None:
        """Look at other pictures; they are open in the whole program."""
        self.dismiss_problem()
        self._opens = True
        self.pictures.open(paths)

    def mark_patch(self, row: int, column: int, side: int) -> None:
        """Ask about a patch of another size, in pixels of the picture, around a pixel."""
        self.choose(patch=min(max(side, SMALLEST_PATCH), LARGEST_PATCH))
        self.place.point_at(row, column)

    def ask(self) -> None:
        """Put the question; what was being asked before is dropped."""
        question, picture, engine = self._question(), self.picture, self._engine
        if question is None:
            return
        self.dismiss_problem()
        self._say("")
        pixels = picture.before if picture is not None and question.path is not None else None
        self.run.start(question, lambda: engine.answer(question, pixels))

    def cancel(self) -> None:
        """Stop asking; the answer is immediate."""
        if self.run.cancel():
            self._say(self.tr("Stopped. What was found before is still there."))

    def pin(self) -> None:
        """Keep what is shown in the list, or take it off again."""
        if self.finding is not None:
            self.pins.toggle(self.finding)

    def save(self, path: Path) -> None:
        """Write what is shown, as it is shown, to ``path``."""
        if self.finding is not None:
            self.dismiss_problem()
            self.export.write(self.finding, self.settings.look, path)

    def show_pinned(self, found: Finding) -> None:
        """Show a pinned answer again, with its picture and its settings."""
        self.run.cancel()
        question = found.question
        beside = question.models[1] if len(question.models) > 1 else None
        self._findings[question.aspect] = found
        if question.path is not None:
            self.place.keep(question.path, (question.row, question.column))
            if self.picture is None or self.picture.path != question.path:
                self.open([question.path])
        self.aspect = question.aspect
        self.choose(
            model=question.models[0],
            beside=beside,
            side=question.side,
            patch=question.patch,
            scan=question.scan,
            folder=question.folder,
            pictures=question.pictures,
            noise=question.noise,
        )
        self.aspect_changed.emit()
        self.finding_changed.emit()

    def _question(self) -> Question | None:
        settings, picture = self.settings, self.picture
        if not self.can_ask or settings.model is None:
            return None
        both = settings.model, settings.beside
        models = tuple(model for model in both if model is not None)
        row, column = self.place.pixel
        return Question(
            aspect=self.aspect,
            models=models[:1] if self.aspect is Aspect.SCANS else models,
            path=picture.path if picture is not None and self.aspect.needs_picture else None,
            row=row,
            column=column,
            side=settings.side,
            patch=settings.patch,
            steps=settings.steps,
            scan=settings.scan,
            folder=settings.folder if self.aspect is Aspect.FIELD else None,
            pictures=settings.pictures,
            noise=settings.noise if self.aspect is Aspect.FIELD else 0,
        )

    @Slot(object)
    def _on_not_opened(self, problem: Problem) -> None:
        if self._opens:
            self._opens = False
            self.report(problem)

    @Slot(object)
    def _on_picture(self, _picture: OpenPicture | None) -> None:
        self._opens = False
        if self.aspect.needs_picture:
            self.run.cancel()
        self.finding_changed.emit()

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._say(self.tr("Written: {name}").format(name=path.name))

    @Slot(object, int)
    def _on_kept(self, model: Model, overlap: int) -> None:
        text = self.tr("From the next restoration on, tiles of “{name}” overlap by {overlap} px.")
        self._say(text.format(name=shown_title(model.title), overlap=overlap))
        self.finding_changed.emit()

    @Slot(object, object)
    def _on_not_written(self, path: Path | None, error: Exception) -> None:
        self.report(problem_from(error, Remedy.SAVE_ELSEWHERE if path is not None else Remedy.NONE, path))

    @Slot(object)
    def _on_found(self, found: Finding) -> None:
        self._findings[found.question.aspect] = found
        self.finding_changed.emit()

    @Slot(object, object)
    def _on_failed(self, question: Question, error: Exception) -> None:
        self.report(problem_with(question.models[0], error, self.models, Remedy.NONE))
