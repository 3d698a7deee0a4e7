"""Every control can be reached by keyboard and is named for those who hear the window instead of seeing it."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QLabel, QPushButton, QWidget

from app.application import Application
from app.device_words import long_cause, short, short_cause
from app.problem import Problem, Remedy
from app.ui.comparison_view import Mode
from core.devices import Cause, Device
from tests.app.waiting import settle, wait_until

TABS = ("restore", "train", "analyse", "models", "preferences")


def stand_at(program: Application, place: str) -> QWidget:
    window = program.window
    if place in ("models", "preferences"):
        (window.pages.toggle_models if place == "models" else window.pages.toggle_preferences)()
        settle()
        return window.pages.page
    window.show_tab(TABS.index(place))
    settle()
    return window.current


def controls(root: QWidget) -> Iterator[QWidget]:
    """What the keyboard can reach, as far as it is shown."""
    for widget in root.findChildren(QWidget):
        is_inner = isinstance(widget.parentWidget(), QAbstractScrollArea) or widget.objectName().startswith("qt_")
        is_shown = widget.isVisible() and widget.isEnabled() and not is_inner
        if is_shown and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QLabel):
            yield widget


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("place", TABS)
def test_what_the_keyboard_reaches_has_a_name(restored: Application, place: str) -> None:
    restored.window.tab.view.set_mode(Mode.DIFFERENCE)
    silent = [widget for widget in controls(stand_at(restored, place)) if not spoken(widget).strip()]
    assert silent == []


@pytest.mark.parametrize("place", TABS)
def test_every_button_can_be_reached_by_keyboard(restored: Application, place: str) -> None:
    stand_at(restored, place)
    deaf = [
        spoken(button)
        for button in restored.window.findChildren(QAbstractButton)
        if button.isVisible()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not button.objectName().startswith("qt_")
        and not isinstance(button.parentWidget(), QAbstractItemView)
        # Of buttons that exclude each other Tab reaches the one that is on, and arrows the others.
        and not (button.group() is not None and button.group().exclusive())
    ]
    assert deaf == []


@pytest.mark.parametrize("place", TABS)
def test_tab_goes_through_a_place_from_top_to_bottom(restored: Application, place: str) -> None:
    """Within a column, what comes later in the order of Tab does not lie above what came before."""
    root = stand_at(restored, place)
    order, widget = [], root
    for _ in range(2000):
        widget = widget.nextInFocusChain()
        if widget is root:
            break
        order.append(widget)
    reached = set(controls(root))
    stops = [stop for stop in order if stop in reached]
    assert len(stops) == len(reached)
    jumps = []
    for one, other in pairwise(stops):
        column = _column_of(one, root)
        if column is not None and column is _column_of(other, root):
            above = other.mapTo(column, other.rect().bottomLeft()).y() < one.mapTo(column, one.rect().topLeft()).y()
            if above:
                jumps.append((spoken(one), spoken(other)))
    assert jumps == []


def _column_of(widget: QWidget, root: QWidget) -> QWidget | None:
    while widget is not None and widget is not root:
        if widget.objectName() in ("sections", "leftPanel", "pageInside"):
            return widget
        widget = widget.parentWidget()
    return None


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.NONE])
def test_why_it_is_the_processor_stands_in_the_strip_in_every_tab(program: Application, cause: Cause) -> None:
    program.session.preparing.device = Device("cpu", "A processor", 8 << 30, 16 << 30, 4, "", cause)
    program.session.preparing.changed.emit()
    for place in range(3):
        program.window.show_tab(place)
        text = program.window.bottom.device
        assert text.isVisible()
        assert f"CPU ({short_cause(cause)})" in text.text()
        assert long_cause(cause) in text.note
        assert text.accessibleDescription() == text.note


def test_a_card_is_told_by_its_name(qt) -> None:
    assert short(Device("cuda:0", "RTX 4070", 1, 12_000_000_000, 3, "")) == "RTX 4070, 12 GB"


def test_the_strip_has_room_for_the_longest_reason(program: Application) -> None:
    program.session.preparing.device = Device("cpu", "A processor", 8 << 30, 16 << 30, 4, "", Cause.NO_DRIVER)
    program.session.preparing.changed.emit()
    label = program.window.bottom.device
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_while_the_model_is_prepared_the_strip_still_tells_the_device(program: Application) -> None:
    program.session.prepare()
    assert program.window.bottom.device.text().startswith("CPU")
    wait_until(lambda: not program.session.preparing.is_under_way)


REMEDIES = {
    Remedy.OPEN_ANOTHER: "Choose another…",
    Remedy.RESTORE_AGAIN: "Try again",
    Remedy.SAVE_ELSEWHERE: "Save elsewhere…",
    Remedy.REPLACE_SOURCE: "Replace the original",
    Remedy.OTHER_MODEL: "Choose another model",
    Remedy.SHOW_FILE: "Show its folder",
    Remedy.ADD_ANOTHER: "Choose another…",
}


@pytest.mark.parametrize("remedy", [remedy for remedy in Remedy if remedy is not Remedy.NONE])
def test_every_remedy_has_a_button_that_does_something(
    restored: Application, remedy: Remedy, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    tab = restored.window.tab
    watched: tuple[tuple[object, str], ...] = (
        (tab, "ask_open"),
        (tab, "restore"),
        (tab, "save"),
        (tab, "ask_models"),
        (tab.right, "offer_models"),
        (restored.session, "save"),
        (tab._dialogs, "show_folder"),
    )
    for owner, name in watched:
        monkeypatch.setattr(owner, name, _noting(done, name))
    path = restored.session.pictures.current.path
    restored.session.report(Problem("It rained.", "Wait for sunshine.", "all details", remedy, path))
    button = tab.banner._remedy
    assert isinstance(button, QPushButton)
    assert button.text() == REMEDIES.get(remedy, button.text()) != ""
    button.click()
    assert done
    assert restored.session.problem is None
    assert not tab.banner.isVisible()


def _noting(done: list[str], name: str) -> Callable[..., None]:
    return lambda *_, **__: done.append(name)
