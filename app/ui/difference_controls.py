"""What belongs to looking at differences: kind, channel, amplification, threshold; and all errors in numbers."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app import words
from app.ui import difference_words
from app.ui.choice_box import ChoiceBox
from app.ui.compared_pictures import ComparedPictures
from app.ui.comparison_view import ComparisonView
from app.ui.difference_look import CHANNELS, GAINS, KINDS
from app.ui.error_histogram import ErrorHistogram
from app.ui.labels import label
from app.ui.segments import Segments

# Of the words before the sliders, and of the numbers behind them.
NAMES, NUMBERS = 72, 44


class DifferenceControls(QWidget):
    """Follows a ComparisonView and asks it for differences."""

    def __init__(self, view: ComparisonView, pictures: ComparedPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.kinds = ChoiceBox(self.tr("Kind of difference"))
        for place, (text, meaning) in enumerate(map(difference_words.kind_name, KINDS)):
            self.kinds.addItem(text)
            self.kinds.setItemData(place, meaning, Qt.ItemDataRole.ToolTipRole)
        self.channels = Segments(self.tr("Channel"))
        for text, meaning in map(difference_words.channel_name, CHANNELS):
            self.channels.add_text(text).setToolTip(meaning)
        self.gain = _slider(self.tr("Amplification"), self.tr("How strongly small differences show"))
        self.gain.setRange(0, len(GAINS) - 1)
        self.threshold = _slider(self.tr("Threshold"), self.tr("Smaller differences are hidden"))
        self.clipping = QCheckBox(self.tr("Mark newly clipped pixels"))
        self.clipping.setToolTip(self.tr("Pixels that reached black or white and were not there before, in red"))
        self.histogram = ErrorHistogram(view, pictures)
        self.numbers = label(role="small")
        self._gain_text, self._threshold_text = _number(), _number()
        self._threshold_name = label(role="quiet")
        self._lay_out()
        self.follow()
        self.kinds.activated.connect(self._on_kind)
        self.channels.chosen.connect(self._on_channel)
        self.gain.valueChanged.connect(self._on_gain)
        self.threshold.valueChanged.connect(self._on_threshold)
        self.clipping.toggled.connect(self._on_clipping)
        view.mode_changed.connect(self.follow)
        pictures.difference_ready.connect(self._say_numbers)
        pictures.replaced.connect(self._say_numbers)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self.channels)
        column.addLayout(_row(label(self.tr("Amplified"), "quiet"), self.gain, self._gain_text))
        column.addLayout(_row(self._threshold_name, self.threshold, self._threshold_text))
        column.addWidget(self.clipping)
        column.addWidget(self.histogram)
        column.addWidget(self.numbers)

    @Slot()
    def follow(self) -> None:
        """Show how differences are shown."""
        look = self._view.shown_difference
        self.kinds.setCurrentIndex(KINDS.index(look.kind))
        self.kinds.setToolTip(difference_words.kind_name(look.kind)[1])
        self.channels.setVisible(look.kind.has_channels)
        self.channels.show_chosen(CHANNELS.index(look.channel))
        steps = look.thresholds
        place = min(range(len(steps)), key=lambda number: abs(steps[number] - look.threshold))
        for slider, value in ((self.gain, GAINS.index(look.gain)), (self.threshold, place)):
            slider.blockSignals(True)
            if slider is self.threshold:
                slider.setRange(0, len(steps) - 1)
            slider.setValue(value)
            slider.blockSignals(False)
        self.clipping.setChecked(look.clipping)
        self._gain_text.setText(f"×{look.gain}")
        self._threshold_name.setText(difference_words.threshold_name(look.kind))
        self._threshold_text.setText(difference_words.threshold_text(look))
        self._say_numbers()

    @Slot()
    def _say_numbers(self) -> None:
        survey, look = self.histogram.survey, self._view.shown_difference
        if survey is None or survey.kind is not look.kind:
            self.numbers.setText(self.tr("Counting…"))
            return
        found = (survey.mean, survey.percentile(95), survey.percentile(99), survey.largest)
        mean, most, nearly, largest = (difference_words.amount(size, look.kind) for size in found)
        text = self.tr("Mean {mean} · largest {largest}\n95 % up to {most} · 99 % up to {nearly}").format(
            mean=mean, most=most, nearly=nearly, largest=largest
        )
        if look.threshold:
            text += "\n" + self.tr("{share} of the pixels are shown").format(
                share=f"{words.number(100 * survey.share_from(look.threshold), 1)} %"
            )
        self.numbers.setText(text)

    @Slot(int)
    def _on_kind(self, place: int) -> None:
        self._view.set_difference(KINDS[place])

    @Slot(int)
    def _on_channel(self, place: int) -> None:
        self._view.set_difference(channel=CHANNELS[place])

    @Slot(int)
    def _on_gain(self, place: int) -> None:
        self._view.set_difference(gain=GAINS[place])

    @Slot(int)
    def _on_threshold(self, place: int) -> None:
        self._view.set_difference(threshold=self._view.shown_difference.thresholds[place])

    @Slot(bool)
    def _on_clipping(self, marked: bool) -> None:
        if marked != self._view.shown_difference.clipping:
            self._view.set_difference(clipping=marked)


def _slider(name: str, meaning: str) -> QSlider:
    made = QSlider(Qt.Orientation.Horizontal)
    made.setPageStep(1)
    made.setAccessibleName(name)
    made.setToolTip(meaning)
    return made


def _number() -> QLabel:
    made = label()
    made.setFixedWidth(NUMBERS)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _row(name: QLabel, slider: QSlider, number: QLabel) -> QHBoxLayout:
    name.setMinimumWidth(NAMES)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(name)
    row.addWidget(slider, 1)
    row.addWidget(number)
    return row
