"""Answers that a person wants to come back to."""

from PySide6.QtCore import QObject, Signal

from app.analysis_findings import Finding


class AnalysisPins(QObject):
    """``all`` in the order they were pinned; each keeps its own question and its part of the picture."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.all: list[Finding] = []

    def holds(self, found: Finding | None) -> bool:
        """Whether ``found`` is pinned."""
        return any(pin is found for pin in self.all)

    def toggle(self, found: Finding) -> None:
        """Pin it, or take it off."""
        if self.holds(found):
            self.remove(found)
        else:
            self.all.append(found)
            self.changed.emit()

    def remove(self, found: Finding) -> None:
        """Take it off the list."""
        self.all = [pin for pin in self.all if pin is not found]
        self.changed.emit()
