"""The names of the tabs in the top bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from app.ui.icon_button import name_with_key

HEIGHT = 40


class TabRow(QWidget):
    """One button per tab; the chosen one is underlined."""

    chosen = Signal(int)  # by hand

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tabs"))
        self._group = QButtonGroup(self)
        self.buttons = [self._make(name, place) for place, name in enumerate(names)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
        self.show_chosen(0)
        self._group.idClicked.connect(self._on_click)

    def show_chosen(self, place: int) -> None:
        """Underline the tab at ``place``, without a signal."""
        self.buttons[place].setChecked(True)

    def _make(self, name: str, place: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tab")
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(name_with_key(name, f"Ctrl+{place + 1}"))
        button.setCheckable(True)
        button.setFixedHeight(HEIGHT)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button, place)
        return button

    @Slot(int)
    def _on_click(self, place: int) -> None:
        self.chosen.emit(place)
