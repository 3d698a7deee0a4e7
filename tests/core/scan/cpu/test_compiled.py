"""Kernels are compiled once per machine."""

import logging
from pathlib import Path

import pytest

from core.scan.cpu import compiled


def do_nothing(first_item: int, last_item: int) -> None:
    return None


@pytest.fixture
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setattr(compiled, "_cache_folder", lambda: folder)
    return folder


def test_the_first_time_is_announced_and_the_second_is_not(
    cache_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "silvermend")
    compiled._compiled(do_nothing, seconds=3)
    assert "once, about 3 s" in caplog.text
    caplog.clear()
    again = compiled._compiled(do_nothing, seconds=3)
    assert not caplog.text
    assert again.stats.cache_hits  # type: ignore[attr-defined]


def test_without_a_place_to_keep_them_kernels_still_run(cache_folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    cache_folder.write_text("in the way")
    compiled._compiled(do_nothing, seconds=3)(0, 1)
    assert "cannot be kept" in caplog.text
