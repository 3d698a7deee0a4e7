"""Keys, the round of the keyboard, faults of the program, themes, names of controls."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from app.application import Application
from app.ui.comparison_view import Mode
from tests.app.waiting import settle
from tests.app.window.eyes import colour_at, press, shown


def test_return_presses_the_button_that_has_the_keyboard(program: Application) -> None:
    asked: list[bool] = []
    button = program.window.tab.empty._open
    button.clicked.connect(lambda: asked.append(True))
    program.window.activateWindow()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == [True]


def test_the_sheet_of_keys_gives_the_keyboard_back(opened: Application) -> None:
    opened.window.activateWindow()
    opened.window.tab.take_keyboard()
    press(opened, Qt.Key.Key_F1)
    assert QApplication.focusWidget() is opened.window.sheet
    QTest.keyClick(opened.window.sheet, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is opened.window.tab.view


def test_the_sheet_of_keys_is_as_wide_as_what_stands_on_it(opened: Application) -> None:
    opened.window.activateWindow()
    press(opened, Qt.Key.Key_F1)
    scroll = opened.window.sheet.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()


def test_the_keyboard_goes_round_and_comes_back_to_the_picture(opened: Application) -> None:
    tab = opened.window.tab
    opened.window.activateWindow()
    tab.take_keyboard()
    press(opened, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.right.strength.slider
    QTest.keyClick(tab.right.strength.slider, Qt.Key.Key_Left)
    assert opened.session.strength == 0.99
    QTest.keyClick(tab.right.strength.slider, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is tab.left.list
    QTest.keyClick(tab.left.list, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.view


def test_a_fault_of_the_program_is_told_with_details_to_copy(opened: Application) -> None:
    try:
        raise KeyError("a fault")
    except KeyError as error:
        opened.report_unexpected(type(error), error, error.__traceback__)
    banner = opened.window.tab.banner
    assert banner.isVisible()
    banner._more.click()
    banner._copy.click()
    assert "KeyError: 'a fault'" in QApplication.clipboard().text()
    assert "test_a_fault_of_the_program" in QApplication.clipboard().text()


def test_themes_change_at_once_and_the_surround_is_neutral(opened: Application) -> None:
    for theme, gray in (("light", 0xD0), ("contrast", 0x00), ("dark", 0x26)):
        opened.preferences.theme = theme
        settle()
        assert colour_at(shown(opened), 0.01, 0.01) == (gray, gray, gray)


def test_every_control_has_a_name_for_screen_readers_and_a_tip(restored: Application) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QScrollBar

    restored.window.tab.view.set_mode(Mode.DIFFERENCE)
    folds = {"About this model"}
    for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox):
        for control in restored.window.findChildren(kind):
            if control.isVisible() and not isinstance(control, QScrollBar):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control
                assert control.toolTip() or name in folds, name
