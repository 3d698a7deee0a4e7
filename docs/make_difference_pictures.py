"""Makes the pictures of docs/difference.md with the program itself, its own model and its own samples.

python docs/make_difference_pictures.py
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.application import Application  # noqa: E402
from app.engine import Engine  # noqa: E402
from app.preferences import Preferences  # noqa: E402
from app.ui.comparison_view import Mode  # noqa: E402
from app.ui.file_dialogs import FileDialogs  # noqa: E402
from app.ui.screen_pictures import Against  # noqa: E402
from core import library  # noqa: E402
from core.analysis.error_map import Kind  # noqa: E402
from core.picture.files import read, write  # noqa: E402
from core.progress import finish  # noqa: E402
from core.restoration.restore import restore  # noqa: E402
from core.restoration.restorer import Restorer  # noqa: E402
from core.samples import samples  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZE = (1366, 768)
FONT = "Inter"
# Of the noise that is added to a sample, in 8-bit levels.
SIGMA = 12


class Photographer:
    """Drives one window. What is true is a sample freed of its noise; the picture is the same with other noise."""

    def __init__(self, folder: Path) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.program = Application(Preferences(settings), Engine(), library.models(), FileDialogs(), samples())
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.window.show()
        self.tab = self.window.tab
        self.until(lambda: self.program.session.device is not None)
        self.truth, self.source = folder / "true.png", folder / "noisy.png"
        clean = finish(restore(read(samples()[0]), Restorer.load(library.find(library.DEFAULT))))
        write(clean, self.truth)
        noise = np.random.default_rng(1).normal(0, SIGMA / 255, clean.pixels.shape).astype(np.float32)
        write(clean.with_pixels(np.clip(clean.pixels + noise, 0, 1)), self.source)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def show(self, kind: Kind, **look: object) -> None:
        """A kind of difference, when all of it is there."""
        self.tab.view.set_difference(kind, **look)
        QCoreApplication.processEvents()
        self.window.grab()
        count = self.tab.screen_pictures.difference.count
        self.until(lambda: count.survey is not None and count.survey.kind is kind and not count.is_counting)
        self.until(lambda: not self.program.files_lane.is_busy)

    def take(self, name: str) -> None:
        """Write docs/images/difference-NAME.webp."""
        for _ in range(20):
            QCoreApplication.processEvents()
        self.window.grab().save(str(IMAGES / f"difference-{name}.webp"), quality=90)

    def session(self) -> None:
        """Every kind, the truth, and the error against it."""
        tab, session = self.tab, self.program.session
        tab.open([self.source])
        self.until(lambda: tab.screen_pictures.before and not self.program.files_lane.is_busy)
        tab.restore()
        self.until(lambda: tab.screen_pictures.has_result and session.run is None)
        tab.view.set_mode(Mode.DIFFERENCE)
        self.show(Kind.SIGNED, gain=8)
        self.take("signed")
        self.show(Kind.ABSOLUTE, gain=4, threshold=24)
        self.take("absolute")
        self.show(Kind.COLOUR, gain=8)
        self.take("colour")
        self.show(Kind.STRUCTURE, gain=1)
        self.take("structure")
        session.truth.load(self.truth)
        self.until(lambda: session.truth.current and all(tab.right.truth._figures.figures))
        tab.screen_pictures.compare_against(Against.AFTER)
        tab.view.set_view(replace(tab.view.view.zoomed(1.0), x=0.45, y=0.5).held())
        self.show(Kind.COLOUR, gain=32)
        tab.view.hovered.emit((0.45, 0.5))
        for _ in range(20):
            QCoreApplication.processEvents()
        bar = tab.right._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.take("truth")


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        photographer = Photographer(Path(folder))
        photographer.session()
        photographer.window.leave()


if __name__ == "__main__":
    main()
