"""The tab itself: empty, small, when pictures and models come and go, when something goes wrong."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QListWidget,
    QScrollArea,
    QSlider,
)

from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.application import Application
from app.ui.analyse_tab import AnalyseTab
from app.ui.main_window import SMALLEST_SIZE
from tests.app.analyse_tab.hands import ask, press, show
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.stand_ins import model
from tests.app.waiting import settle, wait_until


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
    for aspect in Aspect:
        session.show(aspect)
        for kind in (QAbstractButton, QComboBox, QSlider, QAbstractSpinBox, QListWidget):
            for control in tab.findChildren(kind):
                spoken = control.accessibleName() or getattr(control, "text", str)()
                assert spoken or not control.isVisible(), control


def test_the_keys_fit_into_the_smallest_window(program: Application) -> None:
    window = program.window
    window.resize(SMALLEST_SIZE)
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle()
    sheet, seen = window.sheet.findChild(QFrame, "legend"), window.sheet.findChild(QScrollArea)
    assert window.sheet.rect().contains(seen.geometry())
    # What has no room is a key away: every line comes into view, and none is squeezed.
    assert sheet.sizeHint().height() <= sheet.height()
    assert sheet.width() <= seen.viewport().width()
    before = seen.verticalScrollBar().value()
    QTest.keyClick(window.sheet, Qt.Key.Key_PageDown)
    assert window.sheet.isVisible()
    assert seen.verticalScrollBar().value() > before
    shown = [one.text() for one in sheet.findChildren(QLabel)]
    assert "Analyse" in shown
    assert "K" in shown


def test_the_smallest_window_has_room_for_every_question(
    program: Application, tab: AnalyseTab, session: AnalysisSession
) -> None:
    program.window.resize(SMALLEST_SIZE)
    for aspect in Aspect:
        show(tab, session, aspect)
        ask(tab, session)
        settle()
        assert program.window.size() == SMALLEST_SIZE
        for button in tab.aspects.segments.buttons:
            assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()


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


def test_a_picture_that_is_taken_off_the_list_leaves_an_empty_tab(
    opened: Application, tab: AnalyseTab, session: AnalysisSession
) -> None:
    ask(tab, session)
    session.pin()
    pictures = opened.session.pictures
    pictures.remove(pictures.current)
    wait_until(lambda: tab.empty.isVisible())
    assert session.finding is None
    assert not tab.right.do.isEnabled()
    session.show_pinned(session.pins.all[0])
    wait_until(lambda: tab.view.isVisible() and tab.view.maps)


def test_a_file_that_is_no_picture_is_told_here(tab: AnalyseTab, session: AnalysisSession, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.png"
    wrong.write_text("no picture")
    tab.open([wrong])
    wait_until(lambda: session.problem is not None)
    assert tab.banner.isVisible()
    assert session.picture is not None


def test_models_that_are_added_can_be_asked(opened: Application, tab: AnalyseTab, session: AnalysisSession) -> None:
    opened.session.take_model(model("new"), choose=False)
    box = tab.right.question.model
    assert [box.itemText(place) for place in range(box.count())][-1] == "A model called new"
    assert box.currentText() == "A model called denoise"
