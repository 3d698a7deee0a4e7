"""What goes on in the Analyse tab, how far it is, and Cancel."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app import words
from app.analysis_session import AnalysisSession
from app.ui.job_bar import HINT_MILLISECONDS, STEPS
from app.ui.labels import ElidedLabel


class AnalysisBar(QWidget):
    """Follows a session."""

    cancel_asked = Signal()

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.progress = QProgressBar()
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("Progress of the analysis"))
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
        self.cancel.clicked.connect(self.cancel_asked)
        self._hint.timeout.connect(self._follow)
        session.run.changed.connect(self._follow)
        session.run.progressed.connect(self._follow)
        session.remark_changed.connect(self._follow)
        session.pictures.opening_changed.connect(self._follow)

    @Slot(str)
    def hint(self, sentence: str) -> None:
        """Say ``sentence`` for a few seconds."""
        self._hint.start()
        self.text.setText(sentence)

    @Slot()
    def _follow(self) -> None:
        session, run = self._session, self._session.run
        self.cancel.setVisible(run.is_running)
        self.progress.setVisible(run.is_running)
        beside = Qt.AlignmentFlag.AlignRight if run.is_running else Qt.AlignmentFlag.AlignHCenter
        self.text.setAlignment(beside | Qt.AlignmentFlag.AlignVCenter)
        if run.is_running:
            self.progress.setValue(round(run.step.fraction * STEPS) if run.step.total else 0)
            self.text.setText(self._told())
        elif session.pictures.is_opening and session.pictures.wanted is not None:
            self.text.setText(self.tr("Opening {name}").format(name=session.pictures.wanted.name))
        elif not self._hint.isActive():
            self.text.setText(session.remark.text)

    def _told(self) -> str:
        run = self._session.run
        text = run.step.message or self.tr("Preparing the model")
        if run.seconds_left is not None:
            return self.tr("{step} · {time} left").format(step=text, time=words.duration(run.seconds_left))
        return text
