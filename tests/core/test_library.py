"""Models are listed from their headers alone."""

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from core import library
from core.errors import UnknownModel, UnreadableModel


@pytest.fixture
def folders(tmp_path, monkeypatch):
    for name, function in (("bundled", "bundled_folder"), ("yours", "user_folder")):
        (tmp_path / name).mkdir()
        monkeypatch.setattr(library, function, lambda folder=tmp_path / name: folder)
    return tmp_path


@pytest.fixture
def put(folders) -> Callable[..., Path]:
    def make(place: str, **header: str) -> Path:
        path = folders / f"{place}.safetensors"
        save_file({"a": np.zeros((3, 4), np.float32), "b": np.zeros(5, np.float32)}, path, header)
        return path

    return make


def test_models_are_known_by_file_name_bundled_ones_first(put):
    put("yours/alpha", architecture="eamamba", title="Alpha")
    put("bundled/denoise", architecture="eamamba", title="Noise", task="denoise", licence="GPL", card='{"steps": 3}')
    bundled, mine = library.models()
    assert (bundled.name, bundled.title, bundled.task, bundled.scale) == ("denoise", "Noise", "denoise", 1)
    assert (bundled.origin, bundled.licence, bundled.card) == ("bundled", "GPL", {"steps": 3})
    assert bundled.parameters == 17
    assert bundled.file_size == bundled.path.stat().st_size
    assert (mine.name, mine.origin) == ("alpha", "yours")


def test_the_default_is_denoise_and_a_bundled_model_is_never_hidden_by_another(put):
    put("yours/denoise", architecture="eamamba")
    put("bundled/denoise", architecture="eamamba")
    assert library.find().origin == "bundled"
    assert library.find("denoise") == library.find(None)


def test_a_model_is_found_by_its_path(put):
    path = put("elsewhere", architecture="eamamba", scale="4")
    found = library.find(str(path))
    assert (found.origin, found.scale, found.path) == ("imported", 4, path)


def test_an_unknown_name_is_answered_with_those_that_come_nearest(put):
    put("bundled/denoise", architecture="eamamba")
    put("bundled/deblur", architecture="eamamba")
    with pytest.raises(UnknownModel, match=r"no model called 'denoize'.*Did you mean denoise"):
        library.find("denoize")
    with pytest.raises(UnknownModel, match="The models are deblur, denoise"):
        library.find("xyz")


def test_a_path_without_a_file_says_so(folders):
    with pytest.raises(UnknownModel, match="no model file at"):
        library.find(folders / "nowhere.pth")


def header_of(text: bytes, length: int | None = None) -> bytes:
    return struct.pack("<Q", len(text) if length is None else length) + text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"short",
        header_of(b"{}", length=2**63),
        header_of(b"not json"),
        header_of(b"[]"),
        header_of(json.dumps({"a": {"shape": "x"}}).encode()),
        header_of(json.dumps({"a": 3}).encode()),
        header_of(json.dumps({"__metadata__": {"architecture": "eamamba", "card": "{"}}).encode()),
        header_of(json.dumps({"__metadata__": {"architecture": "eamamba", "scale": "two"}}).encode()),
    ],
)
def test_a_damaged_file_is_left_out_of_the_list_and_named(folders, put, content):
    put("bundled/denoise", architecture="eamamba")
    damaged = folders / "bundled" / "damaged.safetensors"
    damaged.write_bytes(content)
    assert [model.name for model in library.models()] == ["denoise"]
    (error,) = library.unreadable()
    assert "damaged" in error.what
    with pytest.raises(UnreadableModel):
        library.find(damaged)


def test_listing_models_needs_no_torch(put):
    path = put("bundled/denoise", architecture="eamamba")
    code = f"""
import sys
from pathlib import Path
from core import library
assert library.read(Path({str(path)!r})).name == "denoise"
assert library.models() is not None
assert "torch" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(library.__file__).parents[1])
