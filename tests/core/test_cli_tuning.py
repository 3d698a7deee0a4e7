"""How fast models run, as the command line says and takes it."""

import json
import sys

import numpy as np
import pytest

from core import devices, library
from core.cli import main
from core.cli import restore as verb
from core.cli.progress_line import ProgressLine
from core.picture import files
from core.picture.picture import Picture
from core.progress import Progress
from core.restoration import run_settings, tuning
from core.restoration.run_settings import RunSettings

FOUND = RunSettings(192, 3, "bfloat16")


@pytest.fixture
def finder(monkeypatch):
    """What measuring gives, without any."""

    def give(found):
        def find(restorer):
            yield Progress(0, 0, tuning.MESSAGE)
            return found

        monkeypatch.setattr(tuning, "find", find)

    return give


def test_devices_tell_how_models_were_found_to_run_best(capsys):
    assert main(["devices"]) == 0
    assert "runs best" not in capsys.readouterr().out
    processor = devices.pick("cpu")
    run_settings.keep(run_settings.key(library.find(None), processor, "auto"), FOUND)
    assert main(["devices"]) == 0
    assert "denoise runs best in tiles of 192 pixels, 3 threads, bfloat16" in capsys.readouterr().out
    assert main(["devices", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)[-1]
    assert told["models"] == {"denoise": {"tile": 192, "threads": 3, "precision": "bfloat16"}}


def test_measuring_can_be_asked_for(finder, capsys):
    finder(FOUND)
    assert main(["devices", "--measure", "denoise", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["model"], told["tile"], told["precision"]) == ("denoise", 192, "bfloat16")
    finder(None)
    assert main(["devices", "--measure", "denoise"]) == 6
    assert "too busy to measure" in capsys.readouterr().err
    assert main(["devices", "--measure", "no such model"]) == 5


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "a.png"
    files.write(Picture(np.zeros((8, 8, 3), np.float32)), path)
    return path


@pytest.mark.parametrize(("words", "wanted"), [((), "auto"), (("--precision", "bfloat16"), "bfloat16")])
def test_a_precision_is_taken_and_told(source, monkeypatch, blur, capsys, words, wanted):
    asked = []
    fake = blur()
    fake.settings = FOUND
    monkeypatch.setattr(verb, "_restorer", lambda *words: asked.append(words[2]) or fake)
    assert main(["restore", str(source), "--json", *words]) == 0
    assert asked == [wanted]
    assert json.loads(capsys.readouterr().out)["precision"] == "bfloat16"


def test_a_precision_that_is_none_is_a_sentence_before_any_work(source, capsys):
    assert main(["restore", str(source), "--precision", "int8"]) == 2
    assert "A precision of “int8” is not possible. Choose auto, float32" in capsys.readouterr().err


def test_work_without_parts_is_shown_as_not_begun(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with ProgressLine("night.jpg") as line:
        line.show(Progress(0, 0, tuning.MESSAGE))
    said = capsys.readouterr().err
    assert tuning.MESSAGE in said
    assert "█" not in said
