"""What was done to the effect on one picture, so that it can be undone."""

from dataclasses import dataclass, field

from core.restoration.effect import Effect

# Strokes that two steps share are kept once, so a step takes little more than its own stroke.
MOST = 200
# A slider that moves on within this time is still the same step.
SECONDS = 1.0


@dataclass(eq=False)
class EffectHistory:
    """``now`` is the effect; older ones can be come back to, the last `MOST` of them."""

    now: Effect = field(default_factory=Effect)
    _past: list[Effect] = field(default_factory=list)
    _future: list[Effect] = field(default_factory=list)
    _step: str = ""
    _moment: float = 0.0

    @property
    def can_undo(self) -> bool:
        """Whether something was done."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone."""
        return bool(self._future)

    def begin(self, effect: Effect) -> None:
        """Start from ``effect``; there is nothing to undo."""
        self.now = effect
        self._past.clear()
        self._future.clear()
        self._step = ""

    def change(self, effect: Effect, step: str, moment: float, *, held: bool = False) -> None:
        """``effect`` from now on. What goes on with the same ``step``, ``held`` or soon after, is undone with it.

        ``moment`` is in seconds of any clock.
        """
        if effect == self.now:
            return
        goes_on = step == self._step and (held or moment - self._moment < SECONDS)
        if not goes_on or not self._past:
            self._past.append(self.now)
            del self._past[:-MOST]
        self._future.clear()
        self.now, self._step, self._moment = effect, step, moment

    def undo(self) -> None:
        """Back to before the last step."""
        if self._past:
            self._future.append(self.now)
            self.now, self._step = self._past.pop(), ""

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._future:
            self._past.append(self.now)
            self.now, self._step = self._future.pop(), ""

    def end_step(self) -> None:
        """What follows is a step of its own."""
        self._step = ""
