"""What is going on, how far it is, and Cancel; when nothing is going on, the quiet line about what was done."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app import words
from app.remark import Remark
from app.restoration_run import RestorationRun
from app.restore_session import RestoreSession
from app.ui.labels import ElidedLabel, set_role

# Of the progress bar; finer than a tile of any picture.
STEPS = 1000
# A refusal or a hint goes by itself, and what it covered comes back.
HINT_MILLISECONDS = 5000


class JobBar(QWidget):
    """Follows a session."""

    cancel_asked = Signal()

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.progress = QProgressBar()
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("Progress"))
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
        session.run_changed.connect(self._follow)
        session.progressed.connect(self._follow)
        session.remark_changed.connect(self._follow)
        session.pictures.opening_changed.connect(self._follow)
        session.saving.changed.connect(self._follow)
        session.adding.changed.connect(self._follow)

    @Slot(str)
    def hint(self, sentence: str) -> None:
        """Say ``sentence`` for a few seconds."""
        self._hint.start()
        self._say(sentence)

    @Slot()
    def _follow(self) -> None:
        session, run = self._session, self._session.run
        self.cancel.setVisible(run is not None or session.adding.is_adding)
        self.progress.setVisible(run is not None)
        beside = Qt.AlignmentFlag.AlignHCenter if run is None else Qt.AlignmentFlag.AlignRight
        self.text.setAlignment(beside | Qt.AlignmentFlag.AlignVCenter)
        if run is not None:
            self._show_run(run)
        elif session.adding.is_adding:
            self._say(session.adding.step.message or self.tr("Adding a model"))
        elif session.pictures.is_opening and session.pictures.wanted is not None:
            self._say(self.tr("Opening {name}").format(name=session.pictures.wanted.name))
        elif session.saving.is_saving:
            self._say(self.tr("Saving"))
        elif not self._hint.isActive():
            self._say_remark(session.remark)

    def _show_run(self, run: RestorationRun) -> None:
        if not run.has_started:
            self.progress.setValue(0)
            self._say(run.step.message or self.tr("Preparing the model"))
            return
        self.progress.setValue(round(run.step.fraction * STEPS))
        text = run.step.message or self.tr("Restoring")
        if run.seconds_left is not None:
            text = self.tr("{step} · {time} left").format(step=text, time=words.duration(run.seconds_left))
        self._say(text)

    def _say(self, text: str) -> None:
        set_role(self.text, "quiet")
        self.text.setText(text)

    def _say_remark(self, remark: Remark) -> None:
        set_role(self.text, "notable" if remark.is_notable else "quiet")
        self.text.setText(remark.text)
