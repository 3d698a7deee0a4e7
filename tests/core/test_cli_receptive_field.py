"""``silvermend receptive-field``: sentences, files, and answers to mistakes."""

import json
from pathlib import Path

import numpy as np
import pytest

from core import library
from core.cli import main
from core.picture import files
from core.restoration import measured_fields, restorer
from core.samples import samples


@pytest.fixture
def sample() -> str:
    return str(samples()[0])


def test_the_default_model_is_measured_and_written(capsys, tmp_path, sample):
    outputs = [str(tmp_path / name) for name in ("a.png", "a.csv", "a.npz")]
    assert (
        main(
            [
                "receptive-field",
                sample,
                "--at",
                "300,420",
                "--size",
                "48",
                *(word for path in outputs for word in ("-o", path)),
            ]
        )
        == 0
    )
    out = capsys.readouterr().out
    assert out.startswith(f"{library.find(None).title} (EAMamba): 99% of what a pixel looks at lies within ")
    for words in ("of overlap.", "area, raw map:", "area, log map:", f"Written: {outputs[0]}"):
        assert words in out
    assert files.read(tmp_path / "a.png").width > 384
    with np.load(outputs[2]) as arrays:
        assert arrays["absolute"].shape == (1, 48, 48)
        assert json.loads(str(arrays["settings"]))["at"] == [300, 420]
        assert arrays["position"].tolist() == [[24, 24]]
        assert np.unravel_index(arrays["absolute"].argmax(), (1, 48, 48)) == (0, 24, 24)


def test_two_networks_and_a_place_at_the_edge(capsys, sample):
    words = ["-m", "denoise", "--beside", "efficientvmamba_unet", "--at", "top", "--size", "32", "--json"]
    assert main(["receptive-field", sample, *words]) == 0
    one, other = json.loads(capsys.readouterr().out)
    assert one["settings"]["inputs"] == [sample]
    assert (one["settings"]["at"], one["settings"]["size"]) == ("top", 32)
    assert one["network"] == "Denoise (EAMamba)"
    assert other["network"].endswith(", random weights")
    assert (one["row"], one["column"], one["height"]) == (10, 16, 32)
    # Areas are those around the middle.
    assert one["area_ratios"] == {}
    assert 0 <= one["seam_risk"] < 1


def test_a_folder_is_averaged_with_noise(capsys, tmp_path):
    for number, side in enumerate((32, 40, 16)):
        pixels = np.random.default_rng(number).random((side, side, 3), np.float32)
        files.write(files.read(samples()[0]).with_pixels(pixels), tmp_path / f"{number}.png")
    assert main(["receptive-field", str(tmp_path), "--size", "32", "--noise", "25", "--json"]) == 0
    (facts,) = json.loads(capsys.readouterr().out)
    # The smallest is left out.
    assert (facts["pictures"], facts["row"]) == (2, 16)
    assert set(facts["area_ratios"]) == {"raw", "log"}


def test_what_is_kept_sets_the_overlap_of_tiles(capsys, sample):
    before = restorer.Restorer.load(None, "cpu").overlap
    assert main(["receptive-field", sample, "--size", "32", "--keep"]) == 0
    said = capsys.readouterr().out
    overlap = restorer.Restorer.load(None, "cpu").overlap
    assert overlap != before
    assert f"its tiles overlap by {overlap} px from now on" in said
    field = measured_fields.recall(library.find(None))
    assert field is not None
    assert f"lies within {field.reach} px of it" in said
    assert main(["inspect", "denoise"]) == 0
    assert field.sentence in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--at", "99999,0"], 2, "Row 99999, column 0 lies outside the picture"),
        (["--at", "here"], 2, "There is no place called “here”"),
        (["--at", "1,b"], 2, "“1,b” is no row and column, like 300,420"),
        (["--size", "7"], 2, "“7” is no whole number of pixels from 8 up"),
        (["--noise", "-1"], 2, "is no number from 0 to 255"),
        (["-o", "a.gif"], 2, "“a.gif” cannot be written. Choose a name that ends in"),
        (["-o", "no/such/a.png"], 4, "There is no folder"),
        (["-m", "eamamba:dual-pixel"], 2, "takes 6 channels"),
        (["-m", "eamamba", "--beside", "mma:x2"], 2, "enlarges 1 times and"),
        (["-m", "efficientvmamba_unet", "--keep"], 2, "Random weights restore nothing."),
        (["-m", "nothing"], 5, "There is no model called 'nothing'"),
    ],
)
def test_mistakes_are_answered_with_a_sentence(capsys, sample, words, code, sentence):
    assert main(["receptive-field", sample, *words]) == code
    assert sentence in capsys.readouterr().err


def test_a_picture_behind_a_result_is_no_result(tmp_path, sample):
    picture = tmp_path / "photo.jpg"
    picture.write_bytes(Path(sample).read_bytes())
    target = tmp_path / "field.png"
    assert main(["receptive-field", "--overwrite", "--size", "16", "-o", str(target), str(picture)]) == 0
    assert picture.read_bytes() == Path(sample).read_bytes()
    assert target.is_file()
    assert main(["receptive-field", "--overwrite", "-o", str(picture), str(picture)]) == 2


def test_results_that_are_there_stay(capsys, tmp_path, sample):
    target = tmp_path / "a.png"
    target.write_bytes(b"mine")
    assert main(["receptive-field", sample, "-o", str(target)]) == 4
    assert "is already there" in capsys.readouterr().err
    assert target.read_bytes() == b"mine"
