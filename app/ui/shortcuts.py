"""The window's shortcuts, made from the table of keys and made anew when a key is given to another verb."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.key_choices import KeyChoices
from app.ui.key_map import mapped_keys


class Shortcuts(QObject):
    """Tells verbs by their names in keys.groups."""

    asked = Signal(str)

    def __init__(self, choices: KeyChoices, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._choices = choices
        self._made: list[QShortcut] = []
        self._make()
        choices.changed.connect(self._make)

    @Slot()
    def _make(self) -> None:
        for shortcut in self._made:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._made = [
            self._shortcut(key.verb, sequence) for key in mapped_keys(self._choices) for sequence in key.sequences
        ]

    def _shortcut(self, verb: str, sequence: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence), self._window)
        shortcut.setObjectName(verb)
        shortcut.activated.connect(self._on_shortcut)
        return shortcut

    @Slot()
    def _on_shortcut(self) -> None:
        # A slot that knew its verb would keep the window alive after its end.
        self.asked.emit(self.sender().objectName())
