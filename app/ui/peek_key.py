"""Space, held: the source instead of the result, wherever in the window the keyboard is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from app.ui.comparison_view import ComparisonView


class PeekKey(QObject):
    """Filters the application's events; a button that has the keyboard keeps its Space."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Space or event.modifiers() or not self._view.isVisible():
            return False
        if isinstance(QApplication.focusWidget(), QAbstractButton | QPlainTextEdit):
            return False
        if not event.isAutoRepeat():
            self._view.peek(kind == QEvent.Type.KeyPress)
        return True
