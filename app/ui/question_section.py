"""What is asked: of which model, beside which other one, over how much of the picture."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QWidget

from app import analysis_words
from app.analysis_question import LARGEST_PATCH, SIDES, SMALLEST_PATCH, Aspect
from app.analysis_session import AnalysisSession
from app.model_title import shown_title
from app.ui.averaging_rows import AveragingRows
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label
from app.ui.section import Section
from app.ui.segments import Segments

# A U-shaped network of the published depth has some dozens.
MOST_SCANS = 999
FEWEST_STEPS, MOST_STEPS = 10, 200


class QuestionSection(Section):
    """Only what the question that is shown needs."""

    def __init__(self, session: AnalysisSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("QuestionSection", "Question"), parent)
        self._session = session
        self.meaning = label(role="quiet")
        self.meaning.setWordWrap(True)
        self.model = ChoiceBox(self.tr("Model"))
        self.beside = ChoiceBox(self.tr("Model to compare with"))
        self.side = Segments(self.tr("Part of the picture that is looked at"))
        for side in SIDES:
            button = self.side.add_text(self.tr("{side} px").format(side=side))
            button.setToolTip(self.tr("{side} × {side} pixels around the place; larger takes longer").format(side=side))
        self.patch = QSpinBox()
        self.patch.setRange(SMALLEST_PATCH, LARGEST_PATCH)
        self.patch.setSuffix(" px")
        self.patch.setAccessibleName(self.tr("Side of the patch"))
        self.steps = QSpinBox()
        self.steps.setRange(FEWEST_STEPS, MOST_STEPS)
        self.steps.setSingleStep(FEWEST_STEPS)
        self.steps.setAccessibleName(self.tr("Steps from a blurred picture to the sharp one"))
        self.steps.setToolTip(self.tr("More steps explain the patch better, and take longer"))
        self.scan = QSpinBox()
        self.scan.setRange(1, MOST_SCANS)
        self.scan.setAccessibleName(self.tr("Which scan of the network, from the first layer on"))
        for number in (self.patch, self.steps, self.scan):
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setFixedWidth(72)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._names: list[QLabel] = []
        for text, control in (
            (self.tr("Model"), self.model),
            (self.tr("Beside"), self.beside),
            (self.tr("Part"), self.side),
            (self.tr("Patch"), self.patch),
            (self.tr("Steps"), self.steps),
            (self.tr("Scan"), self.scan),
        ):
            name = label(text, "quiet")
            name.setBuddy(control)
            self._names.append(name)
            self._form.addRow(name, control)
        self.averaging = AveragingRows(session, self._form, self)
        self.column.addWidget(self.meaning)
        self.column.addLayout(self._form)
        self._show_models()
        self._follow()
        self._connect()

    def _connect(self) -> None:
        session = self._session
        self.model.activated.connect(self._on_model)
        self.beside.activated.connect(self._on_beside)
        self.side.chosen.connect(self._on_side)
        self.patch.valueChanged.connect(self._on_patch)
        self.steps.valueChanged.connect(self._on_steps)
        self.scan.valueChanged.connect(self._on_scan)
        session.models_changed.connect(self._show_models)
        session.settings_changed.connect(self._follow)
        session.aspect_changed.connect(self._follow)

    @Slot()
    def _show_models(self) -> None:
        self.model.clear()
        self.beside.clear()
        self.beside.addItem(self.tr("None"))
        for model in self._session.models:
            self.model.addItem(shown_title(model.title))
            self.beside.addItem(shown_title(model.title))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        session = self._session
        aspect, settings, models = session.aspect, session.settings, session.models
        self.meaning.setText(analysis_words.meaning(aspect))
        placed = aspect.needs_picture
        scans, used = aspect is Aspect.SCANS, aspect is Aspect.USED
        shown = (True, not scans, placed, used, used, scans)
        for row, is_shown in enumerate(shown):
            self._form.setRowVisible(row, is_shown)
        self.model.setCurrentIndex(models.index(settings.model) if settings.model in models else -1)
        self.beside.setCurrentIndex(models.index(settings.beside) + 1 if settings.beside in models else 0)
        if settings.side in SIDES:
            self.side.show_chosen(SIDES.index(settings.side))
        self.patch.setValue(settings.patch)
        self.steps.setValue(settings.steps)
        self.scan.setValue(settings.scan)

    @Slot(int)
    def _on_model(self, place: int) -> None:
        self._session.choose(model=self._session.models[place])

    @Slot(int)
    def _on_beside(self, place: int) -> None:
        self._session.choose(beside=self._session.models[place - 1] if place else None)

    @Slot(int)
    def _on_side(self, place: int) -> None:
        self._session.choose(side=SIDES[place])

    @Slot(int)
    def _on_patch(self, side: int) -> None:
        self._session.choose(patch=side)

    @Slot(int)
    def _on_steps(self, count: int) -> None:
        self._session.choose(steps=count)

    @Slot(int)
    def _on_scan(self, number: int) -> None:
        self._session.choose(scan=number)
