"""Over which pictures a field is averaged, and how much noise they get first."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QSpinBox, QWidget

from app import analysis_words
from app.analysis_question import FEWEST_PICTURES, MOST_NOISE, MOST_PICTURES, Aspect
from app.analysis_session import AnalysisSession
from app.ui.labels import ElidedLabel, label
from app.ui.segments import Segments

NOISE_STEP = 5


class AveragingRows(QObject):
    """Rows at the end of ``form``, there only while the field is asked for."""

    folder_asked = Signal()

    def __init__(self, session: AnalysisSession, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self.pictures = Segments(self.tr("Pictures that are looked at"))
        self.pictures.add_text(self.tr("This one")).setToolTip(self.tr("The place in this picture alone"))
        self.pictures.add_text(self.tr("A folder…")).setToolTip(
            self.tr("The mean over the pictures of a folder, at the same place of each")
        )
        self.folder = ElidedLabel()
        self.change = QPushButton(self.tr("Change…"))
        self.change.setProperty("role", "link")
        self.change.setToolTip(self.tr("Choose another folder of pictures"))
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count = QSpinBox()
        self.count.setRange(FEWEST_PICTURES, MOST_PICTURES)
        self.count.setAccessibleName(self.tr("At most so many pictures of the folder"))
        self.count.setToolTip(self.tr("The first of them by name; those smaller than the part are left out"))
        self.noise = QSpinBox()
        self.noise.setRange(0, MOST_NOISE)
        self.noise.setSingleStep(NOISE_STEP)
        self.noise.setAccessibleName(self.tr("Noise that is added first"))
        self.noise.setToolTip(
            self.tr("In levels of an 8-bit file (σ): 5 is hardly seen, 25 looks like a phone at night, 50 is extreme")
        )
        self._strength = label(role="small")
        self._rows = (
            (self.tr("Pictures"), self.pictures),
            (self.tr("Folder"), _beside(self.folder, self.change)),
            (self.tr("At most"), _beside(self.count, QWidget())),
            (self.tr("Added noise"), _beside(self.noise, self._strength)),
        )
        for number in (self.count, self.noise):
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setFixedWidth(72)
        for text, control in self._rows:
            name = label(text, "quiet")
            form.addRow(name, control)
        self._follow()
        self._connect()

    @Slot()
    def _follow(self) -> None:
        settings = self._session.settings
        asked, averages = self._session.aspect is Aspect.FIELD, settings.folder is not None
        for (_, control), is_shown in zip(self._rows, (asked, averages, averages, asked), strict=True):
            self._form.setRowVisible(control, asked and is_shown)
        self.pictures.show_chosen(int(averages))
        if settings.folder is not None:
            self.folder.setText(settings.folder.name or str(settings.folder))
            self.folder.note = str(settings.folder)
        self.count.setValue(settings.pictures)
        self.noise.setValue(settings.noise)
        self._strength.setText(analysis_words.noise(settings.noise))

    @Slot(int)
    def _on_pictures(self, place: int) -> None:
        if place == 0:
            self._session.choose(folder=None)
            return
        self.folder_asked.emit()
        # Whoever thought better of it is still with one picture.
        self._follow()

    @Slot(int)
    def _on_count(self, count: int) -> None:
        self._session.choose(pictures=count)

    @Slot(int)
    def _on_noise(self, noise: int) -> None:
        self._session.choose(noise=noise)

    def _connect(self) -> None:
        self.pictures.chosen.connect(self._on_pictures)
        self.change.clicked.connect(self.folder_asked)
        self.count.valueChanged.connect(self._on_count)
        self.noise.valueChanged.connect(self._on_noise)
        self._session.settings_changed.connect(self._follow)
        self._session.aspect_changed.connect(self._follow)


def _beside(control: QWidget, after: QWidget) -> QWidget:
    """Two widgets in a row of the form; what has room to give gives it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(control, 1 if isinstance(control, ElidedLabel) else 0)
    row.addWidget(after, 0 if isinstance(after, QPushButton) else 1)
    return made
