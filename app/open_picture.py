"""One picture on the table."""

from dataclasses import dataclass, field
from pathlib import Path

from core.library import Model
from core.picture.picture import Picture


@dataclass(eq=False)
class OpenPicture:
    """``before`` is the picture as its file has it (None while nobody needs it), ``after`` fully restored.

    ``strength`` says how much of ``after`` counts, ``by`` which model made it. ``size`` is (width, height) of the file,
    ``thumbnail`` a small version of it.
    """

    path: Path
    before: Picture | None = None
    after: Picture | None = None
    by: Model | None = None
    strength: float = 1.0
    saved_as: Path | None = None
    size: tuple[int, int] | None = None
    thumbnail: Picture | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def is_saved_over_source(self) -> bool:
        """Whether the file no longer holds what ``before`` is."""
        return self.saved_as is not None and self.saved_as.absolute() == self.path.absolute()

    @property
    def has_unsaved_result(self) -> bool:
        """Whether work would be lost with it."""
        return self.after is not None and self.saved_as is None
