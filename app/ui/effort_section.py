"""From which model, how thoroughly, under which name; and one fold deeper, how much of the model is trained."""

from PySide6.QtCore import QCoreApplication, QEvent, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import words
from app.model_title import shown_title
from app.training_session import TrainingSession
from app.training_settings import THOROUGHNESS
from app.ui import model_facts
from app.ui.choice_box import ChoiceBox
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.section import Section
from app.ui.segments import Segments

# Keeps one fold of the panel free of very long names.
LONGEST_NAME = 60


class EffortSection(Section):
    """Follows a TrainingSession; nothing can be changed while a run is under way."""

    def __init__(self, session: TrainingSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("EffortSection", "Training"), parent)
        self._session = session
        self.model = ChoiceBox(self.tr("Model to start from"))
        self.model.setToolTip(self.tr("What the new model begins with, and what it has to beat"))
        self.about = label(role="small")
        self.about.setWordWrap(True)
        self.efforts = Segments(self.tr("How thorough"))
        for name in (self.tr("Quick"), self.tr("Standard"), self.tr("Thorough")):
            self.efforts.add_text(name).setToolTip(
                self.tr("How long it learns; the time is measured in its first steps")
            )
        self.estimate = label(role="small")
        self.estimate.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the new model"))
        self.name.setToolTip(self.tr("What the new model will be called among yours"))
        self.fold = QPushButton(self.tr("More"))
        self.fold.setProperty("role", "fold")
        self.fold.setCheckable(True)
        self.fold.setToolTip(self.tr("How much of the model is trained"))
        self.adapters = QCheckBox(self.tr("Train a small addition only"))
        self.adapters.setToolTip(self.tr("Less is learnt by heart from a few pairs; less is learnt altogether, too"))
        self._term = label(self.tr("Low-rank adapters; merged into the model at the end."), "small")
        self._term.setWordWrap(True)
        self._lay_out()
        self._follow_models()
        self._on_fold(False)
        self._connect()

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.column
        column.addWidget(label(self.tr("Start from"), "quiet"))
        column.addWidget(self.model)
        column.addWidget(self.about)
        column.addSpacing(4)
        column.addWidget(label(self.tr("How thorough"), "quiet"))
        column.addWidget(self.efforts)
        column.addWidget(self.estimate)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Name of the new model"), "quiet"))
        column.addWidget(self.name)
        column.addWidget(self.fold)
        column.addWidget(self.adapters)
        column.addWidget(self._term)

    @Slot()
    def _follow_models(self) -> None:
        self.model.blockSignals(True)
        self.model.clear()
        for model in self._session.models:
            self.model.addItem(shown_title(model.title))
        self.model.blockSignals(False)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        session, settings = self._session, self._session.settings
        self.setEnabled(not session.sitting.is_busy)
        if settings.model in session.models:
            self.model.setCurrentIndex(session.models.index(settings.model))
        self.about.setText(model_facts.summary(settings.model) if settings.model is not None else "")
        self.efforts.show_chosen(THOROUGHNESS.index(settings.thoroughness))
        self.adapters.setChecked(settings.adapters)
        if self.name.text() != settings.name:
            self.name.setText(settings.name)
        self._follow_time()

    @Slot()
    def _follow_time(self) -> None:
        settings, estimate = self._session.settings, self._session.estimate
        for name, button in zip(THOROUGHNESS, self.efforts.buttons, strict=True):
            guess, _ = estimate.of(settings, name)
            button.setToolTip(
                self.tr("About {time}").format(time=words.long_duration(guess)) if guess else button.text()
            )
        seconds, is_measured = estimate.of(settings, settings.thoroughness)
        if seconds is None:
            text = self.tr("How long it takes is measured in the first ten steps.")
        elif is_measured:
            text = self.tr("{time} on this computer, measured").format(time=words.long_duration(seconds))
        else:
            text = self.tr("About {time} on this computer").format(time=words.long_duration(seconds))
        self.estimate.setText(text)

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self.adapters.setVisible(is_open)
        self._term.setVisible(is_open)
        self.fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

    @Slot(int)
    def _on_model(self, place: int) -> None:
        if 0 <= place < len(self._session.models):
            self._session.choose(model=self._session.models[place])

    @Slot(int)
    def _on_effort(self, place: int) -> None:
        self._session.choose(thoroughness=THOROUGHNESS[place])

    @Slot(bool)
    def _on_adapters(self, adapters: bool) -> None:
        self._session.choose(adapters=adapters)

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._session.choose(name=name)

    def _connect(self) -> None:
        session = self._session
        self.model.activated.connect(self._on_model)
        self.efforts.chosen.connect(self._on_effort)
        self.name.textEdited.connect(self._on_name)
        self.fold.toggled.connect(self._on_fold)
        self.adapters.toggled.connect(self._on_adapters)
        session.models_changed.connect(self._follow_models)
        session.settings_changed.connect(self._follow)
        session.sitting.activity_changed.connect(self._follow)
        session.estimate.changed.connect(self._follow_time)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "fold"):
            self._on_fold(self.fold.isChecked())
