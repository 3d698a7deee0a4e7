"""The other verbs, the help, and the exit codes."""

import json
import math
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from core import library
from core.analysis import colour_maps
from core.cli import main, networks
from core.models import architecture, architectures, checkpoint
from core.picture import files
from core.picture.picture import Depth, Facts, Picture

ROOT = Path(library.__file__).parents[1]
TINY = {"dim": 8, "num_blocks": [1, 1, 1, 1], "num_refinement_blocks": 1}
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
    header = {"title": "Noise", "task": "denoise", "licence": "GPL-3.0-or-later"}
    path, network = tmp_path / "denoise.safetensors", architecture("eamamba").make(TINY)
    checkpoint.save(path, network, architecture="eamamba", config=TINY, header=header)
    (tmp_path / "damaged.safetensors").write_bytes(b"nothing")
    monkeypatch.setattr(library, "bundled_folder", lambda: tmp_path)
    monkeypatch.setattr(library, "user_folder", lambda: tmp_path / "yours")
    return path


@pytest.fixture
def published(model, tmp_path):
    """A published file that enlarges, as its authors would save it."""
    torch.manual_seed(0)
    network = architecture("eamambasr").make({"dim": 8, "num_blocks": [1], "upscale": 2})
    path = tmp_path / "download" / "sr_x2.pth"
    path.parent.mkdir()
    torch.save({"params_ema": network.state_dict(), "iter": 5}, path)
    return path


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


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_stream_that_the_shell_closed_is_no_fault(monkeypatch, name):
    monkeypatch.setattr(sys, name, None)
    assert main(["--version"]) == 0
    assert main(["restor"]) == 2
    getattr(sys, name).close()  # what stands in its place


def test_no_words_at_all_show_the_help(capsys):
    assert main([]) == 0
    assert "verbs:" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["restore", ""], ["restore", "a.png", "-o", ""], ["restore", "a.png", "-m", ""], ["inspect", ""]]
)
def test_an_unset_variable_of_a_script_does_not_mean_the_current_folder(capsys, words):
    assert main(words) == 2
    assert "empty" in capsys.readouterr().err


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


def test_compare_tells_transparency_from_colours(pair, tmp_path, capsys):
    opaque = files.read(pair[0])
    alpha = np.ones((20, 30), np.float32)
    alpha[3, 4] = 0.6
    files.write(Picture(opaque.pixels, alpha), tmp_path / "clear.png")
    assert main(["compare", str(pair[0]), str(tmp_path / "clear.png")]) == 0
    said = capsys.readouterr().out
    assert said == "Their colours are equal.\nTheir transparency differs by up to 102.0 of 255 levels.\n"
    assert main(["compare", "--json", str(tmp_path / "clear.png"), str(pair[0])]) == 0
    assert json.loads(capsys.readouterr().out)["transparency"] == pytest.approx(102)
    assert main(["compare", "--json", *map(str, pair)]) == 0
    assert json.loads(capsys.readouterr().out)["transparency"] == 0


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
        said = capsys.readouterr().out
        assert "is the model “Noise”" in said
        assert "EAMamba, “published” with dim 8" in said


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("deblur", "before it sees a picture, blur is looked for in all of it and taken back"),
        ("dehaze", "before it sees a hazy picture, half of the haze that its dark channel shows is taken out"),
    ],
)
def test_inspect_says_what_is_done_before_a_model_sees_a_picture(name, sentence, capsys):
    bundled = Path(__file__).parents[2] / "resources" / "models"
    assert main(["inspect", str(bundled / f"{name}.safetensors")]) == 0
    assert sentence in capsys.readouterr().out
    assert main(["inspect", str(bundled / "jpeg.safetensors")]) == 0
    assert "before it sees a picture" not in capsys.readouterr().out


def test_inspect_tells_what_a_model_reached_and_what_was_spent_on_it(capsys):
    card = library.find("derain").card
    assert main(["inspect", "derain"]) == 0
    told = capsys.readouterr().out
    assert f"measured on test sets: {card['measured_psnr_db']['Rain100H']:.2f} dB on Rain100H" in told
    assert f"had been trained {card['steps_before']} steps in {card['hours_before']} hours" in told
    assert "missed:" not in told


def test_inspect_hides_no_goal_that_was_missed(capsys):
    assert main(["inspect", "dehaze"]) == 0
    assert "missed: 4 dB above the dark channel prior" in capsys.readouterr().out


def test_inspect_recognises_a_published_checkpoint(published, capsys):
    assert main(["inspect", str(published)]) == 0
    said = capsys.readouterr().out
    assert "EAMambaSR, “light-x2” with dim 8, num_blocks 1" in said
    assert "enlarges colour pictures 2 times" in said
    assert "its weights lie under “params_ema”" in said
    assert main(["inspect", str(published), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["architecture"], found["scale"], found["channels"]) == ("eamambasr", 2, 3)
    assert (found["task"], found["place"], found["config"]["dim"]) == ("super-resolution", "params_ema", 8)


def test_inspect_says_what_is_only_assumed_of_a_checkpoint_before_and_after_it_is_added(published, model, capsys):
    sentence = "mamba_cfg.scan_type: diagonal, the published default, is assumed"
    assert main(["models", "add", str(published)]) == 0
    for name in (str(published), "sr_x2"):
        capsys.readouterr()
        assert main(["inspect", name]) == 0
        assert sentence in capsys.readouterr().out
        assert main(["inspect", name, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["assumed"] == ["mamba_cfg.scan_type"]
    assert main(["inspect", str(model)]) == 0  # ours, which says so itself
    assert "assumed" not in capsys.readouterr().out


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


def test_a_published_checkpoint_is_added_used_and_removed(published, pair, tmp_path, capsys):
    content = published.read_bytes()
    assert main(["models", "add", str(published)]) == 0
    assert "sr_x2.pth is added as sr_x2. It is EAMambaSR, “light-x2” with dim 8" in capsys.readouterr().out
    assert published.read_bytes() == content
    assert main(["models", "add", "--json", str(published)]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["added"], again["name"], again["origin"]) == (False, "sr_x2", "yours")
    published.unlink()
    assert main(["restore", str(pair[0]), "-o", str(tmp_path / "large.png"), "--model", "sr_x2"]) == 0
    assert files.header(tmp_path / "large.png").width == 60
    assert main(["models", "remove", "sr_x2"]) == 0
    assert "sr_x2 is removed" in capsys.readouterr().out
    assert main(["models", "remove", "sr_x2"]) == 5
    assert not list((tmp_path / "yours").iterdir())


def test_one_file_that_cannot_be_added_does_not_stop_the_others(published, tmp_path, capsys):
    letter = tmp_path / "letter.pth"
    letter.write_text("Dear Sir or Madam")
    assert main(["models", "add", str(letter), str(published)]) == 1
    said = capsys.readouterr()
    assert "letter.pth is not a model" in said.err
    assert "sr_x2.pth is added" in said.out
    assert main(["models", "--json", "add", str(letter)]) == 5
    assert json.loads(capsys.readouterr().out)["exit_code"] == 5


def test_a_bundled_model_is_not_removed(model, capsys):
    assert main(["models", "remove", "denoise"]) == 5
    assert "comes with Silvermend and stays" in capsys.readouterr().err
    assert model.exists()


def test_networks_are_listed_with_their_sizes(monkeypatch, capsys):
    known = {name: one for name, one in architectures().items() if name.startswith("eamamba")}
    monkeypatch.setattr(networks, "architectures", lambda: known)
    assert main(["networks"]) == 0
    said = capsys.readouterr().out
    assert "eamamba: EAMamba. " in said
    assert "Lin et al., EAMamba" in said
    assert "published: 25,320,512 parameters" in said
    assert "light-x4: 872,768 parameters, enlarges 4 times" in said
    assert main(["networks", "--json"]) == 0
    assert {one["name"] for one in json.loads(capsys.readouterr().out)} == {"eamamba", "eamambasr"}


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
