"""What is imported in the block is never walked again, and collecting goes on after it."""

import gc
import sys

import pytest

from app import collector


@pytest.fixture(autouse=True)
def _thawed():
    yield
    gc.unfreeze()


def test_what_is_there_at_the_end_is_left_alone_and_what_comes_later_is_not() -> None:
    with collector.at_rest():
        assert not gc.isenabled()
        kept = [{"a": [number]} for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() > len(kept)
    later: list[object] = []
    later.append(later)
    assert any(one is later for one in gc.get_objects())
    assert not any(one is kept for one in gc.get_objects())


def test_it_goes_on_after_an_import_that_fails() -> None:
    with pytest.raises(ImportError), collector.at_rest():
        __import__("there_is_no_such_module")
    assert gc.isenabled()
    assert "there_is_no_such_module" not in sys.modules
