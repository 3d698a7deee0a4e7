"""A model as something to choose."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.model_title import shown_title
from app.ui import model_facts
from app.ui.appearance import interface_font
from core.model_file import Model

ROW = 48


class ModelRow(QAbstractButton):
    """A model by its name and one quiet line."""

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setCheckable(True)
        self.setText(shown_title(model.title))
        self.setAccessibleName(f"{shown_title(model.title)}, {model_facts.summary(model)}")
        self.setToolTip(str(model.path))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(160, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(accent if self.hasFocus() else palette.color(QPalette.ColorRole.Mid))
        lit = self.isChecked() or self.underMouse()
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase if lit else QPalette.ColorRole.Base))
        area = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 4, 4)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRoundedRect(QRect(0, 8, 3, self.height() - 16), 1.5, 1.5)
        self._paint_text(painter, QRect(12, 6, self.width() - 24, 18), self.text(), 13, QPalette.ColorRole.Text)
        quiet = model_facts.summary(self.model)
        self._paint_text(painter, QRect(12, 25, self.width() - 24, 16), quiet, 11, QPalette.ColorRole.PlaceholderText)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, size: int, role: QPalette.ColorRole) -> None:
        painter.setFont(interface_font(size))
        painter.setPen(self.palette().color(role))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
