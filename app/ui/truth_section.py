"""The true picture: loading it, how near source and result come to it, and what the difference is made of."""

import math

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app import words
from app.true_picture import TruePicture
from app.ui.icon_button import IconButton
from app.ui.labels import ElidedLabel, label
from app.ui.nearness_figures import NearnessFigures
from app.ui.screen_pictures import ScreenPictures
from app.ui.section import Section
from app.ui.segments import Segments
from app.ui.slot_pictures import Against
from core.evaluation.nearness import Nearness

NUMBERS = 72


class TruthSection(Section):
    """Follows the truth of the current picture; asks the tab for a file."""

    load_asked = Signal()
    error_asked = Signal()  # an error is to be shown as difference

    def __init__(
        self, truth: TruePicture, pictures: ScreenPictures, figures: NearnessFigures, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("TruthSection", "True picture"), parent)
        self._truth = truth
        self._pictures = pictures
        self._figures = figures
        self.load = QPushButton(self.tr("Compare with the true picture…"))
        self.load.setProperty("role", "link")
        self.load.setToolTip(
            self.tr("The same picture as it should be, if you have it: how near do source and result come?")
        )
        self.load.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name = ElidedLabel(role="quiet")
        self.drop = IconButton("cancel", self.tr("Compare with it no more"))
        self.table = QWidget()
        self._numbers: list[list[QLabel]] = []
        self.against = Segments(self.tr("What the difference shows"))
        for text, meaning in (
            (self.tr("Change"), self.tr("The difference from before to after")),
            (self.tr("Error before"), self.tr("The difference from the true picture to before")),
            (self.tr("Error after"), self.tr("The difference from the true picture to after")),
        ):
            self.against.add_text(text).setToolTip(meaning)
        self.refusal = label(role="small")
        self.refusal.setWordWrap(True)
        self._lay_out()
        self._follow()
        self.load.clicked.connect(self.load_asked)
        self.drop.clicked.connect(truth.drop)
        self.against.chosen.connect(self._on_against)
        truth.changed.connect(self._follow)
        figures.changed.connect(self._follow)
        pictures.replaced.connect(self._follow)
        pictures.compared_changed.connect(self._follow)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.load)
        row.addWidget(self.drop)
        self.column.addLayout(row)
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.table.setToolTip(
            self.tr(
                "PSNR over all pixels and the three channels. SSIM in Gaussian windows of 11 × 11 pixels, the mean of "
                "the channels. Higher is nearer."
            )
        )
        for column, name in enumerate((self.tr("PSNR"), self.tr("SSIM")), 1):
            grid.addWidget(_number(name, "small"), 0, column)
        for row_number, name in enumerate((self.tr("Before"), self.tr("After")), 1):
            grid.addWidget(label(name, "quiet"), row_number, 0)
            numbers = [_number(), _number()]
            for column, number in enumerate(numbers, 1):
                grid.addWidget(number, row_number, column)
            self._numbers.append(numbers)
        self.column.addWidget(self.table)
        self.column.addWidget(self.against)
        self.column.addWidget(self.refusal)

    @Slot()
    def _follow(self) -> None:
        truth, refusals = self._truth.current, self._pictures.truth_refusals()
        for widget in (self.name, self.drop, self.table, self.against):
            widget.setVisible(truth is not None)
        self.load.setVisible(truth is None)
        self.load.setEnabled(not self._truth.is_loading)
        self.load.setText(self.tr("Opening…") if self._truth.is_loading else self.tr("Compare with the true picture…"))
        sentences = dict.fromkeys(refusal for refusal in refusals if refusal) if truth is not None else {}
        self.refusal.setText("\n".join(sentences))
        self.refusal.setVisible(bool(sentences))
        if truth is None:
            return
        self.name.setText(truth.path.name)
        self.name.note = f"{truth.path}\n{words.pixels(truth.picture.width, truth.picture.height)}"
        for place, (numbers, figure) in enumerate(zip(self._numbers, self._figures.figures, strict=True)):
            waits = not refusals[place] and self._figures.is_measuring
            for number, text in zip(numbers, _texts(figure) if figure else ("…" if waits else "–",) * 2, strict=True):
                number.setText(text)
        for button, refusal in zip(self.against.buttons[1:], refusals, strict=True):
            button.setEnabled(not refusal)
        self.against.show_chosen(list(Against).index(self._pictures.against))

    @Slot(int)
    def _on_against(self, place: int) -> None:
        self._pictures.compare_against(list(Against)[place])
        if place:
            self.error_asked.emit()


def _texts(figure: Nearness) -> tuple[str, str]:
    """PSNR in dB, SSIM."""
    psnr = f"{words.number(figure.psnr, 2)} dB" if math.isfinite(figure.psnr) else "∞ dB"
    return psnr, "–" if figure.ssim is None else words.number(figure.ssim, 4)


def _number(text: str = "–", role: str = "") -> QLabel:
    made = label(text, role)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setFixedWidth(NUMBERS)
    return made
