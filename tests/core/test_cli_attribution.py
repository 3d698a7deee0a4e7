"""``silvermend attribution``: sentences, files, and answers to mistakes."""

import json

import numpy as np
import pytest

from core.cli import main
from core.picture import files
from core.picture.picture import Picture
from core.samples import samples


@pytest.fixture
def sample() -> str:
    return str(samples()[0])


def test_a_patch_is_told_and_drawn(capsys, tmp_path, sample):
    outputs = [str(tmp_path / "a.png"), str(tmp_path / "a.npz")]
    assert (
        main(
            [
                "attribution",
                sample,
                "--at",
                "300,420",
                "--size",
                "32",
                "--steps",
                "20",
                *(word for path in outputs for word in ("-o", path)),
            ]
        )
        == 0
    )
    out = capsys.readouterr().out
    assert "of 1,024 pixels; diffusion index " in out
    assert "The map explains the patch to within " in out
    assert files.read(tmp_path / "a.png").width > 2 * 384
    with np.load(outputs[1]) as arrays:
        assert arrays["signed"].shape == (1, 32, 32)


def test_of_a_flat_patch_it_says_that_there_is_nothing_to_tell(capsys, tmp_path):
    flat = tmp_path / "flat.png"
    files.write(Picture(np.zeros((48, 48, 3), np.float32)), flat)
    words = ["attribution", str(flat), "--at", "24,24", "--size", "24", "--patch", "8", "--steps", "2", "--sigma", "1"]
    assert main(words) == 0
    assert "this patch is flat" in capsys.readouterr().out
    # Faint as it is, an edge is something.
    edged = np.zeros((48, 48, 3), np.float32)
    edged[:, 24:] = 0.1
    files.write(Picture(edged), flat)
    assert main(words) == 0
    assert "diffusion index" in capsys.readouterr().out


def test_two_networks_that_enlarge_are_asked_for_the_same_patch(capsys, sample):
    words = ["-m", "eamambasr:light-x2", "--beside", "mambairv2_light:light-x2", "--size", "16", "--steps", "1"]
    assert main(["attribution", sample, *words, "--path", "black", "--json"]) == 0
    one, other = json.loads(capsys.readouterr().out)
    assert one["scale"] == other["scale"] == 2
    assert one["patch"] == other["patch"] == {"top": 9, "left": 9, "side": 16}
    assert (one["height"], one["way"]) == (16, "black")


def test_with_enough_steps_the_map_is_complete(capsys, sample):
    assert main(["attribution", sample, "--size", "24", "--json"]) == 0
    (facts,) = json.loads(capsys.readouterr().out)
    assert facts["completeness_error"] < 0.01
    assert facts["sum"] == pytest.approx(facts["change"], rel=0.01)


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--patch", "64", "--size", "32"], 2, "A patch of 64 × 64 pixels at row 0, column 0 does not lie within"),
        (["--at", "0,99999"], 2, "lies outside the picture"),
        (["--steps", "0"], 2, "“0” is no whole number from 1 up"),
        (["--sigma", "0", "--size", "16"], 2, "A path needs at least one step"),
        (["-o", "a.csv"], 2, "“a.csv” cannot be written."),
        (["--beside", "mma:x2"], 2, "Compare models that give results of one size."),
        (["-m", "eamamba:dual-pixel"], 2, "takes 6 channels"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(capsys, sample, words, code, sentence):
    assert main(["attribution", sample, *words]) == code
    assert sentence in capsys.readouterr().err
