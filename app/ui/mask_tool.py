"""Mouse and wheel over the picture while a mask is edited: they draw, and what they do not need goes on as ever."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent

from app.mask_editing import Kind, MaskEditing
from app.ui.comparison_view import ComparisonView
from app.ui.mask_handles import Knob, MaskHandles
from app.ui.mask_overlay import MaskOverlay
from core.restoration.mask import Place

# A notch of a mouse wheel is 120 units and changes the brush by a sixth.
WHEEL = 1.17 ** (1 / 120)


class MaskTool(QObject):
    """Watches the events of a ComparisonView. The brush paints, knobs of gradients are dragged, a new one is drawn."""

    def __init__(self, view: ComparisonView, masks: MaskEditing) -> None:
        super().__init__(view)
        self.overlay = MaskOverlay(view, masks)
        self._view = view
        self._masks = masks
        self._paints = False
        self._knob: Knob | None = None
        self._drawn_from: QPointF | None = None
        view.installEventFilter(self)
        masks.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._masks.mask is None:
            return False
        kind = event.type()
        if isinstance(event, QWheelEvent) and kind == QEvent.Type.Wheel:
            return self._wheel(event)
        if isinstance(event, QMouseEvent):
            if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                return self._press(event)
            if kind == QEvent.Type.MouseMove:
                return self._move(event)
            if kind == QEvent.Type.MouseButtonRelease:
                return self._release(event)
        if kind == QEvent.Type.Leave:
            self._show_ring(None)
        return False

    @property
    def _is_busy(self) -> bool:
        return self._paints or self._knob is not None or self._drawn_from is not None

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton or self._is_busy:
            return self._is_busy
        at = event.position()
        if self._masks.kind is Kind.BRUSH:
            self._paints = True
            self._masks.begin_stroke(self._place(at), erases=_erases(event))
            return True
        handles = self._handles(at)
        self._knob = handles.at(at) if handles is not None else None
        if self._knob is None and self._masks.is_fresh:
            self._drawn_from = at
        if self._is_busy:
            self._masks.hold()
        return self._is_busy

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if self._masks.kind is Kind.BRUSH:
            self._show_ring(at)
        if self._paints:
            self._masks.extend_stroke(self._place(at))
            return True
        handles = self._handles(self._drawn_from or at)
        if handles is None:
            return False
        if self._knob is not None:
            self._masks.set_shape(**handles.dragged(self._knob, at))
        elif self._drawn_from is not None and (at - self._drawn_from).manhattanLength() > 3:
            self._masks.set_shape(**handles.drawn(self._drawn_from, at))
        elif not event.buttons() and handles.at(at) is not None:
            self._view.setCursor(Qt.CursorShape.SizeAllCursor)
            return True
        return self._is_busy

    def _release(self, event: QMouseEvent) -> bool:
        if not self._is_busy or event.button() is not Qt.MouseButton.LeftButton:
            return self._is_busy
        self._paints, self._knob, self._drawn_from = False, None, None
        self._masks.let_go()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        # With Shift, some systems turn the wheel sideways.
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self._masks.kind is not Kind.BRUSH or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        self._masks.set_brush(radius=self._masks.radius * WHEEL**turned)
        self._show_ring(event.position())
        event.accept()
        return True

    def _handles(self, at: QPointF) -> MaskHandles | None:
        number, _ = self._view.pane_at(at)
        return self.overlay.handles(self._view.panes()[number])

    def _place(self, at: QPointF) -> Place:
        inner = self._view.pane_at(at)[1]
        x, y = self._view.view.to_fraction(inner.x(), inner.y())
        # Strokes may leave the picture, but what is painted far outside is nothing.
        return min(max(x, -1.0), 2.0), min(max(y, -1.0), 2.0)

    def _show_ring(self, at: QPointF | None) -> None:
        self.overlay.cursor_at = at
        self.overlay.update()

    @Slot()
    def _follow(self) -> None:
        """The mask that was being drawn may be there no more."""
        if self._masks.mask is None and self._is_busy:
            self._paints, self._knob, self._drawn_from = False, None, None
            self._masks.let_go()
        if self._masks.kind is not Kind.BRUSH:
            self.overlay.cursor_at = None


def _erases(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
