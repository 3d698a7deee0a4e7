"""Everything there is to say about one model, and what can be done with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model_title import shown_title
from app.ui import model_facts
from app.ui.labels import label
from app.ui.name_field import NameField
from core.library import LONGEST_TITLE
from core.model_file import Model
from core.restoration.run_figures import RunFigures

_NAME_WIDTH = 96
# Facts stand in two columns, but for those that are sentences.
_LONG = 44


class ModelCard(QFrame):
    """Buttons ask; the page knows whom."""

    use_asked = Signal(object)  # the Model
    rename_asked = Signal(object, str)
    removal_asked = Signal(object)
    folder_asked = Signal(object)

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setObjectName("card")
        self.setAccessibleName(f"{shown_title(model.title)}, {model_facts.summary(model)}")
        self.digest = ""
        self._title = label(shown_title(model.title), "name")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._name = NameField(self.tr("Name of the model"), LONGEST_TITLE)
        self._state = label(self.tr("in use"), "proof")
        self._facts = QGridLayout()
        self.use = self._button(self.tr("Use it"))
        self.rename = self._button(self.tr("Rename"))
        self.remove = self._button(self.tr("Remove"))
        self.folder = self._button(self.tr("Show in its folder"))
        self.copy = self._button(self.tr("Copy SHA-256"))
        self.remove.setToolTip(self.tr("Into the trash; it can be taken back"))
        is_own = model.origin == "yours"
        self.rename.setVisible(is_own)
        self.remove.setVisible(is_own)
        self._lay_out()
        self.use.clicked.connect(self._on_use)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(self._on_remove)
        self.folder.clicked.connect(self._on_folder)
        self.copy.clicked.connect(self._on_copy)
        self._name.named.connect(self._on_named)
        self._name.left.connect(self._on_name_left)

    def show_state(self, is_chosen: bool, figures: RunFigures | None, digest: str) -> None:
        """Whether it is in use, what is known of it here, and the SHA-256 of its file."""
        self._state.setVisible(is_chosen)
        self.use.setEnabled(not is_chosen)
        self.digest = digest
        self.copy.setEnabled(bool(digest))
        self._show_facts(figures)

    def _button(self, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setAccessibleName(f"{shown_title(self.model.title)}: {text}")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self._title)
        heading.addWidget(self._name, 1)
        heading.addWidget(label(model_facts.task(self.model), "quiet"))
        heading.addStretch(1)
        heading.addWidget(self._state)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        for column in (1, 3):
            self._facts.setColumnStretch(column, 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.use)
        actions.addStretch(1)
        for button in (self.copy, self.folder, self.rename, self.remove):
            actions.addWidget(button)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(16, 12, 16, 12)
        column_of_all.setSpacing(10)
        column_of_all.addLayout(heading)
        column_of_all.addLayout(self._facts)
        column_of_all.addLayout(actions)

    def _show_facts(self, figures: RunFigures | None) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        found = [*model_facts.rows(self.model), *model_facts.here(figures)]
        found.append((self.tr("Trust"), model_facts.trust(self.model)))
        if self.digest:
            found.append((self.tr("SHA-256"), f"{self.digest[:12]}…{self.digest[-6:]}"))
        short = [fact for fact in found if len(fact[1]) <= _LONG and "\n" not in fact[1]]
        rows = (len(short) + 1) // 2
        for place, (name, value) in enumerate(short):
            self._put(place % rows, place // rows * 2, name, value)
        for row, (name, value) in enumerate((fact for fact in found if fact not in short), rows):
            self._put(row, 0, name, value, span=3)

    def _put(self, row: int, column: int, name: str, value: str, span: int = 1) -> None:
        text = label(value)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(f"{name}: {value}")
        title = label(name, "quiet")
        title.setFixedWidth(_NAME_WIDTH)
        self._facts.addWidget(title, row, column, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(text, row, column + 1, 1, span, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_use(self) -> None:
        self.use_asked.emit(self.model)

    @Slot()
    def _on_rename(self) -> None:
        self._title.hide()
        self._name.ask(self.model.title)

    @Slot(str)
    def _on_named(self, title: str) -> None:
        self.rename_asked.emit(self.model, title)

    @Slot()
    def _on_name_left(self) -> None:
        had_keyboard = self._name.hasFocus()
        self._title.show()
        if had_keyboard:
            self.rename.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        self.removal_asked.emit(self.model)

    @Slot()
    def _on_folder(self) -> None:
        self.folder_asked.emit(self.model)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.digest)
