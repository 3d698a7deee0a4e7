"""One training run under way, or over: what it told so far."""

from dataclasses import dataclass, field
from pathlib import Path

from app.pace import Pace
from app.training_settings import RunCurves
from core.progress import Progress
from core.training.news import Measured, News, PinnedCrop, Prepared, Saved, StepDone, Validated

# A pace over fewer steps than these is less sure than the first measurement.
ENOUGH_STEPS = 50


@dataclass(eq=False)
class TrainingRun:
    """Fed with all the news of a run, over several sittings."""

    name: str
    step: Progress = field(default_factory=lambda: Progress(0, 0))
    preparing: Progress = field(default_factory=lambda: Progress(0, 0))
    is_preparing: bool = True
    measured: Measured | None = None
    pinned: tuple[PinnedCrop, ...] = ()
    state: Path | None = None
    warnings: tuple[str, ...] = ()
    curves: RunCurves = field(init=False)
    best: float | None = None
    _pace: Pace | None = None
    _paced_from: int = 0

    def __post_init__(self) -> None:
        self.curves = RunCurves(self.name)

    @property
    def has_started(self) -> bool:
        """Whether the first step is done."""
        return bool(self.curves.losses)

    @property
    def is_complete(self) -> bool:
        """Whether no step is left."""
        return 0 < self.step.total <= self.step.done

    @property
    def steps(self) -> tuple[int, int]:
        """How many are done, of how many."""
        return self.step.done, self.step.total

    @property
    def seconds_left(self) -> float | None:
        """At the pace of the last steps; None until there is one."""
        paced = self._pace.seconds_left if self._pace is not None else None
        if paced is None and self.measured is not None:
            return self.measured.seconds_left
        return paced

    @property
    def whole_seconds(self) -> float | None:
        """How long all of the run takes: as measured in its first steps, and better known the longer it goes."""
        measured, pace = self.measured, self._pace
        if measured is None:
            return None
        if pace is not None and pace.whole is not None and self.step.done - self._paced_from >= ENOUGH_STEPS:
            return pace.whole
        return measured.seconds_left + measured.seconds_per_step * measured.done

    def rest(self) -> None:
        """A pause began: the time until it ends says nothing about the pace."""
        self._pace = None
        self.is_preparing = False

    def take(self, news: News) -> None:
        """Take in what the run tells."""
        self.is_preparing = isinstance(news, Prepared)
        if isinstance(news, StepDone):
            self.step = news
            self.curves.losses.append((news.done, news.loss))
            if self._pace is None:
                self._pace, self._paced_from = Pace(done=news.fraction), news.done
            self._pace.at(news.fraction)
        elif isinstance(news, Validated):
            self.pinned = news.pinned or self.pinned
            if news.psnr:
                score = sum(news.psnr.values()) / len(news.psnr)
                self.curves.scores.append((news.done, score))
                self.best = score if news.best else self.best
        elif isinstance(news, Measured):
            self.measured = news
        elif isinstance(news, Saved):
            self.state = news.path
        elif isinstance(news, Prepared):
            self.preparing = Progress(news.done, news.total, news.what or news.message)
            self.warnings = news.warnings or self.warnings
