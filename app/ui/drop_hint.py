"""Over the picture while files are held above the window: that they may be let go."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.appearance import interface_font

INSET = 12
CHIP_HEIGHT = 36
CHIP_PADDING = 20


class DropHint(QWidget):
    """Covers its parent while it is shown, and lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        whole = self.rect().toRectF()
        painter.drawRoundedRect(whole.adjusted(INSET, INSET, -INSET, -INSET), 8, 8)
        text = self.tr("Drop to open")
        painter.setFont(interface_font(15))
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * CHIP_PADDING
        chip = QRectF(0, 0, width, CHIP_HEIGHT)
        chip.moveCenter(whole.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 220))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(QColor("#e6e6e6"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def showEvent(self, event: QShowEvent) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
