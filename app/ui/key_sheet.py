"""The sheet of all keys, over the window until any key or click."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.key_choices import KeyChoices
from app.ui.key_map import mapped_groups
from app.ui.keys import Group
from app.ui.labels import label


class KeySheet(QWidget):
    """Covers its parent."""

    def __init__(self, choices: KeyChoices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("All keys"))
        self._came_from: QWidget | None = None
        self._sheet = _sheet(mapped_groups(choices))
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._sheet, alignment=Qt.AlignmentFlag.AlignCenter)
        choices.changed.connect(self._make_anew)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the sheet over everything."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()

    @Slot()
    def _make_anew(self) -> None:
        old, self._sheet = self._sheet, _sheet(mapped_groups(self._choices))
        self._outer.replaceWidget(old, self._sheet)
        old.deleteLater()

    def _close(self) -> None:
        """Hide, and give the keyboard back; Qt would pass it on to whatever comes next in the window."""
        if self._came_from is not None:
            self._came_from.setFocus()
        self.hide()

    def _cover(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def event(self, event: QEvent) -> bool:
        # While the sheet is open no key does what it says.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._close()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(self.palette().color(QPalette.ColorRole.Shadow))
        shade.setAlpha(150)
        QPainter(self).fillRect(self.rect(), shade)


def _sheet(found: Sequence[Group]) -> QFrame:
    sheet = QFrame()
    sheet.setObjectName("legend")
    columns = QHBoxLayout(sheet)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(32)
    for part in (found[:2], found[2:5], found[5:]):
        column = QVBoxLayout()
        column.setSpacing(16)
        for group in part:
            column.addLayout(_block(group))
        column.addStretch(1)
        columns.addLayout(column)
    return sheet


def _block(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.addWidget(label(group.title, "heading"), 0, 0, 1, 2)
    for row, key in enumerate((key for key in group.keys if key.text), 1):
        grid.addWidget(label(key.shown, "name"), row, 0, Qt.AlignmentFlag.AlignTop)
        text = label(key.text, "quiet")
        text.setWordWrap(True)
        text.setFixedWidth(200)
        grid.addWidget(text, row, 1)
    return grid
