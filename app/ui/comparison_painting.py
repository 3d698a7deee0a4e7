"""How the panes of a comparison are painted: versions of a picture, captions, the edge of what is finished."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRegion, QTransform

from app.ui.appearance import interface_font
from app.ui.difference_look import DifferenceLook
from app.ui.difference_map import DifferenceMap
from app.ui.effected_picture import EffectedPicture
from app.ui.pyramid import Pyramid
from app.ui.view_transform import Rect, ViewTransform
from core.restoration.effect import Effect

CAPTION_HEIGHT = 22
CAPTION_PADDING = 8
CAPTION_GAP = 8


def seen_area(view: ViewTransform) -> QRectF:
    """The part of the pane that the picture covers."""
    seen = view.target.cut_to(Rect(0, 0, *view.pane))
    return QRectF(seen.left, seen.top, seen.width, seen.height)


def paint_version(painter: QPainter, view: ViewTransform, version: Pyramid | None) -> None:
    """One version of the picture; what belongs together lies together, whatever the version's size."""
    if version is not None and not seen_area(view).isEmpty():
        version.draw(painter, seen_area(view), view.visible, _device_scale(view, version.width))


def paint_blend(
    painter: QPainter, view: ViewTransform, before: Pyramid | None, after: Pyramid | None, strength: float,
    finished: QRegion | None,
) -> None:  # fmt: skip
    """``after`` instead of ``before`` at ``strength``; ``finished`` is where ``after`` holds anything, None for all."""
    if before is None or before.is_opaque or after is None:
        if after is None or finished is not None or strength < 1:
            paint_version(painter, view, before)
        painter.setOpacity(strength)
        paint_version(painter, view, after)
        painter.setOpacity(1)
        return
    # A translucent picture painted over itself would become less so: the two are mixed before they meet the surround.
    layer = QImage((QSizeF(*view.pane) * view.density).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    layer.setDevicePixelRatio(view.density)
    layer.fill(0)
    inner = QPainter(layer)
    inner.setRenderHints(painter.renderHints())
    paint_version(inner, view, before)
    if finished is not None:
        inner.setClipPath(_on_pane(view, finished, after.width))
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    inner.setOpacity(strength)
    paint_version(inner, view, after)
    inner.end()
    painter.drawImage(QPointF(), layer)


def paint_effected(painter: QPainter, view: ViewTransform, picture: EffectedPicture, effect: Effect) -> None:
    """A result under an effect that is more than a blend."""
    if not seen_area(view).isEmpty():
        picture.draw(painter, seen_area(view), view.visible, _device_scale(view, picture.width), effect)


def paint_difference(painter: QPainter, view: ViewTransform, difference: DifferenceMap, look: DifferenceLook) -> None:
    """The difference of two versions."""
    compared = difference.compared
    if compared is not None and not seen_area(view).isEmpty():
        difference.draw(painter, seen_area(view), view.visible, _device_scale(view, compared.width), look)


def paint_progress_edge(painter: QPainter, view: ViewTransform, finished: QRegion, width: int, accent: QColor) -> None:
    """A thin line around what is finished, where it borders what is not; ``width`` is that of the finished picture."""
    painter.save()
    painter.setClipRect(seen_area(view).adjusted(1, 1, -1, -1), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(accent, 1))
    painter.drawPath(_on_pane(view, finished, width))
    painter.restore()


def paint_caption(painter: QPainter, area: QRectF, text: str, *, at_end: bool = False) -> None:
    """A small label in the upper corner of ``area``, left or, ``at_end``, right; cut where it has little room."""
    painter.setFont(interface_font(12))
    room = max(area.width() - 2 * CAPTION_GAP - 2 * CAPTION_PADDING, 0)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * CAPTION_PADDING
    if len(text) < 2 or area.height() < CAPTION_HEIGHT + 2 * CAPTION_GAP:
        return
    left = area.right() - CAPTION_GAP - width if at_end else area.left() + CAPTION_GAP
    chip = QRectF(left, area.top() + CAPTION_GAP, width, CAPTION_HEIGHT)
    _paint_chip(painter, chip, text)


def paint_caption_below(painter: QPainter, area: QRectF, text: str) -> None:
    """The same in the lower left corner of ``area``."""
    painter.setFont(interface_font(12))
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * CAPTION_PADDING
    if area.width() < width + 2 * CAPTION_GAP or area.height() < CAPTION_HEIGHT + 2 * CAPTION_GAP:
        return
    corner = QPointF(area.left() + CAPTION_GAP, area.bottom() - CAPTION_GAP - CAPTION_HEIGHT)
    _paint_chip(painter, QRectF(corner.x(), corner.y(), width, CAPTION_HEIGHT), text)


def _paint_chip(painter: QPainter, chip: QRectF, text: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 20, 20, 190))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor("#e6e6e6"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def _device_scale(view: ViewTransform, width: int) -> float:
    return view.zoom * view.density * view.picture[0] / width


def _on_pane(view: ViewTransform, region: QRegion, width: int) -> QPainterPath:
    """Where a region of a version that is ``width`` pixels wide lies on screen."""
    path = QPainterPath()
    path.addRegion(region)
    scale = view.zoom * view.picture[0] / width
    return QTransform.fromTranslate(view.target.left, view.target.top).scale(scale, scale).map(path.simplified())
