"""`silvermend advise` says what pictures need, and `restore --strength advised` does as much."""

import json

import numpy as np
import pytest

from core.cli import main
from core.picture import files
from core.picture.picture import Picture
from core.samples import samples


@pytest.fixture
def clean(tmp_path):
    path = tmp_path / "clean.png"
    slope = np.linspace(0.2, 0.8, 600, dtype=np.float32)
    files.write(Picture(np.broadcast_to(slope[None, :, None], (520, 600, 3)).copy()), path)
    return path


def test_a_noisy_sample_is_told_with_the_command_for_it(capsys):
    assert main(["advise", str(samples()[0])]) == 0
    told, step = capsys.readouterr().out.splitlines()
    assert "noisy, about like ISO" in told
    assert "-m denoise" in step


def test_json_tells_all_of_every_picture(clean, capsys):
    assert main(["advise", str(clean), str(samples()[0]), "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["summary"], first["steps"], first["exit_code"]) == ("looks clean", [], 0)
    assert second["steps"][0]["kind"] == "noise"
    assert second["noise"]["sigma"] > 2


def test_one_that_cannot_be_read_does_not_stop_the_others(clean, tmp_path, capsys):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    assert main(["advise", str(broken)]) == 3
    assert main(["advise", str(broken), str(clean)]) == 1
    out = capsys.readouterr()
    assert "clean.png: looks clean." in out.out
    assert "broken.png" in out.err


def test_a_clean_picture_comes_out_as_it_was(clean, tmp_path, capsys):
    target = tmp_path / "out.png"
    assert main(["restore", str(clean), "-o", str(target), "--strength", "advised", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["strength"], report["advised"]) == (0, True)
    np.testing.assert_array_equal(files.read(target).pixels, files.read(clean).pixels)


def test_a_noisy_picture_is_restored_as_strongly_as_it_needs(clean, tmp_path, capsys):
    source, target = tmp_path / "noisy.png", tmp_path / "out.png"
    chance = np.random.default_rng(1)
    picture = files.read(clean)
    grain = (picture.pixels[:96, :128] + 4 / 255 * chance.standard_normal((96, 128, 3))).astype(np.float32)
    files.write(Picture(grain.clip(0, 1)), source)
    assert main(["restore", str(source), "-o", str(target), "--strength", "advised", "--json"]) == 0
    assert 0.4 < json.loads(capsys.readouterr().out)["strength"] < 1


def test_another_word_is_refused(clean, capsys):
    assert main(["restore", str(clean), "--strength", "advise"]) == 2
    assert "no percentage" in capsys.readouterr().err
