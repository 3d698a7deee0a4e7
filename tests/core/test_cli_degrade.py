"""``silvermend degrade``: a picture in, a degraded one out, the source as it was."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.cli import main
from core.picture import files
from core.picture.picture import Depth, Facts, Picture
from core.samples import samples


@pytest.fixture
def source(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(1).uniform(0.1, 0.9, (24, 40, 3)).astype(np.float32)
    profile = files.read(next(path for path in samples() if path.suffix == ".tif")).facts.icc
    path = tmp_path / "a.tif"
    files.write(Picture(pixels, facts=Facts(depth=Depth.UINT16, icc=profile, resolution=(300, 300))), path)
    return path


def test_the_result_has_the_sources_depth_and_profile_and_the_source_stays(source: Path, tmp_path: Path) -> None:
    before = source.read_bytes()
    assert main(["degrade", str(source), "-o", str(tmp_path / "b.tif"), "--with", "haze"]) == 0
    picture, result = files.read(source), files.read(tmp_path / "b.tif")
    assert (result.facts.depth, result.facts.resolution) == (Depth.UINT16, (300, 300))
    assert result.facts.icc == picture.facts.icc is not None
    assert result.pixels.mean() > picture.pixels.mean()
    assert source.read_bytes() == before


def test_a_seed_gives_the_same_picture_again_and_another_one_another(source: Path, tmp_path: Path) -> None:
    def make(name: str, *more: str) -> np.ndarray:
        assert main(["degrade", str(source), "-o", str(tmp_path / name), "--with", "camera", *more]) == 0
        return files.read(tmp_path / name).pixels

    assert np.array_equal(make("b.tif"), make("c.tif"))
    assert not np.array_equal(make("d.tif", "--seed", "1"), make("e.tif", "--seed", "2"))


def test_several_are_done_one_after_the_other_and_size_follows(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--with", "jpeg quality=10..40", "--with", "downscale scale=2"]
    assert main(["degrade", str(source), "-o", str(tmp_path / "out"), *words, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert Path(report["output"]) == tmp_path / "out" / "a-degraded.tif"
    assert (report["width"], report["height"]) == (20, 12)
    assert [part["name"] for part in report["degradation"]["parts"]] == ["jpeg", "downscale"]


def test_a_recipe_brings_its_degradation(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = Path(__file__).parents[2] / "resources" / "recipes" / "denoise-second.toml"
    assert main(["degrade", str(source), "-o", str(tmp_path / "b.png"), "--recipe", str(recipe), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["degradation"]
    assert found == {"name": "gaussian", "low": 0.0, "high": 55.0, "clipped": 0.4}


def test_gray_pictures_stay_gray(tmp_path: Path) -> None:
    pixels = np.full((64, 64, 3), 0.5, np.float32)
    files.write(Picture(pixels, facts=Facts(gray=True)), tmp_path / "g.png")
    words = ["--with", "gaussian low=20 high=20"]
    assert main(["degrade", str(tmp_path / "g.png"), "-o", str(tmp_path / "b.png"), *words]) == 0
    result = files.read(tmp_path / "b.png")
    assert result.facts.gray
    assert float(result.pixels[..., 0].std()) * 255 == pytest.approx(20, rel=0.05)


def test_the_list_names_every_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["degrade", "--list"]) == 0
    assert "quality=10..95" in capsys.readouterr().out
    assert main(["degrade", "--list", "--json"]) == 0
    assert {"gaussian", "real-esrgan", "bsrgan"} <= set(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ([], 2, "comes from --with or from --recipe"),
        (["--with", "fog"], 2, "no degradation named 'fog'"),
        (["--with", "jpeg quality=0"], 2, "from 1 to 100"),
        (["--with", "haze", "--seed", "-1"], 2, "whole number from 0 up"),
        (["--with", "downscale scale=4"], 2, "needs 32 × 32"),
    ],
)
def test_mistakes_are_told(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: int, sentence: str
) -> None:
    assert main(["degrade", str(source), "-o", str(tmp_path / "b.tif"), *words]) == code
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "b.tif").exists()


def test_neither_the_source_nor_an_earlier_result_is_overwritten(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = source.read_bytes()
    for target in (source, tmp_path / "b.tif"):
        (tmp_path / "b.tif").write_bytes(b"kept")
        assert main(["degrade", str(source), "-o", str(target), "--with", "haze"]) != 0
    assert source.read_bytes() == before
    assert (tmp_path / "b.tif").read_bytes() == b"kept"
    assert main(["degrade", str(source), "-o", str(source), "--with", "haze", "--overwrite"]) != 0
    assert source.read_bytes() == before


def test_what_lies_beyond_white_is_cut_and_that_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = Facts(depth=Depth.FLOAT)
    files.write(Picture(np.full((16, 16, 3), 1.5, np.float32), facts=facts), tmp_path / "bright.tif")
    assert main(["degrade", str(tmp_path / "bright.tif"), "-o", str(tmp_path / "b.tif"), "--with", "haze"]) == 0
    assert "brighter than white were cut" in capsys.readouterr().err
    assert files.read(tmp_path / "b.tif").pixels.max() <= 1.001
