"""Differences on the command line: in every unit, against a truth, and what a restoration did as a whole."""

import json

import numpy as np
import pytest

from core.analysis import colour_maps
from core.analysis.drift import Drift
from core.analysis.drift_meter import DriftMeter
from core.analysis.seams import Seams
from core.cli import drift_line
from core.cli import restore as restore_verb
from core.cli.command_line import main
from core.cli.drift_line import MeteredRows
from core.evaluation import metrics
from core.picture import files
from core.picture.picture import Picture
from core.restoration.tiles import Region, plan


@pytest.fixture
def trio(tmp_path):
    """A truth, a noisy picture of it, and one with half the noise."""
    random = np.random.default_rng(3)
    truth = np.full((40, 60, 3), 0.5, np.float32)
    noise = random.normal(0, 0.05, truth.shape).astype(np.float32)
    paths = []
    for name, pixels in (("truth", truth), ("noisy", truth + noise), ("better", truth + noise / 2)):
        paths.append(tmp_path / f"{name}.png")
        files.write(Picture(pixels), paths[-1])
    return paths


def test_colours_structure_and_the_whole_are_told(trio, capsys):
    truth, noisy, _ = trio
    assert main(["compare", str(truth), str(noisy)]) == 0
    said = capsys.readouterr().out
    expected = metrics.ssim(files.read(noisy).pixels, files.read(truth).pixels)
    assert f"SSIM {expected:.4f}" in said
    assert "(CIEDE2000)" in said
    assert "As a whole: Brightness " in said


def test_both_are_measured_by_a_truth(trio, capsys):
    truth, noisy, better = trio
    assert main(["compare", str(noisy), str(better), "--truth", str(truth), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for name, path in (("before", noisy), ("after", better)):
        pixels = files.read(path).pixels
        assert found["truth"][name]["psnr"] == pytest.approx(metrics.psnr(pixels, files.read(truth).pixels))
        assert found["truth"][name]["ssim"] == pytest.approx(metrics.ssim(pixels, files.read(truth).pixels))
    assert found["truth"]["after"]["psnr"] > found["truth"]["before"]["psnr"] + 5


@pytest.mark.parametrize("kind", ["signed", "absolute", "delta-e", "ssim"])
def test_a_map_of_every_kind(trio, tmp_path, capsys, kind):
    truth, noisy, _ = trio
    target = tmp_path / "map.png"
    assert main(["compare", str(truth), str(noisy), "--map", str(target), "--kind", kind, "--gain", "4"]) == 0
    assert "4 times amplified" in capsys.readouterr().out
    shown = files.read(target).pixels
    assert shown.shape == (40, 60, 3)
    assert np.ptp(shown) > 0.05


def test_a_map_of_one_channel_above_a_threshold(tmp_path, capsys):
    before = np.full((20, 30, 3), 0.5, np.float32)
    after = before.copy()
    after[:, :10, 0] += 40 / 255
    after[:, 10:20, 2] += 40 / 255
    for name, pixels in (("a", before), ("b", after)):
        files.write(Picture(pixels), tmp_path / f"{name}.png")
    words = ["compare", str(tmp_path / "a.png"), str(tmp_path / "b.png"), "--map", str(tmp_path / "map.png")]
    assert main([*words, "--channel", "blue", "--gain", "4"]) == 0
    left, middle, right = (np.round(files.read(tmp_path / "map.png").pixels[5, [5, 15, 25]] * 255)).astype(int).tolist()
    assert left == right == [128, 128, 128]
    assert middle[0] > middle[2]
    assert main([*words, "--absolute", "--threshold", "50"]) == 0
    shown = np.round(files.read(tmp_path / "map.png").pixels * 255).astype(int)
    assert (shown == colour_maps.sequential()[0]).all()


def test_a_truth_of_another_size_is_refused(trio, tmp_path, capsys):
    files.write(Picture(np.zeros((5, 6, 3), np.float32)), tmp_path / "small.png")
    assert main(["compare", *map(str, trio[:2]), "--truth", str(tmp_path / "small.png")]) == 2
    assert "6 × 5" in capsys.readouterr().err


def test_a_restoration_says_what_it_did_as_a_whole(tmp_path, monkeypatch, blur, capsys):
    monkeypatch.setattr(restore_verb, "_restorer", lambda *_: blur())
    random = np.random.default_rng(4)
    files.write(Picture(random.random((400, 100, 3), np.float32)), tmp_path / "night.png")
    words = ["restore", str(tmp_path / "night.png"), "--tile", "192", "--overwrite"]
    assert main(words) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Brightness ")
    assert main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["drift"]
    assert told["seam_excess"] >= 0
    assert "no seams" in told["sentence"]
    assert main([*words, "--json", "--strength", "0"]) == 0
    unchanged = json.loads(capsys.readouterr().out)["drift"]
    assert unchanged["brightness"] == pytest.approx(0, abs=1e-3)
    assert unchanged["colour_delta_e"] == pytest.approx(0, abs=1e-2)


class Forgetting:
    """Rows that go nowhere."""

    def start(self) -> None: ...
    def put(self, pixels) -> None: ...


@pytest.mark.parametrize("piece", [1, 7, 32, 100])
def test_rows_that_go_by_are_measured_as_the_whole_is(piece):
    random = np.random.default_rng(5)
    before = Picture(random.random((90, 120, 3), np.float32))
    after = (before.pixels * np.float32(0.9) + np.float32(0.02)).clip(0.05, 0.9)
    tiles = plan(90, 120, 48, 8)
    rows = MeteredRows(DriftMeter(before), Forgetting())
    for _ in range(2):
        rows.start()
        for top in range(0, 90, piece):
            rows.put(after[top : top + piece])
    whole = MeteredRows(DriftMeter(before), Forgetting())
    whole.put(after)
    found, expected = rows.drift(tiles), whole.drift(tiles)
    assert found.brightness == pytest.approx(255 * (after.mean() - before.pixels.mean()), abs=1e-3)
    assert found.colour == pytest.approx(expected.colour, abs=1e-4)
    assert found.clipped == expected.clipped
    assert found.seams.excess == pytest.approx(expected.seams.excess, abs=1e-4)


def test_the_line_says_what_is_and_where():
    quiet = Drift(-0.02, 0.3, 0.0, None, Seams(0.03, 0.1, Region(0, 0, 8, 8)))
    assert drift_line.sentence(quiet) == (
        "Brightness ±0.0, colour ΔE 0.3, no newly clipped pixels, no seams (contrast where tiles meet +3%)."
    )
    loud = Drift(1.4, 2.5, 0.01, Region(0, 0, 8, 8), Seams(4.0, 0.5, Region(100, 40, 20, 20)))
    assert "seams around row 110, column 50" in drift_line.sentence(loud)
    assert drift_line.facts(loud)["notable"] == ["seams", "clipping", "colour", "brightness"]
