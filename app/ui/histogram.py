"""How the brightnesses of the picture are spread: channels filled, the source as an outline behind the result."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.restore_session import RestoreSession
from app.ui.qt_images import ScreenPixels
from app.ui.screen_pictures import ScreenPictures

BINS = 128
# A quarter of a megapixel gives the same histogram as all of them.
ENOUGH_PIXELS = 250_000
# Milliseconds.
RESTING = 60
# Blue, green, red: the order of screen pixels.
CHANNELS = ("#5b86d6", "#5fae6e", "#d2695e")

Counts = npt.NDArray[np.float64]


class Histogram(QWidget):
    """Follows what is on screen; counts are drawn by their square root, so that shadows and lights can be read."""

    def __init__(self, session: RestoreSession, pictures: ScreenPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Histogram"))
        self.setToolTip(self.tr("How brightnesses are spread; the source as a line"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._session = session
        self._pictures = pictures
        self._before: Counts | None = None
        self._after: Counts | None = None
        self._mixed: Counts | None = None
        # Counted when a slider rests for a moment, so that the picture never waits for it.
        self._resting = QTimer(self, interval=RESTING, singleShot=True)
        self._resting.timeout.connect(self._count_mixed)
        pictures.replaced.connect(self._count)
        pictures.updated.connect(self._follow)

    def sizeHint(self) -> QSize:
        return QSize(160, 88)

    @Slot()
    def _count(self) -> None:
        shown = self._pictures
        self._before = _counts(shown.before.levels) if shown.before is not None else None
        self._after = _counts(shown.after.levels) if shown.has_result and shown.after is not None else None
        self._count_mixed()

    @Slot()
    def _follow(self) -> None:
        self._resting.start()
        self.update()

    @Slot()
    def _count_mixed(self) -> None:
        effected = self._pictures.effected
        self._mixed = _counts([effected[0].small(effected[1])]) if effected is not None else None
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._before is not None:
            self._paint_brightnesses(painter, self._before, palette.color(QPalette.ColorRole.PlaceholderText))

    def _paint_brightnesses(self, painter: QPainter, before: Counts, outline: QColor) -> None:
        # The curve of a blend lies between those of its parts; between is all that the eye asks for here.
        strength = self._pictures.strength
        after = self._after
        counts = before if after is None else (1 - strength) * before + strength * after
        if after is not None and self._mixed is not None:
            counts = self._mixed
        top = max(float(counts[:, 1:-1].max()), float(before[:, 1:-1].max()), 1e-9)
        painter.setCompositionMode(self._mixing())
        painter.setPen(Qt.PenStyle.NoPen)
        for channel, colour in zip(counts, CHANNELS, strict=True):
            painter.setBrush(QColor(colour))
            painter.drawPolygon(self._curve(channel / top))
        if after is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(outline, 1))
            painter.drawPolyline(self._curve(before.mean(axis=0) / top))

    def _mixing(self) -> QPainter.CompositionMode:
        is_dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        modes = QPainter.CompositionMode
        return modes.CompositionMode_Screen if is_dark else modes.CompositionMode_Multiply

    def _inner(self) -> QRectF:
        return self.rect().toRectF().adjusted(1, 6, -1, -1)

    def _curve(self, heights: Counts) -> QPolygonF:
        inner = self._inner()
        step = inner.width() / (BINS - 1)
        points = [QPointF(inner.left(), inner.bottom())]
        for place, height in enumerate(np.minimum(heights, 1)):
            points.append(QPointF(inner.left() + place * step, inner.bottom() - float(height) * inner.height()))
        points.append(QPointF(inner.right(), inner.bottom()))
        return QPolygonF(points)


def _counts(levels: Sequence[ScreenPixels]) -> Counts:
    """(3, BINS) square roots of shares of that of ``levels`` which is small enough to count quickly."""
    small = next((level for level in levels if level.shape[0] * level.shape[1] <= ENOUGH_PIXELS), levels[-1])
    bins = [np.bincount(small[..., channel].ravel() >> 1, minlength=BINS) for channel in range(3)]
    counts: Counts = np.sqrt(np.stack(bins) / (small.shape[0] * small.shape[1]))
    return counts
