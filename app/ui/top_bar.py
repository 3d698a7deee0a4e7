"""The top of the window: whose it is, its tabs, what is shown, and what the window itself can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui.icon_button import IconButton
from app.ui.icons import program_mark
from app.ui.labels import ElidedLabel, label
from app.ui.tab_row import TabRow

HEIGHT = 41
MARK = 20


class TopBar(QWidget):
    """Its buttons ask the window."""

    left_panel_asked = Signal()
    right_panel_asked = Signal()
    keys_asked = Signal()
    models_asked = Signal()
    preferences_asked = Signal()

    def __init__(self, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.tabs = TabRow(tabs)
        self.name = ElidedLabel(role="name")
        self.name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.facts = label(role="quiet")
        self._left = IconButton("pictures", self.tr("Left panel"), "[")
        self._right = IconButton("tools", self.tr("Right panel"), "]")
        self._keys = IconButton("keys", self.tr("All keys"), "F1")
        self.models = IconButton("models", self.tr("Models"), "Ctrl+M")
        self.preferences = IconButton("settings", self.tr("Preferences"), "Ctrl+,")
        for button in (self.models, self.preferences):
            button.setCheckable(True)
        self._lay_out()
        self._left.clicked.connect(self.left_panel_asked)
        self._right.clicked.connect(self.right_panel_asked)
        self._keys.clicked.connect(self.keys_asked)
        self.models.clicked.connect(self.models_asked)
        self.preferences.clicked.connect(self.preferences_asked)

    def _lay_out(self) -> None:
        mark = QLabel()
        mark.setPixmap(program_mark().pixmap(MARK, MARK))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(mark)
        row.addSpacing(6)
        row.addWidget(label("Silvermend", "heading"))
        row.addSpacing(24)
        row.addWidget(self.tabs)
        row.addSpacing(24)
        row.addWidget(self.name, 1)
        row.addSpacing(8)
        row.addWidget(self.facts)
        row.addSpacing(16)
        for button in (self._left, self._right, self.models, self._keys, self.preferences):
            row.addWidget(button)

    @Slot(str, str)
    def show_headline(self, name: str, facts: str) -> None:
        """What the tab shows, and what is known about it."""
        self.name.setText(name)
        self.facts.setText(facts)
