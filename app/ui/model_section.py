"""The models to choose from, and the truth about the chosen one."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.restore_session import RestoreSession
from app.ui import model_facts
from app.ui.choice_box import ChoiceBox
from app.ui.icons import icon
from app.ui.labels import label
from app.ui.model_row import ModelRow
from app.ui.section import Section
from core.model_file import Model


class ModelSection(Section):
    """What is to be done, and one row per model that does it; facts about the chosen one unfold below.

    Another one may be added.
    """

    add_asked = Signal()

    def __init__(self, session: RestoreSession, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ModelSection", "Model"), parent)
        self._session = session
        self._group = QButtonGroup(self)
        self.rows: list[ModelRow] = []
        self.tasks = ChoiceBox(self.tr("What is to be done"))
        self.tasks.setToolTip(self.tr("What is to be done: below are the models for it"))
        self._rows = QVBoxLayout()
        self._nothing = label(self.tr("No model is installed, so nothing can be restored."), "quiet")
        self.add = QPushButton(self.tr("Add a model…"))
        self.add.setProperty("role", "link")
        self.add.setToolTip(
            self.tr("A published checkpoint, or a model that somebody made; it can be dropped here too")
        )
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._facts = QWidget()
        self._facts.hide()
        self._fold = QPushButton(self.tr("About this model"))
        self._fold.setProperty("role", "fold")
        self._fold.setCheckable(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._show_rows()
        self._group.idClicked.connect(self._on_chosen)
        self.tasks.activated.connect(self._on_task)
        self._fold.toggled.connect(self._on_fold)
        self._on_fold(False)
        self.add.clicked.connect(self.add_asked)
        session.models_changed.connect(self._show_rows)
        session.model_changed.connect(self._follow)
        session.model_told.connect(self._follow)
        session.figures.changed.connect(self._on_figures)
        session.preparing.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self._rows.setSpacing(2)
        self._nothing.setWordWrap(True)
        self.column.addWidget(self.tasks)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._nothing)
        beside = QHBoxLayout()
        beside.addWidget(self._fold)
        beside.addStretch(1)
        beside.addWidget(self.add)
        self.column.addLayout(beside)
        self.column.addWidget(self._facts)
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)

    @Slot()
    def _show_rows(self) -> None:
        models = self._session.models
        if [row.model for row in self.rows] != models[: len(self.rows)]:
            self._drop_rows()
        for model in models[len(self.rows) :]:
            row = ModelRow(model)
            self._group.addButton(row, len(self.rows))
            self._rows.addWidget(row)
            self.rows.append(row)
        # In the order of the models, so that the default one's task comes first.
        names = list(dict.fromkeys(model_facts.task(model) for model in models))
        self.tasks.clear()
        self.tasks.addItems(names)
        self.tasks.setVisible(len(names) > 1)
        # Rows come later than what stands below them, and Tab would go there first.
        for before, after in pairwise((self.tasks, *self.rows)):
            self.setTabOrder(before, after)
        self._nothing.setVisible(not self.rows)
        self._follow()

    def _drop_rows(self) -> None:
        """One was renamed or removed: all are made anew."""
        for row in self.rows:
            self._group.removeButton(row)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._session.choose_model(self._session.models[place])

    @Slot(int)
    def _on_task(self, _: int) -> None:
        """The first model for it, unless the chosen one is for it already."""
        chosen, task = self._session.model, self.tasks.currentText()
        fitting = [model for model in self._session.models if model_facts.task(model) == task]
        if fitting and chosen not in fitting:
            self._session.choose_model(fitting[0])

    @Slot(bool)
    def _on_fold(self, is_open: bool) -> None:
        self._facts.setVisible(is_open)
        self._fold.setIcon(icon("unfolded" if is_open else "folded", QPalette.ColorRole.PlaceholderText))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_fold"):
            self._on_fold(self._fold.isChecked())

    @Slot(object)
    def _on_figures(self, _model: Model) -> None:
        self._follow()

    @Slot()
    def _follow(self) -> None:
        chosen = self._session.model
        task = model_facts.task(chosen) if chosen is not None else ""
        self.tasks.setCurrentText(task)
        for row in self.rows:
            row.setChecked(row.model == chosen)
            row.setVisible(not task or model_facts.task(row.model) == task)
        self._fold.setVisible(chosen is not None)
        if chosen is not None:
            self._show_facts(chosen)

    def _show_facts(self, model: Model) -> None:
        grid = self._facts.layout()
        assert isinstance(grid, QGridLayout)
        while (item := grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        known = [*model_facts.rows(model), *model_facts.here(self._session.figures.of(model))]
        for place, (name, value) in enumerate(known):
            text = label(value, "small")
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, place, 1)
