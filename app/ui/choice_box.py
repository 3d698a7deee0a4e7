"""A box to choose from, whose arrow is one of our icons: style sheets have no icons in the colours of a theme."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.icons import icon

ARROW, MARGIN = 14, 7


class ChoiceBox(QComboBox):
    """As wide as there is room; the wheel scrolls the panel around it and changes nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(self.width() - ARROW - MARGIN, (self.height() - ARROW) // 2, ARROW, ARROW)
        icon("unfolded", QPalette.ColorRole.PlaceholderText).paint(QPainter(self), place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
