"""The real window, driven by a benchmark: with preferences, runs and pictures of its own."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.application import Application
from app.engine import Engine
from app.preferences import Preferences
from app.training_engine import TrainingEngine
from app.ui.file_dialogs import FileDialogs
from core import library
from core.model_file import Model
from core.samples import samples

SIZE = (1366, 768)


def platform() -> str:
    """Where the window is: Qt's name for it."""
    return QApplication.platformName()


class DrivenWindow:
    """One program with its window shown, and models of the benchmark beside those on this computer."""

    def __init__(self, folder: Path, models: tuple[Model, ...] = (), size: tuple[int, int] = SIZE) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        every = [*library.models(), *models]
        runs = TrainingEngine(folder / "training")
        self.program = Application(Preferences(settings), Engine(), every, FileDialogs(), samples(), runs)
        self.window = self.program.window
        self.window.resize(*size)
        self.session = self.program.session
        self.tab = self.window.tab
        self.view = self.tab.view
        self.pictures = self.tab.screen_pictures

    def show(self) -> None:
        """Show the window, and wait until the default model is ready."""
        self.window.show()
        self.until(lambda: self.session.preparing.device is not None and not self.session.preparing.is_under_way)

    def open(self, path: Path) -> float:
        """Look at the picture in a file; seconds until it is painted."""
        started = time.perf_counter()
        painted = Painted(self.view)
        self.tab.open([path])
        self.until(lambda: self.pictures.picture is not None and self.pictures.picture.path == path.absolute())
        painted.forget()
        self.until(lambda: painted.count)
        return time.perf_counter() - started

    def restore(self) -> float:
        """Restore all of the picture; seconds until the result is on screen."""
        started = time.perf_counter()
        self.tab.restore()
        self.until(lambda: self.session.run is None)
        if self.session.problem is not None:
            raise SystemExit(self.session.problem.what)
        self.until(lambda: self.pictures.has_result)
        return time.perf_counter() - started

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, seconds: float) -> None:
        """Let the program work for a while."""
        clock = QTimer(singleShot=True)
        clock.start(round(seconds * 1000))
        self.until(lambda: not clock.isActive())

    def close(self) -> None:
        """Leave, whatever is unsaved."""
        self.window.leave()


class Painted(QObject):
    """Counts how often a widget was asked to paint itself since it was last forgotten."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def forget(self) -> None:
        """Begin to count anew."""
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def computer() -> dict[str, Any]:
    """What else there is to know about the figures: the load is what all programs asked for in the last minute."""
    from benchmarks import machine

    return machine.facts() | {
        "window": platform() if QApplication.instance() is not None else os.environ.get("QT_QPA_PLATFORM", "native"),
    }
