"""One picture on the table."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.effect_history import EffectHistory
from app.slot import MOST, Slot
from app.truth import Truth
from core.model_file import Model
from core.picture.picture import Picture
from core.restoration.effect import Effect

if TYPE_CHECKING:
    from core.advice.advice import Advice


@dataclass(eq=False)
class OpenPicture:
    """``before`` is the picture as its file has it (None while nobody needs it), ``slots`` its other versions.

    ``shown`` is the slot that is looked at, None while there is none or while a run is watched; ``reference`` the one
    it is compared with, None for ``before``; ``truth`` is how it should be, where somebody knows. ``effects`` say how
    much of results counts, and where. ``size`` is (width, height) of the file, ``thumbnail`` a small version of it.
    ``advice`` is what it needs, None until that is known; ``was_looked_at_closer`` whether a network was asked too.
    """

    path: Path
    before: Picture | None = None
    effects: EffectHistory = field(default_factory=EffectHistory, repr=False)
    size: tuple[int, int] | None = None
    thumbnail: Picture | None = field(default=None, repr=False)
    slots: list[Slot] = field(default_factory=list)
    shown: Slot | None = None
    reference: Slot | None = None
    truth: Truth | None = None
    advice: "Advice | None" = field(default=None, repr=False)
    was_looked_at_closer: bool = False

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def effect(self) -> Effect:
        """How much of results counts, and where."""
        return self.effects.now

    @property
    def after(self) -> Picture | None:
        """The shown version, a result fully restored."""
        return self.shown.picture if self.shown is not None else None

    @property
    def by(self) -> Model | None:
        """The model that made the shown version."""
        return self.shown.by if self.shown is not None else None

    @property
    def saved_as(self) -> Path | None:
        """Where the shown version was written."""
        return self.shown.saved_as if self.shown is not None else None

    @property
    def compared_with(self) -> Picture | None:
        """The other side of every comparison."""
        return self.reference.picture if self.reference is not None else self.before

    @property
    def can_be_saved(self) -> bool:
        """Whether a result is shown; a file that was loaded is a file already."""
        return self.shown is not None and self.shown.is_result

    @property
    def is_saved_over_source(self) -> bool:
        """Whether the file no longer holds what ``before`` is."""
        saved = (slot.saved_as for slot in self.slots)
        return any(path is not None and path.absolute() == self.path.absolute() for path in saved)

    @property
    def has_unsaved_result(self) -> bool:
        """Whether work would be lost with it."""
        saved = [slot.saved_effect for slot in self.slots if slot.saved_as is not None]
        return any(slot.is_unsaved for slot in self.slots) or bool(saved and self.effect not in saved)

    def slot(self, number: int) -> Slot | None:
        """The one with that number."""
        return next((slot for slot in self.slots if slot.number == number), None)

    def number_for(self, by: Model | None = None, path: Path | None = None) -> int | None:
        """Where a version from ``by`` or ``path`` goes: over the one it repeats, else the first free; None if full."""
        same = next((slot for slot in self.slots if (slot.by, slot.path) == (by, path)), None)
        if same is not None:
            return same.number
        taken = {slot.number for slot in self.slots}
        return next((number for number in range(1, MOST + 1) if number not in taken), None)

    def take(self, slot: Slot) -> bool:
        """Keep ``slot``, instead of the one that it repeats; False if there is no room, and nothing has changed."""
        number = self.number_for(slot.by, slot.path)
        if number is None:
            return False
        slot.number = number
        old = self.slot(number)
        self.slots = sorted([*(kept for kept in self.slots if kept is not old), slot], key=lambda kept: kept.number)
        self.shown = slot if old is not None and self.shown is old else self.shown
        self.reference = slot if old is not None and self.reference is old else self.reference
        return True

    def drop(self, slot: Slot) -> None:
        """Forget ``slot``; its neighbour is shown in its place."""
        place = self.slots.index(slot)
        self.slots = [kept for kept in self.slots if kept is not slot]
        if self.shown is slot:
            self.shown = self.slots[min(place, len(self.slots) - 1)] if self.slots else None
        if self.reference is slot:
            self.reference = None
