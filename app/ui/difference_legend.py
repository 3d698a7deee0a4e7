"""What the colours of the difference mean, in the unit of their kind."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.appearance import interface_font
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.difference_look import DifferenceLook
from app.ui.difference_words import legend_title
from app.words import localised
from core.analysis import error_map
from core.analysis.error_map import Kind

SIZE = QSize(440, 56)
MARGIN = 16
RAMP_HEIGHT = 8
CLEARANCE = 12
RAMP_STEPS = 256


class DifferenceLegend(QWidget):
    """Lies at the lower edge of a ComparisonView while that shows differences."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        self._follow()
        view.mode_changed.connect(self._follow)
        view.view_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self._view.current_mode is Mode.DIFFERENCE)
        width = min(SIZE.width(), self._view.width() - 2 * CLEARANCE)
        left = (self._view.width() - width) // 2
        self.setGeometry(left, self._view.height() - SIZE.height() - CLEARANCE, width, SIZE.height())
        self.setAccessibleName(legend_title(self._view.shown_difference))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, look = self.palette(), self._view.shown_difference
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        strip = QRectF(MARGIN, 26, self.width() - 2 * MARGIN, RAMP_HEIGHT)
        painter.setFont(interface_font(11))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRectF(0, 6, self.width(), 16), Qt.AlignmentFlag.AlignCenter, legend_title(look))
        painter.drawImage(strip, _ramp(look))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        for tick in error_map.ticks(look.kind, look.gain):
            middle = strip.left() + tick.place * strip.width()
            painter.drawLine(QPointF(middle, strip.bottom()), QPointF(middle, strip.bottom() + 3))
            painter.drawText(
                QRectF(middle - 30, strip.bottom() + 3, 60, 15), Qt.AlignmentFlag.AlignCenter, localised(tick.text)
            )


def _ramp(look: DifferenceLook) -> QImage:
    """The colours from left to right; what the threshold hides is hidden here too."""
    reach = look.kind.full_scale / look.gain
    lowest = -reach if look.kind is Kind.SIGNED else 0.0
    line = np.linspace(lowest, reach, RAMP_STEPS, dtype=np.float32)[None]
    image = QImage(RAMP_STEPS, 1, QImage.Format.Format_RGB32)
    for place, (red, green, blue) in enumerate(
        error_map.colours(line, look.kind, look.gain, look.threshold)[0].tolist()
    ):
        image.setPixel(place, 0, 0xFF000000 | red << 16 | green << 8 | blue)
    return image
