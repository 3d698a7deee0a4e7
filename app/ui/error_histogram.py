"""How many pixels differ by how much: in the colours and on the scale of the legend, counted on a logarithmic scale."""

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.compared_pictures import ComparedPictures
from app.ui.comparison_view import ComparisonView
from core.analysis.error_map import Kind, ramp
from core.analysis.error_survey import ErrorSurvey

BINS = 128
HEIGHT = 72


class ErrorHistogram(QWidget):
    """Follows what a ComparisonView shows as difference; lines mark the threshold."""

    def __init__(self, view: ComparisonView, pictures: ComparedPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Histogram of differences"))
        self.setToolTip(
            self.tr("How many pixels differ by how much; each line means ten times as many. Dashes: the threshold")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._view = view
        self._pictures = pictures
        pictures.difference_ready.connect(self._repaint)
        pictures.replaced.connect(self._repaint)
        view.mode_changed.connect(self._repaint)

    @property
    def survey(self) -> ErrorSurvey | None:
        """What is shown, when it is counted."""
        difference = self._pictures.difference
        return difference.count.survey if difference is not None else None

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        survey, look = self.survey, self._view.shown_difference
        if survey is None or survey.kind is not look.kind:
            return
        inner = self.rect().toRectF().adjusted(1, 6, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # Decades that the largest picture needs; one pixel is still a line.
        decades = max(float(np.log10(max(survey.pixels, 10))), 1.0)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DotLine))
        for decade in range(1, int(decades) + 1):
            height = inner.bottom() - decade / decades * inner.height()
            painter.drawLine(QLineF(inner.left(), height, inner.right(), height))
        self._paint_columns(painter, inner, survey, decades)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DashLine))
        for place in self._thresholds():
            across = inner.left() + place * inner.width()
            painter.drawLine(QLineF(across, inner.top(), across, inner.bottom()))

    def _paint_columns(self, painter: QPainter, inner: QRectF, survey: ErrorSurvey, decades: float) -> None:
        look = self._view.shown_difference
        counts = survey.bins(BINS, look.gain)
        colours, width = ramp(look.kind), inner.width() / BINS
        for place, height in enumerate(np.log10(np.maximum(counts, 0) + 1) / decades):
            red, green, blue = (int(part) for part in colours[(2 * place + 1) * len(colours) // (2 * BINS)])
            top = inner.bottom() - float(height) * inner.height()
            column = QRectF(inner.left() + place * width, top, width + 0.5, inner.bottom() - top)
            painter.fillRect(column, QColor(red, green, blue))

    def _thresholds(self) -> list[float]:
        """Where they stand from 0, left, to 1."""
        look = self._view.shown_difference
        place = look.threshold * look.gain / look.kind.full_scale
        if look.threshold == 0 or place > 1:
            return []
        return [0.5 - place / 2, 0.5 + place / 2] if look.kind is Kind.SIGNED else [place]
