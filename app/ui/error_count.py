"""Counts all errors of what is compared, in the background; a small map of the whole picture comes of it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui.difference_look import DifferenceLook
from app.ui.difference_piece import Piece
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.analysis.compared import Compared
from core.analysis.difference import Channel
from core.analysis.error_map import Kind
from core.analysis.error_survey import ErrorSurvey, Surveyed, survey
from core.progress import Work

# It begins when strength has rested for so long.
REST_MILLISECONDS = 120

# The last says whether newly clipped pixels are noted too.
Wish = tuple[Compared, Kind, Channel, bool]
Counting = Work[Surveyed, ErrorSurvey]


class ErrorCount(QObject):
    """``survey`` and ``small`` are of what was wished last, or of the same at the strength before."""

    grew = Signal()  # the small map
    changed = Signal()  # the survey came or went

    failed = Signal(object, object)  # a Job, an error

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.survey: ErrorSurvey | None = None
        self.small: Piece | None = None
        self._lane = lane
        self._wish: Wish | None = None
        self._work: Counting | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin)

    @property
    def is_counting(self) -> bool:
        """Whether the survey of what was wished is still to come."""
        return self._work is not None or self._rest.isActive()

    def wish(self, compared: Compared, look: DifferenceLook) -> None:
        """Count this, unless it is counted or under way."""
        kind = look.kind
        wish = (compared, kind, look.channel if kind.has_channels else Channel.LUMA, look.clipping)
        if self._wish is not None and self._wish[:3] == wish[:3] and self._wish[3] >= wish[3]:
            return
        if self._wish is None or self._wish[1:3] != wish[1:3]:
            self.forget()
        self._wish, self._work = wish, None
        self._rest.start()

    def forget(self) -> None:
        """Nothing is compared any more, or something else."""
        self._wish = self._work = self.small = None
        self._rest.stop()
        if self.survey is not None:
            self.survey = None
            self.changed.emit()

    @Slot()
    def _begin(self) -> None:
        if self._wish is not None:
            compared, kind, channel, clipping = self._wish
            self._work = survey(compared, kind, channel, clipping=clipping)
            self._go_on()

    def _go_on(self) -> None:
        # Band by band, so that what somebody looks at meanwhile need not wait for the whole.
        work, wish = self._work, self._wish
        if work is None or wish is None:
            return
        job = Job(lambda: in_one_step(lambda: (work, wish, _next(work))))
        job.finished.connect(self._take)
        job.failed.connect(self.failed)
        self._lane.submit(job)

    @Slot(object, object)
    def _take(self, _job: Job, found: tuple[Counting, Wish, Surveyed | ErrorSurvey]) -> None:
        work, wish, step = found
        if work is not self._work:
            return
        if isinstance(step, Surveyed):
            # Half a map at a new strength would take the place of a whole one.
            if self.survey is None or step.done == step.total:
                self.small = Piece(*wish[:3], step.every, 0, 0, step.small, step.clipped, step.rows)
                self.grew.emit()
            self._go_on()
        else:
            self._work, self.survey = None, step
            self.changed.emit()


def _next(work: Counting) -> Surveyed | ErrorSurvey:
    try:
        return next(work)
    except StopIteration as end:
        found: ErrorSurvey = end.value
        return found
