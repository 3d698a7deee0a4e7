"""The Analyse tab, driven as a person drives it: point, ask, look, compare, pin, cancel."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.analysis_findings import FieldFinding
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.application import Application
from app.ui.analyse_tab import AnalyseTab
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.waiting import settle, wait_until

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(program: Application) -> AnalysisSession:
    return program.analysis


@pytest.fixture
def tab(opened: Application) -> AnalyseTab:
    """The tab, shown, with the picture that is open in Restore."""
    QTest.mouseClick(opened.window.top.tabs.buttons[2], LEFT)
    return opened.window.analyse


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


def colour(tab: AnalyseTab, row: int, column: int) -> tuple[int, int, int]:
    settle()
    image = tab.view.grab().toImage()
    place = spot(tab, row, column) * image.devicePixelRatio()
    return image.pixelColor(place).getRgb()[:3]


def test_a_click_asks_from_there_and_lays_the_field_over_the_picture(tab: AnalyseTab, session: AnalysisSession) -> None:
    before = colour(tab, 12, 22)
    QTest.mouseClick(tab.view, LEFT, pos=spot(tab, 10, 20))
    wait_until(lambda: session.finding is not None)
    found = session.finding
    assert isinstance(found, FieldFinding)
    assert (found.question.row, found.question.column) == (10, 20)
    red, green, blue = colour(tab, 12, 22)
    assert (red, green, blue) != before
    assert red > 200
    assert blue < red - 50
    outside = colour(tab, 30, 40)
    assert max(outside) - min(outside) <= 2


def test_the_answer_tells_reach_and_overlap_and_the_table_of_areas(tab: AnalyseTab, session: AnalysisSession) -> None:
    ask(tab, session)
    (text,) = tab.right.answer.told
    assert "99 % of what this pixel looks at lies within 2 px" in text
    assert "overlap by 8 px lose at most 1.7 %" in text
    cells = [child.text() for child in tab.right.answer.table.findChildren(type(tab.right.question.meaning))]
    assert "5 × 5 px" in cells
    assert tab.right.answer.sections.isVisible()
    assert tab.view.legend.isVisible()
    assert "percent" in tab.view.legend.accessibleName()


def test_arrows_move_the_place_and_return_asks(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    row, column = session.place.pixel
    press(tab, Qt.Key.Key_Right)
    press(tab, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert session.place.pixel == (row - 10, column + 1)
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.finding is not None)
    assert (analyst.questions[-1].row, analyst.questions[-1].column) == session.place.pixel


def test_the_place_stays_within_the_picture(tab: AnalyseTab, session: AnalysisSession) -> None:
    session.place.move(-500, 500)
    assert session.place.pixel == (0, 63)
    ask(tab, session)
    assert session.finding.question.row == 0


def test_a_second_model_is_asked_beside_the_first(tab: AnalyseTab, session: AnalysisSession) -> None:
    tab.right.question.beside.setCurrentIndex(2)
    tab.right.question.beside.activated.emit(2)
    ask(tab, session)
    assert [shown.caption for shown in tab.view.maps] == ["A model called denoise", "A model called enlarge"]
    assert len(tab.view.panes()) == 2
    assert len(tab.right.answer.told) == 2
    tab.right.question.beside.activated.emit(0)
    ask(tab, session)
    assert len(tab.view.panes()) == 1


def test_another_look_computes_nothing_again(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask(tab, session)
    before = tab.view.maps[0]
    QTest.mouseClick(tab.right.look.variants.buttons[1], LEFT)
    QTest.mouseClick(tab.right.look.displays.buttons[1], LEFT)
    assert len(analyst.questions) == 1
    assert tab.view.maps[0].image != before.image
    assert tab.view.legend.scale.ticks[0].text == "−100 %"


def test_space_shows_the_picture_while_held(tab: AnalyseTab, session: AnalysisSession) -> None:
    plain = colour(tab, 26, 34)
    ask(tab, session)
    tab.view.setFocus()
    assert colour(tab, 26, 34) != plain
    QTest.keyPress(tab.view, Qt.Key.Key_Space)
    assert colour(tab, 26, 34) == plain
    QTest.keyRelease(tab.view, Qt.Key.Key_Space)


def test_escape_stops_at_once_and_keeps_what_was_found(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask(tab, session)
    found = session.finding
    analyst.holds = True
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.run.step.done == 1)
    assert tab.bar.cancel.isVisible()
    press(tab, Qt.Key.Key_Escape)
    assert not session.run.is_running
    assert session.finding is found
    assert tab.bar.text.text().startswith("Stopped")
    analyst.go.set()
    wait_until(analyst.was_closed.is_set)


def test_what_goes_wrong_is_told_above_the_picture(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    analyst.fails = True
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.problem is not None)
    assert tab.banner.isVisible()
    assert tab.banner.accessibleName() == "The model gave no number. Choose another one."
    analyst.fails = False
    ask(tab, session)
    assert not tab.banner.isVisible()


def test_an_empty_tab_teaches_and_takes_pictures(
    program: Application, session: AnalysisSession, picture_file: Path
) -> None:
    program.window.show_tab(2)
    tab = program.window.analyse
    assert tab.empty.isVisible()
    assert not tab.right.do.isEnabled()
    tab.open([picture_file])
    wait_until(lambda: tab.view.isVisible())
    assert program.session.pictures.current.path == picture_file
    assert program.window.top.name.text() == "evening.png"


def test_every_control_of_the_tab_has_a_name(tab: AnalyseTab, session: AnalysisSession) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QListWidget, QSlider

    for aspect in Aspect:
        session.show(aspect)
        for kind in (QAbstractButton, QComboBox, QSlider, QAbstractSpinBox, QListWidget):
            for control in tab.findChildren(kind):
                spoken = control.accessibleName() or getattr(control, "text", str)()
                assert spoken or not control.isVisible(), control


def test_fields_of_the_picture_that_was_left_are_not_shown(
    tab: AnalyseTab, session: AnalysisSession, tmp_path: Path, picture_file: Path
) -> None:
    ask(tab, session)
    other = tmp_path / "other.png"
    other.write_bytes(picture_file.read_bytes())
    tab.open([other])
    wait_until(lambda: session.picture is not None and session.picture.path == other)
    assert session.finding is None
    assert not tab.view.maps
    assert not tab.view.legend.isVisible()
