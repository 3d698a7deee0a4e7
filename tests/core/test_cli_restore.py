"""`silvermend restore` keeps every promise of its help, and answers mistakes with sentences."""

import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from core import memory
from core.cli import main
from core.cli import restore as verb
from core.cli.progress_line import ProgressLine, spoken
from core.models import RestorationNetwork
from core.picture import files
from core.picture.picture import Depth, Facts, Picture
from core.progress import Progress
from core.restoration.effect import Effect
from core.restoration.effect_text import from_words, to_words
from core.restoration.effected import effected
from core.restoration.mask import Mask, RadialGradient


@pytest.fixture(autouse=True)
def restorer(monkeypatch, blur):
    fake = blur()
    monkeypatch.setattr(verb, "_restorer", lambda *_: fake)
    return fake


@pytest.fixture
def put(tmp_path):
    def make(name: str, height: int = 20, width: int = 30, depth: Depth = Depth.UINT8) -> Path:
        pixels = np.random.default_rng(1).random((height, width, 3), np.float32)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(Picture(pixels, facts=Facts(depth=depth)), path)
        return path

    return make


def run(*words: object) -> int:
    return main(["restore", *map(str, words)])


def folder_of(path: Path) -> set[str]:
    return {found.name for found in path.iterdir()}


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


def test_a_failed_picture_does_not_stop_the_others(put, tmp_path, capsys):
    broken = tmp_path / "broken.jpg"
    broken.write_text("I am no picture")
    assert run(broken, put("a.png"), tmp_path / "nowhere.png", "-o", tmp_path / "out", "--json") == 1
    assert folder_of(tmp_path / "out") == {"a-restored.png"}
    said = capsys.readouterr()
    reports = [json.loads(line) for line in said.out.splitlines()]
    assert [report["exit_code"] for report in reports] == [3, 0, 3]
    assert [report["output"] is None for report in reports] == [True, False, True]
    assert "broken.jpg" in said.err
    assert "Traceback" not in said.err


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


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
def test_a_name_that_gets_too_long_is_a_sentence_and_does_not_stop_the_others(put, tmp_path, capsys):
    long = put("x" * 250 + ".png")
    assert run(long) == 4
    assert "too long" in capsys.readouterr().err
    assert run(put("a.png"), long) == 1
    assert run("x" * 300 + ".png") == 3
    assert (tmp_path / "a-restored.png").exists()


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


def test_results_that_would_meet_are_refused_before_any_work(put, tmp_path, capsys):
    assert run(put("one/a.png"), put("two/a.png"), "-o", tmp_path / "out") == 2
    assert not (tmp_path / "out").exists()
    assert "Several pictures" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ([], 2, "nothing to restore"),
        (["nowhere.png"], 3, "no file"),
        (["a.png", "-o", "a.xyz"], 2, r"\.xyz cannot be written"),
        (["a.png", "-o", "-"], 2, "standard output"),
        (["a.png", "b.png", "-o", "c.png"], 2, "one file"),
        (["a.png", "--strength", "0.8"], 2, "write 80"),
        (["a.png", "--strength", "101"], 2, "0 to 100"),
        (["a.png", "--strength", "much"], 2, "0 to 100"),
        (["a.png", "--luma", "-1"], 2, "0 to 100"),
        (["a.png", "--detail", "1,2,3"], 2, "4 with commas"),
        (["a.png", "--effect", "a.png"], 2, "cannot be read"),
        (["a.png", "--effect", "nowhere.json"], 2, "cannot be read"),
        (["a.png", "--quality", "0"], 2, "1 to 100"),
        (["a.png", "--tile", "0"], 2, "tile of 0"),
        (["a.png", "--tile", "x"], 2, "tile"),
        (["a.png", "--colour"], 2, "--colour"),
        (["empty"], 3, "no pictures"),
        (["zero.png"], 3, "zero.png"),
        (["a.png", "-o", "zero.png/out.png"], 4, "is a file, not a folder"),
    ],
)
def test_mistakes_are_answered_with_a_sentence_and_leave_nothing(
    put, tmp_path, monkeypatch, capsys, words, code, sentence
):
    put("a.png")
    (tmp_path / "empty").mkdir()
    (tmp_path / "zero.png").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    before = folder_of(tmp_path)
    assert run(*words) == code
    said = capsys.readouterr().err
    assert said.startswith("silvermend: ")
    assert len(said.splitlines()) == 1
    assert re.search(sentence, said)
    assert folder_of(tmp_path) == before


def lying_png() -> bytes:
    """The head of a PNG that claims 30,000 × 30,000 pixels and holds none."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 30_000, 30_000, 16, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.mark.parametrize("kind", ["text", "empty", "truncated", "lying", "folder"])
def test_bad_input_is_answered_with_a_sentence_and_left_alone(put, tmp_path, capsys, kind):
    bad = tmp_path / "bad.jpg"
    if kind == "folder":
        bad.mkdir()
    else:
        whole = put("whole.jpg", 200, 200).read_bytes()
        content = {"text": b"a letter", "empty": b"", "truncated": whole[: len(whole) // 2], "lying": lying_png()}
        bad.write_bytes(content[kind])
    before, there = bad.stat().st_mtime_ns, folder_of(tmp_path)
    assert run(bad, "-o", tmp_path / "out.png") == 3
    said = capsys.readouterr().err
    assert said.startswith("silvermend: ")
    assert "bad.jpg" in said
    assert "Traceback" not in said
    assert folder_of(tmp_path) == there
    assert bad.stat().st_mtime_ns == before


def test_a_picture_that_memory_cannot_hold_is_refused_before_it_is_decoded(put, tmp_path, monkeypatch, capsys):
    source = put("a.png", 300, 400)
    monkeypatch.setattr(memory, "free_and_total", lambda: (2_000_000, 3_000_000))
    monkeypatch.setattr(files, "read", None)
    assert run(source, "-o", tmp_path / "out" / "b.png") == 6
    said = capsys.readouterr().err
    assert re.search(r"This picture needs about \d+ MB of memory, 2 MB are free\. Close other programs", said)
    assert folder_of(tmp_path) == {"a.png"}


def test_a_folder_without_rights_is_refused_before_any_work(put, tmp_path, monkeypatch, capsys, restorer):
    source = put("a.png")
    # Said by the system in its place: the super-user, as whom tests may run, has rights everywhere.
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path / "locked")
    (tmp_path / "locked").mkdir()
    assert run(source, "-o", tmp_path / "locked" / "deeper" / "b.png") == 4
    assert "no rights" in capsys.readouterr().err
    assert not restorer.network.seen
    assert not folder_of(tmp_path / "locked")


class Late(RestorationNetwork):
    """Does well on the even gray with which memory is measured."""

    def forward(self, x):
        return x if x.std() == 0 else self.fail(x)


class Interrupted(Late):
    def fail(self, x):
        raise KeyboardInterrupt


class Surprising(Late):
    def fail(self, x):
        raise RuntimeError("nobody expected this")


class Broken(Late):
    def fail(self, x):
        return x * torch.nan


@pytest.mark.parametrize(
    ("network", "code", "sentence"),
    [
        (Interrupted, 130, "Stopped"),
        (Surprising, 70, "Something unexpected happened: RuntimeError: nobody expected this"),
        (Broken, 7, "not numbers"),
    ],
)
def test_a_run_that_ends_early_leaves_no_file(put, tmp_path, monkeypatch, restorer_of, capsys, network, code, sentence):
    monkeypatch.setattr(verb, "_restorer", lambda *_: restorer_of(network()))
    assert run(put("a.png"), "-o", tmp_path / "out" / "b.png") == code
    assert folder_of(tmp_path) == {"a.png"}
    said = capsys.readouterr().err
    assert sentence in said
    assert "Traceback" not in said


def test_details_of_the_unexpected_are_shown_when_asked_for(put, monkeypatch, restorer_of, capsys):
    monkeypatch.setattr(verb, "_restorer", lambda *_: restorer_of(Surprising()))
    monkeypatch.setenv("SILVERMEND_DEBUG", "1")
    assert run(put("a.png")) == 70
    assert "Traceback" in capsys.readouterr().err


class SurprisingOnce(Surprising):
    def fail(self, x):
        failed, self.failed = getattr(self, "failed", False), True
        return x if failed else super().fail(x)


@pytest.mark.parametrize("debug", ["", "1"])
def test_the_unexpected_in_one_picture_does_not_stop_the_others(put, tmp_path, monkeypatch, restorer_of, capsys, debug):
    monkeypatch.setattr(verb, "_restorer", lambda *_: restorer_of(SurprisingOnce()))
    monkeypatch.setenv("SILVERMEND_DEBUG", debug)
    assert run(put("a.png"), put("b.png"), "-o", tmp_path / "out", "--json") == 1
    assert folder_of(tmp_path / "out") == {"b-restored.png"}
    said = capsys.readouterr()
    reports = [json.loads(line) for line in said.out.splitlines()]
    assert [report["exit_code"] for report in reports] == [70, 0]
    assert reports[0]["output"] is None
    assert "a.png: Something unexpected happened: RuntimeError: nobody expected this" in said.err
    assert ("Traceback" in said.err) is bool(debug)


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


FULL_OUTPUT = """
import sys
from core.cli import main, restore as verb
from core.devices import pick
from core.models import RestorationNetwork
from core.restoration.restorer import Restorer

class Same(RestorationNetwork):
    def forward(self, x):
        return x

verb._restorer = lambda *_: Restorer(Same(), pick("cpu"))
sys.exit(main())
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("verb_and_options", [["restore", "a.png", "--json"], ["models"], ["models", "--json"]])
def test_output_that_finds_the_disk_full_is_a_sentence(put, verb_and_options):
    folder = put("a.png").parent
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-c", FULL_OUTPUT, *verb_and_options],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(verb.__file__).parents[2])},
        )
    assert ended.returncode == 4
    assert ended.stderr == "silvermend: The disk is full, not all could be written. Free some space, then run again.\n"


SLOW = """
import signal, sys, time
# What started the tests may have them ignored, as shells do for what runs in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
from core.cli import main, restore as verb
from core.devices import pick
from core.models import RestorationNetwork
from core.restoration.restorer import Restorer

class Slow(RestorationNetwork):
    def forward(self, x):
        print("working", flush=True)
        time.sleep(0.05)
        return x

verb._restorer = lambda *_: Restorer(Slow(), pick("cpu"))
sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_and_its_kin_end_a_run_at_once_and_leave_nothing(put, tmp_path, name):
    source = put("a.png", 600, 600)
    words = ["restore", str(source), "--tile", "64", "-o", str(tmp_path / "out" / "b.png")]
    root = Path(verb.__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root
    ) as process:
        # Twice for measuring memory, then tiles.
        assert [process.stdout.readline() for _ in range(5)] == ["working\n"] * 5
        assert (tmp_path / "out").is_dir()
        process.send_signal(signal.Signals[name])
        interrupted = time.perf_counter()
        assert process.wait(10) == 130
        assert time.perf_counter() - interrupted < 5
        assert process.stderr.read().startswith("silvermend: Stopped.")
    assert folder_of(tmp_path) == {"a.png"}
