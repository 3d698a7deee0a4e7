"""The effect on the current picture, and how it came about. No widgets."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.effect_history import EffectHistory
from app.open_picture import OpenPicture
from core.restoration.effect import Effect


class EffectEditing(QObject):
    """Every change is a step that can be undone. Without a picture, it is what the next one begins with."""

    changed = Signal()  # the effect, or what can be undone

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._history = EffectHistory()
        self._held = False

    @property
    def now(self) -> Effect:
        """The effect on the current picture."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """Whether something was done to the current picture's effect."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return self._history.can_redo

    def set(self, step: str, **values: Any) -> None:
        """Change ``values`` of the effect; see `change`."""
        self.change(replace(self.now, **values), step)

    def change(self, effect: Effect, step: str) -> None:
        """Change the effect. Changes with the same ``step``, one soon after the other, are undone together."""
        if effect != self.now:
            self._history.change(effect, step, self._clock(), held=self._held)
            self.changed.emit()

    def hold(self) -> None:
        """Until `let_go`, all changes are one step however long they take."""
        self._history.end_step()
        self._held = True

    def let_go(self) -> None:
        """The mouse was released: what follows is another step."""
        self._held = False
        self._history.end_step()

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo and not self._held:
            self._history.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.can_redo and not self._held:
            self._history.redo()
            self.changed.emit()

    def follow(self, picture: OpenPicture, *, has_result: bool) -> None:
        """``picture`` is looked at: its own effect, or where nothing was chosen for it yet, what was chosen last.

        Masks are drawn over one picture and never go to another.
        """
        own = picture.effects
        if not (has_result or own.can_undo or own.can_redo):
            own.begin(replace(self.now, masks=()) if own is not self._history else self.now)
        self._held = False
        self._history = own
        self.changed.emit()
