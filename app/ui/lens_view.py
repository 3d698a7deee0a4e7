"""The twin lens over a comparison: a small widget of its own, so that moving it paints little else anew."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import comparison_painting as painting
from app.ui.lens import Lens

if TYPE_CHECKING:
    from app.ui.comparison_view import ComparisonView

LINE = 1


class LensView(QWidget):
    """Lies beside the place of ``lens`` in ``view``, and shows both versions there."""

    def __init__(self, view: "ComparisonView") -> None:
        super().__init__(view)
        self.lens = Lens()
        self.is_on = False
        self._view = view
        self._panes: list[QRectF] = []
        self._framed = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Lens"))
        self.hide()
        view.view_changed.connect(self.follow)
        view.mode_changed.connect(self.follow)

    def switch(self, is_on: bool, position: QPointF) -> None:
        """Show what lies at ``position`` of the view, or nothing."""
        self.is_on = is_on
        self.point_at(position)
        self._view.update()

    def point_at(self, position: QPointF) -> None:
        """Show what lies there."""
        number, inner = self._view.pane_at(position)
        self.lens.point_at(self._view.view.to_fraction(inner.x(), inner.y()), number)
        self.follow()

    def step(self, across: int, down: int, *, far: bool) -> None:
        """Move by keys; the view follows where the place would leave it."""
        view = self._view
        self.lens.move(across, down, view.view, far=far)
        point, pane = self.lens.point(view.view), QRectF(0, 0, *view.view.pane)
        by = (
            min(max(point.x(), pane.left()), pane.right()) - point.x(),
            min(max(point.y(), pane.top()), pane.bottom()) - point.y(),
        )
        if any(by):
            view.set_view(view.view.panned(*by))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """The place, the part that is seen, or what is compared has changed."""
        shown = self.is_on and self._view.can_be_seen
        if shown:
            origin = self._pane().topLeft()
            count = 2 if self._view.has_two else 1
            point = self.lens.point(self._view.view) + origin
            self._panes = self.lens.panes(point, QRectF(self._view.rect()), count)
            whole = self._panes[0].united(self._panes[-1])
            self.setGeometry(whole.adjusted(-LINE, -LINE, LINE, LINE).toRect())
            self.raise_()
            self.update()
            self._mark_frame()
        self.setVisible(shown)

    def paint_frame(self, painter: QPainter, number: int) -> None:
        """Mark in pane ``number`` of the view what the lens shows."""
        if self.isVisible() and number == self._number():
            self.lens.paint_frame(painter, self._view.view, self._panes[0].width())

    def _mark_frame(self) -> None:
        if self._panes:
            frame = self.lens.frame(self._view.view, self._panes[0].width()).translated(self._pane().topLeft())
            self._view.update(self._framed.united(frame.toAlignedRect().adjusted(-3, -3, 3, 3)))
            self._framed = frame.toAlignedRect().adjusted(-3, -3, 3, 3)

    def _number(self) -> int:
        return min(self.lens.pane, len(self._view.panes()) - 1)

    def _pane(self) -> QRectF:
        return self._view.panes()[self._number()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#808080"))
        view = self.lens.view(self._view.view, self._panes[0].width())
        for number, pane in enumerate(self._panes):
            place = pane.translated(-self.geometry().topLeft().toPointF())
            painter.save()
            painter.setClipRect(place)
            painter.fillRect(place, self._view.surround)
            painter.translate(place.topLeft())
            self._view.paint_side(painter, view, number)
            _paint_cross(painter, place.width())
            painter.restore()
            if len(self._panes) > 1:
                painting.paint_caption(painter, place, self._view.captions[number])


def _paint_cross(painter: QPainter, side: float) -> None:
    """Two short lines about the middle, so that both panes can be read at the same pixel."""
    middle = side / 2
    for colour, width in ((QColor(0, 0, 0, 120), 3), (QColor(255, 255, 255, 200), 1)):
        painter.setPen(QPen(colour, width))
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            step = QPointF(across, down)
            painter.drawLine(QPointF(middle, middle) + step * 8, QPointF(middle, middle) + step * 14)
