"""Makes the pictures of docs/difference.md with the program itself, its own model and its own samples.

python docs/make_difference_pictures.py
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from make_screenshots import FONT, IMAGES, Photographer
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.ui.comparison_view import Mode
from app.ui.slot_pictures import Against
from core import library
from core.analysis.error_map import Kind
from core.picture.files import read, write
from core.progress import finish
from core.restoration.restore import restore
from core.restoration.restorer import Restorer
from core.samples import samples

# Of the noise that is added to a sample, in 8-bit levels.
SIGMA = 12


class DifferencePhotographer(Photographer):
    """What is true is a sample freed of its noise; the picture is the same with other noise."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.tab = self.window.tab
        self.truth, self.source = folder / "true.png", folder / "noisy.png"
        clean = finish(restore(read(samples()[0]), Restorer.load(library.find(library.DEFAULT))))
        write(clean, self.truth)
        noise = np.random.default_rng(1).normal(0, SIGMA / 255, clean.pixels.shape).astype(np.float32)
        write(clean.with_pixels(np.clip(clean.pixels + noise, 0, 1)), self.source)

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
        self.settle()
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
        self.settle()
        bar = tab.right._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.take("truth")


def main() -> None:
    """Make them all."""
    QApplication(["silvermend"]).setFont(QFont(FONT))
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        photographer = DifferencePhotographer(Path(folder))
        photographer.session()
        photographer.window.leave()


if __name__ == "__main__":
    main()
