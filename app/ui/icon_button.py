"""A button that is an icon, says its name and key in a tool tip, and follows the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.appearance import CONTROL, ICON
from app.ui.icons import icon


class IconButton(QToolButton):
    """``symbol`` is a name in icons.ICONS, ``name`` what the button does, ``key`` the key that does the same."""

    def __init__(self, symbol: str, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self.setAccessibleName(name)
        self.setToolTip(name_with_key(name, key))
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedHeight(CONTROL)
        self.setMinimumWidth(CONTROL)
        # Clicking a tool leaves the keyboard with the picture; Tab still gets here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIcon(icon(symbol))

    def show_symbol(self, symbol: str) -> None:
        """Show another icon."""
        if symbol != self._symbol:
            self._symbol = symbol
            self.setIcon(icon(symbol))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_symbol"):
            self.setIcon(icon(self._symbol))


def name_with_key(name: str, key: str) -> str:
    """Fit (F), with the key as this system writes it."""
    return f"{name} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else name
