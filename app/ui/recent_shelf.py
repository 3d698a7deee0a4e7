"""The pictures opened last, to open again: a row of names."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.recent_files import RecentFiles
from app.ui.labels import label

MOST, COLUMNS = 6, 3
WIDTH = 168


class RecentShelf(QWidget):
    """Hidden while there are none."""

    asked = Signal(object)  # a Path

    def __init__(self, recents: RecentFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recents = recents
        self.buttons: list[RecentButton] = []
        self.clear = QPushButton(self.tr("Forget them"))
        self.clear.setProperty("role", "link")
        self.clear.setAccessibleName(self.tr("Forget recent pictures"))
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        heading = QHBoxLayout()
        heading.addStretch(1)
        heading.addWidget(label(QCoreApplication.translate("RecentShelf", "Opened lately"), "quiet"))
        heading.addWidget(self.clear)
        heading.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._grid)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addLayout(middle)
        self._follow()
        self.clear.clicked.connect(recents.clear)
        recents.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        paths = self._recents.paths[:MOST]
        self.setVisible(bool(paths))
        if paths == [button.path for button in self.buttons]:
            return
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [RecentButton(path) for path in paths]
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            button.clicked.connect(self._on_click)
        # They come later than what stands beside them, and Tab would find them last.
        for before, after in pairwise((self.clear, *self.buttons)):
            self.setTabOrder(before, after)

    @Slot()
    def _on_click(self) -> None:
        button = self.sender()
        if isinstance(button, RecentButton):
            self.asked.emit(button.path)

    def showEvent(self, event: QShowEvent) -> None:
        # Files come and go while nobody looks.
        super().showEvent(event)
        self._follow()


class RecentButton(QPushButton):
    """A file by its name; the whole path in a tip."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.setProperty("role", "recent")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Open {name} again").format(name=path.name))
        self.setToolTip(str(path))
        room = WIDTH - 26
        self.setText(self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))
