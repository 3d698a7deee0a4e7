"""The right panel of the Train tab: verdict, settings, look; and in its corner the one thing to do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.appearance import PADDING
from app.ui.comparison_view import ComparisonView
from app.ui.cure_section import CureSection
from app.ui.effort_section import EffortSection
from app.ui.icon_button import name_with_key
from app.ui.look_section import LookSection
from app.ui.right_panel import RightPanel
from app.ui.verdict_section import VerdictSection
from app.ui.version_pictures import VersionPictures


class TrainingTools(RightPanel):
    """What the buttons do depends on what goes on; the tab does it."""

    do_asked = Signal()
    beside_asked = Signal()
    reset_asked = Signal()

    def __init__(
        self, session: TrainingSession, view: ComparisonView, pictures: VersionPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.verdict = VerdictSection(session)
        self.effort = EffortSection(session)
        self.cures = CureSection(session)
        self.look = LookSection(view, pictures)
        self.do = QPushButton()
        self.do.setProperty("role", "primary")
        self.beside = QPushButton()
        self.beside.setProperty("role", "secondary")
        self.reset = QPushButton(self.tr("Reset…"))
        self.reset.setProperty("role", "link")
        self.reset.setToolTip(self.tr("Forget this run and begin anew; asks first"))
        for button in (self.do, self.beside, self.reset):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lay_out((self.verdict, self.cures, self.effort, self.look), self._actions())
        self._follow()
        self.do.clicked.connect(self.do_asked)
        self.beside.clicked.connect(self.beside_asked)
        self.reset.clicked.connect(self.reset_asked)
        session.sitting.activity_changed.connect(self._follow)
        session.sitting.outcome_changed.connect(self._follow)
        session.adopted_changed.connect(self._follow)
        session.settings_changed.connect(self._follow)
        session.rows.changed.connect(self._follow)
        session.rows.working_changed.connect(self._follow)

    @property
    def deed(self) -> str:
        """What the primary button does: "train", "stop", "go on", "judge" or "use"."""
        session = self._session
        outcome, sitting = session.sitting.outcome, session.sitting
        if sitting.is_busy:
            return "stop"
        if (
            outcome is not None
            and outcome.judgement is not None
            and outcome.judgement.better
            and not session.is_adopted
        ):
            return "use"
        if sitting.can_go_on and not session.is_adopted:
            return "go on"
        return "judge" if sitting.can_judge else "train"

    @property
    def deed_beside(self) -> str:
        """What the button beside it does: "pause", "go on", "judge", "train", or nothing."""
        sitting = self._session.sitting
        if sitting.activity is Activity.TRAINING:
            return "pause"
        if sitting.activity is Activity.PAUSED:
            return "go on"
        deed = self.deed
        if sitting.can_judge and deed == "go on":
            return "judge"
        if deed == "use":
            return "go on" if sitting.can_go_on else "train"
        return "train" if deed in ("go on", "judge") else ""

    def _actions(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setContentsMargins(PADDING, 8, PADDING, PADDING)
        rows.setSpacing(8)
        rows.addWidget(self.reset, alignment=Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.beside, 1)
        row.addWidget(self.do, 2)
        rows.addLayout(row)
        return rows

    @Slot()
    def _follow(self) -> None:
        session, deed, beside = self._session, self.deed, self.deed_beside
        texts = {
            "train": self.tr("Train"),
            "stop": self.tr("Stop"),
            "go on": self.tr("Continue"),
            "use": self.tr("Use it"),
            "pause": self.tr("Pause"),
            "judge": self.tr("Judge now"),
        }
        tips = {
            "train": self.tr("Train a new model"),
            "stop": self.tr("Stop; what was learnt is kept"),
            "go on": self.tr("Go on where it was stopped"),
            "use": self.tr("Put it among your models and choose it in Restore"),
            "pause": self.tr("Rest; the computer is free meanwhile"),
            "judge": self.tr("Compare what was learnt so far with the starting model, on unseen pictures"),
        }
        self.do.setText(texts[deed])
        self.do.setToolTip(name_with_key(tips[deed], "Ctrl+Return"))
        stopping = session.sitting.activity is Activity.STOPPING
        self.do.setEnabled(session.can_train if deed == "train" else not stopping)
        again = beside == "train" and session.sitting.run is not None
        self.beside.setText(self.tr("Train again") if again else texts.get(beside, ""))
        self.beside.setToolTip(name_with_key(tips.get(beside, ""), "P" if beside in ("pause", "go on") else ""))
        self.beside.setVisible(bool(beside))
        self.beside.setEnabled(session.can_train if beside == "train" else not stopping)
        self.reset.setVisible(session.sitting.run is not None and not session.sitting.is_busy)
