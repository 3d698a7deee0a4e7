"""What was found is kept for exactly that model, device and torch; what cannot be read was never there."""

import json
import os
from dataclasses import replace

import pytest

from core import library
from core.restoration import run_settings
from core.restoration.run_settings import RunSettings, keep, key, recall
from core.restoration.small_file import MOST_KEPT

FOUND = RunSettings(192, 4, "bfloat16")


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"weights")
    return replace(library.find(None), path=path)


def test_what_is_kept_comes_back_and_nothing_else_lies_beside_it():
    keep("a", FOUND)
    keep("b", replace(FOUND, threads=None))
    assert (recall("a"), recall("b"), recall("c")) == (FOUND, replace(FOUND, threads=None), None)
    assert [path.name for path in run_settings.file().parent.iterdir()] == [run_settings.file().name]


def test_another_model_file_device_torch_or_precision_has_settings_of_its_own(model, processor, monkeypatch):
    keys = [key(model, processor, "auto"), key(model, processor, "float32")]
    keys += [key(model, replace(processor, **other), "auto") for other in ({"cores": 3}, {"title": "B"}, {"name": "x"})]
    with monkeypatch.context() as patch:
        patch.setattr(run_settings, "version", lambda _: "99")
        keys.append(key(model, processor, "auto"))
    with monkeypatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "77")
        keys.append(key(model, processor, "auto"))
    os.utime(model.path, (1, 1))
    keys.append(key(model, processor, "auto"))
    model.path.write_bytes(b"other weights")
    os.utime(model.path, (1, 1))
    keys.append(key(model, processor, "auto"))
    assert len(set(keys)) == len(keys)
    # What is free just now changes nothing.
    assert key(model, replace(processor, memory_free=1), "auto") == keys[-1]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1, 2]",
        b"\xff\xfe\x00",
        b'{"a": 5}',
        b'{"a": {"tile": 0}}',
        b'{"a": {"tile": "224"}}',
        b'{"a": {"tile": 224, "threads": -1}}',
        b'{"a": {"tile": 224, "precision": "float8"}}',
        b'{"a": {"side": 224}}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_or_foreign_file_holds_nothing_and_is_replaced(content):
    run_settings.file().parent.mkdir()
    run_settings.file().write_bytes(content)
    assert recall("a") is None
    keep("a", FOUND)
    assert recall("a") == FOUND


def test_a_folder_that_cannot_be_written_is_no_error(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setattr(run_settings, "file", lambda: tmp_path / "file" / "settings.json")
    keep("a", FOUND)
    assert recall("a") is None


def test_the_oldest_are_forgotten():
    run_settings.file().parent.mkdir()
    old = {str(number): {"tile": 64} for number in range(MOST_KEPT)}
    run_settings.file().write_text(json.dumps(old))
    keep("0", FOUND)
    keep("new", FOUND)
    assert recall("0") == recall("new") == FOUND
    assert recall("1") is None
    assert recall("2") == RunSettings(64)
