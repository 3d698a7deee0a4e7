"""`silvermend restore` answers mistakes, bad files and interruptions with sentences, and leaves nothing behind."""

import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest
import torch

from core import memory
from core.cli import restore as verb
from core.models import RestorationNetwork
from core.picture import files
from tests.core.cli_restore.hands import folder_of, run


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


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
def test_a_name_that_gets_too_long_is_a_sentence_and_does_not_stop_the_others(put, tmp_path, capsys):
    long = put("x" * 250 + ".png")
    assert run(long) == 4
    assert "too long" in capsys.readouterr().err
    assert run(put("a.png"), long) == 1
    assert run("x" * 300 + ".png") == 3
    assert (tmp_path / "a-restored.png").exists()


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
