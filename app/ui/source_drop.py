"""A place for one side of the pictures to learn from: it takes what is dropped, or what is chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.drop_outline import DropOutline
from app.ui.icon_button import IconButton
from app.ui.icons import icon
from app.ui.labels import ElidedLabel, label


class SourceDrop(DropOutline):
    """Tells what was dropped; where a folder was chosen by hand, the tab says so with ``show_paths``."""

    dropped = Signal(object)  # a list of Paths
    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Say what is there already."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_hovered(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_hovered(False)
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


class LargeSourceDrop(SourceDrop):
    """With a title and a sentence, for the empty tab."""

    def __init__(self, title: str, sentence: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setMinimumSize(220, 200)
        self.setMaximumSize(420, 264)
        self._symbol_name = symbol
        self._symbol = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = label(title, "title")
        self._sentence = label(sentence, "quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._chosen = ElidedLabel(role="name")
        self._chosen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chosen.hide()
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("{title}: choose a folder").format(title=title))
        self.choose.setToolTip(self.tr("Choose a folder; files can be dropped"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._symbol)
        column.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._chosen)
        column.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._colour_symbol()
        self.choose.clicked.connect(self.choose_asked)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """The folder's name instead of the sentence."""
        self._chosen.setText(named(paths))
        self._chosen.note = "\n".join(map(str, paths))
        self._chosen.setVisible(bool(paths))
        self._sentence.setVisible(not paths)

    def _colour_symbol(self) -> None:
        self._symbol.setPixmap(icon(self._symbol_name, QPalette.ColorRole.PlaceholderText).pixmap(36, 36))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "choose"):
            self._colour_symbol()


class SmallSourceDrop(SourceDrop):
    """One line, for the panel beside the pictures."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setFixedHeight(32)
        self._name = ElidedLabel(role="")
        self._choose = IconButton("open", self.tr("{title}: choose another folder").format(title=title))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(label(title, "small"))
        row.addWidget(self._name, 1)
        row.addWidget(self._choose)
        self._choose.clicked.connect(self.choose_asked)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """The folder's name."""
        self._name.setText(named(paths))
        self._name.note = "\n".join(map(str, paths))


def named(paths: Sequence[Path]) -> str:
    """What people call these: a folder or file by its name, several by the first and how many more."""
    if not paths:
        return ""
    return paths[0].name if len(paths) == 1 else f"{paths[0].name} + {len(paths) - 1}"
