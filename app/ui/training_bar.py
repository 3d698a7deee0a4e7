"""What goes on in the Train tab, how far it is, and how long it will take."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app import words
from app.training_run import TrainingRun
from app.training_session import TrainingSession
from app.training_sitting import Activity
from app.ui.job_bar import HINT_MILLISECONDS, STEPS
from app.ui.labels import ElidedLabel, set_role
from core.progress import Progress


class TrainingBar(QWidget):
    """Follows a session; Cancel is for looking through pictures, a run has its own button."""

    cancel_asked = Signal()

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked = Progress(0, 0)
        self.text = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.progress = QProgressBar()
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("Progress of the training"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Cancel (Esc)"))
        self.cancel.setFixedHeight(24)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hint = QTimer(self, singleShot=True, interval=HINT_MILLISECONDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        self._follow()
        self._connect()

    @Slot(str)
    def hint(self, sentence: str) -> None:
        """Say ``sentence`` for a few seconds."""
        self._hint.start()
        self._say(sentence)

    @Slot(object)
    def _on_looked(self, step: Progress) -> None:
        self._looked = step
        self._follow()

    @Slot()
    def _follow(self) -> None:
        session, sitting = self._session, self._session.sitting
        self.cancel.setVisible(session.rows.is_working)
        self.progress.setVisible(session.rows.is_working or sitting.is_busy)
        beside = Qt.AlignmentFlag.AlignRight if self.progress.isVisibleTo(self) else Qt.AlignmentFlag.AlignHCenter
        self.text.setAlignment(beside | Qt.AlignmentFlag.AlignVCenter)
        if sitting.is_busy and sitting.run is not None:
            self._show_run(sitting.activity, sitting.run)
        elif session.rows.is_working:
            self._show(self._looked, self._looked.message or self.tr("Looking at the pictures"))
        elif not self._hint.isActive():
            self._say(session.remark.text, "notable" if session.remark.is_notable else "quiet")

    def _show_run(self, activity: Activity, run: TrainingRun) -> None:
        judging = self._session.sitting.judging
        if activity is Activity.JUDGING:
            self._show(judging, getattr(judging, "what", "") or self.tr("Judging on unseen pictures"))
        elif activity is Activity.STOPPING:
            self._show(run.step, self.tr("Stopping; what was learnt is being saved"))
        elif not run.has_started or run.is_preparing:
            text = run.preparing.message or self.tr("Preparing the pictures")
            text = f"{text}  ·  {self.tr('paused')}" if activity is Activity.PAUSED else text
            self._show(run.preparing, text)
        else:
            self._show(run.step, self._told(activity, run))

    def _told(self, activity: Activity, run: TrainingRun) -> str:
        done, total = run.steps
        parts = [self.tr("Step {done} of {total}").format(done=done, total=total)]
        if activity is Activity.PAUSED:
            parts.append(self.tr("paused"))
        elif run.seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=words.duration(run.seconds_left)))
        if run.measured is not None:
            if run.measured.device:
                parts.append(run.measured.device)
            if run.measured.memory_bytes:
                parts.append(self.tr("{size} in use").format(size=words.memory(run.measured.memory_bytes)))
        return "  ·  ".join(parts)

    def _show(self, step: Progress, text: str) -> None:
        self.progress.setValue(round(step.fraction * STEPS) if step.total else 0)
        self._say(text)

    def _say(self, text: str, role: str = "quiet") -> None:
        set_role(self.text, role)
        self.text.setText(text)

    def _connect(self) -> None:
        session = self._session
        self.cancel.clicked.connect(self.cancel_asked)
        self._hint.timeout.connect(self._follow)
        session.rows.progressed.connect(self._on_looked)
        session.rows.working_changed.connect(self._follow)
        session.sitting.activity_changed.connect(self._follow)
        session.sitting.progressed.connect(self._follow)
        session.remark_changed.connect(self._follow)
