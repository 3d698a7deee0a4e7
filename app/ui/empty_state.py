"""What an empty window shows: where to drop a photograph, and samples to try."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.recent_files import RecentFiles
from app.ui.drop_outline import DropOutline
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.recent_shelf import RecentShelf
from app.ui.sample_shelf import SampleShelf
from app.workers.lane import Lane


class EmptyState(QWidget):
    """A drop target, one ``sentence``, "Open…", ``samples`` as thumbnails, which ``lane`` reads, and ``recents``."""

    open_asked = Signal()
    sample_asked = Signal(object)  # a Path
    recent_asked = Signal(object)  # a Path

    def __init__(
        self,
        samples: list[Path],
        lane: Lane,
        sentence: str = "",
        recents: RecentFiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._symbol = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._open = QPushButton(self.tr("Open…"))
        self._open.setToolTip(self.tr("Open photographs (Ctrl+O)"))
        self.samples = SampleShelf(samples, lane)
        self.recents = RecentShelf(recents) if recents is not None else None
        self._sentence = sentence or self.tr(
            "Silvermend takes away its noise, on this computer, and leaves the file as it is."
        )
        self._target = self._make_target()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._target, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(16)
        column.addWidget(self.samples)
        if self.recents is not None:
            column.addSpacing(16)
            column.addWidget(self.recents)
            self.recents.asked.connect(self.recent_asked)
        column.addStretch(1)
        self._colour_symbol()
        self._open.clicked.connect(self.open_asked)
        self.samples.asked.connect(self.sample_asked)

    def set_hovered(self, hovered: bool) -> None:
        """Whether something that could be dropped is held over the window."""
        self._target.set_hovered(hovered)

    def _make_target(self) -> DropOutline:
        target = DropOutline()
        target.setMinimumSize(400, 208)
        target.setMaximumSize(560, 264)
        column = QVBoxLayout(target)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._symbol)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Drop a photograph here"), "title"), alignment=Qt.AlignmentFlag.AlignHCenter)
        sentence = label(self._sentence, "quiet")
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setWordWrap(True)
        column.addWidget(sentence)
        column.addSpacing(8)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return target

    def _colour_symbol(self) -> None:
        self._symbol.setPixmap(icon("drop", QPalette.ColorRole.PlaceholderText).pixmap(48, 48))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_target"):
            self._colour_symbol()
