"""Two versions of one picture in the form that panes draw: what a ComparisonView needs to know, whoever has it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QRegion

from app.ui.difference_map import DifferenceMap
from app.ui.effected_picture import EffectedPicture
from app.ui.pyramid import Pyramid
from app.workers.job import Job, in_one_step
from app.workers.lane import Lane
from core.picture.picture import Pixels
from core.restoration.effect import Effect

# A picture, and the effect under which it is drawn.
Effected = tuple[EffectedPicture, Effect]


class ComparedPictures(QObject):
    """Subclasses follow a session and fill ``before`` and ``after``. What takes time is built on ``lane``.

    ``subject`` is what the picture is, by identity: while it stays, so does the part that is looked at. ``after`` is
    transparent where ``is_partial``, except in ``finished``. ``difference`` is None until it is asked for and built.
    """

    replaced = Signal()  # another picture, or a version that came or went
    updated = Signal()  # a part of a version arrived, or how much of it counts changed
    difference_ready = Signal()

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.subject: object = None
        self.before: Pyramid | None = None
        self.after: Pyramid | None = None
        self.difference: DifferenceMap | None = None
        self.is_partial = False
        self.finished = QRegion()
        self._lane = lane
        self._difference_job: Job | None = None
        self._is_difference_old = False

    @property
    def source(self) -> Pyramid | None:
        """What unfinished parts show, and what results are blended with."""
        return self.before

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of what is looked at: ``after`` where there is one, else ``source``."""
        shown = self.after or self.source
        return (shown.width, shown.height) if shown else (1, 1)

    @property
    def has_result(self) -> bool:
        """Whether the whole of ``after`` is there."""
        return self.after is not None and not self.is_partial

    @property
    def same_size(self) -> bool:
        """Whether the two can be subtracted."""
        before, after = self.before, self.after
        return before is not None and after is not None and (before.width, before.height) == (after.width, after.height)

    @property
    def strength(self) -> float:
        """How much of ``after`` counts, 0 to 1."""
        return 1.0

    @property
    def reference_strength(self) -> float:
        """How much of ``before`` counts where it is not the source."""
        return 1.0

    @property
    def difference_strength(self) -> float:
        """How much of the difference of `pixels` counts."""
        return self.strength

    @property
    def effected(self) -> Effected | None:
        """How ``after`` is drawn where that takes more than blending it with ``source``; None where it does not."""
        return None

    @property
    def reference_effected(self) -> Effected | None:
        """The same for ``before``."""
        return None

    @property
    def captions(self) -> tuple[str, str]:
        """What the two versions are called on the picture."""
        return self.tr("Before"), self.tr("After")

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if not self.has_result:
            return self.tr("There is nothing to compare with yet.")
        if not self.same_size:
            return self.tr("One of the two is larger, so there is no difference pixel by pixel.")
        return ""

    def pixels(self) -> tuple[Pixels, Pixels] | None:
        """Both versions as the difference is made of them, (h, w, 3); None where one is missing."""
        return None

    def want_difference(self) -> None:
        """Build the difference map if it is missing and can be built."""
        if self.difference is None and self._difference_job is None:
            self._build_difference()

    def renew_difference(self) -> None:
        """What the map was built of has changed; it stays until the new one is there."""
        if self._difference_job is not None:
            self._is_difference_old = True
        elif self.difference is not None:
            self._build_difference()

    def _build_difference(self) -> None:
        both = self.pixels() if not self.difference_refusal else None
        if both is None:
            return
        self._is_difference_old = False
        job = Job(lambda: in_one_step(lambda: DifferenceMap(*both)))
        job.finished.connect(self._difference_built)
        job.failed.connect(self._not_built)
        self._difference_job = self._lane.submit(job)

    def _replace_after(self, after: Pyramid | None, *, partial: bool = False) -> None:
        self.after = after
        self.is_partial = partial
        self.finished = QRegion()
        self.difference = self._difference_job = None
        self._is_difference_old = False
        self.replaced.emit()

    @Slot(object, object)
    def _difference_built(self, job: Job, built: DifferenceMap) -> None:
        if job is self._difference_job:
            self._difference_job = None
            self.difference = built
            self.difference_ready.emit()
            if self._is_difference_old:
                self._build_difference()

    @Slot(object, object)
    def _not_built(self, job: Job, error: Exception) -> None:
        """What went wrong in a job on the lane; subclasses tell their session."""
        if job is self._difference_job:
            self._difference_job = None
