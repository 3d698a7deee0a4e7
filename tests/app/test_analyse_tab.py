"""The Analyse tab, driven as a person drives it: point, ask, look, compare, pin, cancel."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSlider,
)

from app import analysis_files
from app.analysis_findings import FieldFinding
from app.analysis_question import Aspect
from app.analysis_session import AnalysisSession
from app.application import Application
from app.problem import Remedy
from app.ui.analyse_tab import AnalyseTab
from app.ui.main_window import SMALLEST_SIZE
from tests.app.pretend_analyst import PretendAnalyst
from tests.app.stand_ins import Answers, model
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


def test_the_answer_tells_reach_and_overlap_and_the_table_of_areas(tab: AnalyseTab, session: AnalysisSession) -> None:
    ask(tab, session)
    (text,) = tab.right.answer.told
    assert "99 % of what this pixel looks at lies within 2 px" in text
    assert "overlap by 16 px lose at most " in text
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


def show(tab: AnalyseTab, session: AnalysisSession, aspect: Aspect) -> None:
    QTest.mouseClick(tab.aspects.segments.buttons[list(Aspect).index(aspect)], LEFT)
    assert session.aspect is aspect


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


def test_a_pinned_answer_comes_back_with_its_place_its_models_and_its_picture(
    tab: AnalyseTab, session: AnalysisSession, tmp_path: Path, picture_file: Path
) -> None:
    session.place.point_at(5, 6)
    ask(tab, session)
    pinned = session.finding
    press(tab, Qt.Key.Key_K)
    assert tab.left.list.count() == 1
    assert tab.right.pin.text() == "Unpin"
    other = tmp_path / "other.png"
    other.write_bytes(picture_file.read_bytes())
    tab.open([other])
    wait_until(lambda: session.picture is not None and session.picture.path == other)
    session.choose(model=session.models[1])
    show(tab, session, Aspect.COST)
    QTest.mouseClick(tab.left.list.viewport(), LEFT, pos=tab.left.list.visualItemRect(tab.left.list.item(0)).center())
    wait_until(lambda: session.picture is not None and session.picture.path == picture_file)
    settle()
    assert session.finding is pinned
    assert session.place.pixel == (5, 6)
    assert session.settings.model == session.models[0]
    assert tab.view.maps
    tab.left.list.setFocus()
    QTest.keyClick(tab.left.list, Qt.Key.Key_Delete)
    assert tab.left.list.count() == 0


@pytest.mark.parametrize(
    ("aspect", "ending"),
    [
        (Aspect.FIELD, ".png"),
        (Aspect.FIELD, ".csv"),
        (Aspect.FIELD, ".npz"),
        (Aspect.USED, ".png"),
        (Aspect.SCANS, ".gif"),
        (Aspect.DOUBT, ".npz"),
        (Aspect.COST, ".csv"),
    ],
)
def test_answers_are_written_with_their_settings(
    tab: AnalyseTab, session: AnalysisSession, answers: Answers, tmp_path: Path, aspect: Aspect, ending: str
) -> None:
    show(tab, session, aspect)
    ask(tab, session)
    answers.to_save = tmp_path / f"answer{ending}"
    tab.export()
    wait_until(lambda: session.remark.text)
    assert session.remark.text == f"Written: answer{ending}"
    assert answers.suggestion.stem == ("denoise-cost" if aspect is Aspect.COST else f"evening-{aspect.value}")
    content = answers.to_save.read_bytes()
    if ending == ".csv":
        settings = json.loads(content.decode().splitlines()[0].removeprefix("#"))
        assert settings["models"] == ["A model called denoise"]
    elif ending == ".npz":
        with np.load(answers.to_save) as arrays:
            assert json.loads(str(arrays["settings"]))["aspect"] == aspect.value
            assert len(arrays.files) > 2
    else:
        with Image.open(answers.to_save) as image:
            assert image.width > 48
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_file_that_cannot_be_written_is_told_with_another_chance(
    tab: AnalyseTab, session: AnalysisSession, answers: Answers, tmp_path: Path
) -> None:
    ask(tab, session)
    answers.to_save = tmp_path / "missing" / "answer.csv"
    tab.export()
    wait_until(lambda: session.problem is not None)
    assert session.problem.remedy is Remedy.SAVE_ELSEWHERE
    assert tab.banner.isVisible()


def test_digits_choose_the_question_and_control_3_the_tab(opened: Application) -> None:
    window = opened.window
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.analyse
    press(window.analyse, Qt.Key.Key_2)
    assert opened.analysis.aspect is Aspect.USED
    press(window.analyse, Qt.Key.Key_5)
    assert opened.analysis.aspect is Aspect.COST


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


def test_the_window_answers_while_a_network_is_asked(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    analyst.holds = True
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.run.step.done == 1)
    before = tab.view.view
    press(tab, Qt.Key.Key_Z)
    assert tab.view.view != before
    assert tab.bar.progress.value() > 0
    assert tab.bar.text.text().startswith("Step 2 of 4")
    QTest.mouseClick(tab.bar.cancel, LEFT)
    assert not session.run.is_running
    analyst.go.set()


def test_a_new_question_replaces_the_one_under_way(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    analyst.holds = True
    press(tab, Qt.Key.Key_Return)
    wait_until(lambda: session.run.step.done == 1)
    analyst.holds = False
    QTest.mouseClick(tab.view, LEFT, pos=spot(tab, 30, 40))
    analyst.go.set()
    wait_until(lambda: session.finding is not None)
    assert (session.finding.question.row, session.finding.question.column) == (30, 40)
    assert analyst.was_closed.is_set()


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


def test_the_picture_follows_a_place_that_keys_move_out_of_sight(tab: AnalyseTab, session: AnalysisSession) -> None:
    tab.view.set_view(tab.view.view.zoomed(32.0))
    for _ in range(3):
        press(tab, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert session.place.pixel[1] == 2
    assert tab.view.rect().contains(spot(tab, *session.place.pixel))


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


def test_the_tiles_of_a_model_overlap_as_its_field_asks(
    tab: AnalyseTab, session: AnalysisSession, analyst: PretendAnalyst
) -> None:
    ask(tab, session)
    settle()
    offers = [one for one in tab.right.answer.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in offers] == ["Let its tiles overlap by 16 px"]
    QTest.mouseClick(offers[0], LEFT)
    wait_until(lambda: session.remark.text)
    assert analyst.kept == [("denoise", 16)]
    assert "overlap by 16 px" in session.remark.text
    session.place.point_at(0, 0)
    ask(tab, session)
    wait_until(lambda: session.finding.question.row == 0)
    settle()
    assert not [one for one in tab.right.answer.findChildren(QPushButton) if one.isVisible()]


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
