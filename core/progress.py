"""The shape of long work: a generator that yields small values on the way and returns its result.

The command line drains such a generator, the window pulls it on a worker thread. To cancel is to stop pulling:
closing the generator runs its ``finally`` blocks and leaves things as they were.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

P = TypeVar("P", bound="Progress")
R = TypeVar("R")


@dataclass(frozen=True)
class Progress:
    """One step of a longer work: ``done`` of ``total`` equal parts are finished.

    ``message`` is a sentence for the person who waits, or empty.
    """

    done: int
    total: int
    message: str = ""

    @property
    def fraction(self) -> float:
        """Share finished, 0 to 1; work without parts counts as finished."""
        return self.done / self.total if self.total else 1.0


Work: TypeAlias = Generator[P, None, R]


def finish(work: Work[P, R], watch: Callable[[P], None] | None = None) -> R:
    """Drain ``work``, showing each step to ``watch``, and give back what it returns."""
    try:
        while True:
            step = next(work)
            if watch is not None:
                watch(step)
    except StopIteration as end:
        result: R = end.value
        return result
    finally:
        work.close()
