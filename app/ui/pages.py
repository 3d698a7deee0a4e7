"""Pages that cover the tabs for a while: the preferences, the models."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.ui.page import Page


class Pages(QStackedWidget):
    """The ``tabs``, or a page over them; one that closes gives the keyboard back."""

    turned = Signal()  # another page, or none

    def __init__(self, tabs: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self.addWidget(tabs)

    def add(self, page: Page) -> None:
        """One more that can be shown."""
        self.addWidget(page)
        page.close_asked.connect(self.close_page)

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while the tabs are."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def toggle(self, page: Page) -> None:
        """Show ``page``, or the tabs if it is shown already."""
        if self.page is page:
            self.close_page()
            return
        if self.page is None:
            self._came_from = QApplication.focusWidget()
        self.setCurrentWidget(page)
        page.take_keyboard()
        self.turned.emit()

    @Slot()
    def close_page(self) -> None:
        """Back to the tabs."""
        if self.page is None:
            return
        self.setCurrentIndex(0)
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        self._came_from = None
        self.turned.emit()
