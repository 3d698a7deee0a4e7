"""The open pictures as rows: thumbnail, name, and one quiet line."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app import words
from app.open_picture import OpenPicture
from app.open_pictures import OpenPictures
from app.ui.appearance import interface_font
from app.ui.qt_images import to_image, to_screen

Index = QModelIndex | QPersistentModelIndex

ROW = 64
THUMBNAIL = 48
MARGIN = 8
PICTURE_ROLE = Qt.ItemDataRole.UserRole


class PictureListModel(QAbstractListModel):
    """Follows an OpenPictures."""

    def __init__(self, pictures: OpenPictures) -> None:
        super().__init__(pictures)
        self._pictures = pictures
        self._rows: list[OpenPicture] = []
        self._icons: dict[OpenPicture, QIcon] = {}
        pictures.listed.connect(self._follow)
        pictures.changed.connect(self._refresh)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        picture = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return picture.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(picture.path)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(picture)
        if role == Qt.ItemDataRole.StatusTipRole:
            return self._state_of(picture)
        return picture if role == PICTURE_ROLE else None

    def row_of(self, picture: OpenPicture | None) -> QModelIndex:
        """The index of ``picture``, invalid if it is not in the list."""
        return self.index(self._rows.index(picture)) if picture in self._rows else QModelIndex()

    def _state_of(self, picture: OpenPicture) -> str:
        size = words.megapixels(*picture.size) if picture.size else ""
        if picture.has_unsaved_result:
            state = self.tr("not saved yet")
        elif any(slot.saved_as is not None for slot in picture.slots):
            state = self.tr("saved")
        else:
            state = ""
        return " · ".join(filter(None, (size, state)))

    @Slot()
    def _follow(self) -> None:
        self.beginResetModel()
        self._rows = list(self._pictures.all)
        self._icons = {picture: icon for picture, icon in self._icons.items() if picture in self._rows}
        self.endResetModel()

    @Slot(object)
    def _refresh(self, picture: OpenPicture) -> None:
        if picture not in self._rows:
            return
        if picture not in self._icons and picture.thumbnail is not None:
            self._icons[picture] = QIcon(QPixmap.fromImage(to_image(to_screen(picture.thumbnail)).copy()))
        index = self.row_of(picture)
        self.dataChanged.emit(index, index)


class PictureRow(QStyledItemDelegate):
    """Paints a row; the selected one has an accent bar at its left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), palette.color(QPalette.ColorRole.Accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, _faint(palette.color(QPalette.ColorRole.AlternateBase)))
        self._paint_thumbnail(
            painter, QRect(area.left() + 12, area.top() + MARGIN, THUMBNAIL, THUMBNAIL), index, palette
        )
        text = QRect(area.left() + 12 + THUMBNAIL + 10, area.top(), area.width() - THUMBNAIL - 30, area.height())
        name_area = QRect(text.left(), text.top() + 14, text.width(), 18)
        painter.setFont(interface_font())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, name_area.width())
        painter.drawText(name_area, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(interface_font(11))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        state_area = QRect(text.left(), text.top() + 33, text.width(), 16)
        quiet = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.StatusTipRole)), Qt.TextElideMode.ElideRight, state_area.width()
        )
        painter.drawText(state_area, Qt.AlignmentFlag.AlignVCenter, quiet)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, area: QRect, index: Index, palette: QPalette) -> None:
        found = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(found, QIcon):
            found.paint(painter, area, Qt.AlignmentFlag.AlignCenter)
        else:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))


def _faint(colour: QColor) -> QColor:
    faint = QColor(colour)
    faint.setAlpha(128)
    return faint
