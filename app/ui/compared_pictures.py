"""Two versions of one picture in the form that panes draw: what a ComparisonView needs to know, whoever has it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QRegion

from app.ui.difference_map import DifferenceMap
from app.ui.effected_picture import EffectedPicture
from app.ui.pyramid import Pyramid
from app.workers.job import Job
from app.workers.lane import Lane
from core.analysis.compared import Compared
from core.restoration.effect import Effect

# A picture, and the effect under which it is drawn.
Effected = tuple[EffectedPicture, Effect]


class ComparedPictures(QObject):
    """Subclasses follow a session and fill ``before`` and ``after``. What takes time is built on ``lane``.

    ``subject`` is what the picture is, by identity: while it stays, so does the part that is looked at. ``after`` is
    transparent where ``is_partial``, except in ``finished``. ``difference`` is None until it is asked for.
    """

    replaced = Signal()  # another picture, or a version that came or went
    updated = Signal()  # a part of a version arrived, or how much of it counts changed
    compared_changed = Signal()  # differences are made of something else
    difference_ready = Signal()  # it came, or more of it is known

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.subject: object = None
        self.before: Pyramid | None = None
        self.after: Pyramid | None = None
        self.is_partial = False
        self.finished = QRegion()
        self._lane = lane
        self._map = DifferenceMap(lane, self)
        self._map.changed.connect(self.difference_ready)
        self._map.count.changed.connect(self.difference_ready)
        self._map.failed.connect(self._not_built)

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
    def difference_caption(self) -> str:
        """What is written on a difference; empty where it is that of the two versions."""
        return ""

    @property
    def difference_refusal(self) -> str:
        """Why differences cannot be shown just now; empty when they can."""
        if not self.has_result:
            return self.tr("There is nothing to compare with yet.")
        if not self.same_size:
            return self.tr("One of the two is larger, so there is no difference pixel by pixel.")
        return ""

    @property
    def difference(self) -> DifferenceMap | None:
        """The map of what is compared; None while nobody wants it, or nothing can be compared."""
        return self._map if self._map.compared is not None else None

    def compared(self) -> Compared | None:
        """Both versions as the difference is made of them; None where one is missing."""
        return None

    def want_difference(self) -> None:
        """Compare what can be compared, unless that is done."""
        if self._map.compared is not None or self.difference_refusal:
            return
        compared = self.compared()
        if compared is not None:
            self._map.compare(compared)
            self.difference_ready.emit()

    def renew_difference(self) -> None:
        """What a version looks like has changed: what is shown stays until the new difference is there."""
        if self._map.compared is not None:
            self._map.compare(self.compared(), same=True)

    def forget_difference(self) -> None:
        """Something else is compared from now on; whoever looks at it asks again."""
        self._map.compare(None)
        self.compared_changed.emit()

    def _replace_after(self, after: Pyramid | None, *, partial: bool = False) -> None:
        self.after = after
        self.is_partial = partial
        self.finished = QRegion()
        self._map.compare(None)
        self.replaced.emit()

    @Slot(object, object)
    def _not_built(self, job: Job, error: Exception) -> None:
        """What went wrong in a job on the lane; subclasses tell their session."""
