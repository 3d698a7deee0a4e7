"""A map along the row and along the column of the pixel that was asked about."""

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.analysis_findings import FieldFinding
from app.analysis_session import AnalysisSession
from app.model_title import shown_title
from app.ui.appearance import interface_font
from core.analysis import field_colours

Values = npt.NDArray[np.floating[Any]]

HEIGHT = 104
BELOW = 30
# Beside the accent: apart by lightness too, and dashed.
SECOND = "#5b9bd5"


class CrossSections(QWidget):
    """Follows a session; curves over pixels from the one that was asked about."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("How much pixels count along the row and along the column"))
        self._follow()
        session.finding_changed.connect(self._follow)
        session.settings_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self.setVisible(isinstance(self._session.finding, FieldFinding))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not isinstance(self._session.finding, FieldFinding):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(11))
        curves = self._curves()
        area = QRectF(0, 4, self.width(), HEIGHT - BELOW - 4)
        far = max(max(middle, len(values) - 1 - middle) for _, values, middle in curves) or 1
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()))
        pens = QPen(palette.color(QPalette.ColorRole.Accent), 1.5), QPen(QColor(SECOND), 1.5, Qt.PenStyle.DashLine)
        # The first one on top.
        for (_, values, middle), pen in reversed(list(zip(curves, pens, strict=True))):
            self._draw(painter, area, far, values, middle, pen)
        self._write(painter, area, far, [(name, pen) for (name, _, _), pen in zip(curves, pens, strict=True)])

    def _curves(self) -> list[tuple[str, Values, int]]:
        """Name, values 0 … 1, and where among them the pixel lies: of one model both ways, of two along the row."""
        found, look = self._session.finding, self._session.settings.look
        assert isinstance(found, FieldFinding)
        curves = []
        for field in (one.field for one in found.fields):
            places = np.abs(field_colours.shown(field.absolute, look.display))
            name = self.tr("along the row") if len(found.fields) == 1 else shown_title(field.title)
            curves.append((name, places[field.row], field.column))
            if len(found.fields) == 1:
                curves.append((self.tr("along the column"), places[:, field.column], field.row))
        return curves

    def _draw(self, painter: QPainter, area: QRectF, far: int, values: Values, middle: int, pen: QPen) -> None:
        across = area.center().x() + (np.arange(len(values)) - middle) * (area.width() / 2 / far)
        heights = area.bottom() - values * area.height()
        painter.setPen(pen)
        painter.drawPolyline([QPointF(float(x), float(y)) for x, y in zip(across, heights, strict=True)])

    def _write(self, painter: QPainter, area: QRectF, far: int, names: list[tuple[str, QPen]]) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        line = QRectF(0, area.bottom() + 2, self.width(), 14)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for flag, text in zip(sides, (f"−{far} px", "0", f"+{far} px"), strict=True):
            painter.drawText(line, flag, text)
        half = self.width() / 2 - 4
        for flag, mark, (name, pen) in zip(sides[::2], ("—", "- -"), names, strict=True):
            painter.setPen(pen.color())
            text = painter.fontMetrics().elidedText(f"{mark} {name}", Qt.TextElideMode.ElideRight, round(half))
            painter.drawText(line.translated(0, 13), flag, text)
