"""A page over the tabs: its title, a way back, and what scrolls below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.error_banner import ErrorBanner
from app.ui.icon_button import IconButton
from app.ui.labels import label
from app.ui.scrolling import scrolling

# Longer lines are hard to read, and wider fields hard to find.
WIDEST = 880


class Page(QWidget):
    """Subclasses fill ``column``; controls for the whole page stand in ``heading``, between title and way back.

    ``banner`` tells what goes wrong while the page covers the tabs and their banners.
    """

    close_asked = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.back = IconButton("cancel", self.tr("Back to the pictures"), "Esc")
        self.banner = ErrorBanner()
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(label(title, "title"))
        top.addSpacing(16)
        top.addLayout(self.heading, 1)
        top.addWidget(self.back)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 24)
        self.column.setSpacing(8)
        self._inside = self._middled(self.column, "pageInside")
        self._scroll = scrolling(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 16, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._middled(top, "pageTop"))
        whole.addWidget(self.banner)
        whole.addWidget(self._scroll, 1)
        self.back.clicked.connect(self.close_asked)

    def show_at_top(self, part: QWidget) -> None:
        """Scroll so far that ``part`` stands below the heading."""
        self._scroll.verticalScrollBar().setValue(part.mapTo(self._inside, part.rect().topLeft()).y())

    def take_keyboard(self) -> None:
        """The page is shown: the keyboard goes to its first control."""
        self.back.setFocus()

    def _middled(self, inside: QHBoxLayout | QVBoxLayout, name: str) -> QWidget:
        """``inside`` in the middle of the page, no wider than can be read."""
        narrow = QWidget()
        narrow.setMaximumWidth(WIDEST)
        narrow.setLayout(inside)
        whole = QWidget()
        whole.setObjectName(name)
        row = QHBoxLayout(whole)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(narrow, 1000)
        row.addStretch(1)
        return whole
