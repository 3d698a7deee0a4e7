"""Cycles are collected on the window's thread alone, and not while much is imported."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app import collector
from tests.app.waiting import wait_until


class Cycle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def automatic() -> Iterator[None]:
    """As where there is no window."""
    was_automatic = gc.isenabled()
    gc.enable()
    yield
    gc.unfreeze()
    if not was_automatic:
        gc.disable()


def test_what_is_there_at_the_end_is_left_alone_and_what_comes_later_is_not(automatic: None) -> None:
    with collector.at_rest():
        assert not gc.isenabled()
        kept = [{"a": [number]} for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() > len(kept)
    later: list[object] = []
    later.append(later)
    assert any(one is later for one in gc.get_objects())
    assert not any(one is kept for one in gc.get_objects())


def test_it_goes_on_after_an_import_that_fails(automatic: None) -> None:
    with pytest.raises(ImportError), collector.at_rest():
        __import__("there_is_no_such_module")
    assert gc.isenabled()
    assert "there_is_no_such_module" not in sys.modules


def test_a_worker_that_asks_for_memory_frees_nothing_of_the_window(qt: QApplication) -> None:
    freed_on: list[int] = []
    weakref.finalize(Cycle(), lambda: freed_on.append(threading.get_ident()))
    asked_for: list[list[int]] = []
    worker = threading.Thread(target=lambda: asked_for.extend([number] for number in range(100_000)))
    worker.start()
    worker.join()
    assert not freed_on
    wait_until(lambda: bool(freed_on))
    assert freed_on == [threading.get_ident()]


def test_nothing_is_collected_while_much_is_imported_and_the_window_goes_on(qt: QApplication) -> None:
    freed: list[bool] = []
    try:
        with collector.at_rest():
            weakref.finalize(Cycle(), lambda: freed.append(True))
            many = [[number] for number in range(100_000)]
            with pytest.raises(AssertionError):
                wait_until(lambda: bool(freed), 1)
        assert not gc.isenabled(), "the window's own collecting goes on, not Python's"
        del many
    finally:
        gc.unfreeze()
