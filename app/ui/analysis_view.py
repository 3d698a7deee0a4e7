"""The picture of the Analyse tab: a place to ask about, and over it what was found."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.analysis_findings import CostFinding, PlacedFinding
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.ui import comparison_painting as painting
from app.ui.compared_pictures import ComparedPictures
from app.ui.comparison_view import ComparisonView
from app.ui.finding_maps import ShownMap, area_of, maps_of
from app.ui.map_legend import MapLegend
from app.ui.picture_canvas import ARROWS, GAP
from app.ui.scan_player import ScanPlayer

# Around the pixel that is asked about.
CROSS, CROSS_GAP = 9, 3
# So far from the edge of its pane a place stays that moves by keys.
EDGE = 24


class AnalysisView(ComparisonView):
    """Follows a session. A click or a drag chooses what to ask about, and asks."""

    place_chosen = Signal()

    def __init__(
        self, session: AnalysisSession, pictures: ComparedPictures, player: ScanPlayer, parent: QWidget | None = None
    ) -> None:
        super().__init__(pictures, parent)
        self._session = session
        self._player = player
        self.maps: list[ShownMap] = []
        self._pressed: QPointF | None = None
        self._marked: tuple[QPointF, QPointF] | None = None
        self.legend = MapLegend(self)
        self.setAccessibleName(self.tr("Picture; arrow keys move the place that is asked about"))
        session.finding_changed.connect(self._follow)
        session.settings_changed.connect(self._follow)
        session.place.changed.connect(self._repaint)
        player.changed.connect(self._show_legend)

    def panes(self) -> list[QRectF]:
        whole = QRectF(self.rect())
        if len(getattr(self, "maps", ())) < 2:
            return [whole]
        width = (whole.width() - GAP) / 2
        return [QRectF(0, 0, width, whole.height()), QRectF(width + GAP, 0, width, whole.height())]

    def paint_pane(self, painter: QPainter, number: int) -> None:
        painting.paint_version(painter, self.view, self._pictures.source)
        found = self._placed() if self._is_drawn else None
        if found is not None and number < len(self.maps) and not self._peeks:
            shown = self._player.image or self.maps[number].image
            target = self._on_pane(found.part.top, found.part.left, found.part.height, found.part.width)
            # Pixels of a map are answers of their own; mixing them would show what nobody measured.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(target, shown, area_of(found, shown))
            self._paint_frame(painter, target)
            if len(self.maps) > 1:
                painting.paint_caption(painter, painting.seen_area(self.view), self.maps[number].caption)
        if not self._peeks:
            self._paint_place(painter)

    @property
    def _is_drawn(self) -> bool:
        """Whether what is on screen is the picture that is asked about; the next one is drawn a moment later."""
        return self._pictures.source is not None and self._pictures.subject is self._session.picture

    def _placed(self) -> PlacedFinding | None:
        found = self._session.finding
        return None if found is None or isinstance(found, CostFinding) else found

    def _on_pane(self, top: float, left: float, height: float, width: float) -> QRectF:
        """Where a part, in pixels of the source, lies in the pane."""
        before, target = self._pictures.source, self.view.target
        assert before is not None
        across, down = target.width / before.width, target.height / before.height
        return QRectF(target.left + left * across, target.top + top * down, width * across, height * down)

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        for colour, grown in (("#101010", 1.5), ("#e6e6e6", 0.5)):
            painter.setPen(QPen(QColor(colour), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(-grown, -grown, grown, grown))

    def _paint_place(self, painter: QPainter) -> None:
        if not self._is_drawn:
            return
        row, column = self._session.place.pixel
        if self._marked is not None:
            self._paint_frame(painter, _square(*self._marked))
        elif self._session.aspect is Aspect.USED:
            self._paint_frame(painter, self._on_pane(*self._patch(row, column)))
        else:
            self._paint_cross(painter, self._on_pane(row, column, 1, 1))

    def _patch(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Top, left, height and width of the patch around a pixel, held within the picture."""
        before = self._pictures.source
        assert before is not None
        side = min(self._session.settings.patch, before.height, before.width)
        top, left = (
            min(max(at - side // 2, 0), length - side) for at, length in ((row, before.height), (column, before.width))
        )
        return top, left, side, side

    def _paint_cross(self, painter: QPainter, pixel: QRectF) -> None:
        if pixel.width() >= 3:
            self._paint_frame(painter, pixel)
        middle, gap = pixel.center(), max(pixel.width() / 2 + 2, CROSS_GAP)
        for colour, width in (("#101010", 3), (self.palette().accent().color().name(), 1)):
            painter.setPen(QPen(QColor(colour), width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                step = QPointF(x, y)
                painter.drawLine(middle + step * gap, middle + step * (gap + CROSS))

    @Slot()
    def _follow(self) -> None:
        found = self._placed()
        before = len(self.maps)
        self.maps = maps_of(found, self._session.settings.look) if found is not None else []
        if len(self.maps) != before:
            self.arrange()
        self._show_legend()

    @Slot()
    def _show_legend(self) -> None:
        scale = self.maps[0].scale if self.maps else None
        self.legend.show_scale(self._player.scale if self._player.image is not None else scale)
        self.update()

    def _follow_place(self) -> None:
        """Move the picture where the place would leave the pane."""
        if not self._is_drawn:
            return
        row, column = self._session.place.pixel
        pane = QRectF(0, 0, *self.view.pane)
        inner = pane.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        at = self._on_pane(row, column, 1, 1).center()
        across = min(max(at.x(), inner.left()), inner.right()) - at.x()
        down = min(max(at.y(), inner.top()), inner.bottom()) - at.y()
        if across or down:
            self.set_view(self.view.panned(across, down))

    def _anchor(self) -> tuple[float, float] | None:
        """Zooming by keys goes to the place where no cursor says another."""
        if self._cursor is not None or not self._is_drawn:
            return super()._anchor()
        at = self._on_pane(*self._session.place.pixel, 1, 1).center()
        return at.x(), at.y()

    def _pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        """Row and column of the source under a place of the widget; None beside the picture."""
        before, inner = self._pictures.source, self.pane_at(position)[1]
        x, y = self.view.to_fraction(inner.x(), inner.y())
        if before is None or not (0 <= x < 1 and 0 <= y < 1):
            return None
        return int(y * before.height), int(x * before.width)

    def clicked(self, position: QPointF) -> None:
        pixel = self._pixel_at(position)
        if pixel is not None:
            self._session.place.point_at(*pixel)
            self.place_chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        marks = self._session.aspect is Aspect.USED and event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position() if marks else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - self._pressed
        if self._marked is not None or moved.manhattanLength() >= QApplication.startDragDistance():
            self._marked = self.pane_at(self._pressed)[1], self.pane_at(event.position())[1]
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        marked, self._marked, self._pressed = self._marked, None, None
        if marked is None:
            super().mouseReleaseEvent(event)
            return
        self._dragged_from = None
        before, square = self._pictures.source, _square(*marked)
        middle = self.view.to_fraction(square.center().x(), square.center().y())
        if before is not None:
            side = max(round(square.width() / self.view.target.width * before.width), 1)
            self._session.mark_patch(int(middle[1] * before.height), int(middle[0] * before.width), side)
            self.place_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = ARROWS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_chosen.emit()
        elif direction is not None:
            step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._session.place.move(-direction[1] * step, -direction[0] * step)
            self._follow_place()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.place()


def _square(start: QPointF, end: QPointF) -> QRectF:
    """The square that a drag from ``start`` towards ``end`` marks."""
    side = max(abs(end.x() - start.x()), abs(end.y() - start.y()))
    left = start.x() if end.x() >= start.x() else start.x() - side
    top = start.y() if end.y() >= start.y() else start.y() - side
    return QRectF(left, top, side, side)
