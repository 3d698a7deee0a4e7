"""What the colours of a map mean, with numbers."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.ui.appearance import interface_font
from app.ui.finding_maps import ColourScale

SIZE = QSize(480, 56)
MARGIN = 30
RAMP_HEIGHT = 8
CLEARANCE = 12
# A number and the air around it.
ROOM = 44


class MapLegend(QWidget):
    """Lies at the lower edge of its parent while there is a ``scale``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.scale: ColourScale | None = None
        self.hide()

    def show_scale(self, scale: ColourScale | None) -> None:
        """Show what ``scale`` means, or nothing."""
        self.scale = scale
        self.setVisible(scale is not None)
        self.setAccessibleName(scale.title if scale is not None else "")
        self.place()
        self.update()

    def place(self) -> None:
        """Where it belongs in a parent of another size."""
        parent = self.parentWidget()
        assert parent is not None
        width = min(SIZE.width(), parent.width() - 2 * CLEARANCE)
        left = (parent.width() - width) // 2
        self.setGeometry(left, parent.height() - SIZE.height() - CLEARANCE, width, SIZE.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scale is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(interface_font(11))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        title = painter.fontMetrics().elidedText(self.scale.title, Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(QRectF(0, 6, self.width(), 16), Qt.AlignmentFlag.AlignCenter, title)
        strip = QRectF(MARGIN, 26, self.width() - 2 * MARGIN, RAMP_HEIGHT)
        painter.drawImage(strip, self._ramp())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._paint_ticks(painter, strip)

    def _paint_ticks(self, painter: QPainter, strip: QRectF) -> None:
        assert self.scale is not None
        told: list[float] = []
        # Both ends first: of the others, those that would run into them are left out, and their marks stay.
        ticks = self.scale.ticks
        for tick in (ticks[0], ticks[-1], *ticks[1:-1]):
            middle = strip.left() + tick.place * strip.width()
            painter.drawLine(QPointF(middle, strip.bottom()), QPointF(middle, strip.bottom() + 3))
            if all(abs(middle - other) >= ROOM for other in told):
                told.append(middle)
                area = QRectF(middle - 30, strip.bottom() + 3, 60, 15)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tick.text)

    def _ramp(self) -> QImage:
        assert self.scale is not None
        image = QImage(len(self.scale.ramp), 1, QImage.Format.Format_RGB32)
        for place, (red, green, blue) in enumerate(self.scale.ramp.tolist()):
            image.setPixel(place, 0, 0xFF000000 | red << 16 | green << 8 | blue)
        return image
