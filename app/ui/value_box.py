"""A box to choose a value from, each told in words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.choice_box import ChoiceBox


class ValueBox(ChoiceBox):
    """Tells the value that was chosen by hand."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values: list[Any] = []
        self.activated.connect(self._on_activated)

    def fill(self, choices: Sequence[tuple[Any, str]]) -> None:
        """These values, by these words; the one that was shown stays if it is among them."""
        shown = self._values[self.currentIndex()] if self.currentIndex() >= 0 else None
        with QSignalBlocker(self):
            self.clear()
            self._values = [value for value, _ in choices]
            self.addItems([text for _, text in choices])
        self.show_value(shown)

    def show_value(self, value: Any) -> None:
        """``value`` is what is so now."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.picked.emit(self._values[place])
