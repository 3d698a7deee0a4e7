"""How the picture is looked at: the mode, and what belongs to it."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.blink_control import BlinkControl
from app.ui.compared_pictures import ComparedPictures
from app.ui.comparison_view import ComparisonView, Mode
from app.ui.difference_controls import DifferenceControls
from app.ui.icon_button import IconButton
from app.ui.labels import label
from app.ui.section import Section
from app.ui.segments import Segments


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
        self._refusal = label(role="small")
        self._refusal.setWordWrap(True)
        self.difference = DifferenceControls(view, pictures)
        row = QHBoxLayout()
        row.addWidget(self.modes, 1)
        row.addWidget(self._turn)
        row.addWidget(self.lens)
        self.column.addLayout(row)
        self.column.addWidget(self.blink)
        self.column.addWidget(self.difference)
        self.column.addWidget(self._refusal)
        self._follow()
        self.modes.chosen.connect(self._on_mode)
        self._turn.clicked.connect(view.turn_line)
        self.lens.clicked.connect(view.toggle_lens)
        view.mode_changed.connect(self._follow)

    @Slot(int)
    def _on_mode(self, place: int) -> None:
        self._view.set_mode(list(Mode)[place])
        self._follow()

    @Slot()
    def _follow(self) -> None:
        mode = self._view.mode
        self.modes.show_chosen(list(Mode).index(mode))
        self.aside.setText(self._names[mode])
        self._turn.setVisible(mode is Mode.SPLIT)
        self.lens.setChecked(self._view.lens.is_on)
        self.blink.setVisible(mode is Mode.BLINK)
        self.difference.setVisible(mode is Mode.DIFFERENCE)
        refusal = self._pictures.difference_refusal
        button = self.modes.buttons[list(Mode).index(Mode.DIFFERENCE)]
        button.setEnabled(not refusal)
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal) and mode is Mode.DIFFERENCE)
