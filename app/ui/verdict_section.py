"""What came of a run, in words: better, or not, and by how much."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.sentences import translated
from app.training_session import TrainingSession
from app.ui.labels import label, set_role
from app.ui.section import Section


class VerdictSection(Section):
    """Green only for proof. A model that is not better can be added, and is not offered as the choice."""

    add_asked = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("VerdictSection", "Verdict"), parent)
        self._session = session
        self.sentence = label(role="proof")
        self.advice = label(role="small")
        for text in (self.sentence, self.advice):
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add = QPushButton(self.tr("Add it anyway"))
        self.add.setProperty("role", "link")
        self.add.setToolTip(self.tr("Put it among your models; the starting model stays your choice"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for widget in (self.sentence, self.advice):
            self.column.addWidget(widget)
        self.column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        self._follow()
        self.add.clicked.connect(self.add_asked)
        session.sitting.outcome_changed.connect(self._follow)
        session.adopted_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        outcome = self._session.sitting.outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        judgement, better = outcome.judgement, self._session.sitting.is_better
        set_role(self.sentence, "proof" if better else "notable")
        self.sentence.setText(
            translated(judgement.sentence) if judgement else self.tr("There was nothing to judge it on.")
        )
        self.advice.setText(self._advice(better))
        self.add.setVisible(not better and not self._session.is_adopted)

    def _advice(self, better: bool) -> str:
        outcome = self._session.sitting.outcome
        if self._session.is_adopted:
            return self.tr("It is among your models.")
        early = outcome is not None and outcome.stopped_early
        parts = [self.tr("It stopped by itself: it no longer became better.")] if early else []
        if better:
            parts.append(self.tr("In brackets: what other pictures of this kind would have given, 19 times of 20."))
        else:
            parts.append(self.tr("Not proven better: the starting model stays your choice."))
        return " ".join(parts)
