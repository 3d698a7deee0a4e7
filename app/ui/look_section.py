"""How the picture is looked at: the mode, and what belongs to it."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.ui.blink_control import BlinkControl
from app.ui.compared_pictures import ComparedPictures
from app.ui.comparison_view import GAINS, ComparisonView, Mode
from app.ui.difference_map import Kind
from app.ui.icon_button import IconButton
from app.ui.labels import label
from app.ui.section import Section
from app.ui.segments import Segments

KINDS = (Kind.SIGNED, Kind.ABSOLUTE)


class LookSection(Section):
    """Follows a ComparisonView and asks it for modes."""

    def __init__(self, view: ComparisonView, pictures: ComparedPictures, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LookSection", "Look"), parent)
        self._view = view
        self._pictures = pictures
        self._names = {
            Mode.ONE: self.tr("One picture"),
            Mode.SIDE_BY_SIDE: self.tr("Side by side"),
            Mode.SPLIT: self.tr("Split"),
            Mode.DIFFERENCE: self.tr("Difference"),
            Mode.BLINK: self.tr("Blink"),
        }
        self.modes = Segments(self.tr("Ways of looking"))
        for mode, key in zip(Mode, ("", "W", "S", "D", "B"), strict=True):
            self.modes.add(IconButton(mode.value, self._names[mode], key))
        self._turn = IconButton("turn", self.tr("Turn the line"), "R")
        self.lens = IconButton("lens", self.tr("Lens"), "L")
        self.lens.setCheckable(True)
        self.blink = BlinkControl(view.blink)
        self.kinds = Segments(self.tr("Kind of difference"))
        signed = self.kinds.add_text(self.tr("Signed"))
        signed.setToolTip(self.tr("Which way each pixel went: darker or brighter"))
        absolute = self.kinds.add_text(self.tr("Absolute"))
        absolute.setToolTip(self.tr("How far the most changed channel of each pixel went"))
        self.gain = QSlider(Qt.Orientation.Horizontal)
        self.gain.setRange(0, len(GAINS) - 1)
        self.gain.setPageStep(1)
        self.gain.setAccessibleName(self.tr("Amplification"))
        self.gain.setToolTip(self.tr("How strongly small differences show"))
        self._gain_text = label()
        self._refusal = label(role="small")
        self._refusal.setWordWrap(True)
        self._difference = self._make_difference()
        row = QHBoxLayout()
        row.addWidget(self.modes, 1)
        row.addWidget(self._turn)
        row.addWidget(self.lens)
        self.column.addLayout(row)
        self.column.addWidget(self.blink)
        self.column.addWidget(self._difference)
        self.column.addWidget(self._refusal)
        self._follow()
        self.modes.chosen.connect(self._on_mode)
        self._turn.clicked.connect(view.turn_line)
        self.lens.clicked.connect(view.toggle_lens)
        self.kinds.chosen.connect(self._on_difference)
        self.gain.valueChanged.connect(self._on_difference)
        view.mode_changed.connect(self._follow)

    def _make_difference(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("Amplified"), "quiet"))
        row.addWidget(self.gain, 1)
        self._gain_text.setFixedWidth(32)
        self._gain_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._gain_text)
        column.addLayout(row)
        return block

    @Slot(int)
    def _on_mode(self, place: int) -> None:
        self._view.set_mode(list(Mode)[place])
        self._follow()

    @Slot(int)
    def _on_difference(self, _: int) -> None:
        kind = KINDS[0] if self.kinds.buttons[0].isChecked() else KINDS[1]
        self._view.set_difference(kind, GAINS[self.gain.value()])

    @Slot()
    def _follow(self) -> None:
        view, mode = self._view, self._view.mode
        self.modes.show_chosen(list(Mode).index(mode))
        self.aside.setText(self._names[mode])
        self._turn.setVisible(mode is Mode.SPLIT)
        self.lens.setChecked(view.lens.is_on)
        self.blink.setVisible(mode is Mode.BLINK)
        self._difference.setVisible(mode is Mode.DIFFERENCE)
        self.kinds.show_chosen(KINDS.index(view.kind))
        self.gain.setValue(GAINS.index(view.gain))
        self._gain_text.setText(f"×{view.gain}")
        refusal = self._pictures.difference_refusal
        button = self.modes.buttons[list(Mode).index(Mode.DIFFERENCE)]
        button.setEnabled(not refusal)
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal) and mode is Mode.DIFFERENCE)
