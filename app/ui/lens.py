"""The twin lens: before and after, much larger, beside the place that is pointed at."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.view_transform import LARGEST_ZOOM, ViewTransform

# Screen pixels: the side of a pane, between two panes, and between the lens and what is pointed at.
SIDE = 176
GAP = 2
CLEARANCE = 22
MAGNIFICATION = 4
# A frame around what the lens shows that is smaller could not be seen.
SMALLEST_FRAME = 9
# Keys move it by so much of what a pane shows.
STEP, LARGE_STEP = 0.1, 0.5


class Lens:
    """``place`` is what it shows, in fractions of the picture; ``pane`` where that was pointed at."""

    def __init__(self) -> None:
        self.place = (0.5, 0.5)
        self.pane = 0

    def point_at(self, place: tuple[float, float], pane: int) -> None:
        """Show the surroundings of ``place``; beside the picture, those of its edge."""
        x, y = place
        self.place = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        self.pane = pane

    def move(self, across: int, down: int, seen: ViewTransform, *, far: bool) -> None:
        """By a step to the right (+1) or left (−1), down or up."""
        shown = self.view(seen, SIDE)
        step = SIDE / shown.zoom * (LARGE_STEP if far else STEP)
        x, y = self.place
        self.point_at((x + across * step / seen.picture[0], y + down * step / seen.picture[1]), self.pane)

    def view(self, seen: ViewTransform, side: float) -> ViewTransform:
        """Four times 100 %, or four times what is ``seen`` if that is larger already, in a pane of that ``side``."""
        zoom = min(MAGNIFICATION * max(seen.zoom, 1 / seen.density), LARGEST_ZOOM / seen.density)
        x, y = self.place
        return replace(seen, pane=(side, side), zoom=zoom, x=x, y=y, is_fitted=False)

    def point(self, seen: ViewTransform) -> QPointF:
        """Where the place lies in its pane."""
        target = seen.target
        return QPointF(target.left + self.place[0] * target.width, target.top + self.place[1] * target.height)

    def panes(self, point: QPointF, room: QRectF, count: int) -> list[QRectF]:
        """Where ``count`` panes lie within ``room``: below ``point`` or above it, so that they never cover it."""
        below, above = room.bottom() - point.y() - CLEARANCE, point.y() - room.top() - CLEARANCE
        side = max(min(SIDE, (room.width() - GAP * (count - 1)) / count, max(below, above)), 1.0)
        top = point.y() + CLEARANCE if below >= side else point.y() - CLEARANCE - side
        width = side * count + GAP * (count - 1)
        left = round(max(min(point.x() + CLEARANCE, room.right() - width), room.left()))
        return [QRectF(left + number * (side + GAP), round(top), side, side) for number in range(count)]

    def frame(self, seen: ViewTransform, side: float) -> QRectF:
        """Around the part of the picture that the lens shows, in its pane."""
        size = max(side * seen.zoom / self.view(seen, side).zoom, SMALLEST_FRAME)
        frame = QRectF(0, 0, size, size)
        frame.moveCenter(self.point(seen))
        return frame

    def paint_frame(self, painter: QPainter, seen: ViewTransform, side: float) -> None:
        """The painter's origin is the pane's."""
        frame = self.frame(seen, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, grown in (("#101010", 1.5), ("#e6e6e6", 0.5)):
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawRect(frame.adjusted(-grown, -grown, grown, grown))
