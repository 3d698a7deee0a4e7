"""What went wrong, in the words and with the remedy that a person can use."""

import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.sentences import translated
from core.errors import ModelError, SilvermendError
from core.model_file import Model


class Remedy(Enum):
    """What the button in the banner does."""

    NONE = auto()
    OPEN_ANOTHER = auto()
    RESTORE_AGAIN = auto()
    SAVE_ELSEWHERE = auto()
    REPLACE_SOURCE = auto()
    OTHER_MODEL = auto()
    SHOW_FILE = auto()
    ADD_ANOTHER = auto()


@dataclass(frozen=True)
class Problem:
    """``what`` happened, ``advice`` on what to do, ``details`` for whoever helps; ``path`` is what it is about."""

    what: str
    advice: str = ""
    details: str = field(default="", repr=False)
    remedy: Remedy = Remedy.NONE
    path: Path | None = None


def problem_from(error: BaseException, remedy: Remedy = Remedy.NONE, path: Path | None = None) -> Problem:
    """An error of ours in its own words, in the window's language; any other one as a fault of the program, with
    everything known in details.
    """
    details = "".join(traceback.format_exception(error))
    if isinstance(error, SilvermendError):
        return Problem(translated(error.what), translated(error.advice), details, remedy, path)
    what = QCoreApplication.translate("Problem", "Silvermend met a fault of its own.")
    advice = QCoreApplication.translate("Problem", "Your pictures are untouched. The details help us to mend it.")
    return Problem(what, advice, details, remedy, path)


def problem_with(model: Model | None, error: BaseException, models: Sequence[Model], otherwise: Remedy) -> Problem:
    """An error of work with ``model``, one of ``models``: where its file is at fault, trying again is no remedy."""
    if model is None or not isinstance(error, ModelError):
        return problem_from(error, otherwise)
    others = any(other != model for other in models)
    return problem_from(error, Remedy.OTHER_MODEL if others else Remedy.SHOW_FILE, model.path)
