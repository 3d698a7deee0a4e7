"""Before and after, in every way of looking: one, side by side, split, difference, blink."""

from enum import Enum
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from app.ui import comparison_painting as painting
from app.ui.blink import Blink
from app.ui.compared_pictures import ComparedPictures
from app.ui.difference_look import DifferenceLook, DifferenceLooks
from app.ui.lens_view import LensView
from app.ui.picture_canvas import ARROWS, GAP, PictureCanvas
from app.ui.split_line import SplitLine
from app.ui.view_transform import ViewTransform
from core.analysis.error_map import Kind


class Mode(Enum):
    """A way of looking at two pictures."""

    ONE = "one"
    SIDE_BY_SIDE = "side by side"
    SPLIT = "split"
    DIFFERENCE = "difference"
    BLINK = "blink"


class ComparisonView(PictureCanvas):
    """Shows two versions of a picture. Where there is no second one yet, every mode shows the first."""

    mode_changed = Signal()
    refused = Signal(str)  # a mode that cannot be, and why

    def __init__(self, pictures: ComparedPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.ONE
        self.looks = DifferenceLooks()
        self.line = SplitLine()
        self._pictures = pictures
        self._peeks = False
        self.blink = Blink(self)
        self._grabbed = False
        self._last_picture: object = None
        self.blink.turned.connect(self._repaint)
        self.setAccessibleName(self.tr("Picture"))
        self.lens = LensView(self)
        pictures.replaced.connect(self._follow_pictures)
        pictures.updated.connect(self._repaint)
        pictures.updated.connect(self.lens.follow)
        pictures.difference_ready.connect(self._repaint)
        pictures.compared_changed.connect(self._follow_compared)

    @property
    def shown_difference(self) -> DifferenceLook:
        """What the difference mode shows now."""
        return self.looks.now

    @property
    def current_mode(self) -> Mode:
        """The mode that is painted: without a result there is nothing to compare."""
        if self.mode is Mode.DIFFERENCE:
            return Mode.ONE if self._pictures.difference_refusal else Mode.DIFFERENCE
        return self.mode if self._pictures.after is not None else Mode.ONE

    def set_mode(self, mode: Mode) -> None:
        """Look in another way; the same key again goes back to one picture."""
        if mode is Mode.DIFFERENCE and (refusal := self._pictures.difference_refusal):
            self.refused.emit(refusal)
            return
        self.mode = mode
        self.blink.run(mode is Mode.BLINK)
        self._ask_for_difference()
        self.arrange()
        self.update()
        self.mode_changed.emit()

    def toggle_mode(self, mode: Mode) -> None:
        """What a mode's key does; where nothing blinks by itself, the key does it."""
        if mode is self.mode is Mode.BLINK and self.blink.is_by_hand:
            self.blink.turn()
            return
        self.set_mode(Mode.ONE if self.mode is mode else mode)

    def set_difference(self, kind: Kind | None = None, **changes: Any) -> None:
        """Which differences are shown, and how: another kind, or fields of a DifferenceLook."""
        self.looks.change(kind, **changes)
        self.update()
        self.mode_changed.emit()

    def turn_line(self) -> None:
        """Between before and after, by 90°."""
        self.line.turn()
        self.update()
        self.mode_changed.emit()

    def toggle_lens(self) -> None:
        """Both versions much larger, beside what the cursor points at; without a cursor, the middle."""
        self.lens.switch(not self.lens.is_on, self._cursor or self.panes()[0].center())
        self.mode_changed.emit()

    def peek(self, peeks: bool) -> None:
        """Show the source while ``peeks``."""
        self._peeks = peeks
        self.update()

    def source_region(self) -> tuple[int, int, int, int] | None:
        """What is on screen, in pixels of the source: (top, left, height, width)."""
        source = self._pictures.source
        if source is None:
            return None
        top, left, height, width = self.visible_region()
        factor = source.width / self.view.picture[0]
        return int(top * factor), int(left * factor), max(int(height * factor), 1), max(int(width * factor), 1)

    def panes(self) -> list[QRectF]:
        whole = QRectF(self.rect())
        if self.current_mode is not Mode.SIDE_BY_SIDE:
            return [whole]
        width = (whole.width() - GAP) / 2
        return [QRectF(0, 0, width, whole.height()), QRectF(width + GAP, 0, width, whole.height())]

    def paint_pane(self, painter: QPainter, number: int) -> None:
        self._paint_mode(painter, number)
        self.lens.paint_frame(painter, number)

    def _paint_mode(self, painter: QPainter, number: int) -> None:
        mode = self.current_mode
        shows_before = self._peeks or (mode is Mode.BLINK and self.blink.shows_before)
        if mode is Mode.SIDE_BY_SIDE and not self._peeks:
            shows_before = number == 0
        if mode is Mode.SPLIT and not self._peeks:
            self._paint_split(painter)
        elif mode is Mode.DIFFERENCE and not self._peeks:
            self._paint_difference(painter)
        elif shows_before:
            self._paint_before(painter, self.view)
        else:
            self._paint_after(painter, self.view)
        if mode in (Mode.SIDE_BY_SIDE, Mode.BLINK) or (self._peeks and self._pictures.after is not None):
            painting.paint_caption(painter, self._area(), self._before if shows_before else self._after)

    def clicked(self, position: QPointF) -> None:
        if self.current_mode is Mode.SPLIT:
            self.line.move_to(position, self._area())
            self.update()

    def paint_side(self, painter: QPainter, view: ViewTransform, number: int) -> None:
        """Before (0) or after (1) as ``view`` shows it, in whichever mode."""
        if number or not self.has_two:
            self._paint_after(painter, view)
        else:
            self._paint_before(painter, view)

    @property
    def can_be_seen(self) -> bool:
        """Whether there is a picture."""
        return self._pictures.source is not None

    @property
    def has_two(self) -> bool:
        """Whether there is something to compare with."""
        return self._pictures.after is not None

    @property
    def captions(self) -> tuple[str, str]:
        """What the two versions are called."""
        return self._pictures.captions

    @property
    def _before(self) -> str:
        return self.captions[0]

    @property
    def _after(self) -> str:
        return self.captions[1]

    def _area(self) -> QRectF:
        return painting.seen_area(self.view)

    def _paint_before(self, painter: QPainter, view: ViewTransform) -> None:
        shown = self._pictures
        if shown.before is shown.source:
            painting.paint_version(painter, view, shown.before)
        elif shown.reference_effected is not None:
            painting.paint_effected(painter, view, *shown.reference_effected)
        else:
            painting.paint_blend(painter, view, shown.source, shown.before, shown.reference_strength, None)

    def _paint_after(self, painter: QPainter, view: ViewTransform) -> None:
        shown = self._pictures
        if shown.effected is not None:
            painting.paint_effected(painter, view, *shown.effected)
            return
        finished = shown.finished if shown.is_partial else None
        painting.paint_blend(painter, view, shown.source, shown.after, shown.strength, finished)
        if shown.is_partial and shown.after is not None:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painting.paint_progress_edge(painter, view, shown.finished, shown.after.width, accent)

    def _paint_split(self, painter: QPainter) -> None:
        area = self._area()
        first, second = self.line.sides(area)
        painter.save()
        painter.setClipRect(first, Qt.ClipOperation.IntersectClip)
        self._paint_before(painter, self.view)
        painter.restore()
        painter.save()
        painter.setClipRect(second, Qt.ClipOperation.IntersectClip)
        self._paint_after(painter, self.view)
        painter.restore()
        painting.paint_caption(painter, first, self._before)
        painting.paint_caption(painter, second, self._after, at_end=self.line.is_vertical)
        self.line.paint(painter, area, self.palette().color(QPalette.ColorRole.Accent), self.hasFocus())

    def _paint_difference(self, painter: QPainter) -> None:
        difference, look = self._pictures.difference, self.shown_difference
        if difference is None:
            return
        if not difference.is_complete(self.view.visible, look):
            # Never nothing: what is not compared yet shows the source.
            painting.paint_version(painter, self.view, self._pictures.before)
        painting.paint_difference(painter, self.view, difference, look)
        if self._pictures.difference_caption:
            painting.paint_caption(painter, self._area(), self._pictures.difference_caption)

    def _ask_for_difference(self) -> None:
        if self.mode is Mode.DIFFERENCE:
            self._pictures.want_difference()

    @Slot()
    def _follow_pictures(self) -> None:
        """Another picture keeps zoom and place; another size of the same one keeps what is seen."""
        width, height = self._pictures.size
        same = self._last_picture is self._pictures.subject
        self._last_picture = self._pictures.subject
        self.view = self.view.of_size(width, height) if same else self.view.of_picture(width, height)
        self._ask_for_difference()
        self.arrange()
        self.update()
        self.view_changed.emit()
        self.mode_changed.emit()

    @Slot()
    def _follow_compared(self) -> None:
        self._ask_for_difference()
        self.update()
        self.mode_changed.emit()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = (
            event.button() is Qt.MouseButton.LeftButton
            and self.current_mode is Mode.SPLIT
            and self.line.is_at(event.position(), self._area())
        )
        if not self._grabbed:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed:
            self.line.move_to(event.position(), self._area())
            self.update()
            return
        super().mouseMoveEvent(event)
        if self.lens.is_on:
            self.lens.point_at(event.position())
        if not event.buttons():
            over_line = self.current_mode is Mode.SPLIT and self.line.is_at(event.position(), self._area())
            along = Qt.CursorShape.SplitHCursor if self.line.is_vertical else Qt.CursorShape.SplitVCursor
            self.setCursor(along) if over_line else self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed:
            self._grabbed = False
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = ARROWS.get(Qt.Key(event.key()))
        along = direction[0 if self.line.is_vertical else 1] if direction else 0
        if self.lens.is_on and direction:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.lens.step(-direction[0], -direction[1], far=far)
        elif self.current_mode is Mode.SPLIT and along:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.line.move_by(-along * (10 if shift else 1), self._area())
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._peeks = False
        self.update()
