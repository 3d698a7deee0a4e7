"""What can be asked: field, scan, doubt, costs, over one picture or a folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import analysis_files
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.application import Application
from app.ui.analyse_tab import AnalyseTab
from tests.app.analyse_tab.hands import LEFT, ask, ask_and_hold, colour, press, show, spot
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.stand_ins import Answers
from tests.app.waiting import wait_until


def test_digits_choose_the_question_and_control_3_the_tab(opened: Application) -> None:
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.analyse
    press(window.analyse, Qt.Key.Key_2)
    assert opened.analysis.aspect is Aspect.USED
    press(window.analyse, Qt.Key.Key_5)
    assert opened.analysis.aspect is Aspect.COST


def test_a_scan_plays_rests_and_goes_where_one_wants(tab: AnalyseTab, session: AnalysisSession) -> None:
    show(tab, session, Aspect.SCANS)
    ask(tab, session)
    assert tab.player.is_playing
    assert "ago" in tab.view.legend.accessibleName()
    press(tab, Qt.Key.Key_P)
    assert not tab.player.is_playing
    show(tab, session, Aspect.FIELD)
    show(tab, session, Aspect.SCANS)
    assert not tab.player.is_playing
    tab.player.go_to(0.5)
    done = colour(tab, 10, 30)
    assert done != colour(tab, 40, 30)
    tab.right.look.path.activated.emit(1)
    assert colour(tab, 10, 30) != done
    QTest.mouseClick(tab.right.look.what.buttons[1], LEFT)
    assert tab.player.image is None
    assert "remembers" in tab.view.legend.accessibleName()


def test_nothing_moves_by_itself_where_little_motion_is_wished(
    tab: AnalyseTab, session: AnalysisSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.motion.is_reduced", lambda: True)
    show(tab, session, Aspect.SCANS)
    ask(tab, session)
    assert not tab.player.is_playing
    assert tab.player.position == 1


def test_doubt_is_told_in_levels(tab: AnalyseTab, session: AnalysisSession) -> None:
    show(tab, session, Aspect.DOUBT)
    ask(tab, session)
    assert "off by 3.0 of 255 levels" in tab.right.answer.told[0]
    assert tab.view.legend.scale.ticks[-1].text == "4"


def test_costs_need_no_picture_and_know_the_speed_once_it_was_measured(
    program: Application, session: AnalysisSession
) -> None:
    program.window.show_tab(2)
    tab = program.window.analyse
    show(tab, session, Aspect.COST)
    assert tab.cost.isVisible()
    ask(tab, session)
    assert "75 %" in tab.cost.told
    assert "Time here" not in tab.cost.told
    program.session.speeds[session.settings.model] = 2.0
    program.session.result_changed.emit()
    assert "Time here" in tab.cost.told
    assert "Measured here: 2.0 MP/s." in tab.right.answer.told[0]


def test_a_folder_is_averaged_over_and_noise_is_added_as_chosen(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst, answers: Answers, tmp_path: Path
) -> None:
    rows = tab.right.question.averaging
    assert not rows.count.isVisible()
    # Whoever thinks better of it keeps one picture.
    QTest.mouseClick(rows.pictures.buttons[1], LEFT)
    assert rows.pictures.buttons[0].isChecked()
    answers.folder = tmp_path
    QTest.mouseClick(rows.pictures.buttons[1], LEFT)
    assert rows.pictures.buttons[1].isChecked()
    assert rows.count.isVisible()
    rows.count.setValue(7)
    rows.noise.setValue(25)
    ask(tab, session)
    asked = analyst.questions[-1]
    assert (asked.folder, asked.pictures, asked.noise) == (tmp_path, 7, 25)
    text = " ".join(tab.right.answer.told)
    assert f"This is the mean over 1 pictures of “{tmp_path.name}”." in text
    assert "Noise of 25 levels was added first." in text
    session.pin()
    QTest.mouseClick(rows.pictures.buttons[0], LEFT)
    assert session.settings.folder is None
    session.show_pinned(session.pins.all[0])
    assert (session.settings.folder, session.settings.pictures, session.settings.noise) == (tmp_path, 7, 25)
    told = analysis_files.settings(session.finding, session.settings.look)
    assert (told["folder"], told["pictures"], told["noise"]) == (tmp_path.name, [1], 25)


def test_other_questions_know_no_folder(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst, tmp_path: Path
) -> None:
    session.choose(folder=tmp_path, noise=25)
    session.show(Aspect.DOUBT)
    assert not tab.right.question.averaging.pictures.isVisible()
    ask(tab, session)
    assert (analyst.questions[-1].folder, analyst.questions[-1].noise) == (None, 0)


def test_a_new_question_replaces_the_one_under_way(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask_and_hold(tab, session, analyst)
    analyst.holds = False
    QTest.mouseClick(tab.view, LEFT, pos=spot(tab, 30, 40))
    analyst.go.set()
    wait_until(lambda: session.finding is not None)
    assert (session.finding.question.row, session.finding.question.column) == (30, 40)
    assert analyst.was_closed.is_set()


def test_the_window_answers_while_a_network_is_asked(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask_and_hold(tab, session, analyst)
    before = tab.view.view
    press(tab, Qt.Key.Key_Z)
    assert tab.view.view != before
    assert tab.bar.progress.value() > 0
    assert tab.bar.text.text().startswith("Step 2 of 4")
    QTest.mouseClick(tab.bar.cancel, LEFT)
    assert not session.run.is_running
    analyst.go.set()


def test_escape_stops_at_once_and_keeps_what_was_found(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask(tab, session)
    found = session.finding
    ask_and_hold(tab, session, analyst)
    assert tab.bar.cancel.isVisible()
    press(tab, Qt.Key.Key_Escape)
    assert not session.run.is_running
    assert session.finding is found
    assert tab.bar.text.text().startswith("Stopped")
    analyst.go.set()
    wait_until(analyst.was_closed.is_set)
