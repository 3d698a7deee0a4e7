"""One piece of work, pulled step by step on whatever thread runs it, speaking in signals."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.progress import Progress, Work


class Job(QObject):
    """Pulls the generator that ``start`` makes, and tells the thread that made the job how it goes.

    Every signal carries the job itself first, so that a listener can drop what it no longer waits for. Exactly one of
    ``finished``, ``failed`` and ``cancelled`` is emitted, and it is the last.
    """

    progressed = Signal(object, object)
    finished = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)

    def __init__(self, start: Callable[[], Work[Progress, Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._unwanted = threading.Event()
        self._may_go = threading.Event()
        self._may_go.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked for the end; the step under way may still be running."""
        return self._unwanted.is_set()

    def cancel(self) -> None:
        """Ask for the end; safe from any thread. The generator is closed as soon as its step under way is done."""
        self._unwanted.set()
        self._may_go.set()

    @property
    def is_paused(self) -> bool:
        """Whether no further step is pulled just now."""
        return not self._may_go.is_set()

    def pause(self) -> None:
        """Pull no further step until `go_on` or `cancel`; the one under way is done first. Its thread waits."""
        if not self.is_cancelled:
            self._may_go.clear()

    def go_on(self) -> None:
        """Pull again."""
        self._may_go.set()

    def run(self) -> None:
        """Do the work on the calling thread. Never raises: what goes wrong leaves through ``failed``."""
        if self.is_cancelled:
            self.cancelled.emit(self)
            return
        try:
            work = self._start()
        except Exception as error:
            self.failed.emit(self, error)
            return
        try:
            while True:
                step = next(work)
                if not self.is_cancelled:
                    self.progressed.emit(self, step)
                    self._may_go.wait()
                if self.is_cancelled:
                    # Closed before anybody hears of it: who starts the next job finds things as they were.
                    work.close()
                    self.cancelled.emit(self)
                    return
        except StopIteration as end:
            if self.is_cancelled:
                self.cancelled.emit(self)
            else:
                self.finished.emit(self, end.value)
        except Exception as error:
            self.failed.emit(self, error)
        finally:
            work.close()


def in_one_step(act: Callable[[], Any]) -> Work[Progress, Any]:
    """Work that consists of one call and has nothing to tell on the way."""
    yield from ()
    return act()
