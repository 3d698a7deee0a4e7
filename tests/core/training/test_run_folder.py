"""States are kept best first, never half written, and a full disk is said before it happens."""

import dataclasses
import json
import shutil
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import pytest
from torch import nn

from core.devices import pick
from core.errors import SettingsError, TrainingError
from core.progress import finish
from core.training import checkpoint
from core.training.recipe import Recipe
from core.training.run import Run
from core.training.run_folder import Log, best_path, check_room, checkpoint_path, clear, log_path, save, save_best
from core.training.train import train

Build = Callable[[Recipe], nn.Module]
Usage = namedtuple("Usage", "total used free")


def test_the_three_best_are_kept_in_their_order(recipe: Recipe, tiny: Build) -> None:
    run = Run(recipe, tiny, pick("cpu"))
    for step, score in enumerate((30.0, 32.0, 31.0, 29.0, 33.0, 31.5), 1):
        run.step = step
        place = run.remember({"25": score})
        if 0 < place <= recipe.keep_best:
            save_best(recipe, run.state(), place)
    assert run.best == [(33.0, 5), (32.0, 2), (31.5, 6)]
    assert [checkpoint.load(best_path(recipe, place)).step for place in (1, 2, 3)] == [5, 2, 6]
    assert not best_path(recipe, 4).exists()
    clear(recipe)
    assert not list(Path(recipe.output).glob("*.checkpoint*"))


def test_patience_counts_validations_without_a_new_best(recipe: Recipe, tiny: Build) -> None:
    run = Run(dataclasses.replace(recipe, patience=2), tiny, pick("cpu"))
    weary = []
    for score in (30.0, 31.0, 30.5, 30.9, 32.0):
        run.remember({"25": score})
        weary.append(run.weary)
    assert weary == [False, False, False, True, False]


def test_a_full_disk_is_said_before_anything_is_written(
    recipe: Recipe, tiny: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(TrainingError, match="MB are free"):
        check_room(recipe, 100, 100)
    path = Path(recipe.output) / "x.checkpoint"
    with pytest.raises(TrainingError, match="Free some space"):
        save(path, Run(recipe, tiny, pick("cpu")).state())
    assert not path.exists()
    assert not list(Path(recipe.output).glob("*.part"))


def test_a_run_that_has_no_room_leaves_the_states_of_an_earlier_one(
    recipe: Recipe, tiny: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = Run(recipe, tiny, pick("cpu"))
    save(checkpoint_path(recipe), run.state())
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**9, 10**9 - 1000, 1000))
    with pytest.raises(TrainingError, match="MB are free"):
        finish(train(recipe, build=tiny))
    assert checkpoint_path(recipe).exists()


def test_a_folder_that_cannot_be_is_said_before_any_picture_is_read(recipe: Recipe, tiny: Build) -> None:
    Path(recipe.output).write_text("no folder")
    for output in (recipe.output, f"{recipe.output}/inside"):
        with pytest.raises(SettingsError, match="is a file and no folder"):
            next(train(dataclasses.replace(recipe, output=output), build=tiny))
    assert Path(recipe.output).read_text() == "no folder"


def test_a_resumed_log_has_one_line_for_each_step(recipe: Recipe) -> None:
    log = Log(recipe, 0)
    for step in range(1, 6):
        log.add(step, loss=step / 10)
    log.close()
    with log_path(recipe).open("a", encoding="utf-8") as file:
        file.write('{"step": 6, "lo')  # as a power cut leaves it
    log = Log(recipe, 3)
    log.add(4, loss=9.0)
    log.close()
    lines = [json.loads(line) for line in log_path(recipe).read_text(encoding="utf-8").splitlines()]
    assert [(line["step"], line["loss"]) for line in lines] == [(1, 0.1), (2, 0.2), (3, 0.3), (4, 9.0)]
