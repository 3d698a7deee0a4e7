"""A training run from its beginning, over pauses and stops, to its verdict."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.problem import problem_from
from app.training_run import TrainingRun
from app.training_settings import RunCurves, SavedRun, TrainingOrder
from app.workers.job import Job
from app.workers.lane import Lane
from core.progress import Progress, Work
from core.training.news import Judging, News, Outcome, Validated, Wishes


class Training(Protocol):
    """What a sitting asks of the engine."""

    def train(self, order: TrainingOrder, wishes: Wishes) -> Work[News, Outcome]: ...
    def go_on(self, state: Path, wishes: Wishes) -> Work[News, Outcome]: ...
    def judge(self, state: Path) -> Work[News, Outcome]: ...
    def state_of(self, name: str) -> Path | None: ...


class Activity(Enum):
    """What goes on."""

    NONE = auto()
    TRAINING = auto()
    PAUSED = auto()
    STOPPING = auto()
    JUDGING = auto()


class TrainingSitting(QObject):
    """Pulls one run at a time on ``lane``. To stop is to stop pulling: the run saves its state as it is closed."""

    activity_changed = Signal()
    progressed = Signal()
    pinned_changed = Signal()  # the run showed its unseen pictures
    outcome_changed = Signal()
    stopped = Signal()  # by a wish or by an error, with its state saved
    failed = Signal(object)  # a Problem

    def __init__(self, engine: Training, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.activity = Activity.NONE
        self.run: TrainingRun | None = None
        self.order: TrainingOrder | None = None  # None for a run of another day
        self.outcome: Outcome | None = None
        self.judging = Progress(0, 0)
        self._engine = engine
        self._lane = lane
        self._wishes = Wishes()
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a run or a verdict is under way, paused or not."""
        return self.activity is not Activity.NONE

    @property
    def is_better(self) -> bool:
        """Whether what came of the run is proven better than what it began with."""
        return self.outcome is not None and self.outcome.judgement is not None and self.outcome.judgement.better

    @property
    def can_go_on(self) -> bool:
        """Whether there is a run with a state and steps left."""
        run = self.run
        weary = self.outcome is not None and self.outcome.stopped_early
        return not self.is_busy and run is not None and run.state is not None and not (run.is_complete or weary)

    @property
    def can_judge(self) -> bool:
        """Whether there is a stopped run, perhaps of no more steps, that nothing is known about yet."""
        return not self.is_busy and self.outcome is None and self.run is not None and self.run.state is not None

    def train(self, order: TrainingOrder) -> None:
        """Begin a new run."""
        engine, wishes = self._engine, self._wishes
        self.order, self.run = order, TrainingRun(order.settings.name)
        self._begin(Activity.TRAINING, lambda: engine.train(order, wishes))

    def take(self, saved: SavedRun, curves: RunCurves | None) -> None:
        """Make a run of another day, with its curves so far, the one that can go on or be judged."""
        if not self.is_busy:
            self.order, self.outcome = None, None
            self.run = TrainingRun(saved.name, Progress(saved.step, 0), state=saved.state)
            if curves is not None:
                self.run.curves = curves
            self.outcome_changed.emit()
            self.activity_changed.emit()

    def go_on(self) -> None:
        """Continue what was paused or stopped."""
        run, engine, wishes = self.run, self._engine, self._wishes
        if self.activity is Activity.PAUSED and self._job is not None:
            self._job.go_on()
            self._set_activity(Activity.TRAINING)
        elif self.can_go_on and run is not None and run.state is not None:
            state = run.state
            run.rest()
            self._begin(Activity.TRAINING, lambda: engine.go_on(state, wishes))

    def pause(self) -> None:
        """Take no further step; the computer is free as soon as the one under way is done."""
        if self.activity is Activity.TRAINING and self._job is not None and self.run is not None:
            self._job.pause()
            self.run.rest()
            self._set_activity(Activity.PAUSED)

    def stop(self) -> None:
        """End with the state saved."""
        if self._job is not None and self.activity is not Activity.STOPPING:
            self._set_activity(Activity.STOPPING)
            self._job.cancel()

    def judge(self) -> None:
        """Compare the stopped run's weights with those it began with."""
        run, engine = self.run, self._engine
        if self.can_judge and run is not None and run.state is not None:
            state = run.state
            self._begin(Activity.JUDGING, lambda: engine.judge(state))

    def forget(self) -> None:
        """There is no run any more."""
        if not self.is_busy:
            self.run = self.order = self.outcome = None
            self.outcome_changed.emit()
            self.activity_changed.emit()

    def sample_now(self) -> None:
        """Show the unseen pictures after the next step."""
        if self.activity is Activity.TRAINING:
            self._wishes.sample = True

    def _begin(self, activity: Activity, start: Callable[[], Work[News, Outcome]]) -> None:
        self.outcome = None
        self.judging = Progress(0, 0)
        self._wishes.sample = False
        job = Job(start)
        job.progressed.connect(self._on_news)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._job = self._lane.submit(job)
        self.outcome_changed.emit()
        self._set_activity(activity)

    def _set_activity(self, activity: Activity) -> None:
        self.activity = activity
        self.activity_changed.emit()

    def _end(self) -> None:
        self._job = None
        if self.run is not None:
            self.run.state = self._engine.state_of(self.run.name)
        self._set_activity(Activity.NONE)
        if self.run is not None and self.run.state is None:
            self.forget()  # it never began

    @Slot(object, object)
    def _on_news(self, job: Job, news: News) -> None:
        if job is not self._job or self.run is None:
            return
        self.run.take(news)
        if isinstance(news, Judging):
            self.judging = news
            if self.activity is Activity.TRAINING:
                self._set_activity(Activity.JUDGING)
        if isinstance(news, Validated):
            self.pinned_changed.emit()
        self.progressed.emit()

    @Slot(object, object)
    def _on_finished(self, job: Job, outcome: Outcome) -> None:
        if job is self._job:
            self.outcome = outcome
            self._end()
            self.outcome_changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._end()
            self.stopped.emit()
            self.failed.emit(problem_from(error))

    @Slot(object)
    def _on_cancelled(self, job: Job) -> None:
        if job is self._job:
            self._end()
            self.stopped.emit()
