"""Hands and eyes of somebody who chooses an effect."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from app.application import Application
from tests.app.waiting import settle

# The view's middle and the source there: 0.5 red and green, 0.25 blue; the stand-in halves it.
BEFORE, AFTER = (128, 128, 64), (64, 64, 32)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def colour_at(program: Application, x: float = 0.5, y: float = 0.5) -> tuple[int, int, int]:
    """Of the picture on screen, at a fraction of the view."""
    settle()
    image: QImage = program.window.tab.view.grab().toImage()
    colour = image.pixelColor(round(x * image.width()), round(y * image.height()))
    return colour.red(), colour.green(), colour.blue()


def is_near(colour: tuple[int, int, int], wanted: tuple[int, int, int], within: int = 6) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(program.window.tab.view, key, modifier)
    settle()


def drag(program: Application, *places: tuple[int, int], modifier: Qt.KeyboardModifier = NONE) -> None:
    """With the left button, through places relative to the view's middle."""
    view = program.window.tab.view
    points = [view.rect().center() + QPoint(*place) for place in places]
    QTest.mousePress(view, LEFT, modifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, LEFT, modifier, points[-1])
    settle()


def beside_the_knob(program: Application) -> tuple[float, float]:
    """In the middle of the view, but for what is drawn there."""
    view = program.window.tab.view
    return 0.5 + 12 / view.width(), 0.5 + 9 / view.height()
