"""The other verbs, the help, and the exit codes."""

import json
import math
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from core import library
from core.analysis import colour_maps
from core.cli import main
from core.picture import files
from core.picture.picture import Depth, Facts, Picture

ROOT = Path(library.__file__).parents[1]
PROGRAM = [sys.executable, "-c", "import sys; from core.cli import main; sys.exit(main())"]


@pytest.fixture
def pair(tmp_path):
    before = np.full((20, 30, 3), 100 / 255, np.float32)
    after = before.copy()
    after[:, :10] += 8 / 255
    after[:, 20:] -= 8 / 255
    paths = tmp_path / "before.png", tmp_path / "after.png"
    for path, pixels in zip(paths, (before, after), strict=True):
        files.write(Picture(pixels), path)
    return paths


@pytest.fixture
def model(tmp_path, monkeypatch):
    header = {"architecture": "eamamba", "title": "Noise", "task": "denoise", "licence": "GPL-3.0-or-later"}
    save_file({"a": np.zeros((3, 4), np.float32)}, tmp_path / "denoise.safetensors", header)
    (tmp_path / "damaged.safetensors").write_bytes(b"nothing")
    monkeypatch.setattr(library, "bundled_folder", lambda: tmp_path)
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path / "none")
    return tmp_path / "denoise.safetensors"


def test_help_teaches_and_is_there_at_once():
    started = time.perf_counter()
    asked = subprocess.run([*PROGRAM, "--help"], capture_output=True, text=True, check=True, cwd=ROOT)
    assert time.perf_counter() - started < 2
    for word in ("examples:", "exit codes:", "restore", "compare", "inspect", "models", "devices", "train"):
        assert word in asked.stdout
    assert not asked.stderr


def test_help_imports_nothing_slow():
    code = "import sys; from core.cli import main; main(['restore', '--help']); print(*sys.modules)"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(asked.stdout.split())
    assert not loaded & {"torch", "numpy", "cv2", "numba", "PySide6"}


def test_a_reader_who_leaves_early_gets_no_complaint():
    piped = subprocess.run(
        f'"{sys.executable}" -c "import sys; from core.cli import main; sys.exit(main())" restore --help | true',
        shell=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert not piped.stderr


def test_no_words_at_all_show_the_help(capsys):
    assert main([]) == 0
    assert "verbs:" in capsys.readouterr().out


def test_a_mistyped_verb_is_guessed(capsys):
    assert main(["restor"]) == 2
    assert "Did you mean “silvermend restore”?" in capsys.readouterr().err


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("silvermend ")


def test_compare_says_how_far_two_pictures_differ(pair, capsys):
    assert main(["compare", *map(str, pair)]) == 0
    said = capsys.readouterr().out
    assert f"PSNR {10 * math.log10(255**2 / (64 * 2 / 3)):.2f} dB" in said
    assert "5.33 of 255 levels on average, by 8.0 at most; 66.7%" in said


def test_compare_in_json_for_scripts(pair, capsys):
    assert main(["compare", "--json", str(pair[0]), str(pair[0])]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["psnr"] is None
    assert found["largest"] == 0


def test_compare_draws_darker_blue_and_brighter_amber_on_gray(pair, tmp_path, capsys):
    target = tmp_path / "map.png"
    assert main(["compare", *map(str, pair), "--map", str(target)]) == 0
    assert "its ends mean 8 levels" in capsys.readouterr().out
    left, middle, right = np.round(files.read(target).pixels[5, [5, 15, 25]] * 255).astype(int).tolist()
    assert left == colour_maps.diverging()[255].tolist()
    assert middle == [128, 128, 128]
    assert right == colour_maps.diverging()[0].tolist()


def test_a_map_never_replaces_one_of_the_pictures(pair, capsys):
    before = pair[0].read_bytes()
    assert main(["compare", *map(str, pair), "--map", str(pair[0])]) == 2
    assert pair[0].read_bytes() == before


def test_pictures_of_different_size_cannot_be_compared(pair, tmp_path, capsys):
    files.write(Picture(np.zeros((5, 6, 3), np.float32)), tmp_path / "small.png")
    assert main(["compare", str(pair[0]), str(tmp_path / "small.png")]) == 2
    assert "30 × 20 and 6 × 5 pixels" in capsys.readouterr().err


def test_inspect_describes_a_picture(tmp_path, capsys):
    path = tmp_path / "deep.tif"
    files.write(Picture(np.zeros((5, 6, 3), np.float32), facts=Facts(depth=Depth.UINT16)), path)
    assert main(["inspect", str(path)]) == 0
    said = capsys.readouterr().out
    assert "TIFF picture of 6 × 5 pixels" in said
    assert "16 bit" in said
    assert main(["inspect", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["width"] == 6


def test_inspect_describes_a_model(model, capsys):
    for name in (str(model), "denoise"):
        assert main(["inspect", name]) == 0
        assert "is the model “Noise”" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["nowhere.jpg", "nowhere.pth", ".", "text.jpg", "damaged.safetensors"])
def test_inspect_says_what_is_wrong_with_a_file(model, tmp_path, monkeypatch, capsys, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "text.jpg").write_text("a letter")
    assert main(["inspect", name]) in (3, 5)
    said = capsys.readouterr()
    assert said.err.startswith("silvermend: ")
    assert not said.out


def test_models_lists_the_sound_ones_and_names_the_damaged(model, capsys):
    assert main(["models"]) == 0
    said = capsys.readouterr()
    assert "denoise: Noise" in said.out
    assert "damaged.safetensors" in said.err
    assert main(["models", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert listed["licence"] == "GPL-3.0-or-later"


def test_an_unknown_model_is_refused_with_its_exit_code(model, pair, capsys):
    assert main(["restore", str(pair[0]), "--model", "denoize", "--json"]) == 5
    said = capsys.readouterr()
    assert "Did you mean denoise?" in said.err
    assert json.loads(said.out)["exit_code"] == 5


def test_devices_names_the_processor(capsys):
    assert main(["devices"]) == 0
    assert "cpu: " in capsys.readouterr().out
    assert main(["devices", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[-1]["name"] == "cpu"


def test_a_recipe_that_is_missing_is_a_sentence(tmp_path, capsys):
    assert main(["train", str(tmp_path / "nothing.toml")]) == 2
    assert "cannot be read" in capsys.readouterr().err
