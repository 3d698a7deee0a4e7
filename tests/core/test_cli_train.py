"""``silvermend train``: recipes written from words, verdicts in words, and stops that lose nothing."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from core import model_file
from core.cli import main
from core.training import checkpoint, recipe_file

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Four noisy pictures and their clean ones."""
    random = np.random.default_rng(5)
    for number in range(4):
        coarse = random.uniform(0.1, 0.9, (12, 14, 3)).astype(np.float32)
        clean = cv2.resize(coarse, (84, 72), interpolation=cv2.INTER_CUBIC).clip(0.05, 0.9)
        for side, pixels in (("before", clean + random.normal(0, 0.06, clean.shape)), ("after", clean)):
            (tmp_path / side).mkdir(exist_ok=True)
            cv2.imwrite(str(tmp_path / side / f"{'abcd'[number]}.png"), np.rint(pixels.clip(0, 1) * 255))
    return tmp_path / "before", tmp_path / "after"


def words(folders: tuple[Path, Path], output: Path, *more: str) -> list[str]:
    before, after = map(str, folders)
    return ["train", "--before", before, "--after", after, "--quick", "-o", str(output), "--name", "mine", *more]


def test_a_run_from_two_folders_ends_in_a_verdict(folders, tmp_path, capsys):
    output = tmp_path / "out"
    assert main(words(folders, output, "--adapters", "--steps", "3")) == 0
    said = capsys.readouterr().out
    assert "Tuning denoise by adapters for 3 steps." in said
    assert "3 pictures to learn from, 1 held out." in said
    assert "A step of 8 patches takes" in said
    assert "too few to tell" in said
    assert "keep using that" in said
    card = model_file.read(output / "mine.safetensors").card
    assert (card["started_from"], card["judgement"]["better"]) == ("denoise", False)
    assert main(["inspect", str(output / "mine.safetensors")]) == 0
    assert "beside the starting model: One unseen picture" in capsys.readouterr().out
    # What was written is a recipe, and its run is not started over by mistake.
    assert recipe_file.load(output / "mine.toml").adapters is not None
    assert main(["train", str(output / "mine.toml")]) == 2
    assert "--resume" in capsys.readouterr().err
    assert main(["train", "--judge", str(output / "mine.checkpoint")]) == 0
    assert "too few to tell" in capsys.readouterr().out


def test_a_plan_is_written_and_not_followed(folders, tmp_path, capsys):
    assert main(words(folders, tmp_path / "out", "--plan")) == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.toml"]
    clean = [
        "train",
        "--clean",
        str(folders[1]),
        "--with",
        "jpeg quality=10..40",
        "-o",
        str(tmp_path / "jpeg"),
        "--plan",
    ]
    assert main(clean) == 0
    recipe = recipe_file.load(tmp_path / "jpeg" / "denoise-tuned.toml")
    assert recipe.spoiling.name == "jpeg"


def test_an_earlier_recipe_is_not_replaced_by_mistake(folders, tmp_path, capsys):
    output = tmp_path / "a folder"
    file, state = output / "mine.toml", output / "mine.checkpoint"
    assert main(words(folders, output, "--steps", "1")) == 0
    before = file.read_bytes()
    assert main(words(folders, output, "--adapters")) == 2
    assert "An earlier run of this name" in capsys.readouterr().err
    assert main(words(folders, output, "--adapters", "--resume")) == 2
    assert "another recipe than" in capsys.readouterr().err
    assert main(words(folders, output, "--adapters", "--plan")) == 2
    assert file.read_bytes() == before
    assert main(words(folders, output, "--steps", "2", "--resume")) == 0
    assert checkpoint.load(state).step == 2
    assert main(words(folders, output, "--adapters", "--plan", "--anew")) == 0
    assert f"“silvermend train '{file}'”" in capsys.readouterr().out


def test_minutes_end_a_piece_of_a_run_that_another_one_finishes(folders, tmp_path, capsys):
    output = tmp_path / "out"
    assert main(words(folders, output, "--steps", "3", "--minutes", "0.00001")) == 0
    assert "goes on from there" in capsys.readouterr().out
    assert checkpoint.load(output / "mine.checkpoint").step < 3
    assert not (output / "mine.safetensors").exists()
    assert main(words(folders, output, "--steps", "3", "--minutes", "60", "--resume")) == 0
    assert checkpoint.load(output / "mine.checkpoint").step == 3
    assert (output / "mine.safetensors").exists()


def test_a_state_that_is_none_is_not_offered_to_go_on_with(folders, tmp_path, capsys):
    assert main(words(folders, tmp_path / "out", "--plan")) == 0
    (tmp_path / "out" / "mine.checkpoint").write_bytes(b"cut off")
    assert main(["train", str(tmp_path / "out" / "mine.toml"), "--resume"]) == 8
    said = capsys.readouterr().err
    assert "not a saved state" in said
    assert "goes on from" not in said


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["train"], "There is nothing to train on"),
        (["train", "--before", "a"], "before without its counterpart"),
        (["train", "--before", "a", "--after", "b", "--model", "denoize"], "Did you mean denoise or "),
        (["train", "--before", "nowhere", "--after", "b"], "There is no folder “nowhere”"),
        (["train", "x.toml", "--minutes", "0"], "no number of minutes above 0"),
        (["train", "x.toml", "--quick"], "belongs to a run without a recipe"),
        (["train", "x.toml", "--resume", "--anew"], "Say one of them"),
        (["train", "x.toml", "--judge", "x.checkpoint"], "the state knows its own"),
    ],
)
def test_mistakes_are_sentences(more, sentence, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(more) in (2, 5)
    assert sentence in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_is_a_sentence(folders, tmp_path, capsys):
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/b\xff")
    folders[0].rename(odd)
    assert main(words((Path(odd), folders[1]), tmp_path / "out", "--plan")) == 2
    assert "bytes that are no text" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals of POSIX")
def test_an_interrupted_run_keeps_its_last_step_and_goes_on(folders, tmp_path, capsys):
    output = tmp_path / "out"
    assert main(words(folders, output, "--plan")) == 0
    # So many that none is the last one before the signal comes.
    command = [sys.executable, "-m", "main", "train", str(output / "mine.toml"), "--steps", "100000"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "OMP_WAIT_POLICY": "PASSIVE"}
    # Tests that run in the background of a shell ignore the signal, and would hand that on.
    heeding = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment, preexec_fn=heeding
    ) as process:
        log = output / "mine.log.jsonl"
        until = time.monotonic() + 60
        while time.monotonic() < until and (not log.exists() or log.read_text().count("\n") < 3):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "--resume" in said
    step = checkpoint.load(output / "mine.checkpoint").step
    assert step == log.read_text().count("\n") >= 3
    capsys.readouterr()
    assert main(["train", str(output / "mine.toml"), "--resume", "--steps", str(step + 1)]) == 0
    assert checkpoint.load(output / "mine.checkpoint").step == step + 1


def test_resuming_what_never_ran_starts_it_and_says_so(folders, tmp_path, capsys):
    assert main(words(folders, tmp_path / "out", "--resume", "--steps", "2")) == 0
    assert "There is no saved state" in capsys.readouterr().out
    assert checkpoint.load(tmp_path / "out" / "mine.checkpoint").step == 2


@pytest.fixture
def chain(folders, tmp_path, monkeypatch) -> Path:
    """Three recipes: each starts from what the one before it makes. The path is the last one's."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "recipes").mkdir()
    network = 'architecture = "eamamba"\n[network.config]\ndim = 8\nnum_blocks = [0, 0, 0, 1]'
    for name, before in (("one", ""), ("two", "one"), ("three", "two")):
        text = f"""
            name = "{name}"
            output = "out"
            steps = 2
            [network]
            {f'start = "out/{before}.safetensors"' if before else network}
            [data]
            folders = ["after"]
            held_out = 0
            [[stages]]
            start = 0.0
            size = 32
            batch = 1
        """
        (tmp_path / "recipes" / f"{name}.toml").write_text(text)
    return tmp_path / "recipes" / "three.toml"


def test_what_a_recipe_starts_from_is_trained_first(chain, capsys):
    assert main(["train", str(chain)]) == 0
    said = capsys.readouterr().out
    assert said.index("out/one.safetensors is not there yet") < said.index("out/two.safetensors is not there yet")
    assert model_file.read(Path("out/three.safetensors")).card["started_from"] == "two.safetensors"
    # What is there already is not trained again.
    first, second = Path("out/one.safetensors").stat().st_mtime_ns, Path("out/two.safetensors")
    second.unlink()
    assert main(["train", str(chain), "--anew"]) == 0
    assert second.exists()
    assert Path("out/one.safetensors").stat().st_mtime_ns == first


def test_a_chain_of_recipes_is_trained_in_pieces(chain, capsys):
    pieces = 0
    while not Path("out/three.safetensors").exists():
        assert main(["train", str(chain), "--resume", "--minutes", "0.00001"]) == 0
        pieces += 1
        assert pieces < 10
        if pieces == 1:
            assert f"train {chain} --resume" in capsys.readouterr().out
            assert main(["train", str(chain)]) == 2
            assert "out/one.checkpoint" in capsys.readouterr().err
    assert pieces > 3
    assert [checkpoint.load(Path(f"out/{name}.checkpoint")).step for name in ("one", "two", "three")] == [2, 2, 2]


def test_recipes_that_start_from_each_other_are_refused(chain, capsys):
    first = chain.with_name("one.toml")
    first.write_text(chain.read_text().replace("three", "one").replace("out/two", "out/three"))
    assert main(["train", str(chain)]) == 2
    assert "start from each other" in capsys.readouterr().err
    assert not Path("out").exists()


def test_several_processes_leave_what_comes_before_to_one(chain, monkeypatch, capsys):
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert main(["train", str(chain)]) == 2
    said = capsys.readouterr().err
    assert "not there yet" in said
    assert "one.toml first" in said
