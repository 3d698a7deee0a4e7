"""The left panel of the Train tab: what to learn from, and what is kept unseen."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedLayout, QVBoxLayout, QWidget

from app.training_row import TrainingRow
from app.training_session import TrainingSession
from app.ui.appearance import LEFT_PANEL, PADDING
from app.ui.labels import label, separator
from app.ui.pairs_foot import PairsFoot
from app.ui.segments import Segments
from app.ui.source_drop import SmallSourceDrop
from app.ui.training_list import ITEM, RowList, TrainingListRow, UnseenList

PAIRS, UNSEEN, NOTHING = 0, 1, 2


class TrainingPanel(QWidget):
    """Follows a TrainingSession and asks it to look."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(LEFT_PANEL)
        self._session = session
        self.before = SmallSourceDrop(self.tr("Before"))
        self.after = SmallSourceDrop(self.tr("After"))
        self.clean = SmallSourceDrop(self.tr("Good"))
        self.pages = Segments(self.tr("Which pictures"))
        for name, tip in (
            (self.tr("Pictures"), self.tr("What the model learns from")),
            (self.tr("Unseen"), self.tr("What is kept for the verdict; nothing is learnt from it")),
        ):
            self.pages.add_text(name).setToolTip(tip)
        self._row_model, self._unseen_model = RowList(session.rows, self), UnseenList(session, self)
        self.list = _List(self._row_model, self.tr("Pictures to learn from"))
        self.unseen = _List(self._unseen_model, self.tr("Unseen pictures"))
        self.foot = PairsFoot(session)
        self._lay_out()
        self._follow_rows()
        self._follow_pages()
        self._connect()

    def current_list(self) -> QListView:
        """The list that is shown."""
        return self.unseen if self._stack.currentIndex() == UNSEEN else self.list

    def _lay_out(self) -> None:
        self._line = separator()
        self._nothing = label(self.tr("The pictures to learn from\nappear here."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.unseen)
        self._stack.addWidget(self._nothing)
        top = QVBoxLayout()
        top.setContentsMargins(PADDING, PADDING, PADDING, 8)
        top.setSpacing(6)
        for place in (self.before, self.after, self.clean):
            top.addWidget(place)
        top.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addWidget(self._line)
        column.addWidget(self.foot)

    @Slot()
    def _follow_rows(self) -> None:
        sources = self._session.rows.sources
        for place, paths in ((self.before, sources.before), (self.after, sources.after), (self.clean, sources.clean)):
            place.show_paths(paths)
            place.setEnabled(not self._session.sitting.is_busy)
            place.setVisible(sources.is_complete and bool(sources.clean) is (place is self.clean))
        self._follow_pages()

    @Slot()
    def _follow_chosen(self) -> None:
        for view, model, wanted in (
            (self.list, self._row_model, self._row_model.row_of(self._session.rows.chosen)),
            (self.unseen, self._unseen_model, self._unseen_model.row_of(self._session.watch.watched)),
        ):
            assert view.model() is model
            if wanted.isValid() and wanted != view.currentIndex():
                view.selectionModel().setCurrentIndex(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot()
    def _follow_pages(self) -> None:
        """The unseen pictures come forward when the session looks at them."""
        self._unseen_model.follow()
        has_unseen = bool(self._session.watch.unseen)
        self.pages.setVisible(has_unseen)
        place = UNSEEN if has_unseen and self._session.watch.watched is not None else PAIRS
        self._show_page(place)
        self._follow_chosen()

    def _show_page(self, place: int) -> None:
        has_rows = bool(self._session.rows.all)
        self._stack.setCurrentIndex(NOTHING if place == PAIRS and not has_rows else place)
        self.pages.show_chosen(place)
        self.foot.setVisible(place == PAIRS and has_rows)
        self._line.setVisible(self.foot.isVisibleTo(self))

    @Slot(int)
    def _on_page(self, place: int) -> None:
        self._show_page(place)
        if place == UNSEEN:
            self._session.watch.step(0)
        else:
            self._session.rows.choose(self._session.rows.chosen)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, chosen: QModelIndex, _before: QModelIndex) -> None:
        row = chosen.data(ITEM) if chosen.isValid() else None
        if isinstance(row, TrainingRow) and row is not self._session.rows.chosen:
            self._session.rows.choose(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_unseen(self, chosen: QModelIndex, _before: QModelIndex) -> None:
        name = chosen.data(ITEM) if chosen.isValid() else None
        if isinstance(name, str) and name != self._session.watch.watched:
            self._session.watch.look_at(name)

    def _connect(self) -> None:
        session, rows = self._session, self._session.rows
        rows.changed.connect(self._follow_rows)
        rows.sources_changed.connect(self._follow_rows)
        rows.working_changed.connect(self._follow_rows)
        rows.chosen_changed.connect(self._follow_chosen)
        session.sitting.activity_changed.connect(self._follow_rows)
        session.watch.changed.connect(self._follow_pages)
        session.sitting.outcome_changed.connect(self._follow_pages)
        self.pages.chosen.connect(self._on_page)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.unseen.selectionModel().currentChanged.connect(self._on_unseen)


class _List(QListView):
    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(TrainingListRow(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space is the window's: it shows the other side while it is held.
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
