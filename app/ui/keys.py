"""Every key of the window, in one table: the shortcuts are made from it, and so is the sheet that F1 shows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Key:
    """``verb`` names what happens, in the window's table of verbs; empty for keys that the canvas itself answers.

    A key without ``text`` is told by another one.

    ``sequences`` are in Qt's portable words; ``text`` says what it does, in the user's language, and ``name`` which key
    it is where the sequence cannot.
    """

    verb: str
    sequences: tuple[str, ...]
    text: str
    name: str = ""

    @property
    def shown(self) -> str:
        """The key as people find it on their keyboard."""
        if not self.name and not self.sequences:
            return "–"
        return self.name or QKeySequence(self.sequences[0]).toString(QKeySequence.SequenceFormat.NativeText)


@dataclass(frozen=True)
class Group:
    """Keys that belong together."""

    title: str
    keys: tuple[Key, ...]


def groups() -> tuple[Group, ...]:
    """All keys, in the order people look for them."""
    return (
        Group(
            translate("Keys", "Pictures"),
            (
                Key("open", ("Ctrl+O",), translate("Keys", "Open photographs")),
                Key("save", ("Ctrl+S",), translate("Keys", "Save the result; in Analyse: export the answer")),
                Key("copy", ("Ctrl+C",), translate("Keys", "Copy what is shown")),
                Key("paste", ("Ctrl+V",), translate("Keys", "Open what was copied elsewhere")),
                Key("previous", (",",), translate("Keys", "Previous picture; zoom and place stay")),
                Key("next", (".",), translate("Keys", "Next picture; zoom and place stay")),
                Key("", ("Del",), translate("Keys", "In the list: take it off; the file stays")),
                Key("do", ("Ctrl+Return", "Ctrl+Enter"), translate("Keys", "What the coloured button says")),
                Key("preview", ("V",), translate("Keys", "Preview what is on screen, or not")),
                Key("cancel", ("Esc",), translate("Keys", "Cancel, dismiss")),
            ),
        ),
        Group(
            translate("Keys", "Compare"),
            (
                Key("", ("Space",), translate("Keys", "The source, while held")),
                Key("split", ("S",), translate("Keys", "Split")),
                Key("turn", ("R",), translate("Keys", "Turn the split line by 90°")),
                Key("side by side", ("W",), translate("Keys", "Side by side")),
                Key("difference", ("D",), translate("Keys", "Difference")),
                Key("blink", ("B",), translate("Keys", "Blink")),
                Key("lens", ("L",), translate("Keys", "Lens: both, 4 times as large; arrows move it")),
                *(Key(f"slot {n}", (f"{n}",), "") for n in range(1, 10)),
                *(Key(f"reference {n}", (f"Shift+{n}",), "") for n in range(1, 10)),
                Key("", (), translate("Keys", "Show a result"), translate("Keys", "1 … 9")),
                Key("", (), translate("Keys", "Compare with it instead"), translate("Keys", "Shift+1 … 9")),
                Key("reference 0", ("0",), translate("Keys", "Compare with the source again")),
            ),
        ),
        Group(
            translate("Keys", "Effect"),
            (
                Key("undo", ("Ctrl+Z",), translate("Keys", "Undo")),
                Key("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), translate("Keys", "Redo")),
                Key("mask", ("M",), translate("Keys", "Show or hide the mask that is edited")),
                Key(
                    "",
                    (),
                    translate("Keys", "Size of the brush"),
                    translate("Keys", "Shift+wheel"),
                ),
            ),
        ),
        Group(
            translate("Keys", "Train"),
            (
                Key("pause", ("P",), translate("Keys", "Pause, continue")),
                Key("sample", ("N",), translate("Keys", "Show the unseen pictures now")),
                Key(
                    "",
                    (),
                    translate("Keys", "Show a version: before, start, now, clean; with Shift, compare with it"),
                    translate("Keys", "1 … 4"),
                ),
            ),
        ),
        Group(
            translate("Keys", "Analyse"),
            (
                Key("", (), translate("Keys", "Which question is asked"), translate("Keys", "1 … 5")),
                Key(
                    "",
                    (),
                    translate("Keys", "Move the place by 1 pixel, with Shift by 10"),
                    translate("Keys", "Arrows"),
                ),
                Key("", ("Return",), translate("Keys", "In the picture: ask about the place")),
                Key("", ("P",), translate("Keys", "Play or pause the scan")),
                Key("pin", ("K",), translate("Keys", "Pin the answer")),
            ),
        ),
        Group(
            translate("Keys", "Look around"),
            (
                Key("pixels", ("Z",), translate("Keys", "100 % at the cursor, and back")),
                Key("double", ("X",), translate("Keys", "200 % at the cursor, and back")),
                Key("fit", ("F",), translate("Keys", "The whole picture")),
                Key("zoom in", ("+", "="), translate("Keys", "Larger")),
                Key("zoom out", ("-",), translate("Keys", "Smaller")),
                Key(
                    "",
                    (),
                    translate("Keys", "Move the picture; in split, the line by 1 pixel, with Shift by 10"),
                    translate("Keys", "Arrows"),
                ),
            ),
        ),
        Group(
            translate("Keys", "Window"),
            (
                Key("", (), translate("Keys", "Both panels, from the picture"), translate("Keys", "Tab")),
                Key("left panel", ("[",), translate("Keys", "Left panel")),
                Key("right panel", ("]",), translate("Keys", "Right panel")),
                Key("surround", ("G",), translate("Keys", "Black, gray or white around the picture")),
                Key("tab 1", ("Ctrl+1",), translate("Keys", "Restore")),
                Key("tab 2", ("Ctrl+2",), translate("Keys", "Train")),
                Key("tab 3", ("Ctrl+3",), translate("Keys", "Analyse")),
                Key("next tab", ("Ctrl+Tab",), translate("Keys", "Next tab")),
                Key("models", ("Ctrl+M",), translate("Keys", "Models")),
                Key("preferences", ("Ctrl+,",), translate("Keys", "Preferences")),
                Key("next area", ("F6",), translate("Keys", "Keyboard to picture, tools, list")),
                Key("keys", ("F1",), translate("Keys", "This sheet")),
                Key("quit", ("Ctrl+Q",), translate("Keys", "Quit")),
            ),
        ),
    )
