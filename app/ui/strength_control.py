"""How much of the result counts: a slider and its number; beside them, undo and redo for all of the effect."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QSlider, QSpinBox, QWidget

from app.restore_session import RestoreSession
from app.ui.icon_button import IconButton
from app.ui.section import Section
from app.ui.share_slider import TakesStepsBack
from core.restoration.effect import Effect


class StrengthControl(Section):
    """Answers at once: the result is kept whole and blended anew."""

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("StrengthControl", "Strength"), parent)
        self._session = session
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.number = QSpinBox()
        self.number.setRange(0, 100)
        self.number.setSuffix(" %")
        self.number.setFixedWidth(64)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.installEventFilter(TakesStepsBack(self.number))
        for control in (self.slider, self.number):
            control.setAccessibleName(self.tr("Strength"))
            control.setToolTip(self.tr("How much of the restoration counts. Nothing is computed again."))
        self.undo = IconButton("undo", self.tr("Undo"), "Ctrl+Z")
        self.redo = IconButton("redo", self.tr("Redo"), "Ctrl+Shift+Z")
        self.reset = IconButton("reset", self.tr("Back to the whole restoration"))
        for button in (self.undo, self.redo, self.reset):
            self.heading.addWidget(button)
        self.heading.setSpacing(2)
        self.heading.addSpacing(4)
        self.heading.addWidget(self.number)
        self.column.addWidget(self.slider)
        self._follow()
        self._connect()

    @Slot(int)
    def _on_moved(self, percent: int) -> None:
        self._session.set_strength(percent / 100)

    @Slot()
    def _on_reset(self) -> None:
        self._session.masks.choose(None)
        self._session.effect.change(Effect(), "reset")

    @Slot()
    def _follow(self) -> None:
        effect = self._session.effect
        percent = round(effect.now.strength * 100)
        for control in (self.slider, self.number):
            # A share from elsewhere need not be a whole percent, and is not to become one by being shown.
            control.blockSignals(True)
            control.setValue(percent)
            control.blockSignals(False)
        self.undo.setEnabled(effect.can_undo)
        self.redo.setEnabled(effect.can_redo)
        self.reset.setEnabled(effect.now != Effect())

    def _connect(self) -> None:
        effect = self._session.effect
        self.slider.valueChanged.connect(self._on_moved)
        self.number.valueChanged.connect(self._on_moved)
        self.slider.sliderPressed.connect(effect.hold)
        self.slider.sliderReleased.connect(effect.let_go)
        self.undo.clicked.connect(effect.undo)
        self.redo.clicked.connect(effect.redo)
        self.reset.clicked.connect(self._on_reset)
        effect.changed.connect(self._follow)
