"""Keys can be given to other verbs, and no key to two."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.key_choices import KeyChoices
from app.ui.key_field import sequence_of
from app.ui.key_map import mapped_keys, objection
from app.ui.key_tips import show_keys
from app.ui.keys import groups

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def choices(qt, tmp_path: Path) -> KeyChoices:
    return KeyChoices(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def keys_of(verb: str, choices: KeyChoices) -> tuple[str, ...]:
    return next(key.sequences for key in mapped_keys(choices) if key.verb == verb)


def test_the_program_comes_with_no_key_twice(qt) -> None:
    taken = [sequence for group in groups() for key in group.keys if key.verb for sequence in key.sequences]
    assert len(taken) == len(set(taken))


def test_a_chosen_key_counts_instead_of_all_it_came_with(choices: KeyChoices) -> None:
    choices.choose("zoom in", "I")
    assert keys_of("zoom in", choices) == ("I",)
    choices.choose("zoom in", "")
    assert keys_of("zoom in", choices) == ()
    choices.reset("zoom in")
    assert keys_of("zoom in", choices) == ("+", "=")


def test_nonsense_in_the_settings_counts_as_nothing(choices: KeyChoices) -> None:
    choices.choose("split", "Hyper+Banana")
    assert keys_of("split", choices) == ("S",)


@pytest.mark.parametrize(
    ("sequence", "words"),
    [
        ("D", "Difference"),
        ("=", "Larger"),
        ("Ctrl+Enter", "coloured button"),
        ("Space", "own meaning"),
        ("1", "several"),
    ],
)
def test_a_key_that_is_taken_is_refused_with_who_has_it(choices: KeyChoices, sequence: str, words: str) -> None:
    assert words in objection(sequence, "split", choices)


def test_a_key_that_was_given_away_is_free(choices: KeyChoices) -> None:
    choices.choose("difference", "X, Y")
    choices.choose("difference", "J")
    assert objection("D", "split", choices) == ""
    assert objection("S", "split", choices) == ""


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "sequence"),
    [
        (Qt.Key.Key_S, NONE, "s", "S"),
        (Qt.Key.Key_S, SHIFT, "S", "Shift+S"),
        (Qt.Key.Key_S, CONTROL | SHIFT, "\x13", "Ctrl+Shift+S"),
        (Qt.Key.Key_Plus, SHIFT, "+", "+"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (Qt.Key.Key_F5, NONE, "", "F5"),
    ],
)
def test_pressed_keys_have_portable_names(qt, key, modifiers, text: str, sequence: str) -> None:
    assert sequence_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == sequence


def test_tips_tell_the_key_of_today(choices: KeyChoices) -> None:
    root = QWidget()
    split, plain = QToolButton(root), QToolButton(root)
    split.setToolTip("Split (S)")
    plain.setToolTip("Model (a file)")
    choices.choose("split", "Ctrl+E")
    show_keys(root, choices)
    assert (split.toolTip(), plain.toolTip()) == ("Split (Ctrl+E)", "Model (a file)")
    choices.choose("split", "")
    show_keys(root, choices)
    assert split.toolTip() == "Split"
    choices.reset()
    show_keys(root, choices)
    assert split.toolTip() == "Split (S)"
    split.setToolTip("Difference (D)")
    show_keys(root, choices)
    assert split.toolTip() == "Difference (D)"
