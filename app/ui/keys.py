"""Every key of the window, in one table: the shortcuts are made from it, and so is the sheet that F1 shows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Key:
    """``verb`` names what happens, in the window's table of verbs; empty for keys that the canvas itself answers.

    ``sequences`` are in Qt's portable words; ``text`` is the English of what it does.
    """

    verb: str
    sequences: tuple[str, ...]
    text: str

    @property
    def sentence(self) -> str:
        """What it does, in the user's language."""
        return QCoreApplication.translate("Keys", self.text)


@dataclass(frozen=True)
class Group:
    """Keys that belong together."""

    name: str
    keys: tuple[Key, ...]

    @property
    def title(self) -> str:
        """The name in the user's language."""
        return QCoreApplication.translate("Keys", self.name)


def groups() -> tuple[Group, ...]:
    """All keys, in the order people look for them."""
    return (
        Group(
            QT_TRANSLATE_NOOP("Keys", "Pictures"),
            (
                Key("open", ("Ctrl+O",), QT_TRANSLATE_NOOP("Keys", "Open photographs")),
                Key("save", ("Ctrl+S",), QT_TRANSLATE_NOOP("Keys", "Save the result")),
                Key("previous", (",",), QT_TRANSLATE_NOOP("Keys", "Previous picture; zoom and place stay")),
                Key("next", (".",), QT_TRANSLATE_NOOP("Keys", "Next picture; zoom and place stay")),
                Key("restore", ("Ctrl+Return", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Keys", "Restore")),
                Key("cancel", ("Esc",), QT_TRANSLATE_NOOP("Keys", "Cancel, dismiss")),
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("Keys", "Compare"),
            (
                Key("", ("Space",), QT_TRANSLATE_NOOP("Keys", "The source, while held")),
                Key("split", ("S",), QT_TRANSLATE_NOOP("Keys", "Split")),
                Key("turn", ("R",), QT_TRANSLATE_NOOP("Keys", "Turn the split line by 90°")),
                Key("side by side", ("W",), QT_TRANSLATE_NOOP("Keys", "Side by side")),
                Key("difference", ("D",), QT_TRANSLATE_NOOP("Keys", "Difference")),
                Key("blink", ("B",), QT_TRANSLATE_NOOP("Keys", "Blink")),
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("Keys", "Look around"),
            (
                Key("pixels", ("Z",), QT_TRANSLATE_NOOP("Keys", "100 % at the cursor, and back")),
                Key("fit", ("F",), QT_TRANSLATE_NOOP("Keys", "The whole picture")),
                Key("zoom in", ("+", "="), QT_TRANSLATE_NOOP("Keys", "Larger")),
                Key("zoom out", ("-",), QT_TRANSLATE_NOOP("Keys", "Smaller")),
                Key(
                    "",
                    ("Left", "Right", "Up", "Down"),
                    QT_TRANSLATE_NOOP("Keys", "Move the picture; in split, the line by 1 pixel, with Shift by 10"),
                ),
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("Keys", "Window"),
            (
                Key("panels", (), QT_TRANSLATE_NOOP("Keys", "Both panels, from the picture")),
                Key("left panel", ("[",), QT_TRANSLATE_NOOP("Keys", "Left panel")),
                Key("right panel", ("]",), QT_TRANSLATE_NOOP("Keys", "Right panel")),
                Key("surround", ("G",), QT_TRANSLATE_NOOP("Keys", "Black, gray or white around the picture")),
                Key("next area", ("F6",), QT_TRANSLATE_NOOP("Keys", "Keyboard to picture, tools, list")),
                Key("keys", ("F1",), QT_TRANSLATE_NOOP("Keys", "This sheet")),
                Key("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("Keys", "Quit")),
            ),
        ),
    )
