"""Which picture of the Train tab is looked at: one to learn from, or one that is kept unseen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app import words
from app.training_looking import TrainingLooking
from app.training_row import TrainingRow
from app.training_rows import TrainingRows
from app.training_sitting import TrainingSitting
from core.training.judge import Judged


class TrainingWatch(QObject):
    """Follows the run: what is watched is shown again as it learns, and once more when it was judged.

    ``watched`` is the name of the unseen picture that is looked at, empty for the first one that comes, None while
    something else is looked at. ``words`` are the degradations of good pictures.
    """

    changed = Signal()

    def __init__(
        self,
        rows: TrainingRows,
        sitting: TrainingSitting,
        looking: TrainingLooking,
        words: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.watched: str | None = None
        self._rows = rows
        self._sitting = sitting
        self._looking = looking
        self._words = words
        rows.chosen_changed.connect(self.look_at_row)
        sitting.pinned_changed.connect(self._follow_pinned)
        sitting.outcome_changed.connect(self._follow_outcome)

    @property
    def unseen(self) -> list[tuple[str, Judged | None]]:
        """The pictures that are kept unseen, by name, with what was judged of them."""
        outcome, run = self._sitting.outcome, self._sitting.run
        if outcome is not None and outcome.judgement is not None:
            return [(one.name, one) for one in outcome.judgement.pictures]
        return [(crop.name, None) for crop in run.pinned] if run is not None else []

    def wait(self) -> None:
        """Look at the first unseen picture as soon as the run shows any."""
        self.watched = ""

    @Slot(object)
    def look_at_row(self, row: TrainingRow | None) -> None:
        """A pair, or a good picture and how it would be spoilt."""
        self.watched = None
        self.changed.emit()
        if row is None:
            self._looking.nothing()
        elif row.before is not None:
            self._looking.at_pair(row)
        else:
            self._looking.at_good(row, self._words())

    def look_at_row_again(self) -> None:
        """What is chosen may look different now."""
        self.look_at_row(self._rows.chosen)

    def look_at(self, name: str) -> None:
        """The unseen picture of that name: as it learns, or as it was judged."""
        self.watched = name
        self.changed.emit()
        sitting = self._sitting
        row = next((row for row in self._rows.all if row.name == name), None)
        start = sitting.order.settings.model if sitting.order is not None else None
        if sitting.outcome is not None and row is not None and start is not None:
            models = start, sitting.outcome.model
            remark = self._judged_remark(name)
            if row.before is None:
                remark = self.tr("{judged}; here spoilt another time").format(judged=remark)
            self._looking.at_judged(row, models, self._words(), remark)
            return
        run = sitting.run
        crop = next((crop for crop in run.pinned if crop.name == name), None) if run is not None else None
        if run is not None and crop is not None:
            self._looking.at_crop(crop, run.step.done)

    def step(self, by: int) -> None:
        """Look at the unseen picture ``by`` places further down."""
        names = [name for name, _ in self.unseen]
        place = names.index(self.watched) + by if self.watched in names else 0
        if 0 <= place < len(names):
            self.look_at(names[place])

    def _judged_remark(self, name: str) -> str:
        judged = next((one for found, one in self.unseen if found == name), None)
        if judged is None:
            return ""
        return self.tr("Unseen: {start} → {tuned} dB ({gain})").format(
            start=words.number(judged.start, 2), tuned=words.number(judged.tuned, 2), gain=words.signed(judged.gain, 2)
        )

    @Slot()
    def _follow_pinned(self) -> None:
        names = [name for name, _ in self.unseen]
        if self.watched is not None and names:
            self.look_at(self.watched if self.watched in names else names[0])
        else:
            self.changed.emit()

    @Slot()
    def _follow_outcome(self) -> None:
        if self._sitting.outcome is not None and self.unseen:
            self.look_at(self.unseen[0][0])
