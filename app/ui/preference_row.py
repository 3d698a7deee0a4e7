"""One preference: what it is, the control that changes it, and a quiet line on what it means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.labels import label

TITLE_WIDTH = 200


class PreferenceRow(QWidget):
    """``control`` stands beside its ``title``, ``hint`` below it."""

    def __init__(self, title: str, control: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.hint: QLabel = label(hint, "small")
        self.hint.setWordWrap(True)
        self.title = label(title)
        self.title.setFixedWidth(TITLE_WIDTH)
        self.title.setWordWrap(True)
        self.title.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(title)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(control, 0, 1)
        grid.addWidget(self.hint, 1, 1)
        grid.setColumnStretch(1, 1)
        # Not before it lies in here: it would be a window of its own for a moment, and take the keyboard.
        self.hint.setVisible(bool(hint))

    def say(self, hint: str) -> None:
        """Another quiet line, or none."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
