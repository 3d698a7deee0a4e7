"""How long each version stays while they blink."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app import words
from app.ui.blink import LONGEST, SHORTEST, Blink
from app.ui.labels import label

STEP = 50


class BlinkControl(QWidget):
    """Follows a Blink. Where nothing moves by itself there is no time to choose, and the key is told instead."""

    def __init__(self, blink: Blink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blink = blink
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SHORTEST // STEP, LONGEST // STEP)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Seconds for each version"))
        self.slider.setToolTip(self.tr("How long each version stays"))
        self._text = label()
        self._text.setFixedWidth(48)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._by_hand = label(self.tr("Little motion is asked for: each press of B shows the other version."), "small")
        self._by_hand.setWordWrap(True)
        self._timing = QWidget()
        row = QHBoxLayout(self._timing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Every"), "quiet"))
        row.addWidget(self.slider, 1)
        row.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._timing)
        column.addWidget(self._by_hand)
        self.follow()
        self.slider.valueChanged.connect(self._on_moved)
        blink.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """As the blink has it now."""
        self.slider.setValue(round(self._blink.period / STEP))
        self._text.setText(self.tr("{seconds} s").format(seconds=words.number(self._blink.period / 1000, 2)))
        self._timing.setVisible(not self._blink.is_by_hand)
        self._by_hand.setVisible(self._blink.is_by_hand)

    @Slot(int)
    def _on_moved(self, steps: int) -> None:
        self._blink.set_period(steps * STEP)
