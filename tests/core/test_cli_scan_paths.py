"""``silvermend scan-paths``: sentences, files, and answers to mistakes."""

import json

import numpy as np
import pytest
from PIL import Image

from core.cli import main
from core.samples import samples


@pytest.fixture
def sample() -> str:
    return str(samples()[0])


def test_paths_are_told_and_drawn(capsys, tmp_path, sample):
    outputs = [str(tmp_path / name) for name in ("a.gif", "a.png", "a.npz")]
    written = [word for path in outputs for word in ("-o", path)]
    assert main(["scan-paths", sample, "--size", "32", *written]) == 0
    out = capsys.readouterr().out
    assert "Denoise (EAMamba): scan 1 of 11 runs over 16 × 16 positions along 4 paths." in out
    assert "  rows, from the last pixel on: a pixel remembers " in out
    with Image.open(outputs[0]) as film:
        assert film.n_frames > 20
    with Image.open(outputs[1]) as sheet:
        assert sheet.width > 4 * 384
    with np.load(outputs[2]) as arrays:
        assert arrays["orders"].shape == (4, 256)


def test_curves_need_no_network(capsys, tmp_path, sample):
    outputs = [str(tmp_path / "a.png"), str(tmp_path / "a.gif"), str(tmp_path / "a.npz")]
    written = [word for path in outputs for word in ("-o", path)]
    assert main(["scan-paths", sample, "--curves", "--size", "16", *written]) == 0
    assert "Hilbert's curve" in capsys.readouterr().out
    with np.load(outputs[2]) as arrays:
        assert arrays["rows"].tolist() == list(range(256))


def test_json_holds_names_and_memory(capsys, sample):
    assert main(["scan-paths", sample, "-m", "mambairv2_light", "--size", "32", "--scan", "2", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["scan"] == 2
    (path,) = facts["paths"]
    assert path["name"] == "like pixels one after another"
    assert path["remembered_pixels"] > 0
    assert 0 < facts["known_of_neighbours"] < 1


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--scan", "99"], 2, "scans 11 times, so it has no scan 99. Choose one from 1 to 11."),
        (["-m", "dsrir"], 2, "does not scan"),
        (["--at", "0,99999"], 2, "lies outside the picture"),
        (["-o", "a.csv"], 2, "“a.csv” cannot be written."),
    ],
)
def test_mistakes_are_answered_with_a_sentence(capsys, sample, words, code, sentence):
    assert main(["scan-paths", sample, *words]) == code
    assert sentence in capsys.readouterr().err
