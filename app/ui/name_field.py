"""A name that can be changed where it stands."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class NameField(QLineEdit):
    """Return takes the name, Escape and leaving it do not; then it goes."""

    named = Signal(str)
    left = Signal()

    def __init__(self, what: str, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(what)
        self.setMaxLength(longest)
        self.returnPressed.connect(self._on_return)
        self.hide()

    def ask(self, name: str) -> None:
        """Let ``name`` be changed."""
        self.setText(name)
        self.selectAll()
        self.show()
        self.setFocus()

    @Slot()
    def _on_return(self) -> None:
        name = self.text().strip()
        self._leave()
        if name:
            self.named.emit(name)

    def _leave(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        # Escape belongs to the field while it is there, not to the page.
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_escape and event.type() == QEvent.Type.KeyPress:
            self._leave()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._leave()
