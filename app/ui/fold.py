"""A part of a panel that is folded away until somebody wants it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.appearance import PADDING
from app.ui.icon_button import IconButton
from app.ui.icons import icon
from app.ui.section import Section


class Fold(Section):
    """``inside`` is shown while it is open; a button sets back what is in it, while that ``differs``."""

    opened = Signal(bool)
    reset_asked = Signal()

    def __init__(self, title: str, tip: str, reset: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # Closed ones stand below each other like rows, so that what follows is not pushed out of sight.
        self.column.setContentsMargins(PADDING, 4, PADDING, 4)
        self.fold = FoldButton(title, tip)
        self.reset = IconButton("reset", reset)
        self.heading.insertWidget(0, self.fold, 1)
        self.heading.addWidget(self.reset)
        self._body = QWidget()
        self.inside = QVBoxLayout(self._body)
        self.inside.setContentsMargins(0, 0, 0, 8)
        self.inside.setSpacing(8)
        self.column.addWidget(self._body)
        self._on_fold(False)
        self.show_differs(False)
        self.fold.toggled.connect(self._on_fold)
        self.reset.clicked.connect(self.reset_asked)

    def show_differs(self, differs: bool, summary: str = "") -> None:
        """Whether there is something to set back, and in a word or two what it is."""
        self.reset.setVisible(differs)
        self.aside.setText(summary)

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self.fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))
        self.opened.emit(is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_body"):
            self._on_fold(self.fold.isChecked())


class FoldButton(QPushButton):
    """A heading to click; where a language has no room for it, it gives up its end and begins the tool tip."""

    def __init__(self, title: str, tip: str) -> None:
        super().__init__(title)
        self._title, self._tip = title, tip
        self.setProperty("role", "section")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 12
        shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._tip if shown == self._title else f"{self._title}: {self._tip}")
