"""The line between before and after: where it is, what grabs it, how it looks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

# How near the cursor must be to grab the line, and the size of the knob on it.
REACH = 6
KNOB = 14


class SplitLine:
    """``place`` is a fraction, 0 to 1, of the area between whose edges the line moves; vertical until turned."""

    def __init__(self) -> None:
        self.place = 0.5
        self.is_vertical = True

    def turn(self) -> None:
        """By 90°, keeping the fraction."""
        self.is_vertical = not self.is_vertical

    def position(self, area: QRectF) -> float:
        """Where the line is on screen, along the axis it moves on."""
        start, length = (area.left(), area.width()) if self.is_vertical else (area.top(), area.height())
        # On a whole pixel: a line between two would be a blur.
        return round(start + self.place * length)

    def move_to(self, point: QPointF, area: QRectF) -> None:
        """Under ``point``, or to the nearest edge of ``area``."""
        if self.is_vertical:
            place = (point.x() - area.left()) / max(area.width(), 1)
        else:
            place = (point.y() - area.top()) / max(area.height(), 1)
        self.place = min(max(place, 0.0), 1.0)

    def move_by(self, pixels: float, area: QRectF) -> None:
        """Along its axis, as far as ``area`` goes."""
        length = area.width() if self.is_vertical else area.height()
        self.place = min(max(self.place + pixels / max(length, 1), 0.0), 1.0)

    def is_at(self, point: QPointF, area: QRectF) -> bool:
        """Whether ``point`` grabs the line."""
        along = point.x() if self.is_vertical else point.y()
        return area.adjusted(-REACH, -REACH, REACH, REACH).contains(point) and (
            abs(along - self.position(area)) <= REACH or self._knob(area).contains(point)
        )

    def sides(self, area: QRectF) -> tuple[QRectF, QRectF]:
        """The parts of ``area`` before and behind the line."""
        at = self.position(area)
        first, second = QRectF(area), QRectF(area)
        if self.is_vertical:
            first.setRight(at)
            second.setLeft(at)
        else:
            first.setBottom(at)
            second.setTop(at)
        return first, second

    def paint(self, painter: QPainter, area: QRectF, accent: QColor, is_focused: bool) -> None:
        """Line and knob; the knob stays inside ``area`` where the line is at its edge."""
        # At 100 % the line would lie just outside.
        at = min(self.position(area), (area.right() if self.is_vertical else area.bottom()) - 1)
        shade = QColor(0, 0, 0, 110)
        for colour, width in ((shade, 3), (accent, 1)):
            painter.setPen(QPen(colour, width))
            if self.is_vertical:
                painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
            else:
                painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at))
        knob = self._knob(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shade, 1))
        painter.setBrush(accent)
        painter.drawEllipse(knob)
        if is_focused:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(knob.adjusted(-4, -4, 4, 4))
        painter.setPen(QPen(QColor(0, 0, 0, 170), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        self._paint_arrows(painter, knob.center())

    def _knob(self, area: QRectF) -> QRectF:
        at = self.position(area)
        middle = QPointF(at, area.center().y()) if self.is_vertical else QPointF(area.center().x(), at)
        middle.setX(min(max(middle.x(), area.left() + KNOB), max(area.right() - KNOB, area.left() + KNOB)))
        middle.setY(min(max(middle.y(), area.top() + KNOB), max(area.bottom() - KNOB, area.top() + KNOB)))
        return QRectF(middle.x() - KNOB, middle.y() - KNOB, 2 * KNOB, 2 * KNOB)

    def _paint_arrows(self, painter: QPainter, middle: QPointF) -> None:
        for side in (-1, 1):
            tip, back = side * 7.5, side * 4
            for spread in (-3.5, 3.5):
                start, stop = QPointF(tip, 0), QPointF(back, spread)
                if not self.is_vertical:
                    start, stop = start.transposed(), stop.transposed()
                painter.drawLine(middle + start, middle + stop)
