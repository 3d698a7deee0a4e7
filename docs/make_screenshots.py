"""Makes the pictures in docs/images with the program itself, its own model and its own samples.

python docs/make_screenshots.py
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Threads that wait for work without sleeping would take the processor from the window, and the times it shows with it.
os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
sys.path.insert(0, str(ROOT))

import cv2  # noqa: E402
import numpy as np  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.analysis_question import Aspect  # noqa: E402
from app.application import Application  # noqa: E402
from app.engine import Engine  # noqa: E402
from app.preferences import Preferences  # noqa: E402
from app.training_engine import TrainingEngine  # noqa: E402
from app.ui.comparison_view import Mode  # noqa: E402
from app.ui.file_dialogs import FileDialogs  # noqa: E402
from core import library  # noqa: E402
from core.analysis.error_map import Kind  # noqa: E402
from core.picture.files import read, write  # noqa: E402
from core.picture.picture import Picture  # noqa: E402
from core.samples import samples  # noqa: E402
from core.training.degradations import from_words, generator  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZE = (1366, 768)
# So many parts of each sample are learnt from, of so many pixels a side.
PARTS, PART = 2, 320
# Instead of the system's own, so that pictures do not differ from one system to the next; where it is missing, Qt takes
# another one. Debian and Ubuntu: fonts-inter.
FONT = "Inter"


class Photographer:
    """Drives one window and takes its picture."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        preferences = Preferences(QSettings(str(folder / f"{language}.ini"), QSettings.Format.IniFormat))
        preferences.language = language
        self.program = Application(
            preferences,
            Engine(),
            library.models(),
            FileDialogs(),
            samples(),
            TrainingEngine(folder / "training"),
        )
        self.window = self.program.window
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self.program.session.preparing.device is not None)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program work until something is so."""
        while not condition():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Let everything be laid out and painted."""
        for _ in range(30):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def take(self, name: str) -> None:
        """Write docs/images/NAME.png."""
        QCoreApplication.processEvents()
        self.window.grab().save(str(IMAGES / f"{name}.png"))

    def training(self, before: Path, after: Path) -> None:
        """One short run on pairs, watched and judged; it takes some minutes."""
        window, tab, session = self.window, self.window.train, self.program.training
        self.program.preferences.theme = "dark"
        window.show_tab(1)
        session.rows.take_pairs(before, after)
        self.until(lambda: session.rows.all and not session.rows.is_working)
        session.choose(thoroughness="quick", name="My camera")
        session.train()
        self.until(lambda: len(session.sitting.run.curves.scores) >= 5)
        tab.view.set_view(tab.view.view.zoomed(2.0))
        self.until(lambda: tab.pictures.has_result and not self.program.files_lane.is_busy)
        tab.curves.redraw()
        self.take("training")
        self.until(lambda: session.sitting.outcome)
        self.until(lambda: not session.looking.is_reading and not self.program.files_lane.is_busy)
        tab.curves.redraw()
        self.take("verdict")

    def analysis(self) -> None:
        """How far the model looks from a pixel on the edge of a pear, beside a pinned answer."""
        window, tab, session = self.window, self.window.analyse, self.program.analysis
        self.program.preferences.theme = "dark"
        window.show_tab(2)
        tab.open(samples()[:1])
        self.until(lambda: session.picture and self.window.tab.screen_pictures.before)
        self.until(lambda: not self.program.files_lane.is_busy)
        height, width = session.picture.before.pixels.shape[:2]
        tab.view.set_view(replace(tab.view.view.zoomed(4.0), x=0.452, y=0.497).held())
        session.place.point_at(round(0.497 * height), round(0.452 * width))
        for aspect in (Aspect.USED, Aspect.SCANS, Aspect.DOUBT, Aspect.COST, Aspect.FIELD):
            session.show(aspect)
            session.ask()
            self.until(lambda: not session.run.is_running)
            if aspect.needs_picture:
                session.pin()
            for _ in range(3):
                QCoreApplication.processEvents()
            if aspect is Aspect.SCANS:
                tab.player.go_to(0.62)
            self.take("analyse" if aspect is Aspect.FIELD else f"analyse-{aspect.value}")

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
        tab.view.set_difference(Kind.SIGNED, gain=8)
        tab.view.fit()
        self.until(lambda: tab.screen_pictures.difference and tab.screen_pictures.difference.count.survey)
        self.take("difference")
        self.program.preferences.theme = "light"
        tab.view.set_mode(Mode.SIDE_BY_SIDE)
        tab.view.set_view(tab.view.view.zoomed(1.0))
        self.take("side-by-side")


def make_pairs(folder: Path) -> tuple[Path, Path]:
    """Parts of the samples, halved so that they are cleaner than they came, and the same with the noise of a sensor."""
    camera = from_words(["camera"])
    before, after = folder / "night", folder / "tripod"
    for place in (before, after):
        place.mkdir()
    for number, path in enumerate(samples()):
        pixels = read(path).pixels
        small = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        for part in range(PARTS):
            left = part * (small.shape[1] - PART) // (PARTS - 1)
            top = (small.shape[0] - PART) // 2
            clean = np.ascontiguousarray(small[top : top + PART, left : left + PART])
            name = f"{path.stem}-{part + 1}.png"
            write(Picture(clean), after / name)
            write(Picture(camera.degrade(clean, generator(1, number, part))), before / name)
    return before, after


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pairs = make_pairs(Path(folder))
        photographer = Photographer(Path(folder))
        photographer.session()
        photographer.analysis()
        photographer.training(*pairs)
        photographer.window.leave()


if __name__ == "__main__":
    main()
