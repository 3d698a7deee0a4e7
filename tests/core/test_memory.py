"""Memory is what the system says, or less where a container allows less."""

import platform
import sys

import numpy as np
import pytest

from core import freed_memory, memory


def test_some_of_the_memory_is_free():
    free, total = memory.free_and_total()
    assert 0 < free <= total


@pytest.mark.skipif(sys.platform != "linux", reason="control groups are Linux's")
def test_a_container_has_what_its_limit_leaves(tmp_path, monkeypatch):
    monkeypatch.setattr(memory, "GROUP", tmp_path)
    (tmp_path / "memory.max").write_text("5000000\n")
    (tmp_path / "memory.current").write_text("3000000\n")
    (tmp_path / "memory.stat").write_text("anon 12\ninactive_file 1000000\n")
    assert memory.free_and_total() == (3_000_000, 5_000_000)
    (tmp_path / "memory.max").write_text("max\n")
    assert memory.free_and_total()[1] > 5_000_000


def test_a_system_that_says_nothing_is_no_error(monkeypatch):
    monkeypatch.setattr(platform, "system", lambda: "Plan 9")
    assert memory.free_and_total() == (0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forgets an earlier peak")
def test_what_this_program_takes_and_took_at_most():
    # Another test may have asked for freed memory to stay: what is asked for next would be taken from that.
    freed_memory.give_back()
    memory.forget_peak()
    before = memory.used()
    np.ones(20_000_000)
    assert memory.peak() >= before + 150_000_000
    freed_memory.give_back()
    memory.forget_peak()
    assert memory.used() <= memory.peak() < before + 100_000_000
