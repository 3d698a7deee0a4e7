"""How much of the result counts: a slider and its number."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QSlider, QSpinBox, QWidget

from app.restore_session import RestoreSession
from app.ui.section import Section


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
        for control in (self.slider, self.number):
            control.setAccessibleName(self.tr("Strength"))
            control.setToolTip(self.tr("How much of the restoration counts. Nothing is computed again."))
        self.heading.addWidget(self.number)
        self.column.addWidget(self.slider)
        self._follow(session.strength)
        self.slider.valueChanged.connect(self._on_moved)
        self.number.valueChanged.connect(self._on_moved)
        session.strength_changed.connect(self._follow)

    @Slot(int)
    def _on_moved(self, percent: int) -> None:
        self._session.set_strength(percent / 100)

    @Slot(float)
    def _follow(self, strength: float) -> None:
        percent = round(strength * 100)
        self.slider.setValue(percent)
        self.number.setValue(percent)
