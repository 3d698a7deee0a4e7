"""The page of models: a card for each, and what can be done with them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.model_library import ModelLibrary
from app.restore_session import RestoreSession
from app.ui import model_facts
from app.ui.file_dialogs import FileDialogs
from app.ui.labels import ElidedLabel, label
from app.ui.model_card import ModelCard
from app.ui.page import Page
from app.ui.value_box import ValueBox
from core.model_file import Model


class LibraryPage(Page):
    """Follows the models of ``session``; ``library`` knows and changes them."""

    add_asked = Signal()

    def __init__(
        self, session: RestoreSession, library: ModelLibrary, dialogs: FileDialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("LibraryPage", "Models"), parent)
        self._session = session
        self._library = library
        self._dialogs = dialogs
        self.cards: dict[Model, ModelCard] = {}
        self.task = ValueBox(self.tr("Show models for"))
        self.task.setMinimumWidth(160)
        self.add = QPushButton(self.tr("Add a model…"))
        self.add.setToolTip(
            self.tr("A published checkpoint, or a model that somebody made; it can be dropped here too")
        )
        self.removed = ElidedLabel(role="quiet", mode=Qt.TextElideMode.ElideRight)
        self.undo = QPushButton(self.tr("Take it back"))
        self._cards = QVBoxLayout()
        self._nothing = label(self.tr("No model is installed, so nothing can be restored. Add one."), "quiet")
        self._lay_out()
        self._show_cards()
        self._show_undo()
        self._connect()

    def take_keyboard(self) -> None:
        """To the choice of a task; models are tried out meanwhile, as far as nothing is known of them."""
        for model in self._session.models:
            self._library.look_into(model)
        if self._session.run is None:
            self._library.figures.guess(self._session.models)
        self._follow()
        self.task.setFocus()

    def _lay_out(self) -> None:
        for control in (self.add, self.undo):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.addWidget(self.task)
        self.heading.addWidget(self.removed, 1)
        self.heading.addWidget(self.undo)
        self.heading.addWidget(self.add)
        self._cards.setSpacing(8)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._nothing)
        self.column.addStretch(1)

    def _connect(self) -> None:
        session, library = self._session, self._library
        self.task.picked.connect(self._on_task)
        self.add.clicked.connect(self.add_asked)
        self.undo.clicked.connect(library.undo)
        session.models_changed.connect(self._show_cards)
        session.model_changed.connect(self._follow)
        session.preparing.changed.connect(self._follow)
        session.model_told.connect(self._follow)
        library.changed.connect(self._on_known)
        library.can_undo_changed.connect(self._show_undo)

    @Slot()
    def _show_cards(self) -> None:
        models = self._session.models
        for model in [model for model in self.cards if model not in models]:
            self.cards.pop(model).deleteLater()
        for place, model in enumerate(models):
            if model not in self.cards:
                self.cards[model] = self._card(model)
                if self.isVisible():
                    self._library.look_into(model)
            self._cards.insertWidget(place, self.cards[model])
        tasks = {model_facts.task(model): model_facts.task(model) for model in models}
        self.task.fill([("", self.tr("All tasks")), *sorted(tasks.items())])
        if self.task.currentIndex() < 0:
            self.task.show_value("")
        self._nothing.setVisible(not models)
        self._filter()
        self._follow()

    def _card(self, model: Model) -> ModelCard:
        card = ModelCard(model)
        card.use_asked.connect(self._session.choose_model)
        card.rename_asked.connect(self._library.rename)
        card.removal_asked.connect(self._library.remove)
        card.folder_asked.connect(self._on_folder)
        return card

    @Slot()
    def _follow(self) -> None:
        for model in self.cards:
            self._on_known(model)

    @Slot(object)
    def _on_known(self, model: Model) -> None:
        card = self.cards.get(model)
        if card is not None:
            library = self._library
            card.show_state(model == self._session.model, library.figures.of(model), library.digests.get(model, ""))

    @Slot()
    def _show_undo(self) -> None:
        model = self._library.last_removed
        self.undo.setVisible(model is not None)
        self.removed.setText(self.tr("“{name}” is in the trash.").format(name=model.title) if model else "")

    @Slot(object)
    def _on_task(self, _task: str) -> None:
        self._filter()

    def _filter(self) -> None:
        chosen = self.task.currentText() if self.task.currentIndex() > 0 else ""
        for model, card in self.cards.items():
            card.setVisible(not chosen or model_facts.task(model) == chosen)

    @Slot(object)
    def _on_folder(self, model: Model) -> None:
        self._dialogs.show_folder(model.path.parent)
