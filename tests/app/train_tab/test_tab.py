"""The tab in its window: other tabs, small windows, keys, names of controls."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QLineEdit, QScrollBar

from app.application import Application
from app.training_session import TrainingSession
from app.ui.main_window import SMALLEST_SIZE
from app.ui.train_tab import TrainTab
from tests.app.pretend_trainer import PretendTrainer
from tests.app.stand_ins import Answers
from tests.app.train_tab.hands import press, take, train_until
from tests.app.waiting import settle, wait_until


def test_the_tabs_are_in_the_top_bar_and_on_keys(program: Application) -> None:
    window = program.window
    assert [button.text() for button in window.top.tabs.buttons] == ["Restore", "Train", "Analyse"]
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.train
    assert window.train.isVisible()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.analyse
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.current is window.tab
    assert window.top.tabs.buttons[0].isChecked()


def test_each_tab_tells_its_own_picture_and_job(opened: Application) -> None:
    window = opened.window
    assert window.top.name.text() == "evening.png"
    window.show_tab(1)
    assert window.top.name.text() == ""
    assert window.train.bar.isVisible()
    assert not window.bottom.job.isVisible()
    window.show_tab(0)
    assert window.top.name.text() == "evening.png"
    assert window.bottom.job.isVisible()


def test_panels_hidden_in_one_tab_are_hidden_in_the_other(program: Application, tab: TrainTab) -> None:
    press(tab, Qt.Key.Key_Tab)
    assert not tab.left.isVisible()
    program.window.show_tab(0)
    assert not program.window.tab.left.isVisible()


def test_an_empty_tab_offers_places_to_drop_and_nothing_to_train(tab: TrainTab) -> None:
    assert tab.empty.isVisible()
    assert tab.right.do.text() == "Train"
    assert not tab.right.do.isEnabled()


def test_the_smallest_window_has_room_for_the_tab_in_every_state(
    program: Application, tab: TrainTab, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    program.window.resize(program.window.minimumSize())
    settle()
    assert program.window.size() == SMALLEST_SIZE
    take(tab, session, *folders)
    session.train()
    wait_until(lambda: session.sitting.outcome)
    tab.right.effort.fold.setChecked(True)
    settle()
    assert program.window.size() == SMALLEST_SIZE


def test_a_fault_of_the_program_is_told_in_the_tab_that_is_shown(program: Application, tab: TrainTab) -> None:
    error = KeyError("a fault")
    program.report_unexpected(type(error), error, None)
    assert tab.banner.isVisible()
    assert program.session.problem is None


def test_a_model_dropped_on_the_tab_is_added_and_is_no_picture(
    program: Application, tab: TrainTab, session: TrainingSession, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    added: list[list[Path]] = []
    monkeypatch.setattr(program.session.adding, "add", added.append)
    program.window.current.open([tmp_path / "mine.safetensors"])
    assert added == [[tmp_path / "mine.safetensors"]]
    assert session.rows.sources.before == ()


def test_the_keyboard_alone_trains_and_uses(
    program: Application, tab: TrainTab, answers: Answers, session: TrainingSession, folders: tuple[Path, Path]
) -> None:
    program.window.activateWindow()
    tab.take_keyboard()
    assert QApplication.focusWidget() is tab.empty.before.choose
    answers.folder = folders[0]
    QTest.keyClick(tab.empty.before.choose, Qt.Key.Key_Return)
    QTest.keyClick(tab.empty.before.choose, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.empty.after.choose
    answers.folder = folders[1]
    QTest.keyClick(tab.empty.after.choose, Qt.Key.Key_Return)
    wait_until(lambda: session.rows.all and tab.pictures.before is not None)
    assert QApplication.focusWidget() is tab.view
    press(tab, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.right.effort.model
    QTest.keyClick(tab.right.effort.model, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.left.list
    QTest.keyClick(tab.left.list, Qt.Key.Key_Down)
    assert session.rows.chosen.name == "b.png"
    QTest.keyClick(tab.left.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: session.sitting.outcome)
    press(tab, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: program.session.model.name == "noisy")


def test_every_control_of_the_tab_has_a_name_and_a_tip(
    checked: TrainTab, session: TrainingSession, trainer: PretendTrainer
) -> None:
    train_until(session, checked, lambda: session.sitting.outcome)
    checked.right.effort.fold.setChecked(True)
    folds = {checked.left.foot.fold.text()}
    for kind in (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit):
        for control in checked.findChildren(kind):
            if control.isVisible() and not isinstance(control, QScrollBar):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control
                assert control.toolTip() or name in folds, name
    for view in (checked.left.list, checked.left.unseen, checked.curves.runs, checked.view):
        assert view.accessibleName()
