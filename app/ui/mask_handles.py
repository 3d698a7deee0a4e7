"""What of a gradient can be grabbed on the picture, and what becomes of it when it is dragged."""

from enum import Enum
from math import atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QPointF

from core.restoration.mask import SMALLEST_RADIUS, LinearGradient, Place, RadialGradient

REACH = 10
# The knob that turns an ellipse's first radius stands on its edge, and so does that of the second.
LARGEST = 16.0


class Knob(Enum):
    """A place to grab."""

    MIDDLE = "middle"
    START = "start"
    END = "end"
    WIDE = "wide"
    HIGH = "high"


class MaskHandles:
    """``place`` of the picture and points on screen belong together by ``origin`` and ``size`` of the whole picture."""

    def __init__(self, shape: LinearGradient | RadialGradient, origin: QPointF, width: float, height: float) -> None:
        self.shape = shape
        self._origin, self._width, self._height = origin, width, height

    def point(self, place: Place) -> QPointF:
        """Where a place of the picture is on screen."""
        return QPointF(self._origin.x() + place[0] * self._width, self._origin.y() + place[1] * self._height)

    def place(self, point: QPointF) -> Place:
        """What place of the picture is there on screen."""
        x, y = (point.x() - self._origin.x()) / self._width, (point.y() - self._origin.y()) / self._height
        return min(max(x, -LARGEST), LARGEST), min(max(y, -LARGEST), LARGEST)

    def knobs(self) -> dict[Knob, QPointF]:
        """Where they are on screen."""
        if isinstance(self.shape, LinearGradient):
            start, end = self.point(self.shape.start), self.point(self.shape.end)
            return {Knob.START: start, Knob.END: end, Knob.MIDDLE: (start + end) / 2}
        middle, (wide, high) = self.point(self.shape.centre), self.radii()
        turned = radians(self.shape.turned)
        along, beside = QPointF(cos(turned), sin(turned)), QPointF(-sin(turned), cos(turned))
        return {Knob.WIDE: middle + along * wide, Knob.HIGH: middle + beside * high, Knob.MIDDLE: middle}

    def radii(self) -> tuple[float, float]:
        """Of the ellipse, on screen."""
        assert isinstance(self.shape, RadialGradient)
        longer = max(self._width, self._height)
        return self.shape.radii[0] * longer, self.shape.radii[1] * longer

    def at(self, point: QPointF) -> Knob | None:
        """The nearest one that ``point`` grabs."""
        near = {knob: hypot(place.x() - point.x(), place.y() - point.y()) for knob, place in self.knobs().items()}
        nearest = min(near, key=lambda knob: near[knob])
        return nearest if near[nearest] <= REACH else None

    def dragged(self, knob: Knob, point: QPointF) -> dict[str, object]:
        """What changes of the shape when ``knob`` comes to lie at ``point``."""
        place = self.place(point)
        if isinstance(self.shape, LinearGradient):
            if knob is Knob.MIDDLE:
                start, end = self.shape.start, self.shape.end
                by = place[0] - (start[0] + end[0]) / 2, place[1] - (start[1] + end[1]) / 2
                return {"start": (start[0] + by[0], start[1] + by[1]), "end": (end[0] + by[0], end[1] + by[1])}
            return {knob.value: place}
        if knob is Knob.MIDDLE:
            return {"centre": place}
        middle = self.point(self.shape.centre)
        across, down = point.x() - middle.x(), point.y() - middle.y()
        radius = min(max(hypot(across, down) / max(self._width, self._height), 10 * SMALLEST_RADIUS), LARGEST)
        if knob is Knob.WIDE:
            return {"radii": (radius, self.shape.radii[1]), "turned": degrees(atan2(down, across))}
        return {"radii": (self.shape.radii[0], radius), "turned": degrees(atan2(down, across)) - 90}

    def drawn(self, start: QPointF, end: QPointF) -> dict[str, object]:
        """What changes of the shape when it is drawn anew from ``start`` to ``end``."""
        if isinstance(self.shape, LinearGradient):
            return {"start": self.place(start), "end": self.place(end)}
        radius = hypot(end.x() - start.x(), end.y() - start.y()) / max(self._width, self._height)
        radius = min(max(radius, 10 * SMALLEST_RADIUS), LARGEST)
        return {"centre": self.place(start), "radii": (radius, radius), "turned": 0.0}
