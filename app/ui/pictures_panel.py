"""The left panel: which pictures are open, and which versions there are of the one that is looked at."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from app.open_picture import OpenPicture
from app.recent_files import RecentFiles
from app.restore_session import RestoreSession
from app.ui.appearance import LEFT_PANEL, PADDING
from app.ui.icon_button import IconButton
from app.ui.labels import label
from app.ui.picture_list import PICTURE_ROLE, PictureListModel, PictureRow
from app.ui.recent_menu import RecentButton
from app.ui.slots_section import SlotsSection


class PicturesPanel(QWidget):
    """A list to choose from; Delete takes a row off it and leaves the file alone."""

    open_asked = Signal()
    recent_asked = Signal(object)  # a Path
    removal_asked = Signal(object)  # an OpenPicture

    def __init__(self, session: RestoreSession, recents: RecentFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(LEFT_PANEL)
        pictures = self._pictures = session.pictures
        self._model = PictureListModel(pictures)
        self.list = _PictureListView(self._model)
        self.list.setAccessibleName(self.tr("Open pictures"))
        self._nothing = label(self.tr("The photographs you open\nappear here."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.slots = SlotsSection(session)
        self._add = IconButton("add", self.tr("Open more pictures"), "Ctrl+O")
        self.recent = RecentButton(recents)
        self._lay_out()
        self._add.clicked.connect(self.open_asked)
        self.recent.open_asked.connect(self.open_asked)
        self.recent.asked.connect(self.recent_asked)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.removal_asked.connect(self.removal_asked)
        pictures.listed.connect(self._follow)
        pictures.opening_changed.connect(self._follow)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(PADDING, 8, 8, 4)
        heading.addWidget(label(self.tr("Pictures"), "heading"), 1)
        heading.addWidget(self.recent)
        heading.addWidget(self._add)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addLayout(self._stack, 1)
        column.addWidget(self.slots)

    @Slot(QModelIndex, QModelIndex)
    def _on_chosen(self, chosen: QModelIndex, _before: QModelIndex) -> None:
        picture = chosen.data(PICTURE_ROLE) if chosen.isValid() else None
        if isinstance(picture, OpenPicture) and picture is not self._pictures.wanted:
            self._pictures.look_at(picture)

    @Slot()
    def _follow(self) -> None:
        self._stack.setCurrentWidget(self.list if self._pictures.all else self._nothing)
        index = self._model.row_of(self._pictures.wanted)
        if index.isValid() and index != self.list.currentIndex():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class _PictureListView(QListView):
    removal_asked = Signal(object)

    def __init__(self, model: PictureListModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PictureRow(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        picture = self.currentIndex().data(PICTURE_ROLE) if self.currentIndex().isValid() else None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and picture is not None:
            self.removal_asked.emit(picture)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
