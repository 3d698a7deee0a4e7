"""The left panel of the Analyse tab: answers to come back to."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedLayout, QVBoxLayout, QWidget

from app import analysis_words
from app.analysis_session import AnalysisSession
from app.ui.appearance import LEFT_PANEL, PADDING
from app.ui.finding_row import FindingRow
from app.ui.labels import label

FOUND = Qt.ItemDataRole.UserRole
ROW = 56


class PinsPanel(QWidget):
    """A click shows an answer again; Delete takes it off the list."""

    chosen = Signal(object)  # a Finding

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(LEFT_PANEL)
        self._session = session
        self.list = _List()
        self.list.setAccessibleName(self.tr("Pinned answers"))
        self.list.setItemDelegate(FindingRow(self.list))
        self._nothing = label(self.tr("Answers that you pin\nappear here, to compare."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        heading = label(self.tr("Pinned"), "heading")
        heading.setContentsMargins(PADDING, PADDING, PADDING, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addLayout(self._stack, 1)
        self._follow()
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.removal_asked.connect(session.pins.remove)
        session.pins.changed.connect(self._follow)
        session.finding_changed.connect(self._mark)

    @Slot()
    def _follow(self) -> None:
        self.list.clear()
        for found in self._session.pins.all:
            item = QListWidgetItem(f"{analysis_words.title(found)}\n{analysis_words.about(found)}")
            item.setData(FOUND, found)
            item.setSizeHint(QSize(LEFT_PANEL - 16, ROW))
            item.setToolTip(item.text())
            self.list.addItem(item)
        self._stack.setCurrentIndex(1 if self._session.pins.all else 0)
        self._mark()

    @Slot()
    def _mark(self) -> None:
        shown = self._session.finding
        for place in range(self.list.count()):
            if self.list.item(place).data(FOUND) is shown:
                self.list.setCurrentRow(place)
                return
        self.list.setCurrentRow(-1)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(FOUND))


class _List(QListWidget):
    removal_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.removal_asked.emit(item.data(FOUND))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.itemActivated.emit(item)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
