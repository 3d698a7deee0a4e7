"""Python's cycle collector, kept from walking over libraries.

It holds Python's lock, and with it the window, for a tenth of a second when it walks over all that torch imports.
"""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache


@contextmanager
def at_rest() -> Iterator[None]:
    """A block that imports much: nothing is collected meanwhile, and what is there at its end is never walked again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
        _thaw_at_the_end()


@lru_cache(maxsize=1)
def _thaw_at_the_end() -> None:
    # Libraries in C++ count at the end what nobody collected, and complain.
    atexit.register(gc.unfreeze)
