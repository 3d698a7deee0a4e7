"""Where the Analyse tab looks from: by mouse and keys, with one model and with two."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.analysis_findings import FieldFinding
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.ui.analyse_tab import AnalyseTab
from tests.app.analyse_tab.hands import LEFT, ask, colour, press, show, spot
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.waiting import wait_until


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


def test_the_map_lies_over_the_part_that_was_looked_at(tab: AnalyseTab, session: AnalysisSession) -> None:
    session.choose(side=32)
    outside = colour(tab, 12, 10)
    QTest.mouseClick(tab.view, LEFT, pos=spot(tab, 30, 50))
    wait_until(lambda: session.finding is not None)
    assert (session.finding.part.top, session.finding.part.left) == (14, 32)
    assert colour(tab, 12, 10) == outside
    gray = colour(tab, 16, 34)
    assert max(gray) - min(gray) <= 2
    red, _, blue = colour(tab, 32, 52)
    assert red > blue + 50


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


def test_the_picture_follows_a_place_that_keys_move_out_of_sight(tab: AnalyseTab, session: AnalysisSession) -> None:
    tab.view.set_view(tab.view.view.zoomed(32.0))
    for _ in range(3):
        press(tab, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert session.place.pixel[1] == 2
    assert tab.view.rect().contains(spot(tab, *session.place.pixel))


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


@pytest.mark.parametrize("aspect", [Aspect.FIELD, Aspect.USED])
def test_the_difference_of_two_models_is_one_map(tab: AnalyseTab, session: AnalysisSession, aspect: Aspect) -> None:
    show(tab, session, aspect)
    tab.right.question.beside.activated.emit(2)
    ask(tab, session)
    QTest.mouseClick(tab.right.look.pair.buttons[1], LEFT)
    assert len(tab.view.panes()) == 1
    assert "A model called denoise more" in tab.view.legend.accessibleName()
    QTest.mouseClick(tab.right.look.grounds.buttons[1], LEFT)
    # Both pretend to use the same pixels.
    assert colour(tab, 5, 5) == colour(tab, 22, 34) == (128, 128, 128)


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


def test_a_dragged_square_is_the_patch_that_is_asked_about(tab: AnalyseTab, session: AnalysisSession) -> None:
    show(tab, session, Aspect.USED)
    QTest.mousePress(tab.view, LEFT, pos=spot(tab, 10, 20))
    QTest.mouseMove(tab.view, spot(tab, 16, 26))
    QTest.mouseMove(tab.view, spot(tab, 18, 28))
    QTest.mouseRelease(tab.view, LEFT, pos=spot(tab, 18, 28))
    wait_until(lambda: session.finding is not None)
    asked = session.finding.question
    assert asked.patch == 8
    assert (asked.row, asked.column) == (14, 24)
    (text,) = tab.right.answer.told
    assert "of 3,072 pixels" in text
    assert "diffusion index" in text
    assert "explains the patch to within 0.00 %" in text
