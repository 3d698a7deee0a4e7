"""The sheet of all keys, over the window until any key or click."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.key_choices import KeyChoices
from app.ui.key_map import mapped_groups
from app.ui.keys import Group
from app.ui.labels import label

COLUMNS, MARGIN = 3, 32
# Of what a key does, in one line.
LETTERS = 27
# Keys that scroll a sheet that is higher than the window, and by how many lines.
SCROLLING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class KeySheet(QWidget):
    """Covers its parent."""

    def __init__(self, choices: KeyChoices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("All keys"))
        self._came_from: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.addWidget(self._scroll, alignment=Qt.AlignmentFlag.AlignCenter)
        self._make_anew()
        choices.changed.connect(self._make_anew)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the sheet over everything."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.show()
        # Only what is shown has its fonts, and knows how large it is.
        self._cover()
        self.raise_()
        self.setFocus()

    @Slot()
    def _make_anew(self) -> None:
        self._sheet = _sheet(mapped_groups(self._choices))
        self._scroll.setWidget(self._sheet)
        self._fit()

    def _fit(self) -> None:
        """As large as the sheet is, or as the window has room for; then it scrolls."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        most = (self.size() - QSize(MARGIN, MARGIN)).expandedTo(QSize(0, 0))
        self._scroll.setFixedSize((self._sheet.sizeHint() + QSize(bar, 0)).boundedTo(most))

    def _close(self) -> None:
        """Hide, and give the keyboard back; Qt would pass it on to whatever comes next in the window."""
        if self._came_from is not None:
            self._came_from.setFocus()
        self.hide()

    def _cover(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self._fit()

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
        bar, by = self._scroll.verticalScrollBar(), SCROLLING.get(Qt.Key(event.key()), 0)
        if by and bar.maximum():
            bar.setValue(bar.value() + by * bar.singleStep())
        else:
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
    columns.setContentsMargins(16, 20, 16, 20)
    columns.setSpacing(24)
    for part in _columns(found):
        column = QVBoxLayout()
        column.setSpacing(16)
        for group in part:
            column.addLayout(_block(group))
        column.addStretch(1)
        columns.addLayout(column)
    return sheet


def _columns(found: Sequence[Group]) -> list[Sequence[Group]]:
    """The groups in their order, in COLUMNS columns whose longest is as short as can be."""
    ways = combinations(range(1, len(found)), COLUMNS - 1)
    columns = ([found[start:end] for start, end in pairwise((0, *cuts, len(found)))] for cuts in ways)
    return min(columns, key=lambda way: max(map(_lines, way)))


def _lines(groups: Sequence[Group]) -> int:
    """How many lines a column of them takes, about; titles and what is between them take two more."""
    return sum(2 + sum(-(-len(key.text) // LETTERS) for key in group.keys) for group in groups)


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
