"""Versions of one picture: each on a key, any of them the reference of every comparison."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.slot import MOST
from app.ui.comparison_view import Mode
from core.picture.files import write
from core.picture.picture import Facts, Picture
from core.restoration.tiles import Region
from tests.app.stand_ins import Answers, HalvingEngine, model
from tests.app.waiting import settle, wait_until

SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(program.window.tab.view, key, modifier)
    settle()


def middle(program: Application, x: float = 0.5) -> tuple[int, int, int]:
    image = program.window.tab.view.grab().toImage()
    colour = image.pixelColor(round(x * image.width()), round(0.5 * image.height()))
    return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def gray_file(tmp_path: Path) -> Callable[..., Path]:
    def make(value: float, name: str = "", height: int = 48, width: int = 64) -> Path:
        path = tmp_path / f"{name or value}.png"
        write(Picture(np.full((height, width, 3), value, np.float32), None, Facts()), path)
        return path

    return make


@pytest.fixture
def two(restored: Application, answers: Answers, gray_file: Callable[..., Path]) -> Application:
    """A result in slot 1, a file of level 204 in slot 2, which is shown."""
    answers.to_compare = [gray_file(0.8)]
    restored.window.tab.left.slots.load.click()
    pictures = restored.window.tab.screen_pictures
    wait_until(lambda: pictures.after is not None and "0.8" in pictures.captions[1])
    return restored


def test_a_file_goes_into_the_next_slot_and_keys_walk_between_the_two(two: Application) -> None:
    assert middle(two) == (204, 204, 204)
    press(two, Qt.Key.Key_1)
    wait_until(lambda: middle(two) != (204, 204, 204))
    assert middle(two)[2] == 32
    press(two, Qt.Key.Key_2)
    wait_until(lambda: middle(two) == (204, 204, 204))


def test_a_pinned_version_is_the_before_of_every_comparison_until_0(two: Application) -> None:
    view = two.window.tab.view
    press(two, Qt.Key.Key_2, SHIFT)
    press(two, Qt.Key.Key_1)
    press(two, Qt.Key.Key_W)
    wait_until(lambda: middle(two, 0.25) == (204, 204, 204))
    assert middle(two, 0.75)[2] == 32
    assert two.window.tab.screen_pictures.captions == ("2  0.8.png", "1  A model called denoise")
    press(two, Qt.Key.Key_S)
    view.line.place = 0.6
    assert middle(two, 0.5) == (204, 204, 204)
    press(two, Qt.Key.Key_D)
    wait_until(lambda: two.window.tab.screen_pictures.difference is not None)
    before, after = two.window.tab.screen_pictures.compared().part(Region(0, 0, 48, 64))
    assert np.abs(after - before).max() > 100 / 255
    press(two, Qt.Key.Key_0)
    wait_until(lambda: two.window.tab.screen_pictures.captions[0] == "Before")


def test_strength_blends_results_and_leaves_files_whole(two: Application) -> None:
    two.session.set_strength(0.0)
    settle()
    assert middle(two) == (204, 204, 204)
    press(two, Qt.Key.Key_1)
    wait_until(lambda: middle(two)[2] == 64)


def test_a_difference_of_a_blended_result_and_a_file_follows_strength(two: Application) -> None:
    pictures = two.window.tab.screen_pictures
    press(two, Qt.Key.Key_2, SHIFT)
    press(two, Qt.Key.Key_1)
    press(two, Qt.Key.Key_D)
    wait_until(lambda: pictures.difference is not None)
    two.session.set_strength(0.0)
    press(two, Qt.Key.Key_0)
    press(two, Qt.Key.Key_2, SHIFT)
    wait_until(lambda: pictures.difference is not None)
    # The source's blue is 63.75 everywhere, the file's is 204.
    before, after = pictures.compared().part(Region(0, 0, 48, 64))
    assert after[0, 0, 2] == pytest.approx(0.25, abs=0.01)
    assert before[0, 0, 2] == pytest.approx(0.8, abs=0.01)
    two.session.set_strength(0.5)
    _, after = pictures.difference.compared.part(Region(0, 0, 48, 64))
    assert after[0, 0, 2] == pytest.approx(0.1875, abs=0.01)
    assert two.window.tab.view.mode is Mode.DIFFERENCE


def test_the_same_model_replaces_its_result_and_another_one_goes_beside_it(restored: Application) -> None:
    tab, picture = restored.window.tab, restored.session.pictures.current
    first = picture.shown
    tab.restore()
    wait_until(lambda: restored.session.run is None and tab.screen_pictures.has_result)
    assert [slot.number for slot in picture.slots] == [1]
    assert picture.shown is not first
    restored.session.choose_model(restored.session.models[1])
    tab.restore()
    wait_until(lambda: restored.session.run is None and tab.screen_pictures.size == (128, 96))
    assert [slot.number for slot in picture.slots] == [1, 2]
    press(restored, Qt.Key.Key_1)
    wait_until(lambda: tab.screen_pictures.size == (64, 48))


def test_a_result_can_be_looked_at_while_the_next_one_is_made(restored: Application, engine: HalvingEngine) -> None:
    tab, picture = restored.window.tab, restored.session.pictures.current
    restored.session.choose_model(restored.session.models[1])
    engine.stop_before = 6
    tab.restore()
    wait_until(lambda: restored.session.run is not None and len(restored.session.run.tiles) == 6)
    assert tab.screen_pictures.is_partial
    press(restored, Qt.Key.Key_1)
    wait_until(lambda: not tab.screen_pictures.is_partial)
    assert tab.screen_pictures.has_result
    press(restored, Qt.Key.Key_2)
    wait_until(lambda: tab.screen_pictures.is_partial)
    assert not tab.screen_pictures.finished.isEmpty()
    press(restored, Qt.Key.Key_1)
    engine.go.set()
    wait_until(lambda: restored.session.run is None)
    assert picture.shown is picture.slots[0]
    assert len(picture.slots) == 2
    assert "slot 2" in restored.session.remark.text


def test_a_cancelled_run_shows_again_what_was_shown(two: Application, engine: HalvingEngine) -> None:
    tab = two.window.tab
    engine.stop_before = 6
    tab.restore()
    wait_until(lambda: tab.screen_pictures.is_partial)
    two.session.cancel()
    engine.go.set()
    wait_until(lambda: not tab.screen_pictures.is_partial and tab.screen_pictures.has_result)
    assert two.session.pictures.current.shown.number == 2
    assert len(two.session.pictures.current.slots) == 2


def test_a_removed_slot_asks_for_unsaved_work_only(two: Application, answers: Answers) -> None:
    picture, section = two.session.pictures.current, two.window.tab.left.slots
    answers.discards = False
    section.rows[0].away.click()
    assert len(picture.slots) == 2
    section.rows[1].away.click()
    assert [slot.number for slot in picture.slots] == [1]
    wait_until(lambda: middle(two)[2] == 32)
    answers.discards = True
    section.rows[0].away.click()
    settle()
    assert picture.slots == []
    assert not section.rows
    assert not two.window.tab.screen_pictures.has_result
    assert not two.window.tab.right.save.isEnabled()


def test_a_loaded_file_is_nothing_to_save(two: Application) -> None:
    assert not two.window.tab.right.save.isEnabled()
    press(two, Qt.Key.Key_1)
    assert two.window.tab.right.save.isEnabled()


def test_an_empty_slot_is_told(restored: Application) -> None:
    press(restored, Qt.Key.Key_7)
    assert "nothing in slot 7" in restored.session.remark.text
    press(restored, Qt.Key.Key_7, SHIFT)
    assert restored.session.pictures.current.reference is None


def test_ten_versions_are_one_too_many_and_nothing_is_lost(
    restored: Application, answers: Answers, gray_file: Callable[..., Path], engine: HalvingEngine
) -> None:
    picture = restored.session.pictures.current
    answers.to_compare = [gray_file(0.5, str(number)) for number in range(MOST)]
    restored.window.tab.left.slots.load.click()
    wait_until(lambda: restored.session.problem is not None)
    assert "nine slots" in restored.session.problem.what
    assert [slot.number for slot in picture.slots] == list(range(1, MOST + 1))
    runs = engine.runs
    restored.session.take_model(model("third"))
    restored.window.tab.restore()
    assert restored.session.run is None
    assert engine.runs == runs
    assert "nine slots" in restored.session.problem.what


def test_a_file_that_is_no_picture_says_so(restored: Application, answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "letter.png"
    path.write_text("Dear Sir or Madam")
    answers.to_compare = [path]
    restored.window.tab.left.slots.load.click()
    wait_until(lambda: restored.window.tab.banner.isVisible())
    assert len(restored.session.pictures.current.slots) == 1


@pytest.mark.parametrize(("height", "width"), [(1, 1), (96, 128), (7, 300)])
def test_files_of_any_size_can_be_compared(
    restored: Application, answers: Answers, gray_file: Callable[..., Path], height: int, width: int
) -> None:
    answers.to_compare = [gray_file(0.8, "odd", height, width)]
    restored.window.tab.left.slots.load.click()
    pictures = restored.window.tab.screen_pictures
    wait_until(lambda: pictures.size == (width, height))
    for mode in (Mode.SIDE_BY_SIDE, Mode.SPLIT, Mode.ONE):
        restored.window.tab.view.set_mode(mode)
        assert middle(restored, 0.6)[0] > 0
    press(restored, Qt.Key.Key_D)
    assert "differ" in restored.window.bottom.job.text.text() or "larger" in restored.window.bottom.job.text.text()


def test_a_file_that_lies_crosswise_is_told(
    restored: Application, answers: Answers, gray_file: Callable[..., Path]
) -> None:
    answers.to_compare = [gray_file(0.8, "tall", 64, 48)]
    restored.window.tab.left.slots.load.click()
    wait_until(lambda: "proportions" in restored.session.remark.text)


def test_each_row_says_what_it_is_and_tabs_reach_its_buttons(two: Application) -> None:
    row = two.window.tab.left.slots.rows[0]
    assert "A model called denoise" in row.button.accessibleName()
    assert "not saved" in row.button.accessibleName()
    assert row.pin.accessibleName()
    assert row.away.accessibleName()
    two.window.activateWindow()
    row.button.setFocus()
    QTest.keyClick(row.button, Qt.Key.Key_Return)
    assert two.session.pictures.current.shown.number == 1
    row.pin.click()
    assert two.session.pictures.current.reference.number == 1
    assert "reference" in row.button.accessibleName()
    assert QApplication.focusWidget() is row.button


def test_saving_marks_the_slot_that_was_saved(two: Application, answers: Answers, tmp_path: Path) -> None:
    picture = two.session.pictures.current
    press(two, Qt.Key.Key_1)
    answers.to_save = tmp_path / "saved.png"
    two.window.tab.save()
    press(two, Qt.Key.Key_2)
    wait_until(lambda: picture.slots[0].saved_as is not None)
    assert not picture.has_unsaved_result
    assert "saved.png" in two.session.remark.text
