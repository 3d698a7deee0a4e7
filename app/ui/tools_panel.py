"""The right panel: model, strength, look, numbers; and in its corner the one thing to do."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.restore_session import RestoreSession
from app.ui.advice_section import AdviceSection
from app.ui.appearance import PADDING
from app.ui.balance_section import BalanceSection
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.detail_section import DetailSection
from app.ui.histogram import Histogram
from app.ui.icon_button import name_with_key
from app.ui.look_section import LookSection
from app.ui.masks_section import MasksSection
from app.ui.model_section import ModelSection
from app.ui.nearness_figures import NearnessFigures
from app.ui.preview_switch import PreviewSwitch
from app.ui.readout_section import ReadoutSection
from app.ui.right_panel import RightPanel
from app.ui.screen_pictures import ScreenPictures
from app.ui.strength_control import StrengthControl
from app.ui.truth_section import TruthSection


class ToolsPanel(RightPanel):
    """Everything about one restoration, from top to bottom."""

    restore_asked = Signal()
    save_asked = Signal()
    add_model_asked = Signal()

    def __init__(
        self, session: RestoreSession, pictures: ScreenPictures, view: ComparisonView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._compares = False
        self.histogram = Histogram(session, pictures)
        self.advice = AdviceSection(session)
        self.models = ModelSection(session)
        self.preview = PreviewSwitch(session.preview)
        self.models.column.addWidget(self.preview)
        self.strength = StrengthControl(session)
        self.balance = BalanceSection(session.effect)
        self.detail = DetailSection(session.effect)
        self.masks = MasksSection(session.masks)
        self.look = LookSection(view, pictures)
        figures = NearnessFigures(session.truth, pictures, session.pictures.lane, self)
        self.truth = TruthSection(session.truth, pictures, figures)
        self.readout = ReadoutSection(session, pictures, view)
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setProperty("role", "primary")
        self.restore.setToolTip(name_with_key(self.tr("Restore"), "Ctrl+Return"))
        self.save = QPushButton(self.tr("Save…"))
        self.save.setProperty("role", "secondary")
        self.save.setToolTip(name_with_key(self.tr("Save the result"), "Ctrl+S"))
        for button in (self.restore, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        sections = (
            self._framed_histogram(),
            self.advice,
            self.models,
            self.strength,
            self.look,
            self.balance,
            self.detail,
            self.masks,
            self.readout,
            self.truth,
        )
        self.lay_out(sections, self._actions())
        self._follow()
        self.restore.clicked.connect(self.restore_asked)
        self.save.clicked.connect(self.save_asked)
        self.models.add_asked.connect(self.add_model_asked)
        view.mode_changed.connect(self._follow_look)
        session.run_changed.connect(self._follow)
        session.result_changed.connect(self._follow)
        session.model_changed.connect(self._follow)
        session.pictures.current_changed.connect(self._follow)
        session.saving.changed.connect(self._follow)
        session.slots.changed.connect(self._follow)
        self.masks.edited.connect(self.bring_into_view)

    @Slot()
    def _follow_look(self) -> None:
        """What differences are looked at with comes into sight when they do, and only then."""
        compares = self._view.current_mode is Mode.DIFFERENCE
        if compares and not self._compares:
            QTimer.singleShot(0, self, self._show_look)
        self._compares = compares

    @Slot()
    def _show_look(self) -> None:
        self._scroll.ensureWidgetVisible(self.look.difference, 0, 0)

    def offer_models(self) -> None:
        """The keyboard goes to a model that is not the chosen one; where none is for the same, to what may be done."""
        models, chosen = self.models, self._session.model
        others = [row for row in models.rows if row.model != chosen and row.isVisibleTo(models)]
        target = next(iter(others), models.tasks if models.tasks.isVisibleTo(models) else None)
        if target is not None:
            self._scroll.ensureWidgetVisible(target)
            target.setFocus()

    def _framed_histogram(self) -> QWidget:
        """With the margins of a section."""
        frame = QWidget()
        top = QVBoxLayout(frame)
        top.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        top.addWidget(self.histogram)
        return frame

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        row.setSpacing(8)
        row.addWidget(self.save, 1)
        row.addWidget(self.restore, 2)
        return row

    @Slot()
    def _follow(self) -> None:
        session = self._session
        current = session.pictures.current
        self.restore.setEnabled(session.can_restore)
        self.save.setEnabled(current is not None and current.can_be_saved and not session.saving.is_saving)
        for section in (self.strength, self.balance, self.detail, self.masks):
            section.setEnabled(current is not None)
        self.look.setEnabled(current is not None)
        self.truth.setEnabled(current is not None)
