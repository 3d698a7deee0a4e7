"""What is going on in a tab, how far it is, and Cancel; otherwise the quiet line about what was done."""

from abc import abstractmethod

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app import words
from app.open_pictures import OpenPictures
from app.remark import Remark
from app.sentences import translated
from app.ui.labels import ElidedLabel, set_role
from core.progress import Progress

# Of the progress bar; finer than a tile of any picture.
_STEPS = 1000
# A refusal or a hint goes by itself, and what it covered comes back.
_HINT_MILLISECONDS = 5000


class JobBar(QWidget):
    """Subclasses say in ``follow`` what their session is doing, and connect its signals to ``refresh``."""

    cancel_asked = Signal()
    where_asked = Signal(object)  # a Where: it is to be shown

    def __init__(self, progress: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(progress)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Cancel (Esc)"))
        self.cancel.setFixedHeight(24)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.where = QPushButton(self.tr("Show where"))
        self.where.setProperty("role", "link")
        self.where.setToolTip(self.tr("Show what is worth a second look"))
        self.where.setFixedHeight(24)
        self.where.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.where.hide()
        self._shown: Remark | None = None
        self._hint = QTimer(self, singleShot=True, interval=_HINT_MILLISECONDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.where)
        row.addWidget(self.progress)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(self.cancel_asked)
        self.where.clicked.connect(self._ask_where)
        self._hint.timeout.connect(self.refresh)

    @Slot(str)
    def hint(self, sentence: str) -> None:
        """Say ``sentence`` for a few seconds."""
        self._hint.start()
        self.say(sentence)

    @Slot()
    def refresh(self) -> None:
        """Show what is so now."""
        self.follow()
        beside = Qt.AlignmentFlag.AlignRight if self.progress.isVisibleTo(self) else Qt.AlignmentFlag.AlignHCenter
        self.text.setAlignment(beside | Qt.AlignmentFlag.AlignVCenter)

    @abstractmethod
    def follow(self) -> None:
        """Say what is going on, and whether there is progress and something to cancel."""

    def say(self, text: str, role: str = "quiet") -> None:
        """The line itself."""
        self.where.hide()
        set_role(self.text, role)
        self.text.setText(text)

    def say_step(self, step: Progress, text: str, seconds_left: float | None = None) -> None:
        """How far it is, and how long it will take where that is known."""
        self.progress.setValue(round(step.fraction * _STEPS) if step.total else 0)
        text = translated(text)
        if seconds_left is not None:
            text = self.tr("{step} · {time} left").format(step=text, time=words.duration(seconds_left))
        self.say(text)

    def say_rest(self, remark: Remark, pictures: OpenPictures | None = None) -> None:
        """Nothing is going on but perhaps a picture that is being opened: the remark, unless a hint covers it."""
        if pictures is not None and pictures.is_opening and pictures.wanted is not None:
            self.say(self.tr("Opening {name}").format(name=pictures.wanted.name))
        elif not self._hint.isActive():
            self.say(remark.text, "notable" if remark.is_notable else "quiet")
            self._shown = remark
            self.where.setVisible(remark.where is not None)

    @Slot()
    def _ask_where(self) -> None:
        if self._shown is not None and self._shown.where is not None:
            self.where_asked.emit(self._shown.where)
