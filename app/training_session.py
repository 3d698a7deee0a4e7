"""The truth behind the Train tab: what to learn from, how, what is going on, and what came of it. No widgets."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.problem import problem_from
from app.running import Running
from app.session import Session, successor
from app.training_estimate import Estimating, TrainingEstimate
from app.training_looking import Reading, TrainingLooking
from app.training_rows import Examining, TrainingRows
from app.training_settings import RunCurves, SavedRun, TrainingOrder, TrainingSettings
from app.training_sitting import Training, TrainingSitting
from app.training_watch import TrainingWatch
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.model_file import Model
from core.training.judge import Judgement
from core.training.news import Outcome


class TrainingEngine(Examining, Reading, Training, Estimating, Protocol):
    """What the session and its parts ask of their engine."""

    running: Running

    def adopt(self, model: Path, judgement: Judgement | None) -> Model: ...
    def earlier(self) -> list[RunCurves]: ...
    def unfinished(self) -> list[SavedRun]: ...
    def forget(self, name: str) -> None: ...
    def free_name(self, wanted: str) -> str: ...


class TrainingSession(Session):
    """Verbs return at once; what comes of them is told by signals, its own and those of its parts.

    ``rows`` is what to learn from, ``sitting`` the run, ``watch`` decides which picture is shown, ``looking`` shows it.
    """

    models_changed = Signal()
    settings_changed = Signal()
    runs_changed = Signal()  # the unfinished or the earlier ones
    adopted = Signal(object, bool)  # a Model that is in the library now, and whether it is proven better
    adopted_changed = Signal()

    def __init__(
        self,
        engine: TrainingEngine,
        models: Sequence[Model],
        lanes: tuple[Lane, Lane, Lane],
        parent: QObject | None = None,
    ) -> None:
        """``lanes`` train, read files, and restore."""
        super().__init__(parent)
        self._engine = engine
        self._lane, files_lane, restore_lane = lanes
        self.rows = TrainingRows(engine, self._lane, files_lane, self)
        self.looking = TrainingLooking(engine, files_lane, restore_lane, self)
        self.sitting = TrainingSitting(engine, self._lane, self)
        self.watch = TrainingWatch(self.rows, self.sitting, self.looking, lambda: self.settings.words, self)
        self.estimate = TrainingEstimate(engine, self.rows, self.sitting, restore_lane, self)
        self.models = list(models)
        self.settings = TrainingSettings(model=self.models[0] if self.models else None)
        self.unfinished: list[SavedRun] = []
        self.earlier: list[RunCurves] = []
        self._is_named = False  # by hand
        self._adopted: Outcome | None = None
        self._connect()

    @property
    def can_train(self) -> bool:
        """Whether everything for a new run is there."""
        ready = self.settings.model is not None and (self.rows.sources.has_pairs or bool(self.settings.all_cures))
        return ready and not self.sitting.is_busy and not self.rows.is_working and bool(self.rows.usable)

    @property
    def is_adopted(self) -> bool:
        """Whether what came of the run is among the user's models."""
        return self._adopted is not None and self._adopted is self.sitting.outcome

    def look_around(self) -> None:
        """Find the runs that were."""
        engine = self._engine
        job = Job(lambda: in_one_step(lambda: (engine.unfinished(), engine.earlier())))
        job.finished.connect(self._on_runs)
        job.failed.connect(self._report_failure)
        self._lane.submit(job)

    def choose(self, **settings: Any) -> None:
        """Change settings by their names, between runs."""
        if self.sitting.is_busy:
            return
        self._is_named = self._is_named or "name" in settings
        before, self.settings = self.settings, replace(self.settings, **settings)
        if before != self.settings:
            self.settings_changed.emit()
            if not self.rows.sources.has_pairs and before.words != self.settings.words:
                self.watch.look_at_row_again()

    def another_example(self) -> None:
        """Spoil the good picture once more, by chance."""
        self.looking.seed += 1
        self.watch.look_at_row_again()

    def take_models(self, models: Sequence[Model]) -> None:
        """These can be started from."""
        chosen, self.models = self.settings.model, list(models)
        if chosen is not None and chosen not in self.models:
            self.choose(model=successor(chosen, self.models))
        self.models_changed.emit()

    def train(self) -> None:
        """Begin a new run."""
        if not self.can_train:
            return
        self.dismiss_problem()
        wanted = self.settings.name.strip() or self.rows.sources.name
        settings = replace(self.settings, name=self._engine.free_name(wanted))
        rows = self.rows
        self.watch.wait()
        self.sitting.train(
            TrainingOrder(rows.sources, tuple(rows.usable), rows.is_aligned, settings, rows.matches_light)
        )

    def go_on(self, saved: SavedRun | None = None) -> None:
        """Continue what was paused or stopped; ``saved`` is a run of another day."""
        self.dismiss_problem()
        if saved is not None and not self.sitting.is_busy:
            curves = next((one for one in self.earlier if one.name == saved.name), None)
            self.sitting.take(saved, curves)
            self.watch.wait()
            self._on_runs(None, (self.unfinished, self.earlier))
        self.sitting.go_on()

    def reset(self) -> None:
        """Forget the run: its states and its log go; a model that came of it stays."""
        run, engine = self.sitting.run, self._engine
        if run is None or self.sitting.is_busy:
            return
        self.sitting.forget()
        job = Job(lambda: in_one_step(lambda: engine.forget(run.name)))
        job.failed.connect(self._report_failure)
        self._lane.submit(job)
        self.look_around()
        self.watch.look_at_row_again()
        self._say(self.tr("“{name}” is forgotten.").format(name=run.name))

    def adopt(self) -> None:
        """Put the tuned model among the user's."""
        outcome, engine = self.sitting.outcome, self._engine
        if outcome is not None:
            job = Job(lambda: in_one_step(lambda: engine.adopt(outcome.model, outcome.judgement)))
            job.finished.connect(self._on_adopted)
            job.failed.connect(self._report_failure)
            self._lane.submit(job)

    def _connect(self) -> None:
        self.rows.failed.connect(self.report)
        self.rows.changed.connect(self._ask_estimate)
        self.settings_changed.connect(self._ask_estimate)
        self.rows.sources_changed.connect(self._on_sources)
        self.looking.failed.connect(self._report_error)
        self.sitting.failed.connect(self.report)
        self.sitting.stopped.connect(self._on_stopped)
        self.sitting.outcome_changed.connect(self._on_outcome)

    @Slot()
    def _ask_estimate(self) -> None:
        self.estimate.ask(self.settings)

    @Slot()
    def _on_sources(self) -> None:
        self.dismiss_problem()
        # The run that was stays on the disk, and is offered another day if it is not finished.
        self.sitting.forget()
        if not self._is_named:
            self.settings = replace(self.settings, name=self.rows.sources.name)
            self.settings_changed.emit()

    @Slot()
    def _on_stopped(self) -> None:
        run = self.sitting.run
        if run is not None and run.state is not None:
            text = self.tr("Stopped after {done} steps; what was learnt is saved.")
            self._say(text.format(done=run.step.done))
        self.look_around()

    @Slot()
    def _on_outcome(self) -> None:
        outcome = self.sitting.outcome
        if outcome is None:
            return
        self.look_around()
        if outcome.judgement is None:
            self._say(
                self.tr("Done. No picture was kept unseen, so nobody can tell whether it is better."), notable=True
            )
            return
        self._say(outcome.judgement.sentence, notable=not outcome.judgement.better)

    @Slot(object, object)
    def _on_runs(self, _job: Job | None, found: tuple[list[SavedRun], list[RunCurves]]) -> None:
        current = self.sitting.run.name if self.sitting.run is not None else None
        self.unfinished = [one for one in found[0] if one.name != current]
        self.earlier = [one for one in found[1] if one.name != current]
        self.runs_changed.emit()

    @Slot(object, object)
    def _on_adopted(self, _job: Job, model: Model) -> None:
        if model not in self.models:
            self.take_models([*self.models, model])
        self._adopted, better = self.sitting.outcome, self.sitting.is_better
        text = self.tr("“{name}” is among your models, and chosen in Restore.")
        text = text if better else self.tr("“{name}” is among your models.")
        self._say(text.format(name=model.title))
        self.adopted_changed.emit()
        self.adopted.emit(model, better)

    @Slot(object, object)
    def _report_failure(self, _job: Job, error: Exception) -> None:
        self._report_error(error)

    @Slot(object)
    def _report_error(self, error: Exception) -> None:
        self.report(problem_from(error))
