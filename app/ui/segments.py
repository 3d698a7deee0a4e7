"""A row of buttons of which one is on."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.ui.appearance import CONTROL


class Segments(QFrame):
    """Tells the place, from 0, of the button that was chosen by hand."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self.setFixedHeight(CONTROL)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self._group.idClicked.connect(self._on_click)

    @property
    def buttons(self) -> list[QToolButton]:
        """From left to right."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    def add(self, button: QToolButton) -> QToolButton:
        """Put ``button`` at the right end."""
        button.setCheckable(True)
        button.setMinimumHeight(0)
        button.setMaximumHeight(CONTROL - 4)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._group.addButton(button, len(self._group.buttons()))
        self._row.addWidget(button)
        return button

    def add_text(self, text: str) -> QToolButton:
        """A button that is a word."""
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setIconSize(QSize(0, 0))
        return self.add(button)

    def show_chosen(self, place: int) -> None:
        """Make the button at ``place`` the one that is on, without a signal."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)

    @Slot(int)
    def _on_click(self, place: int) -> None:
        self.chosen.emit(place)
