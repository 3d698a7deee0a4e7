"""Makes the pictures of docs/looking.md with the program itself, its own model and its own samples.

python docs/make_looking_pictures.py
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

import cv2  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, QSettings  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.application import Application  # noqa: E402
from app.engine import Engine  # noqa: E402
from app.preferences import Preferences  # noqa: E402
from app.ui.comparison_view import Mode  # noqa: E402
from app.ui.file_dialogs import FileDialogs  # noqa: E402
from core import library  # noqa: E402
from core.picture.files import read, write  # noqa: E402
from core.samples import samples  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZE = (1366, 768)
# As in make_screenshots.py: the same font on every system that has it.
FONT = "Inter"
# Where a pear's stalk stands before the wall, in fractions of the picture.
STALK = (0.535, 0.42)


class Photographer:
    """Drives one window with one restored picture, and another program's version of it."""

    def __init__(self, folder: Path) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        models = [model for model in library.models() if model.name == library.DEFAULT]
        self.program = Application(Preferences(settings), Engine(), models, FileDialogs(), samples())
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self.program.session.preparing.device is not None)
        tab, session = self.window.tab, self.program.session
        tab.open(samples()[:1])
        self.until(lambda: tab.screen_pictures.before and not self.program.files_lane.is_busy)
        tab.restore()
        self.until(lambda: session.run is None and tab.screen_pictures.has_result)
        session.slots.load([other_version(folder)])
        self.until(lambda: tab.screen_pictures.captions[1].startswith("2"))

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def take(self, name: str) -> None:
        """Write docs/images/NAME.png."""
        for _ in range(3):
            QCoreApplication.processEvents()
        self.window.grab().save(str(IMAGES / f"{name}.png"))

    def slots(self) -> None:
        """The other program's version pinned at the left, the model's beside it."""
        tab, slots = self.window.tab, self.program.session.slots
        slots.compare_with(2)
        slots.show(1)
        tab.view.set_mode(Mode.SIDE_BY_SIDE)
        tab.view.set_view(replace(tab.view.view.zoomed(1.0), x=STALK[0], y=STALK[1]).held())
        self.take("looking-slots")

    def lens(self) -> None:
        """Source and result, four times as large as their pixels."""
        tab, slots = self.window.tab, self.program.session.slots
        slots.compare_with(0)
        tab.view.set_mode(Mode.ONE)
        tab.view.fit()
        target = tab.view.view.target
        at = QPointF(target.left + STALK[0] * target.width, target.top + STALK[1] * target.height)
        tab.view.lens.switch(True, at)
        tab.view.mode_changed.emit()
        self.take("looking-lens")


def other_version(folder: Path) -> Path:
    """The first sample as a plain filter of old leaves it."""
    path = folder / "median-filter.tif"
    picture = read(samples()[0])
    write(picture.with_pixels(cv2.medianBlur(picture.pixels, 5)), path)
    return path


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    with tempfile.TemporaryDirectory() as folder:
        photographer = Photographer(Path(folder))
        photographer.slots()
        photographer.lens()
        photographer.window.leave()


if __name__ == "__main__":
    main()
