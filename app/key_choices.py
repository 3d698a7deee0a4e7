"""Keys that the person gave to verbs, instead of those that the program came with."""

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

_GROUP = "keys"


class KeyChoices(QObject):
    """Kept in ``settings``. Sequences are in Qt's portable words; whether two verbs want one key is not known here."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def of(self, verb: str) -> str | None:
        """The key chosen for ``verb``; empty for none at all, None where nobody chose."""
        stored = self._settings.value(_name(verb))
        if not isinstance(stored, str):
            return None
        found = QKeySequence.fromString(stored, QKeySequence.SequenceFormat.PortableText)
        return stored if not stored or found.toString() else None

    def choose(self, verb: str, sequence: str) -> None:
        """Let ``sequence`` do what ``verb`` says; an empty one leaves it without a key."""
        self._settings.setValue(_name(verb), sequence)
        self.changed.emit()

    def reset(self, verb: str | None = None) -> None:
        """Back to the key that the program came with, for all verbs if none is named."""
        self._settings.remove(_name(verb) if verb is not None else _GROUP)
        self.changed.emit()


def _name(verb: str) -> str:
    return f"{_GROUP}/{verb}"
