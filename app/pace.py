"""How fast the work goes, and how long it will still take."""

from collections import deque
from collections.abc import Callable
from time import monotonic

# Enough steps to even out tiles of differing cost, few enough to follow a computer that slows down.
REMEMBERED = 12


class Pace:
    """Fed with the share of the work that is done, tells seconds left; ``done`` is the share where the clock starts."""

    def __init__(self, clock: Callable[[], float] = monotonic, done: float = 0.0) -> None:
        self._clock = clock
        self._start = clock()
        self._start_done = done
        self._steps: deque[tuple[float, float]] = deque([(self._start, done)], maxlen=REMEMBERED)

    def at(self, fraction: float) -> None:
        """``fraction`` of the work, 0 to 1, is done now."""
        self._steps.append((self._clock(), fraction))

    @property
    def seconds(self) -> float:
        """Since the start, up to the last step."""
        return self._steps[-1][0] - self._start

    @property
    def seconds_left(self) -> float | None:
        """What is left at the pace of the last steps; None until there is a pace."""
        (before, done_before), (now, done) = self._steps[0], self._steps[-1]
        if done <= done_before or now <= before:
            return None
        return (1 - done) * (now - before) / (done - done_before)

    @property
    def whole(self) -> float | None:
        """Seconds that all of the work takes at the pace since the start; None until there is one."""
        done = self._steps[-1][1] - self._start_done
        return self.seconds / done if done > 0 and self.seconds > 0 else None

    def speed(self, amount: float) -> float:
        """Of the whole work, which is ``amount``, how much is done per second so far."""
        return amount * (self._steps[-1][1] - self._start_done) / self.seconds if self.seconds > 0 else 0.0
