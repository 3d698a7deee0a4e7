"""What the colours of the difference mean, in 8-bit levels."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.appearance import interface_font
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.difference_map import Kind, ramp
from core.analysis import difference

SIZE = QSize(440, 56)
MARGIN = 16
RAMP_HEIGHT = 8
CLEARANCE = 12


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
        self.setAccessibleName(self._title())
        self.update()

    def _title(self) -> str:
        if self._view.kind is Kind.SIGNED:
            return self.tr("Darker  ←  change of brightness in 8-bit levels  →  brighter")
        return self.tr("Largest change of a channel in 8-bit levels")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        strip = QRectF(MARGIN, 26, self.width() - 2 * MARGIN, RAMP_HEIGHT)
        painter.setFont(interface_font(11))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRectF(0, 6, self.width(), 16), Qt.AlignmentFlag.AlignCenter, self._title())
        painter.drawImage(strip, _ramp(self._view.kind))
        # The ramp shows what the result itself changed, at the strength it has.
        gain = self._view.gain
        ticks = difference.signed_ticks(gain) if self._view.kind is Kind.SIGNED else difference.absolute_ticks(gain)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        for tick in ticks:
            middle = strip.left() + tick.place * strip.width()
            painter.drawLine(QPointF(middle, strip.bottom()), QPointF(middle, strip.bottom() + 3))
            painter.drawText(QRectF(middle - 30, strip.bottom() + 3, 60, 15), Qt.AlignmentFlag.AlignCenter, tick.text)


def _ramp(kind: Kind) -> QImage:
    colours = ramp(kind)
    image = QImage(len(colours), 1, QImage.Format.Format_RGB32)
    for place, (red, green, blue) in enumerate(colours.tolist()):
        image.setPixel(place, 0, 0xFF000000 | red << 16 | green << 8 | blue)
    return image
