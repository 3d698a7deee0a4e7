"""The window: top bar, tabs, bottom strip, and every key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.analysis_session import AnalysisSession
from app.clipboard_pictures import ClipboardPictures
from app.device_list import DeviceList
from app.model_library import ModelLibrary
from app.preferences import SURROUNDS, Preferences
from app.problem import Problem
from app.restore_session import RestoreSession
from app.training_session import TrainingSession
from app.ui import appearance
from app.ui.analyse_tab import AnalyseTab
from app.ui.clipboard_verbs import ClipboardVerbs
from app.ui.file_dialogs import FileDialogs
from app.ui.icons import program_icon
from app.ui.key_sheet import KeySheet
from app.ui.key_tips import show_keys
from app.ui.library_page import LibraryPage
from app.ui.monitor import Monitor
from app.ui.preferences_page import PreferencesPage
from app.ui.restore_tab import RestoreTab
from app.ui.shortcuts import Shortcuts
from app.ui.status_strip import StatusStrip
from app.ui.tab import Tab
from app.ui.top_bar import TopBar
from app.ui.train_tab import TrainTab
from app.ui.window_pages import WindowPages
from app.workers.lane import Lane
from core.library import SUFFIXES

FIRST_SIZE = QSize(1440, 900)
SMALLEST_SIZE = QSize(1024, 600)
# What window managers put around a window; nobody tells how much before it is shown.
FRAME = QSize(16, 48)


class MainWindow(QMainWindow):
    """Shows one tab at a time; files may be dropped anywhere on it."""

    painted = Signal()  # the first time
    closed = Signal()

    def __init__(
        self,
        session: RestoreSession,
        training: TrainingSession,
        analysis: AnalysisSession,
        preferences: Preferences,
        samples: list[Path],
        files_lane: Lane,
        dialogs: FileDialogs,
        library: ModelLibrary,
        devices: DeviceList,
        clipboard: ClipboardPictures,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._was_painted = False
        self._leaves = False
        self.setWindowTitle("Silvermend")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(SMALLEST_SIZE)
        self.setAcceptDrops(True)
        self.monitor = Monitor(preferences, self)
        self.tab = RestoreTab(session, preferences, samples, files_lane, dialogs, self.monitor)
        self.train = TrainTab(training, preferences, samples, files_lane, dialogs, self.monitor)
        self.analyse = AnalyseTab(analysis, self.tab.screen_pictures, preferences, samples, files_lane, dialogs)
        self.tabs: tuple[Tab, ...] = (self.tab, self.train, self.analyse)
        self.tab.pasted_folder = clipboard.folder
        self.clipboard = ClipboardVerbs(clipboard, self)
        self.top = TopBar([tab.name for tab in self.tabs])
        self.bottom = StatusStrip(session, [self.train.bar, self.analyse.bar])
        self._stack = QStackedWidget()
        for tab in self.tabs:
            self._stack.addWidget(tab)
        self.pages = WindowPages(self._stack, session, preferences, library, devices, dialogs)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bottom)
        self.setCentralWidget(middle)
        self.sheet = KeySheet(preferences.keys, middle)
        self._shortcuts = Shortcuts(preferences.keys, self)
        self._restore_geometry()
        self._show_surround()
        self._show_zoom()
        self._connect()

    def leave(self) -> None:
        """Close without asking anything."""
        self._leaves = True
        self.close()

    @property
    def current(self) -> Tab:
        """The tab that is shown."""
        return self.tabs[self._stack.currentIndex()]

    @Slot(int)
    def show_tab(self, place: int) -> None:
        """Show the tab at ``place``; its keyboard goes where it was left, or to its picture."""
        if place >= len(self.tabs):
            return
        self.pages.close_page()
        if self.tabs[place] is self.current:
            return
        self._stack.setCurrentIndex(place)
        self.top.tabs.show_chosen(place)
        self.current.show_panels()
        self._show_title()
        self.bottom.show_bar(place)
        self._show_zoom()
        self.current.take_keyboard()

    def _verbs(self) -> dict[str, Callable[[], object]]:
        """What keys can do just now, by the names in keys.groups."""
        count = len(self.tabs)
        # A page covers the tab, and what cannot be seen is not changed.
        shown = self.current.verbs() if self.pages.page is None else {"cancel": self.pages.close_page}
        return {
            **shown,
            **{f"tab {place + 1}": partial(self.show_tab, place) for place in range(count)},
            "next tab": lambda: self.show_tab((self._stack.currentIndex() + 1) % count),
            "surround": self._next_surround,
            "next area": self._next_area,
            "keys": self.sheet.open,
            "models": self.pages.toggle_models,
            "preferences": self.pages.toggle_preferences,
            "copy": self._copy,
            "paste": self.clipboard.paste,
            "quit": self.close,
        }

    @Slot(str)
    def _do(self, verb: str) -> None:
        act = self._verbs().get(verb)
        if act is not None:
            act()

    def _copy(self) -> None:
        self.clipboard.copy(self.current if self.pages.page is None else None)

    @Slot(object)
    def _open_pasted(self, paths: list[Path]) -> None:
        # A single picture is nothing to learn from.
        if self.current is self.train and not all(path.is_dir() for path in paths):
            self.show_tab(0)
        self.pages.close_page()
        self.current.open(paths)

    @Slot(str)
    def _hint(self, sentence: str) -> None:
        self.bottom.hint(sentence)

    @Slot()
    def _show_tips(self) -> None:
        show_keys(self, self._preferences.keys)

    @Slot(object)
    def _remedy(self, problem: Problem) -> None:
        # What is done about it is done in the tab.
        self.show_tab(0)
        self.tab.banner.remedied.emit(problem)

    @Slot()
    def _follow_page(self) -> None:
        pages = self.pages
        self.top.models.setChecked(isinstance(pages.page, LibraryPage))
        self.top.preferences.setChecked(isinstance(pages.page, PreferencesPage))
        self._show_zoom()

    def _restore_geometry(self) -> None:
        self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(self._preferences.geometry)

    @Slot()
    def _show_surround(self) -> None:
        name = self._preferences.surround
        theme = appearance.theme(self._preferences.theme)
        for tab in self.tabs:
            tab.view.set_surround(QColor(appearance.SURROUNDS.get(name, theme.surround)))

    @Slot()
    def _show_zoom(self) -> None:
        self.bottom.show_zoom(self.current.view.view, self.current.has_picture and self.pages.page is None)

    @Slot()
    def _show_title(self) -> None:
        name, facts = self.current.headline
        self.top.show_headline(name, facts)
        self.setWindowTitle(f"{name} – Silvermend" if name else "Silvermend")

    def _next_surround(self) -> None:
        place = SURROUNDS.index(self._preferences.surround)
        self._preferences.surround = SURROUNDS[(place + 1) % len(SURROUNDS)]

    def _next_area(self) -> None:
        """The keyboard goes round the areas of the tab."""
        areas = self.current.areas()
        focus = QApplication.focusWidget()
        here = next(
            (n for n, (area, _) in enumerate(areas) if focus and (area is focus or area.isAncestorOf(focus))), 0
        )
        for offset in range(1, len(areas) + 1):
            area, target = areas[(here + offset) % len(areas)]
            if area.isVisible() and target.isEnabled():
                target.setFocus()
                return

    def _connect(self) -> None:
        self.monitor.failed.connect(self.tab.report)
        bottom = self.bottom
        for tab in self.tabs:
            tab.headline_changed.connect(self._show_title)
            tab.view.view_changed.connect(self._show_zoom)
        self.tab.view.refused.connect(bottom.job.hint)
        bottom.fit_asked.connect(self._fit)
        bottom.pixels_asked.connect(self._zoom_to_pixels)
        bottom.zoom_asked.connect(self._zoom)
        bottom.job.cancel_asked.connect(self.tab.cancel)
        bottom.job.where_asked.connect(self.tab.show_where)
        self.top.tabs.chosen.connect(self.show_tab)
        self.top.left_panel_asked.connect(self._toggle_left)
        self.top.right_panel_asked.connect(self._toggle_right)
        self.top.keys_asked.connect(self.sheet.open)
        self.top.models_asked.connect(self.pages.toggle_models)
        self.top.preferences_asked.connect(self.pages.toggle_preferences)
        self._shortcuts.asked.connect(self._do)
        self.pages.turned.connect(self._follow_page)
        self.pages.add_asked.connect(self.tab.ask_models)
        self.pages.remedied.connect(self._remedy)
        self.clipboard.pictures_pasted.connect(self._open_pasted)
        self.clipboard.told.connect(self._hint)
        self._preferences.keys.changed.connect(self._show_tips)
        self._preferences.surround_changed.connect(self._show_surround)
        self._preferences.theme_changed.connect(self._show_surround)

    @Slot()
    def _fit(self) -> None:
        self.current.view.fit()

    @Slot()
    def _zoom_to_pixels(self) -> None:
        self.current.view.zoom_to_pixels()

    @Slot()
    def _toggle_left(self) -> None:
        self.current.toggle_left()

    @Slot()
    def _toggle_right(self) -> None:
        self.current.toggle_right()

    @Slot(int)
    def _zoom(self, direction: int) -> None:
        self.current.view.zoom_step(direction)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys come up to here from every widget that has no use for them.
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.current.view.peek(self.pages.page is None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.current.view.peek(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.current.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.current.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.current.show_drop(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if not all(path.suffix.lower() in SUFFIXES for path in paths):
            self.pages.close_page()
        self.current.open(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_tips()
        self.current.take_keyboard()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaves and not all(tab.may_leave() for tab in self.tabs):
            event.ignore()
            return
        self._preferences.geometry = self.saveGeometry()
        self.closed.emit()
        super().closeEvent(event)
