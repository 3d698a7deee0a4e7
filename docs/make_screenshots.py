"""Makes the pictures in docs/images with the program itself, its own model and its own samples.

python docs/make_screenshots.py
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Threads that wait for work without sleeping would take the processor from the window, and the times it shows with it.
os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.application import Application  # noqa: E402
from app.engine import Engine  # noqa: E402
from app.preferences import Preferences  # noqa: E402
from app.ui.comparison_view import Mode  # noqa: E402
from app.ui.difference_map import Kind  # noqa: E402
from app.ui.file_dialogs import FileDialogs  # noqa: E402
from core import library  # noqa: E402
from core.samples import samples  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZE = (1366, 768)
# Instead of the system's own, so that pictures do not differ from one system to the next; where it is missing, Qt takes
# another one. Debian and Ubuntu: fonts-inter.
FONT = "Inter"


class Photographer:
    """Drives one window and takes its picture."""

    def __init__(self, folder: Path) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.program = Application(Preferences(settings), Engine(), library.models(), FileDialogs(), samples())
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self.program.session.device is not None)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def take(self, name: str) -> None:
        """Write docs/images/NAME.png."""
        QCoreApplication.processEvents()
        self.window.grab().save(str(IMAGES / f"{name}.png"))

    def session(self) -> None:
        """One session at the program, from the empty window to the light theme."""
        tab, session = self.window.tab, self.program.session
        self.until(lambda: not self.program.files_lane.is_busy)
        self.take("empty")
        tab.open(samples())
        self.until(lambda: tab.screen_pictures.before and not self.program.files_lane.is_busy)
        tab.restore()
        self.until(lambda: session.run is None or len(session.run.tiles) >= 16)
        self.take("working")
        self.until(lambda: tab.screen_pictures.has_result)
        tab.view.set_mode(Mode.SPLIT)
        tab.view.set_view(tab.view.view.zoomed(1.0))
        tab.view.hovered.emit((0.52, 0.48))
        self.take("split")
        tab.view.set_mode(Mode.DIFFERENCE)
        tab.view.set_difference(Kind.SIGNED, 8)
        tab.view.fit()
        self.until(lambda: tab.screen_pictures.difference)
        self.take("difference")
        self.program.preferences.theme = "light"
        tab.view.set_mode(Mode.SIDE_BY_SIDE)
        tab.view.set_view(tab.view.view.zoomed(1.0))
        self.take("side-by-side")
        self.window.leave()


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        Photographer(Path(folder)).session()


if __name__ == "__main__":
    main()
