"""The right panel: model, strength, look, numbers; and in its corner the one thing to do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.restore_session import RestoreSession
from app.ui.appearance import PADDING, RIGHT_PANEL
from app.ui.comparison_view import ComparisonView
from app.ui.histogram import Histogram
from app.ui.icon_button import name_with_key
from app.ui.labels import separator
from app.ui.look_section import LookSection
from app.ui.model_section import ModelSection
from app.ui.readout_section import ReadoutSection
from app.ui.screen_pictures import ScreenPictures
from app.ui.strength_control import StrengthControl


class ToolsPanel(QWidget):
    """Everything about one restoration, from top to bottom."""

    restore_asked = Signal()
    save_asked = Signal()
    add_model_asked = Signal()

    def __init__(
        self, session: RestoreSession, pictures: ScreenPictures, view: ComparisonView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rightPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RIGHT_PANEL)
        self._session = session
        self.histogram = Histogram(session, pictures, view)
        self.models = ModelSection(session)
        self.strength = StrengthControl(session)
        self.look = LookSection(view, pictures)
        self.readout = ReadoutSection(session, view)
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setProperty("role", "primary")
        self.restore.setToolTip(name_with_key(self.tr("Restore"), "Ctrl+Return"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("role", "secondary")
        self.save.setToolTip(name_with_key(self.tr("Save the result"), "Ctrl+S"))
        for button in (self.restore, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._follow()
        self.restore.clicked.connect(self.restore_asked)
        self.save.clicked.connect(self.save_asked)
        self.models.add_asked.connect(self.add_model_asked)
        session.run_changed.connect(self._follow)
        session.result_changed.connect(self._follow)
        session.model_changed.connect(self._follow)
        session.pictures.current_changed.connect(self._follow)
        session.saving.changed.connect(self._follow)

    def offer_models(self) -> None:
        """The keyboard goes to a model that is not the chosen one."""
        other = next((row for row in self.models.rows if row.model != self._session.model), None)
        if other is not None:
            self._scroll.ensureWidgetVisible(other)
            other.setFocus()

    def _lay_out(self) -> None:
        sections = QWidget()
        sections.setObjectName("sections")
        inner = QVBoxLayout(sections)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        top.addWidget(self.histogram)
        inner.addLayout(top)
        for section in (self.models, self.strength, self.look, self.readout):
            inner.addWidget(separator())
            inner.addWidget(section)
        inner.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(sections)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._make_actions())

    def _make_actions(self) -> QFrame:
        actions = QFrame()
        actions.setObjectName("actions")
        row = QHBoxLayout(actions)
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(8)
        row.addWidget(self.save, 1)
        row.addWidget(self.restore, 2)
        return actions

    @Slot()
    def _follow(self) -> None:
        session = self._session
        current = session.pictures.current
        self.restore.setEnabled(session.can_restore)
        self.save.setEnabled(current is not None and current.after is not None and not session.saving.is_saving)
        self.strength.setEnabled(current is not None)
        self.look.setEnabled(current is not None)
