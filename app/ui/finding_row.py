"""A pinned answer as a row: what was asked, and of which model."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.appearance import interface_font

Index = QModelIndex | QPersistentModelIndex


class FindingRow(QStyledItemDelegate):
    """The item's text has two lines; the selected row has an accent bar at its left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        first, _, second = str(index.data()).partition("\n")
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), palette.color(QPalette.ColorRole.Accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            faint = palette.color(QPalette.ColorRole.AlternateBase)
            faint.setAlpha(128)
            painter.fillRect(area, faint)
        for top, size, role, text in (
            (9, 13, QPalette.ColorRole.Text, first),
            (30, 11, QPalette.ColorRole.PlaceholderText, second),
        ):
            line = QRect(area.left() + 12, area.top() + top, area.width() - 20, 18)
            painter.setFont(interface_font(size))
            painter.setPen(palette.color(role))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()
