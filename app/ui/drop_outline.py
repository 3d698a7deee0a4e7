"""Where files may be let go."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget


class DropOutline(QWidget):
    """A dashed outline that lights up; style sheets draw dashes that differ from screen to screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_hovered = False

    def set_hovered(self, hovered: bool) -> None:
        """Whether something is held above it that may be let go."""
        self._is_hovered = hovered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole.Accent if self._is_hovered else QPalette.ColorRole.PlaceholderText
        colour = self.palette().color(role)
        colour.setAlpha(255 if self._is_hovered else 150)
        pen = QPen(colour, 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)
