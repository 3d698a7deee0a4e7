"""Models are listed from their headers alone."""

import errno
import hashlib
import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file

from core import library, model_file
from core.errors import ModelError, UnknownModel, UnreadableModel
from core.models import architecture, architectures, checkpoint
from core.progress import finish

TINY = {"dim": 8, "num_blocks": [1], "upscale": 2}


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
    with pytest.raises(UnknownModel, match="The models are denoise, deblur"):
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
        header_of(b"[" * 100_000),
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
from core import library, model_file
assert model_file.read(Path({str(path)!r})).name == "denoise"
assert library.models() is not None
assert "torch" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(library.__file__).parents[1])


def test_a_card_is_told_further_facts_and_the_weights_stay(put):
    path = put("yours/tiny", architecture="eamamba", card=json.dumps({"steps": 3, "seam_risk": 0.5}))
    weights = load_file(path)
    model_file.tell(path, {"seam_risk": 0.01})
    assert model_file.read(path).card == {"steps": 3, "seam_risk": 0.01}
    assert all(np.array_equal(load_file(path)[name], value) for name, value in weights.items())
    assert [one.name for one in path.parent.iterdir()] == ["tiny.safetensors"]


@pytest.fixture
def network():
    torch.manual_seed(0)
    return architecture("eamambasr").make(TINY)


@pytest.fixture
def published(folders, network):
    path = folders / "downloads" / "sr x2 (1).pth"
    path.parent.mkdir()
    torch.save({"params": network.state_dict(), "iter": 3}, path)
    return path


def test_an_added_checkpoint_is_a_file_of_ours_that_tells_where_it_came_from(folders, network, published):
    before = published.read_bytes()
    added = finish(library.add(published))
    assert (added.is_new, added.model.name, added.model.origin) == (True, "sr x2 (1)", "yours")
    assert library.find("sr x2 (1)") == added.model
    assert (added.model.scale, added.model.task) == (2, "super-resolution")
    assert added.model.parameters == sum(weights.numel() for weights in network.parameters())
    assert "enlarges colour pictures 2 times" in added.about
    assert [path.name for path in (folders / "yours").iterdir()] == ["sr x2 (1).safetensors"]
    header, _ = model_file.read_header(added.model.path)
    assert (header["origin"], header["origin_sha256"]) == (published.name, hashlib.sha256(before).hexdigest())
    kept = checkpoint.read(added.model.path).state
    assert all(torch.equal(kept[key], value) for key, value in network.state_dict().items())
    assert published.read_bytes() == before


def test_a_file_of_ours_is_added_as_it_is(folders, network):
    path = folders / "mine.safetensors"
    header = {"title": "Mine", "licence": "CC0", "card": '{"steps": 3}'}
    checkpoint.save(path, network, architecture="eamambasr", config=TINY, header=header)
    added = finish(library.add(path))
    assert added.model.path.read_bytes() == path.read_bytes()
    assert (added.model.title, added.model.licence, added.model.card) == ("Mine", "CC0", {"steps": 3})


def test_adding_twice_writes_once_and_another_file_of_that_name_is_refused(folders, network, published):
    finish(library.add(published))
    (entry,) = (folders / "yours").iterdir()
    written = entry.stat().st_mtime_ns
    assert not finish(library.add(published)).is_new
    assert not finish(library.add(entry)).is_new
    torch.save({"params": network.state_dict(), "iter": 4}, published)
    with pytest.raises(ModelError, match=r"another model called sr x2 \(1\).*silvermend models remove sr x2"):
        finish(library.add(published))
    assert entry.stat().st_mtime_ns == written


def test_a_bundled_name_is_not_taken_by_another_spelling(folders, put, published):
    put("bundled/denoise", architecture="eamamba")
    path = published.rename(published.with_name("Denoise.pth"))
    with pytest.raises(ModelError, match=r"another model called denoise\. Rename the file"):
        finish(library.add(path))


def test_what_gives_no_pictures_is_not_added(folders, tmp_path):
    others = [one for one in architectures().values() if not one.restores]
    for one in others:
        path = tmp_path / f"{one.name}.pth"
        torch.save(one.make(next(iter(one.presets.values()))).state_dict(), path)
        with pytest.raises(UnreadableModel, match="cannot restore pictures"):
            finish(library.add(path))
    assert not library.models()


@pytest.mark.parametrize("pulls", [1, 2, 3])
def test_to_stop_adding_leaves_nothing(folders, published, pulls):
    work = library.add(published)
    for _ in range(pulls):
        next(work)
    work.close()
    assert not list((folders / "yours").iterdir())


def test_a_folder_that_cannot_be_written_is_a_sentence_and_nothing_is_left(folders, published, monkeypatch):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(checkpoint, "save_file", full)
    with pytest.raises(ModelError, match="No space left on device"):
        finish(library.add(published))
    assert not list((folders / "yours").iterdir())


def test_only_the_users_own_models_are_removed(folders, put, published):
    bundled = put("bundled/denoise", architecture="eamamba")
    finish(library.add(published))
    with pytest.raises(ModelError, match="comes with Silvermend"):
        library.remove("denoise")
    with pytest.raises(ModelError, match="not in your model folder"):
        library.remove(str(published))
    with pytest.raises(UnknownModel, match="Did you mean denoise"):
        library.remove("denoize")
    with pytest.raises(ModelError):
        library.remove("../bundled/denoise")
    library.remove("sr x2 (1)")
    assert bundled.exists()
    assert [model.name for model in library.models()] == ["denoise"]


def test_a_damaged_file_of_the_users_can_be_removed(folders):
    damaged = folders / "yours" / "damaged.safetensors"
    damaged.write_bytes(b"nothing")
    library.remove("damaged")
    assert not damaged.exists()


class Verdict:
    def as_table(self):
        return {"sentence": "Better on 2 of 2 unseen pictures.", "better": True}


def test_a_finished_model_is_adopted_with_its_verdict_and_never_in_anothers_place(folders, network, put):
    put("bundled/denoise", architecture="eamamba")
    path = folders / "runs" / "denoise.safetensors"
    path.parent.mkdir()
    checkpoint.save(
        path, network, architecture="eamambasr", config=TINY, header={"title": "Mine", "card": '{"steps": 3}'}
    )
    model = library.adopt(path, Verdict())
    assert (model.name, model.origin, model.title) == ("denoise-2", "yours", "Mine")
    assert model.card == {"steps": 3, "judgement": Verdict().as_table()}
    assert library.find().origin == "bundled"
    kept = checkpoint.read(model.path)
    assert all(torch.equal(kept.state[key], value) for key, value in network.state_dict().items())
    assert library.adopt(model.path) == model
    assert library.adopt(path).name == "denoise-3"
    assert not [entry for entry in (folders / "yours").iterdir() if entry.name.startswith(".")]


def test_a_file_that_is_no_finished_model_is_not_adopted(folders, published):
    with pytest.raises(UnreadableModel):
        library.adopt(folders / "runs.safetensors")
    with pytest.raises(UnreadableModel, match="not a finished model"):
        library.adopt(published)


def test_a_model_of_ones_own_gets_another_title_and_keeps_everything_else(folders, network, published):
    added = finish(library.add(published)).model
    renamed = library.rename(added.name, "  Evening   portraits ")
    assert renamed.title == "Evening portraits"
    assert (renamed.name, renamed.path, renamed.scale) == (added.name, added.path, added.scale)
    assert (renamed.source, renamed.source_digest) == (published.name, model_file.digest(published))
    kept = checkpoint.read(renamed.path).state
    assert all(torch.equal(weights, kept[key]) for key, weights in network.state_dict().items())
    assert [path.name for path in added.path.parent.iterdir()] == [added.path.name]


@pytest.mark.parametrize("title", ["", "   ", "x" * 81])
def test_a_title_that_nobody_could_read_is_refused(folders, published, title):
    added = finish(library.add(published)).model
    with pytest.raises(ModelError, match="1 to 80 letters"):
        library.rename(added.name, title)
    assert model_file.read(added.path).title == added.title


def test_a_bundled_model_is_not_renamed(folders, put):
    put("bundled/denoise", architecture="eamamba")
    with pytest.raises(ModelError, match="comes with Silvermend"):
        library.rename("denoise", "Mine")


def test_a_full_disk_leaves_the_old_name(folders, published, monkeypatch):
    added = finish(library.add(published)).model

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(model_file.shutil, "copyfileobj", full)
    with pytest.raises(ModelError, match="No space left"):
        library.rename(added.name, "Mine")
    assert model_file.read(added.path).title == added.title
    assert [path.name for path in added.path.parent.iterdir()] == [added.path.name]


def test_a_model_comes_before_its_variants() -> None:
    names = [model.name for model in library.models() if model.origin == "bundled"]
    assert names.index("all-in-one") < names.index("all-in-one-dsrir")
    assert names.index("upscale-x4") < names.index("upscale-x4-photo")
