"""Pairs, good pictures and unseen pictures as rows: a thumbnail, a name, a mark, and quiet words."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import words
from app.training_row import TrainingRow
from app.training_rows import TrainingRows
from app.training_session import TrainingSession
from app.ui.appearance import interface_font
from app.ui.qt_images import to_image, to_screen
from app.ui.verdict_mark import paint_mark, spoken
from core.picture.picture import Picture
from core.training.judge import Judged

Index = QModelIndex | QPersistentModelIndex
VERDICT, QUIET, ITEM = (Qt.ItemDataRole.UserRole + number for number in range(3))
LINE = 15
ROW, LOW_ROW, THUMBNAIL, MARK = 84, 50, QSize(64, 46), 10


class RowList(QAbstractListModel):
    """The pairs or good pictures that are shown."""

    def __init__(self, rows: TrainingRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = rows
        self._rows: list[TrainingRow] = []
        self._pixmaps: dict[TrainingRow, QPixmap] = {}
        rows.changed.connect(self._follow)
        rows.row_changed.connect(self._refresh)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (row.name, spoken(row.verdict), row.reason)))
        if role == Qt.ItemDataRole.ToolTipRole:
            paths = "\n".join(str(path) for path in (row.before, *row.after) if path is not None)
            return f"{row.reason}\n{paths}" if row.reason else paths
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmaps.get(row)
        return {VERDICT: row.verdict, QUIET: row.reason or spoken(row.verdict), ITEM: row}.get(role)

    def row_of(self, row: TrainingRow | None) -> QModelIndex:
        """The index of ``row``, invalid if it is not shown."""
        return self.index(self._rows.index(row)) if row in self._rows else QModelIndex()

    @Slot()
    def _follow(self) -> None:
        self.beginResetModel()
        self._rows = self._source.shown
        self._pixmaps = {row: pixmap for row, pixmap in self._pixmaps.items() if row in self._source.all}
        self.endResetModel()

    @Slot(object)
    def _refresh(self, row: TrainingRow) -> None:
        if row.thumbnails is not None and any(row.thumbnails):
            self._pixmaps[row] = _joined(*row.thumbnails)
        index = self.row_of(row)
        if index.isValid():
            self.dataChanged.emit(index, index)


class UnseenList(QAbstractListModel):
    """The pictures that are kept unseen; after the verdict with their PSNR before and after."""

    def __init__(self, session: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[tuple[str, Judged | None]] = []
        session.watch.changed.connect(self.follow)
        session.sitting.outcome_changed.connect(self.follow)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name, judged = self._rows[index.row()]
        quiet = _judged_words(judged) if judged is not None else self.tr("as it learns")
        if role in (Qt.ItemDataRole.DisplayRole, ITEM):
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}. {quiet}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return name
        if role == VERDICT and judged is not None:
            return "green" if judged.gain > 0 else "red"
        return quiet if role == QUIET else None

    def row_of(self, name: str | None) -> QModelIndex:
        """The index of the picture of that name, invalid if there is none."""
        place = next((place for place, (found, _) in enumerate(self._rows) if found == name), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    @Slot()
    def follow(self) -> None:
        """Show what the session has."""
        if self._rows != self._session.watch.unseen:
            self.beginResetModel()
            self._rows = self._session.watch.unseen
            self.endResetModel()


class TrainingListRow(QStyledItemDelegate):
    """Paints a row of either; the selected one has an accent bar at its left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW if self._has_pictures(index) else LOW_ROW)

    def _has_pictures(self, index: Index) -> bool:
        return isinstance(index.data(ITEM), TrainingRow)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), palette.color(QPalette.ColorRole.Accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            faint = palette.color(QPalette.ColorRole.AlternateBase)
            faint.setAlpha(128)
            painter.fillRect(area, faint)
        top, left, right = area.top() + 8, area.left() + 12, area.right() - 8
        self._paint_name(painter, QRect(left, top, right - left, 18), index, palette)
        words = QRect(left, top + 20, right - left, area.bottom() - top - 24)
        if self._has_pictures(index):
            place = QRect(QPoint(left, top + 22), THUMBNAIL)
            pixmap = index.data(Qt.ItemDataRole.DecorationRole)
            if isinstance(pixmap, QPixmap):
                painter.drawPixmap(place, pixmap)
            else:
                painter.fillRect(place, palette.color(QPalette.ColorRole.AlternateBase))
            words.setLeft(place.right() + 10)
        self._paint_quiet(painter, words, str(index.data(QUIET) or ""), palette)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRect, index: Index, palette: QPalette) -> None:
        verdict = str(index.data(VERDICT) or "")
        if verdict:
            paint_mark(painter, QRectF(area.left(), area.top() + 4, MARK, MARK), verdict, palette)
            area = area.adjusted(MARK + 6, 0, 0, 0)
        painter.setFont(interface_font())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_quiet(self, painter: QPainter, area: QRect, text: str, palette: QPalette) -> None:
        painter.setFont(interface_font(11))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        lines = _lines(painter, text, area.width(), max(1, area.height() // LINE))
        for number, line in enumerate(lines):
            place = QRect(area.left(), area.top() + number * LINE, area.width(), LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)


def _lines(painter: QPainter, text: str, width: int, most: int) -> list[str]:
    """``text`` broken between words into at most so many lines; what has no room is left out."""
    metrics, words, lines = painter.fontMetrics(), text.split(), list[str]()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines


def _joined(before: Picture | None, after: Picture | None) -> QPixmap:
    """The left half of before beside the right half of after; all of the one there is."""
    pixmap = QPixmap(THUMBNAIL * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRectF(0, 0, THUMBNAIL.width(), THUMBNAIL.height())
    halves = [
        QRectF(0, 0, whole.width() / 2 - 0.5, whole.height()),
        QRectF(whole.width() / 2 + 0.5, 0, whole.width(), whole.height()),
    ]
    for number, picture in enumerate((before, after)):
        if picture is None:
            continue
        image = to_image(to_screen(picture)).copy()
        scale = max(whole.width() / image.width(), whole.height() / image.height())
        width, height = whole.width() / scale, whole.height() / scale
        source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        painter.save()
        if before is not None and after is not None:
            painter.setClipRect(halves[number])
        painter.drawImage(whole, image, source)
        painter.restore()
    painter.end()
    return pixmap


def _judged_words(judged: Judged) -> str:
    """20.14 → 21.40 dB (+1.26)."""
    start, tuned, gain = words.number(judged.start, 2), words.number(judged.tuned, 2), words.signed(judged.gain, 2)
    return f"{start} → {tuned} dB ({gain})"
