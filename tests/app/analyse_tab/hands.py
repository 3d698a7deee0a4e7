"""Hands and eyes of somebody before the Analyse tab."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.ui.analyse_tab import AnalyseTab
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.waiting import settle, wait_until

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def press(tab: AnalyseTab, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(tab.view, key, modifier)
    settle()


def spot(tab: AnalyseTab, row: float, column: float) -> QPoint:
    """Where the middle of a pixel of the 64 × 48 picture lies in the view."""
    target = tab.view.view.target
    at = QPointF(target.left + (column + 0.5) * target.width / 64, target.top + (row + 0.5) * target.height / 48)
    return at.toPoint()


def ask(tab: AnalyseTab, session: AnalysisSession) -> None:
    QTest.mouseClick(tab.right.do, LEFT)
    wait_until(lambda: session.finding is not None and not session.run.is_running)


def ask_and_hold(tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst) -> None:
    """By Return; the answer stops after its first step until the analyst may go on."""
    analyst.holds = True
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.run.step.done == 1)


def colour(tab: AnalyseTab, row: int, column: int) -> tuple[int, int, int]:
    settle()
    image = tab.view.grab().toImage()
    place = spot(tab, row, column) * image.devicePixelRatio()
    return image.pixelColor(place).getRgb()[:3]


def show(tab: AnalyseTab, session: AnalysisSession, aspect: Aspect) -> None:
    QTest.mouseClick(tab.aspects.segments.buttons[list(Aspect).index(aspect)], LEFT)
    assert session.aspect is aspect
