"""``silvermend pairs``: verdicts in sentences and in JSON, aligned pairs on disk, and an exit code scripts can use."""

import json

import cv2
import numpy as np
import pytest

from core.cli import main
from core.picture import files
from core.picture.picture import Picture


@pytest.fixture
def folders(tmp_path):
    """One sound pair, one shifted by (3, 2), one of different sizes, and a picture alone."""
    random = np.random.default_rng(5)
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    after.mkdir()

    def save(path, pixels):
        files.write(Picture(np.ascontiguousarray(pixels, np.float32)), path)

    def spoilt(pixels):
        return (pixels + random.normal(0, 0.03, pixels.shape)).clip(0, 1)

    scenes = []
    for _ in range(3):
        coarse = random.uniform(0.1, 0.9, (30, 40, 3)).astype(np.float32)
        scenes.append(cv2.resize(coarse, (200, 160), interpolation=cv2.INTER_CUBIC).clip(0.05, 0.9))
    save(before / "1.png", spoilt(scenes[0]))
    save(after / "1.png", scenes[0])
    save(before / "2.png", spoilt(scenes[1][2:122, 3:143]))
    save(after / "2.png", scenes[1][:120, :140])
    save(before / "3.png", scenes[2])
    save(after / "3.png", scenes[2][:, :90])
    save(before / "alone.png", scenes[2])
    return before, after


def test_each_pair_has_a_verdict_and_a_reason(folders, capsys):
    assert main(["pairs", *map(str, folders)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("green  1.png")
    assert "shifted by 3.6 pixels" in said
    assert "different shapes" in said
    assert "“alone.png” in before has no counterpart in after." in said
    assert said.endswith("3 pairs: 1 green, 1 amber, 1 red. 1 files belong to no pair.\n")


def test_aligned_pairs_are_written_and_are_green(folders, tmp_path, capsys):
    assert main(["pairs", *map(str, folders), "--align", str(tmp_path / "out"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"green": 1, "amber": 1, "red": 1}
    assert told["aligned"] == 2
    assert told["pairs"][1]["dx"] == pytest.approx(3, abs=0.05)
    assert main(["pairs", str(tmp_path / "out" / "before"), str(tmp_path / "out" / "after")]) == 0
    assert "2 pairs: 2 green" in capsys.readouterr().out


def test_nothing_usable_is_a_failure(folders, tmp_path, capsys):
    for name in ("1.png", "2.png", "alone.png"):
        (folders[0] / name).unlink()
    assert main(["pairs", *map(str, folders), "--align", str(tmp_path / "out")]) == 8
    assert "No pair is usable." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert main(["pairs", *map(str, folders), "--json"]) == 8
    assert json.loads(capsys.readouterr().out)["counts"]["red"] == 1


def test_mistakes_are_answered_before_any_work(folders, capsys):
    assert main(["pairs", str(folders[0])]) == 2
    assert "needs a second folder" in capsys.readouterr().err
    assert main(["pairs", *map(str, folders), "--align", str(folders[0])]) == 2
    assert "already there" in capsys.readouterr().err
