"""The page of preferences: everything on it counts at once, and goes back to the defaults."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.application import Application
from app.running import Running
from app.ui import appearance
from app.ui.comparison_view import Mode
from tests.app.stand_ins import Answers, HalvingEngine
from tests.app.waiting import settle, wait_until


def press(program: Application, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(program.window.focusWidget() or program.window, key, modifier)
    settle()


@pytest.fixture
def page(program: Application):
    program.window.pages.toggle_preferences()
    wait_until(lambda: program.devices.all)
    return program.window.pages.preferences


def test_the_key_shows_the_page_and_escape_gives_the_picture_back(opened: Application) -> None:
    opened.window.tab.view.setFocus()
    press(opened, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.pages.preferences.isVisible()
    assert opened.window.top.preferences.isChecked()
    press(opened, Qt.Key.Key_Escape)
    assert not opened.window.pages.preferences.isVisible()
    assert opened.window.tab.view.hasFocus()


class Windows(QObject):
    """Windows that were shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_a_page_is_a_window_of_its_own_while_it_is_made(qt: QApplication, program: Application) -> None:
    windows = Windows()
    qt.installEventFilter(windows)
    program.window.pages.toggle_models()
    program.window.pages.toggle_preferences()
    qt.removeEventFilter(windows)
    assert windows.shown == []


def test_keys_do_nothing_to_a_picture_that_a_page_covers(opened: Application) -> None:
    opened.window.pages.toggle_preferences()
    press(opened, Qt.Key.Key_S)
    press(opened, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.tab.view.mode is Mode.ONE
    assert opened.session.run is None


def test_a_tab_key_leaves_the_page(program: Application, page) -> None:
    press(program, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not page.isVisible()
    assert program.window.current is program.window.train


def test_themes_and_surrounds_change_at_once(program: Application, page) -> None:
    page.look.theme.buttons[2].click()
    page.look.surround.buttons[3].click()
    assert program.preferences.theme == "contrast"
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == appearance.CONTRAST.panel
    assert program.window.tab.view.surround.name() == "#ffffff"


def test_the_page_follows_keys(program: Application, page) -> None:
    program.preferences.surround = "black"
    assert page.look.surround.buttons[1].isChecked()


def test_a_device_is_chosen_by_hand(program: Application, page, engine: HalvingEngine) -> None:
    page.running.device.picked.emit("cpu")
    assert program.preferences.running.device == "cpu"
    assert engine.running == Running("cpu")
    wait_until(lambda: not program.session.preparing.is_under_way)


def test_a_device_that_is_gone_is_still_told(program: Application, page) -> None:
    program.preferences.running = Running("cuda:3")
    page.running._show_devices()
    assert page.running.device.currentText() == "cuda:3 (not there)"
    wait_until(lambda: not program.session.preparing.is_under_way)


def test_memory_and_threads_reach_the_engine_without_loading_anew(
    program: Application, page, engine: HalvingEngine
) -> None:
    page.running.memory.picked.emit(2_000_000_000)
    page.running.threads.picked.emit(1)
    assert engine.running == Running("auto", 2_000_000_000, 1)
    assert not program.session.preparing.is_under_way


def test_results_go_where_the_person_wants_them(
    program: Application, page, answers: Answers, tmp_path: Path, picture_file: Path
) -> None:
    answers.folder = tmp_path / "finished"
    answers.folder.mkdir()
    page.results.choose.click()
    page.results.kind.picked.emit("tiff")
    program.window.tab.open([picture_file])
    wait_until(lambda: program.window.tab.screen_pictures.before is not None)
    program.window.tab.restore()
    wait_until(lambda: program.window.tab.screen_pictures.has_result)
    program.window.tab.save()
    assert answers.suggestion == answers.folder / "evening-restored.tif"
    page.results.beside.click()
    program.window.tab.save()
    assert answers.suggestion == picture_file.parent / "evening-restored.tif"


def test_all_goes_back_to_the_defaults_but_keys(program: Application, page, tmp_path: Path) -> None:
    preferences = program.preferences
    preferences.theme, preferences.language, preferences.results_kind = "light", "de", "png"
    preferences.running = Running(memory=1_000_000_000)
    preferences.keys.choose("split", "J")
    page.reset.click()
    assert (preferences.theme, preferences.language, preferences.results_kind) == ("dark", "system", "source")
    assert preferences.running == Running()
    assert page.look.theme.buttons[0].isChecked()
    assert preferences.keys.of("split") == "J"


def test_recent_pictures_are_forgotten_on_demand(opened: Application, picture_file: Path) -> None:
    assert opened.preferences.recents.paths == [picture_file]
    opened.window.pages.toggle_preferences()
    opened.window.pages.preferences.results.clear.click()
    assert opened.preferences.recents.paths == []
    assert not opened.window.pages.preferences.results.clear.isEnabled()


def test_a_key_is_given_to_another_verb_by_pressing_it(opened: Application) -> None:
    page, view = opened.window.pages.preferences, opened.window.tab.view
    opened.window.pages.toggle_preferences()
    field = page.keys.fields["split"]
    field.setFocus()
    field.click()
    press(opened, Qt.Key.Key_J)
    assert field.text() == "J"
    opened.window.pages.close_page()
    view.setFocus()
    press(opened, Qt.Key.Key_S)
    assert view.mode is Mode.ONE
    press(opened, Qt.Key.Key_J)
    assert view.mode is Mode.SPLIT
    assert "(J)" in opened.window.tab.right.look.modes.buttons[2].toolTip()
    shown = [text.text() for text in opened.window.sheet.findChildren(QLabel)]
    assert "J" in shown


def test_a_key_that_is_taken_is_refused_in_a_sentence(program: Application, page) -> None:
    field = page.keys.fields["split"]
    field.setFocus()
    field.click()
    press(program, Qt.Key.Key_D)
    assert page.keys.refusal.isVisible()
    assert "Difference" in page.keys.refusal.text()
    assert program.preferences.keys.of("split") is None
    field.click()
    press(program, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert field.text() == "S"
    page.keys.fields["split"].click()
    press(program, Qt.Key.Key_Backspace)
    assert field.text() == "none"
    page.keys._resets["split"].click()
    assert field.text() == "S"


def test_a_field_for_text_loses_no_letter_to_keys(program: Application) -> None:
    program.window.show_tab(1)
    name = program.window.train.right.effort.name
    name.clear()
    name.setFocus()
    letters = "swdbrzfgpnk[],.+-=1289"
    for letter in letters:
        QTest.keyClick(name, letter)
    settle()
    assert name.text() == letters
