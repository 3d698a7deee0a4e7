"""Which key does what today: the table of keys with the person's own choices in it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.key_choices import KeyChoices
from app.ui.keys import Group, Key, groups

translate = QCoreApplication.translate

# What widgets themselves answer to, and what leads from one to the next.
WIDGETS_OWN = ("Space", "Return", "Enter", "Tab", "Shift+Tab", "Left", "Right", "Up", "Down", "Del", "Backspace")


def mapped_groups(choices: KeyChoices) -> tuple[Group, ...]:
    """The table of keys as it is today."""
    return tuple(replace(group, keys=tuple(_mapped(key, choices) for key in group.keys)) for group in groups())


def mapped_keys(choices: KeyChoices) -> Iterator[Key]:
    """Every key that does something in the window, as it is today."""
    return (key for group in mapped_groups(choices) for key in group.keys if key.verb)


def objection(sequence: str, verb: str, choices: KeyChoices) -> str:
    """A sentence on why ``sequence`` cannot be the key of ``verb``; empty when it can."""
    shown = native(sequence)
    if sequence in WIDGETS_OWN:
        return translate("Keys", "“{key}” has its own meaning in lists, buttons and the picture.").format(key=shown)
    for key in mapped_keys(choices):
        if key.verb != verb and _normal(sequence) in map(_normal, key.sequences):
            if not key.text:
                return translate("Keys", "“{key}” shows one of several results.").format(key=shown)
            return translate("Keys", "“{key}” is taken by “{text}”.").format(key=shown, text=key.text)
    return ""


def native(sequence: str) -> str:
    """A key as this system writes it."""
    return QKeySequence.fromString(sequence, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.NativeText
    )


def _mapped(key: Key, choices: KeyChoices) -> Key:
    chosen = choices.of(key.verb) if key.verb else None
    return key if chosen is None else replace(key, sequences=(chosen,) if chosen else (), name="")


def _normal(sequence: str) -> str:
    return QKeySequence.fromString(sequence, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.PortableText
    )
