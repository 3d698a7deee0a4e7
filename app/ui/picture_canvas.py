"""A place that shows pictures: zoom about the cursor, pan, one transform for every pane in it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.view_transform import ViewTransform

HARD_PIXELS = 300
# A notch of a mouse wheel is 120 units and zooms by a quarter.
WHEEL_ZOOM = 1.25 ** (1 / 120)
ARROW_STEP = 64
GAP = 2
ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class PictureCanvas(QWidget):
    """Subclasses say how many panes there are and paint each; everything about looking around is here."""

    view_changed = Signal()
    hovered = Signal(object)  # (x, y) in fractions of the picture, or None
    panels_asked = Signal()  # Tab: only the picture, please

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ViewTransform()
        self.surround = QColor("#262626")
        self._dragged_from: QPointF | None = None
        self._is_panning = False
        self._cursor: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 180)

    def panes(self) -> list[QRectF]:
        """Where panes lie; all are of one size and show the same part of their picture."""
        return [QRectF(self.rect())]

    def paint_pane(self, painter: QPainter, number: int) -> None:
        """Paint pane ``number``; its top left is the painter's origin."""

    def clicked(self, position: QPointF) -> None:
        """The picture was clicked, not dragged."""

    def set_surround(self, colour: QColor) -> None:
        """The neutral around the picture."""
        self.surround = colour
        self.update()

    def set_view(self, view: ViewTransform) -> None:
        """Look at another part."""
        if view != self.view:
            self.view = view
            self.update()
            self.view_changed.emit()

    def fit(self) -> None:
        """Show the whole picture."""
        self.set_view(self.view.fitted())

    def zoom_to_pixels(self) -> None:
        """100 % at the cursor, or back to the whole picture when that is shown already."""
        self._zoom_to(100)

    def zoom_to_double(self) -> None:
        """The same with 200 %."""
        self._zoom_to(200)

    def zoom_step(self, direction: int) -> None:
        """One step larger (+1) or smaller (−1), about the cursor."""
        self.set_view(self.view.stepped(direction, self._anchor()))

    def look_at(self, region: tuple[int, int, int, int]) -> None:
        """Show (top, left, height, width), in pixels of the picture, as large as it fits up to 400 %."""
        top, left, height, width = region
        pane = self.view.pane
        most = max(4 / self.view.density, 2 * self.view.fitting_zoom)
        zoom = min(pane[0] / width, pane[1] / height, most)
        x, y = (left + width / 2) / self.view.picture[0], (top + height / 2) / self.view.picture[1]
        self.set_view(replace(self.view, zoom=zoom, x=x, y=y, is_fitted=False).held())

    def arrange(self) -> None:
        """Fit the transform to the panes as they are now."""
        pane = self.panes()[0]
        self.set_view(self.view.in_pane(pane.width(), pane.height(), self.devicePixelRatioF()))

    def pane_at(self, position: QPointF) -> tuple[int, QPointF]:
        """The pane under a place in the widget, and the place in that pane."""
        panes = self.panes()
        number = next((number for number, pane in enumerate(panes) if pane.contains(position)), len(panes) - 1)
        return number, position - panes[number].topLeft()

    def visible_region(self) -> tuple[int, int, int, int]:
        """What is on screen, in whole pixels of the shown picture: (top, left, height, width)."""
        part, (width, height) = self.view.visible, self.view.picture
        left, top = int(part.left * width), int(part.top * height)
        return top, left, max(round(part.height * height), 1), max(round(part.width * width), 1)

    def _zoom_to(self, percent: float) -> None:
        if abs(self.view.percent - percent) < 0.5 and not self.view.is_fitted:
            self.fit()
        else:
            self.set_view(self.view.zoomed(percent / 100 / self.view.density, self._anchor()))

    def _anchor(self) -> tuple[float, float] | None:
        if self._cursor is None:
            return None
        place = self.pane_at(self._cursor)[1]
        return place.x(), place.y()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.surround)
        smooth = self.view.percent <= HARD_PIXELS
        for number, pane in enumerate(self.panes()):
            painter.save()
            painter.setClipRect(pane)
            painter.translate(pane.topLeft())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            self.paint_pane(painter, number)
            painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.arrange()
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._cursor = event.position()
            self.set_view(self.view.zoomed(self.view.zoom * (1 + event.value()), self._anchor()))
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.panels_asked.emit()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._cursor = event.position()
        moved = event.pixelDelta()
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # Fingers on a trackpad move the picture under them; a wheel has no other way to say zoom.
        if not moved.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase and not zooms:
            self.set_view(self.view.panned(moved.x(), moved.y()))
        elif turned := event.angleDelta().y():
            self.set_view(self.view.zoomed(self.view.zoom * WHEEL_ZOOM**turned, self._anchor()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragged_from = event.position()
            self._is_panning = event.button() is Qt.MouseButton.MiddleButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor = event.position()
        if self._dragged_from is not None:
            moved = event.position() - self._dragged_from
            if not self._is_panning and moved.manhattanLength() >= QApplication.startDragDistance():
                self._is_panning = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._is_panning:
                self.set_view(self.view.panned(moved.x(), moved.y()))
                self._dragged_from = event.position()
        self._tell_hover()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._dragged_from is not None and not self._is_panning
        self._dragged_from = None
        self._is_panning = False
        self.unsetCursor()
        if was_click and event.button() is Qt.MouseButton.LeftButton:
            self.clicked(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._cursor = event.position()
        self.zoom_to_pixels()

    def leaveEvent(self, event: QEvent) -> None:
        self._cursor = None
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_view(self.view.panned(step[0] * ARROW_STEP, step[1] * ARROW_STEP))

    def _tell_hover(self) -> None:
        if self._cursor is None:
            return
        place = self.pane_at(self._cursor)[1]
        x, y = self.view.to_fraction(place.x(), place.y())
        self.hovered.emit((x, y) if 0 <= x < 1 and 0 <= y < 1 else None)
