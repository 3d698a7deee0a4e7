"""The left panel of the Train tab: what to learn from, and what is kept unseen."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QListView, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.training_row import TrainingRow
from app.training_session import TrainingSession
from app.ui.appearance import LEFT_PANEL, PADDING
from app.ui.icons import icon
from app.ui.labels import label, separator
from app.ui.segments import Segments
from app.ui.source_drop import SmallSourceDrop
from app.ui.training_list import ITEM, RowList, TrainingListRow, UnseenList

# Pixels that the list of files without a counterpart may take; it can be hundreds.
LEFT_OVER = 84
PAIRS, UNSEEN, NOTHING = 0, 1, 2


class TrainingPanel(QWidget):
    """Follows a TrainingSession and asks it to look, to align, to drop and to show all."""

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
        self.counts = label(role="small")
        self.align = QPushButton(self.tr("Align"))
        self.align.setCheckable(True)
        self.align.setToolTip(
            self.tr("Lay each clean picture on the other one. No file is changed; press again to undo")
        )
        self.light = QCheckBox(self.tr("Match the light too"))
        self.light.setToolTip(
            self.tr("While aligning; leave it off where the change of light is what should be learnt, as with haze")
        )
        self.drop_red = QPushButton(self.tr("Drop the red ones"))
        self.notes = label(role="small")
        self.fold = QPushButton()
        self.fold.setProperty("role", "fold")
        self.fold.setCheckable(True)
        self.unmatched = label(role="small")
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
        self._left_over = QScrollArea()
        self._left_over.setWidget(self.unmatched)
        self._left_over.setWidgetResizable(True)
        self._left_over.setFixedHeight(LEFT_OVER)
        self._left_over.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left_over.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unmatched.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(PADDING, 8, PADDING, PADDING)
        foot.setSpacing(6)
        foot.addWidget(self.counts)
        foot.addWidget(self.align)
        foot.addWidget(self.light)
        foot.addWidget(self.drop_red)
        foot.addWidget(self.notes)
        foot.addWidget(self.fold)
        foot.addWidget(self._left_over)
        for text in (self.counts, self.notes, self.unmatched):
            text.setWordWrap(True)
        self.unmatched.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addWidget(self._line)
        column.addWidget(self._foot)

    @Slot()
    def _follow_sources(self) -> None:
        sources = self._session.rows.sources
        for place, paths in ((self.before, sources.before), (self.after, sources.after), (self.clean, sources.clean)):
            place.show_paths(paths)
            place.setEnabled(not self._session.sitting.is_busy)
            place.setVisible(sources.is_complete and bool(sources.clean) is (place is self.clean))
        self._follow_pages()

    @Slot()
    def _follow_rows(self) -> None:
        self._follow_sources()
        rows = self._session.rows
        idle = not rows.is_working and not self._session.sitting.is_busy
        self.align.setVisible(rows.sources.has_pairs)
        self.drop_red.setVisible(rows.sources.has_pairs)
        self.light.setVisible(rows.sources.has_pairs and bool(rows.unaligned))
        self.light.setEnabled(idle)
        self.light.setChecked(rows.matches_light)
        self.align.setEnabled(idle and bool(rows.unaligned))
        self.align.setChecked(rows.is_aligned)
        self.align.setText(self.tr("Aligned") if rows.is_aligned else self.tr("Align"))
        self.drop_red.setText(self.tr("Show all") if rows.is_dropped else self.tr("Drop the red ones"))
        self.drop_red.setToolTip(
            self.tr("Bring the red ones back into the list")
            if rows.is_dropped
            else self.tr("Take what cannot be learnt from off the list; the files stay")
        )
        self.drop_red.setEnabled(idle and bool(rows.red))
        self.counts.setText(self._counted())
        self.counts.setVisible(bool(rows.all))
        apart = self.tr("{count} lie apart; aligning mends that.").format(count=len(rows.unaligned))
        mend = [apart] if rows.unaligned and not rows.is_aligned else []
        self.notes.setText(" ".join((*mend, *rows.notes)))
        self.notes.setVisible(bool(self.notes.text()))
        self.fold.setText(self.tr("Left over: {count}").format(count=len(rows.unmatched)))
        self.fold.setVisible(bool(rows.unmatched))
        self.unmatched.setText("\n".join(rows.unmatched))
        self._on_fold(self.fold.isChecked())
        self._follow_chosen()

    def _counted(self) -> str:
        rows = self._session.rows
        if not rows.sources.has_pairs:
            return self.tr("{count} good pictures").format(count=len(rows.all))
        found = {verdict: sum(row.verdict == verdict for row in rows.all) for verdict in ("green", "amber", "red")}
        return self.tr("{green} ready, {amber} usable, {red} left out").format(**found)

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
        self._foot.setVisible(place == PAIRS and has_rows)
        self._line.setVisible(self._foot.isVisibleTo(self))

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

    @Slot()
    def _on_align(self) -> None:
        rows = self._session.rows
        rows.align(not rows.is_aligned)
        self._follow_rows()

    @Slot()
    def _on_drop(self) -> None:
        rows = self._session.rows
        rows.show_all() if rows.is_dropped else rows.drop_red()

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self._left_over.setVisible(is_open and bool(self._session.rows.unmatched))
        self.fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

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
        self.align.clicked.connect(self._on_align)
        self.light.clicked.connect(rows.match_light)
        self.drop_red.clicked.connect(self._on_drop)
        self.fold.toggled.connect(self._on_fold)


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
