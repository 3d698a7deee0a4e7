"""Waiting for the window without sleeping: the event loop runs until something is so."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer


def wait_until(condition: Callable[[], object], seconds: float = 10) -> None:
    """Process events, sleeping only until the next one, until ``condition`` holds; AssertionError after ``seconds``."""
    clock = QTimer(singleShot=True)
    clock.start(round(seconds * 1000))
    while not condition():
        assert clock.isActive(), f"still waiting after {seconds} s"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    clock.stop()


def settle() -> None:
    """Process everything that is due now."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
