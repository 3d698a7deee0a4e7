"""What every session can do: tell what went wrong, until it is dismissed, and leave one quiet line behind."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app.problem import Problem
from app.remark import Remark, Where
from app.sentences import joined, translated
from core.model_file import Model


class Session(QObject):
    """The truth behind one tab; no widgets."""

    problem_changed = Signal(object)  # a Problem, or None
    remark_changed = Signal(object)  # a Remark

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.remark = Remark()

    @Slot(object)
    def report(self, problem: Problem) -> None:
        """The one road to the user for what goes wrong: shown until it is dismissed or overtaken."""
        self.problem = problem
        self.problem_changed.emit(problem)

    def dismiss_problem(self) -> None:
        """The person has seen it."""
        if self.problem is not None:
            self.problem = None
            self.problem_changed.emit(None)

    def _say(self, *sentences: str, notable: bool = False, where: Where | None = None) -> None:
        self.remark = Remark(joined(*map(translated, sentences)), notable, where)
        self.remark_changed.emit(self.remark)


def successor(model: Model | None, models: Sequence[Model]) -> Model | None:
    """What to choose of ``models`` where ``model`` was chosen and is none of them: the same under another name, or the
    first.
    """
    same = (one for one in models if model is not None and one.path == model.path)
    return next(same, models[0] if models else None)
