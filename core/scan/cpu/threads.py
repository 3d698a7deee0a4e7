"""Work spread over threads, safe to call from several threads at once.

numba has threads of its own, but its default pool ends the process when two Python threads use it at the same time,
as the window and a training run do. Kernels that let go of Python's lock need no more than Python's threads.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import count

# Enough that a thread on a slow core, or one that was held up, takes fewer.
_SHARES_PER_THREAD = 4


def in_threads(work: Callable[[int, int], None], items: int, threads: int) -> None:
    """Call ``work(first, last)`` until all ``items`` are done, on up to ``threads`` threads, this one among them."""
    shares = min(items, threads * _SHARES_PER_THREAD)
    if threads == 1 or shares <= 1:
        work(0, items)
        return
    tickets = count()

    def take_shares() -> None:
        while (ticket := next(tickets)) < shares:
            work(items * ticket // shares, items * (ticket + 1) // shares)

    others = [_pool(os.getpid()).submit(take_shares) for _ in range(min(threads, shares) - 1)]
    take_shares()
    for other in others:
        other.result()


@lru_cache(maxsize=1)
def _pool(process: int) -> ThreadPoolExecutor:
    """Threads that wait for work; a forked process gets its own."""
    return ThreadPoolExecutor(os.cpu_count(), "scan")
