"""One picture on the table."""

from dataclasses import dataclass, field
from pathlib import Path

from app.effect_history import EffectHistory
from core.library import Model
from core.picture.picture import Picture
from core.restoration.effect import Effect


@dataclass(eq=False)
class OpenPicture:
    """``before`` is the picture as its file has it (None while nobody needs it), ``after`` fully restored.

    ``effects`` say how much of ``after`` counts and where, ``by`` which model made it. ``size`` is (width, height) of
    the file, ``thumbnail`` a small version of it. ``saved_effect`` is the effect in the file ``saved_as``.
    """

    path: Path
    before: Picture | None = None
    after: Picture | None = None
    by: Model | None = None
    effects: EffectHistory = field(default_factory=EffectHistory, repr=False)
    saved_as: Path | None = None
    saved_effect: Effect | None = field(default=None, repr=False)
    size: tuple[int, int] | None = None
    thumbnail: Picture | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def effect(self) -> Effect:
        """How much of ``after`` counts, and where."""
        return self.effects.now

    @property
    def is_saved_over_source(self) -> bool:
        """Whether the file no longer holds what ``before`` is."""
        return self.saved_as is not None and self.saved_as.absolute() == self.path.absolute()

    @property
    def has_unsaved_result(self) -> bool:
        """Whether work would be lost with it."""
        return self.after is not None and (self.saved_as is None or self.saved_effect != self.effect)
