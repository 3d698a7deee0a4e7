"""A share in percent, or another number, to be moved, typed, or set back: a name, a slider and its number."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

NUMBER_WIDTH = 64
STEPS_BACK = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class ShareSlider(QWidget):
    """Tells whole numbers from ``lowest`` to ``highest``; a double click on its name sets it back to ``usual``."""

    moved = Signal(int)  # by hand
    grabbed = Signal()
    released = Signal()

    def __init__(
        self, name: str, tip: str, usual: int = 100, lowest: int = 0, highest: int = 100, unit: str = " %"
    ) -> None:
        super().__init__()
        self._usual = usual
        self.name = NameLabel(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.number = QSpinBox()
        self.number.setSuffix(unit)
        self.number.setFixedWidth(NUMBER_WIDTH)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for control in (self.slider, self.number):
            control.setRange(lowest, highest)
            control.setValue(usual)
            control.setAccessibleName(name)
            control.setToolTip(tip)
        self.slider.setPageStep(max((highest - lowest) // 10, 1))
        self.name.setToolTip(self.tr("{tip} Double-click sets it back.").format(tip=tip))
        self._lay_out()
        self.number.installEventFilter(TakesStepsBack(self.number))
        self.name.double_clicked.connect(self.set_back)
        self.slider.valueChanged.connect(self._on_moved)
        self.number.valueChanged.connect(self._on_moved)
        self.slider.sliderPressed.connect(self.grabbed)
        self.slider.sliderReleased.connect(self.released)

    @property
    def value(self) -> int:
        """What is shown."""
        return self.slider.value()

    def show_value(self, value: float) -> None:
        """Follow what is so, without telling anybody."""
        for control in (self.slider, self.number):
            control.blockSignals(True)
            control.setValue(round(value))
            control.blockSignals(False)

    @Slot()
    def set_back(self) -> None:
        """To what is usual."""
        self.slider.setValue(self._usual)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.name, 1)
        heading.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(self.slider)

    @Slot(int)
    def _on_moved(self, value: int) -> None:
        self.show_value(value)
        self.moved.emit(value)


class TakesStepsBack(QObject):
    """Filters a number's events: there, too, the keys of undo and redo are those of the picture."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return any(event.matches(key) for key in STEPS_BACK)
        return False


class NameLabel(QLabel):
    """A name that can be double-clicked."""

    double_clicked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()
