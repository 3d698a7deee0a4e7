"""Python's cycle collector: on the window's thread alone, and kept from walking over libraries.

By itself it runs wherever memory is asked for, on workers too, and what it frees there may be parts of the window,
which end the program when they end on another thread than their own. And it holds Python's lock, and with it the
window, for a tenth of a second when it walks over all that torch imports.
"""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QObject, QTimerEvent

# Soon enough that little piles up, seldom enough that nobody notices.
_TICK_MS = 300
# Blocks that want nothing collected just now.
_resting: list[object] = []


class Collector(QObject):
    """Collects on the thread that makes it, as often as Python would; nothing is collected elsewhere any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.startTimer(_TICK_MS)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Collect the oldest generation that is due."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due and not _resting:
            gc.collect(due[-1])


@contextmanager
def at_rest() -> Iterator[None]:
    """A block that imports much: nothing is collected meanwhile, and what is there at its end is never walked again."""
    is_automatic, this = gc.isenabled(), object()
    gc.disable()
    _resting.append(this)
    try:
        yield
    finally:
        gc.freeze()
        _resting.remove(this)
        if is_automatic:
            gc.enable()
        _thaw_at_the_end()


@lru_cache(maxsize=1)
def _thaw_at_the_end() -> None:
    # Libraries in C++ count at the end what nobody collected, and complain.
    atexit.register(gc.unfreeze)
