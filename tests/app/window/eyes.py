"""What a person presses, and sees, in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.application import Application
from app.ui.difference_map import DifferenceMap
from core.analysis.error_map import Kind
from tests.app.waiting import settle

# An Exif block with one entry: the camera's maker is "Us".
EXIF = bytes.fromhex("49492a000800000001000f0102000300000055730000000000000000")
# The view's middle and the source there: 0.5 red and green, 0.25 blue; the stand-in halves it.
MIDDLE_BEFORE, MIDDLE_AFTER = (128, 128, 64), (64, 64, 32)


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(program.window.tab.view, key, modifier)
    settle()


def shown(program: Application) -> QImage:
    return program.window.tab.view.grab().toImage()


def colour_at(image: QImage, x: float, y: float) -> tuple[int, int, int]:
    colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
    return colour.red(), colour.green(), colour.blue()


def is_near(colour: tuple[int, int, int], wanted: tuple[int, int, int], within: int = 6) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


def counted_as(difference: DifferenceMap, kind: Kind) -> bool:
    return difference.count.survey is not None and difference.count.survey.kind is kind
