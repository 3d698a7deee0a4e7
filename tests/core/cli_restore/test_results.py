"""`silvermend restore` keeps every promise of its help."""

import json
import os
from dataclasses import replace

import numpy as np
import pytest

from core.cli import restore as verb
from core.cli.progress_line import ProgressLine, spoken
from core.picture import files
from core.picture.picture import Depth, Facts, Picture
from core.progress import Progress
from core.restoration.effect import Effect
from core.restoration.effect_text import from_words, to_words
from core.restoration.effected import effected
from core.restoration.mask import Mask, RadialGradient
from tests.core.cli_restore.hands import folder_of, run


def test_a_result_is_written_beside_its_source_which_stays_as_it_was(put, capsys):
    source = put("night.png")
    before = source.read_bytes()
    assert run(source) == 0
    assert folder_of(source.parent) == {"night.png", "night-restored.png"}
    assert source.read_bytes() == before
    assert "night-restored.png" in capsys.readouterr().out


def test_a_16_bit_picture_stays_one_and_is_blurred_as_the_model_blurs(put, tmp_path, blur):
    source, target = put("deep.tif", depth=Depth.UINT16), tmp_path / "out.tif"
    assert run(source, "-o", target) == 0
    result = files.read(target)
    assert result.facts.depth is Depth.UINT16
    np.testing.assert_allclose(result.pixels, blur().run(files.read(source).pixels), atol=1e-5)


def test_half_strength_keeps_half_of_the_source(put, tmp_path, blur):
    source, target = put("deep.tif", depth=Depth.UINT16), tmp_path / "out.tif"
    assert run(source, "-o", target, "--strength", "50") == 0
    before = files.read(source).pixels
    np.testing.assert_allclose(files.read(target).pixels, (before + blur().run(before)) / 2, atol=2e-5)


def test_brightness_and_detail_are_chosen_in_percent_and_reported(put, tmp_path, blur, capsys):
    source, target = put("deep.tif", depth=Depth.UINT16), tmp_path / "out.tif"
    assert run(source, "-o", target, "--luma", "80", "--colour", "40", "--detail", "30,0,0,10", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["effect"] == {"luma": 0.8, "colour": 0.4, "detail": [0.3, 0.0, 0.0, 0.1]}
    before = files.read(source)
    after = before.with_pixels(blur().run(before.pixels))
    expected = effected(before, after, Effect(1, 0.8, 0.4, (0.3, 0, 0, 0.1)))
    np.testing.assert_allclose(files.read(target).pixels, expected.pixels.clip(0, 1), atol=2e-5)


def test_the_effect_of_a_report_is_taken_up_again_and_words_beside_it_win(put, tmp_path, capsys):
    source, report = put("a.png"), tmp_path / "report.json"
    mask = Mask(RadialGradient((0.5, 0.5), (0.3, 0.2)), hides=True)
    report.write_text(json.dumps({"input": "b.png", "effect": to_words(Effect(0.5, 0.2, masks=(mask,)))}))
    assert run(source, "-o", tmp_path / "out.png", "--effect", report, "--luma", "90", "--json") == 0
    found = from_words(json.loads(capsys.readouterr().out)["effect"])
    assert found == Effect(0.5, 0.9, masks=(mask,))


def test_folders_and_files_go_into_a_folder_that_is_made(put, tmp_path, capsys):
    put("holiday/a.png"), put("holiday/b.jpg"), put("holiday/deeper/c.png")
    (tmp_path / "holiday" / "notes.txt").write_text("no picture")
    assert run(tmp_path / "holiday", put("d.png"), "-o", tmp_path / "new" / "folder") == 0
    assert folder_of(tmp_path / "new" / "folder") == {"a-restored.png", "b-restored.jpg", "d-restored.png"}
    assert "3 of 3 pictures restored." in capsys.readouterr().out


def test_results_of_an_earlier_run_are_not_restored_again(put, tmp_path):
    put("holiday/a.png")
    assert run(tmp_path / "holiday") == 0
    assert run(tmp_path / "holiday", "--overwrite") == 0
    assert folder_of(tmp_path / "holiday") == {"a.png", "a-restored.png"}


def test_json_tells_scripts_what_was_done(put, tmp_path, capsys, restorer):
    assert run(put("a.png", 40, 50), "-o", tmp_path / "b.png", "--json", "--tile", 64, "--self-ensemble") == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["width"], report["height"], report["tile"], report["self_ensemble"]) == (50, 40, 64, True)
    assert (report["model"], report["device"], report["error"]) == ("denoise", "cpu", None)
    assert report["seconds"] >= 0
    assert sum(sorted(seen.shape[-2:]) == [40, 50] for seen in restorer.network.seen) == 8
    assert report["peak_bytes"] > 0
    assert report["expected_peak_bytes"] > 0
    assert report["megapixels_per_second"] > 0


def test_an_existing_result_is_kept_unless_told_otherwise(put, tmp_path, capsys):
    source, target = put("a.png"), put("b.png")
    before = target.read_bytes()
    assert run(source, "-o", target) == 4
    assert target.read_bytes() == before
    assert "--overwrite" in capsys.readouterr().err
    assert run(source, "-o", target, "--overwrite") == 0
    assert target.read_bytes() != before


@pytest.mark.parametrize("way", ["same", "link", "other source"])
def test_a_source_is_never_overwritten_even_when_told_to(put, tmp_path, way):
    source = put("a.png")
    before = source.read_bytes()
    target = tmp_path / "link.png"
    if way == "link":
        os.link(source, target)
    inputs = [source]
    if way == "other source":
        put("out/a-restored.png")
        inputs, target = [source, tmp_path / "out" / "a-restored.png"], tmp_path / "out"
    code = run(*inputs, "-o", source if way == "same" else target, "--overwrite")
    assert code == (1 if way == "other source" else 2)
    assert source.read_bytes() == before


def test_a_sample_comes_with_the_program(put, tmp_path, monkeypatch):
    source = put("sample.png")
    monkeypatch.setattr(verb, "sample", lambda: source)
    assert run("--sample", "-o", tmp_path / "out.png") == 0
    assert (tmp_path / "out.png").exists()


def test_progress_is_drawn_for_people_and_not_into_logs(monkeypatch, capsys):
    for watched in (True, False):
        monkeypatch.setattr("sys.stderr.isatty", lambda watched=watched: watched)
        with ProgressLine("a very long name " * 20) as line:
            line.show(Progress(1, 4))
        drawn = capsys.readouterr().err
        assert ("25%" in drawn) is watched
        assert len(drawn) < 120


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (185, "3 min 5 s"), (7810, "2 h 10 min")])
def test_durations_read_as_people_say_them(seconds, text):
    assert spoken(seconds) == text


def test_alpha_and_gray_survive(tmp_path):
    gray = np.repeat(np.random.default_rng(2).random((9, 7, 1), np.float32), 3, axis=2)
    picture = Picture(gray, np.linspace(0, 1, 63, dtype=np.float32).reshape(9, 7), Facts(gray=True))
    files.write(replace(picture), tmp_path / "a.png")
    assert run(tmp_path / "a.png") == 0
    result = files.read(tmp_path / "a-restored.png")
    assert result.facts.gray
    np.testing.assert_array_equal(result.alpha, files.read(tmp_path / "a.png").alpha)
