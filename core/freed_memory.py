"""What happens to memory that is freed: kept for the next tensor while networks run, given back when they are done.

Every layer of a network frees tensors of megabytes and asks for as many again. glibc hands such pieces back to the
system at once, and the system clears every page before it lends it again; for EAMamba on a tile of 256 × 256 that
was a third of the time. Kept pieces leave small remainders between them, which cost a few tensors' worth of memory.
Only Linux's glibc has these settings; elsewhere nothing is done.
Source: mallopt(3), malloc_trim(3).
"""

import ctypes
import sys
from typing import Any

# mallopt's names for its settings, as in glibc's malloc.h.
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -2, -3, -8
# Larger pieces, such as a whole photograph, still come from the system and go back to it when freed.
_LARGEST_KEPT = 1 << 28
_ASKED_AT_ONCE = 1 << 26
_NEVER = (1 << 31) - 1


def keep() -> None:
    """Keep what is freed at hand from now on. Worth it only before other threads run: they share one store then."""
    library = _glibc()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _LARGEST_KEPT)
        library.mallopt(_TRIM_THRESHOLD, _NEVER)
        library.mallopt(_TOP_PAD, _ASKED_AT_ONCE)
        library.mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Give all that is kept and not in use back to the system; takes some hundredths of a second."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


def _glibc() -> Any:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
