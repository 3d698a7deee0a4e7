"""One line on stderr that shows how far the work is, where a person watches it."""

import shutil
import sys
import time
from types import TracebackType

from core.progress import Progress

CELLS = 24
REDRAW_SECONDS = 0.05
CLEAR = "\r\x1b[K"


class ProgressLine:
    """A context in which ``show`` draws the line; silent where stderr is not a terminal."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._started = time.monotonic()
        self._drawn = 0.0
        self._visible = sys.stderr.isatty()

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._visible:
            print(CLEAR, end="", file=sys.stderr, flush=True)

    def show(self, step: Progress) -> None:
        """Draw the state after ``step``."""
        now = time.monotonic()
        if not self._visible or now - self._drawn < REDRAW_SECONDS:
            return
        self._drawn = now
        share = step.fraction if step.total else 0.0
        full = round(share * CELLS)
        state = f" {'█' * full}{'░' * (CELLS - full)} {share:4.0%}  {self._left(step, now)}"
        room = max(shutil.get_terminal_size().columns - len(state) - 1, 8)
        name = self._name if len(self._name) <= room else f"{self._name[: room - 1]}…"
        print(f"{CLEAR}{name}{state}", end="", file=sys.stderr, flush=True)

    def _left(self, step: Progress, now: float) -> str:
        if not step.done:
            return step.message
        return f"{spoken((now - self._started) * (1 - step.fraction) / step.fraction)} left"


def spoken(seconds: float) -> str:
    """A duration as people say it: "12 s", "3 min 5 s", "2 h 10 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
