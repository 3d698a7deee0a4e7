"""The window: top bar, the tab, bottom strip, and every key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QVBoxLayout, QWidget

from app.open_picture import OpenPicture
from app.preferences import SURROUNDS, Preferences
from app.restore_session import RestoreSession
from app.ui import appearance
from app.ui.comparison_view import Mode
from app.ui.file_dialogs import FileDialogs
from app.ui.icons import program_icon
from app.ui.key_sheet import KeySheet
from app.ui.keys import groups
from app.ui.restore_tab import RestoreTab
from app.ui.status_strip import StatusStrip
from app.ui.top_bar import TopBar
from app.workers.lane import Lane

FIRST_SIZE = QSize(1440, 900)
SMALLEST_SIZE = QSize(1024, 600)
# What window managers put around a window; nobody tells how much before it is shown.
FRAME = QSize(16, 48)


class MainWindow(QMainWindow):
    """Shows one RestoreSession; files may be dropped anywhere on it."""

    painted = Signal()  # the first time
    closed = Signal()

    def __init__(
        self,
        session: RestoreSession,
        preferences: Preferences,
        samples: list[Path],
        files_lane: Lane,
        dialogs: FileDialogs,
    ) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._was_painted = False
        self._leaves = False
        self.setWindowTitle("Silvermend")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(SMALLEST_SIZE)
        self.setAcceptDrops(True)
        self.top = TopBar(session.pictures, preferences)
        self.tab = RestoreTab(session, preferences, samples, files_lane, dialogs)
        self.bottom = StatusStrip(session)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.tab, 1)
        column.addWidget(self.bottom)
        self.setCentralWidget(middle)
        self.sheet = KeySheet(middle)
        self._make_shortcuts()
        self._restore_geometry()
        self._show_surround()
        self._show_zoom()
        self._connect()

    def leave(self) -> None:
        """Close without asking anything."""
        self._leaves = True
        self.close()

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What keys can do, by the names in keys.groups."""
        tab, view = self.tab, self.tab.view
        pictures = self._session.pictures
        return {
            "open": tab.ask_open,
            "save": tab.save,
            "previous": lambda: pictures.step(-1),
            "next": lambda: pictures.step(1),
            "restore": tab.restore,
            "cancel": tab.cancel,
            "split": lambda: view.toggle_mode(Mode.SPLIT),
            "turn": view.turn_line,
            "side by side": lambda: view.toggle_mode(Mode.SIDE_BY_SIDE),
            "difference": lambda: view.toggle_mode(Mode.DIFFERENCE),
            "blink": lambda: view.toggle_mode(Mode.BLINK),
            "pixels": view.zoom_to_pixels,
            "fit": view.fit,
            "zoom in": lambda: view.zoom_step(1),
            "zoom out": lambda: view.zoom_step(-1),
            "left panel": tab.toggle_left,
            "right panel": tab.toggle_right,
            "surround": self._next_surround,
            "next area": self._next_area,
            "keys": self.sheet.open,
            "quit": self.close,
        }

    def _make_shortcuts(self) -> None:
        verbs = self.verbs()
        for key in (key for group in groups() for key in group.keys if key.verb):
            for sequence in key.sequences:
                shortcut = QShortcut(QKeySequence(sequence), self)
                shortcut.activated.connect(verbs[key.verb])

    def _restore_geometry(self) -> None:
        self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(self._preferences.geometry)

    @Slot()
    def _show_surround(self) -> None:
        name = self._preferences.surround
        theme = appearance.theme(self._preferences.theme)
        self.tab.view.set_surround(QColor(appearance.SURROUNDS.get(name, theme.surround)))

    @Slot()
    def _show_zoom(self) -> None:
        self.bottom.show_zoom(self.tab.view.view, self.tab.screen_pictures.before is not None)

    @Slot(object)
    def _show_title(self, picture: OpenPicture | None) -> None:
        self.setWindowTitle(f"{picture.name} – Silvermend" if picture is not None else "Silvermend")

    def _next_surround(self) -> None:
        place = SURROUNDS.index(self._preferences.surround)
        self._preferences.surround = SURROUNDS[(place + 1) % len(SURROUNDS)]

    def _next_area(self) -> None:
        """The keyboard goes round: picture, tools, list."""
        areas: list[tuple[QWidget, QWidget]] = [
            (self.tab.view, self.tab.view),
            (self.tab.right, self.tab.right.strength.slider),
            (self.tab.left, self.tab.left.list),
        ]
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
        view, bottom = self.tab.view, self.bottom
        self._session.pictures.current_changed.connect(self._show_title)
        view.view_changed.connect(self._show_zoom)
        view.refused.connect(bottom.job.hint)
        bottom.fit_asked.connect(view.fit)
        bottom.pixels_asked.connect(view.zoom_to_pixels)
        bottom.zoom_asked.connect(view.zoom_step)
        bottom.job.cancel_asked.connect(self.tab.cancel)
        self.top.left_panel_asked.connect(self.tab.toggle_left)
        self.top.right_panel_asked.connect(self.tab.toggle_right)
        self.top.keys_asked.connect(self.sheet.open)
        self._preferences.surround_changed.connect(self._show_surround)
        self._preferences.theme_changed.connect(self._show_surround)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys come up to here from every widget that has no use for them.
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tab.view.peek(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.tab.view.peek(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.tab.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.tab.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.tab.show_drop(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.tab.open(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tab.take_keyboard()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaves and not self.tab.may_leave():
            event.ignore()
            return
        self._preferences.geometry = self.saveGeometry()
        self.closed.emit()
        super().closeEvent(event)
