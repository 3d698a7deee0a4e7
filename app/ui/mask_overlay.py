"""The mask that is edited, over the picture: where it covers, its knobs, and the ring of the brush."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QTransform
from PySide6.QtWidgets import QWidget

from app.mask_editing import Kind, MaskEditing
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.mask_handles import Knob, MaskHandles
from app.ui.qt_images import to_image
from app.ui.view_transform import Rect
from core.restoration.frame import Frame
from core.restoration.mask import LinearGradient, Mask, RadialGradient
from core.restoration.mask_weights import alone
from core.restoration.painted import Painter
from core.restoration.tiles import Region

# Of the accent over what a mask covers.
OPACITY = 0.5
# Masks are smooth: every second pixel of the screen tells enough.
EVERY = 2
KNOB = 5


class MaskOverlay(QWidget):
    """Lies over a ComparisonView, lets the mouse through, and is there only while a mask is edited."""

    def __init__(self, view: ComparisonView, masks: MaskEditing) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._view = view
        self._masks = masks
        self._painter = Painter()
        self._tint: tuple[object, QImage] | None = None
        # Where the brush would paint: a place in the view, None while the cursor is elsewhere.
        self.cursor_at: QPointF | None = None
        view.installEventFilter(self)
        self._follow()
        masks.changed.connect(self._follow)
        view.view_changed.connect(self._follow)
        view.mode_changed.connect(self._follow)

    def panes(self) -> list[QRectF]:
        """Those that show the result, in the view."""
        panes = self._view.panes()
        return panes[1:] if self._view.current_mode is Mode.SIDE_BY_SIDE else panes

    def handles(self, pane: QRectF) -> MaskHandles | None:
        """The knobs of the gradient that is edited, as they lie in a pane."""
        mask = self._masks.mask
        if mask is None or not isinstance(mask.shape, LinearGradient | RadialGradient):
            return None
        target = self._view.view.target
        origin = pane.topLeft() + QPointF(target.left, target.top)
        return MaskHandles(mask.shape, origin, target.width, target.height)

    def brush_radius(self) -> float:
        """Of the brush, on screen."""
        target = self._view.view.target
        return self._masks.radius * max(target.width, target.height)

    @Slot()
    def _follow(self) -> None:
        self.setGeometry(self._view.rect())
        self.setVisible(self._masks.mask is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        mask = self._masks.mask
        if mask is None:
            return
        painter = QPainter(self)
        for pane in self.panes():
            painter.save()
            painter.setClipRect(pane)
            # Over a map of differences, another colour would be taken for a difference.
            if self._masks.is_shown and not mask.is_empty and self._view.current_mode is not Mode.DIFFERENCE:
                self._paint_tint(painter, pane, mask)
            handles = self.handles(pane)
            if handles is not None:
                self._paint_handles(painter, handles)
            painter.restore()
        if self._masks.kind is Kind.BRUSH and self.cursor_at is not None:
            self._paint_ring(painter, self.cursor_at)

    def _paint_tint(self, painter: QPainter, pane: QRectF, mask: Mask) -> None:
        view = self._view.view
        target = view.target
        seen = target.cut_to(Rect(0, 0, *view.pane))
        if seen.width <= 0 or seen.height <= 0:
            return
        height, width = max(target.height / EVERY, 1), max(target.width / EVERY, 1)
        top, left = int((seen.top - target.top) / EVERY), int((seen.left - target.left) / EVERY)
        size = QSize(int(seen.width / EVERY) + 2, int(seen.height / EVERY) + 2)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        key = (mask, height, width, top, left, size.width(), size.height(), accent.rgb())
        if self._tint is None or self._tint[0] != key:
            frame = Frame(height, width, Region(top, left, size.height(), size.width()))
            self._tint = (key, _tinted(alone(mask, frame, self._painter), accent))
        corner = pane.topLeft() + QPointF(target.left + left * EVERY, target.top + top * EVERY)
        area = QRectF(seen.left, seen.top, seen.width, seen.height).translated(pane.topLeft())
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(corner, QSize(size.width() * EVERY, size.height() * EVERY)), self._tint[1])

    def _paint_handles(self, painter: QPainter, handles: MaskHandles) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knobs = handles.knobs()
        accent = self.palette().color(QPalette.ColorRole.Accent)
        for colour, width in ((QColor(0, 0, 0, 140), 3.0), (accent, 1.25)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if isinstance(handles.shape, LinearGradient):
                self._paint_line(painter, knobs[Knob.START], knobs[Knob.END])
            else:
                self._paint_ellipse(painter, handles)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(accent)
        for knob, at in knobs.items():
            size = KNOB + 1.5 if knob in (Knob.START, Knob.MIDDLE) else KNOB
            painter.drawEllipse(at, size, size)

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        """The way, and across it where the gradient begins and ends."""
        painter.drawLine(start, end)
        along = end - start
        length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1e-6)
        across = QPointF(-along.y(), along.x()) / length * (self.width() + self.height())
        painter.drawLine(start - across, start + across)
        painter.setPen(QPen(painter.pen().color(), painter.pen().widthF(), Qt.PenStyle.DashLine))
        painter.drawLine(end - across, end + across)

    def _paint_ellipse(self, painter: QPainter, handles: MaskHandles) -> None:
        shape = handles.shape
        assert isinstance(shape, RadialGradient)
        middle, (wide, high) = handles.point(shape.centre), handles.radii()
        painter.save()
        painter.setTransform(QTransform().translate(middle.x(), middle.y()).rotate(shape.turned), True)
        painter.drawEllipse(QPointF(), wide, high)
        inner = 1 - shape.feather
        if 0.02 < inner < 0.98:
            painter.setPen(QPen(painter.pen().color(), painter.pen().widthF(), Qt.PenStyle.DotLine))
            painter.drawEllipse(QPointF(), wide * inner, high * inner)
        painter.restore()

    def _paint_ring(self, painter: QPainter, at: QPointF) -> None:
        """The brush's edge, and within it where it begins to fade."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = max(self.brush_radius(), 1.0)
        inner = radius * (1 - self._masks.feather)
        for colour, width in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255, 230), 1.25)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, radius, radius)
            if inner > 3:
                painter.setPen(QPen(colour, width / 2))
                painter.drawEllipse(at, inner, inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)


def _tinted(weights: np.ndarray, colour: QColor) -> QImage:
    shades = np.array([colour.blue(), colour.green(), colour.red(), 255], np.float32) * OPACITY
    return to_image(np.rint(weights[..., None] * shades).astype(np.uint8))
