"""One version of a picture beside its source: what a model made of it, or a file to compare with."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.model_title import shown_title
from core.model_file import Model
from core.picture.picture import Picture
from core.restoration.effect import Effect

# One for each digit key.
MOST = 9


@dataclass(eq=False)
class Slot:
    """``picture`` came from the model ``by``, after so many ``seconds``, or from the file ``path``; never from both.

    ``saved_effect`` is the effect in the file ``saved_as``. ``number``, 1 to MOST, is its key and stays while the slot
    does.
    """

    picture: Picture
    by: Model | None = None
    path: Path | None = None
    seconds: float = 0.0
    made: datetime = field(default_factory=datetime.now)
    saved_as: Path | None = None
    saved_effect: Effect | None = field(default=None, repr=False)
    number: int = 0

    @property
    def is_result(self) -> bool:
        """Whether strength applies to it: it was made from the source, not loaded."""
        return self.path is None

    @property
    def is_unsaved(self) -> bool:
        """Whether it would be lost with its picture."""
        return self.is_result and self.saved_as is None

    @property
    def name(self) -> str:
        """Of the model, or of the file."""
        if self.path is not None:
            return self.path.name
        return shown_title(self.by.title) if self.by is not None else ""
