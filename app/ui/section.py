"""A titled part of a panel."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.appearance import PADDING
from app.ui.labels import label


class Section(QWidget):
    """A ``heading`` that ends in a quiet word, ``aside``, and a ``column`` for what belongs to it."""

    shown_changed = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.aside: QLabel = label(role="small")
        self.heading = QHBoxLayout()
        if title:
            self.heading.addWidget(label(title, "heading"), 1)
        self.heading.addWidget(self.aside)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.column.setSpacing(8)
        self.column.addLayout(self.heading)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.shown_changed.emit(event.type() == QEvent.Type.ShowToParent)
        return super().event(event)
