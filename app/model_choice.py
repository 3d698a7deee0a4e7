"""Which models there are, and which of them is used next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.session import Session
from core.model_file import Model


class ModelChoice(Session):
    """A session whose person chooses among ``models``; ``model`` is None where there are none."""

    models_changed = Signal()  # there are more of them, or fewer, or one has another name
    model_changed = Signal()

    def __init__(self, models: Sequence[Model], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.models = list(models)
        self.model = self.models[0] if self.models else None

    def choose_model(self, model: Model) -> None:
        """Use ``model`` from the next restoration on."""
        if model != self.model:
            self.model = model
            self.model_changed.emit()

    def take_model(self, model: Model, *, choose: bool = True) -> None:
        """A model that is new among the user's: list it, and choose it unless that is not wished."""
        if model not in self.models:
            self.models.append(model)
            self.models_changed.emit()
        if choose:
            self.choose_model(model)

    def replace_model(self, model: Model, by: Model | None) -> None:
        """``model`` has become another one, or is gone; if it was chosen, what came instead is, or the first of all."""
        if model not in self.models:
            return
        place = self.models.index(model)
        self.models[place : place + 1] = [by] if by is not None else []
        was_chosen = model == self.model
        if was_chosen:
            self.model = by or next(iter(self.models), None)
        self.models_changed.emit()
        if was_chosen:
            self.model_changed.emit()
