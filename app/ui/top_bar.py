"""The top of the window: whose it is, its tabs, what is shown, and what the window itself can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from app.preferences import SURROUNDS, THEMES, Preferences
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

    def __init__(self, tabs: Sequence[str], preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._preferences = preferences
        self.tabs = TabRow(tabs)
        self.name = ElidedLabel(role="name")
        self.name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.facts = label(role="quiet")
        self._left = IconButton("pictures", self.tr("Left panel"), "[")
        self._right = IconButton("tools", self.tr("Right panel"), "]")
        self._keys = IconButton("keys", self.tr("All keys"), "F1")
        self._settings = IconButton("settings", self.tr("Appearance"))
        self._settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._settings.setMenu(self._make_menu())
        self._lay_out()
        self._left.clicked.connect(self.left_panel_asked)
        self._right.clicked.connect(self.right_panel_asked)
        self._keys.clicked.connect(self.keys_asked)

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
        for button in (self._left, self._right, self._keys, self._settings):
            row.addWidget(button)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        themes = (self.tr("Dark"), self.tr("Light"), self.tr("High contrast"), self.tr("As the system"))
        surrounds = (self.tr("As the theme"), self.tr("Black"), self.tr("Gray"), self.tr("White"))
        self._add_choice(menu, self.tr("Theme"), THEMES, themes, "theme")
        menu.addSeparator()
        self._add_choice(menu, self.tr("Around the picture"), SURROUNDS, surrounds, "surround")
        menu.aboutToShow.connect(self._check_choices)
        return menu

    def _add_choice(
        self, menu: QMenu, title: str, names: tuple[str, ...], texts: tuple[str, ...], preference: str
    ) -> None:
        menu.addAction(title).setEnabled(False)
        group = QActionGroup(menu)
        for name, text in zip(names, texts, strict=True):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData((preference, name))
            action.triggered.connect(self._on_choice)
            group.addAction(action)

    @Slot()
    def _check_choices(self) -> None:
        """Keys change preferences too."""
        for action in self._settings.menu().actions():
            if action.isCheckable():
                preference, name = action.data()
                action.setChecked(getattr(self._preferences, preference) == name)

    @Slot()
    def _on_choice(self) -> None:
        preference, name = self.sender().data()  # type: ignore[attr-defined]
        setattr(self._preferences, preference, name)

    @Slot(str, str)
    def show_headline(self, name: str, facts: str) -> None:
        """What the tab shows, and what is known about it."""
        self.name.setText(name)
        self.facts.setText(facts)
