"""A map along the row and along the column of the pixel that was asked about."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.analysis_findings import FieldFinding, MeasuredField
from app.analysis_session import AnalysisSession
from app.ui.appearance import interface_font
from core.analysis import field_colours

HEIGHT = 104
BELOW = 30
# Beside the accent: apart by lightness too, and dashed.
SECOND = "#5b9bd5"


class CrossSections(QWidget):
    """Follows a session; two curves for the first model, over pixels from the one that was asked about."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("How much pixels count along the row and along the column"))
        self._follow()
        session.finding_changed.connect(self._follow)
        session.settings_changed.connect(self._follow)

    @property
    def shown(self) -> MeasuredField | None:
        """Whose curves they are."""
        found = self._session.finding
        return found.fields[0] if isinstance(found, FieldFinding) else None

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self.shown is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(11))
        field, look = shown.field, self._session.settings.look
        places = np.abs(field_colours.shown(field.absolute, look.display))
        area = QRectF(0, 4, self.width(), HEIGHT - BELOW - 4)
        far = max(field.row, field.column, field.height - 1 - field.row, field.width - 1 - field.column, 1)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()))
        column = QPen(QColor(SECOND), 1.5, Qt.PenStyle.DashLine)
        row = QPen(palette.color(QPalette.ColorRole.Accent), 1.5)
        self._draw(painter, area, far, places[:, field.column], field.row, column)
        self._draw(painter, area, far, places[field.row], field.column, row)
        self._write(painter, area, far, row, column)

    def _draw(self, painter: QPainter, area: QRectF, far: int, values: np.ndarray, middle: int, pen: QPen) -> None:
        across = area.center().x() + (np.arange(len(values)) - middle) * (area.width() / 2 / far)
        heights = area.bottom() - values * area.height()
        painter.setPen(pen)
        painter.drawPolyline([QPointF(float(x), float(y)) for x, y in zip(across, heights, strict=True)])

    def _write(self, painter: QPainter, area: QRectF, far: int, row: QPen, column: QPen) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        line = QRectF(0, area.bottom() + 2, self.width(), 14)
        for flag, text in (
            (Qt.AlignmentFlag.AlignLeft, f"−{far} px"),
            (Qt.AlignmentFlag.AlignHCenter, "0"),
            (Qt.AlignmentFlag.AlignRight, f"+{far} px"),
        ):
            painter.drawText(line, flag, text)
        below = line.translated(0, 13)
        painter.setPen(row.color())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.tr("— along the row"))
        painter.setPen(column.color())
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("- - along the column"))
