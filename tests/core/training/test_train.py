"""A run that stops anywhere goes on as if it had not."""

import dataclasses
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from core.devices import pick
from core.errors import SettingsError, TrainingError
from core.progress import finish
from core.training import checkpoint, patches, recipe_file
from core.training import train as training
from core.training.data import prepare
from core.training.processes import Processes
from core.training.recipe import DataPlan, Recipe, Stage
from core.training.run import Run
from core.training.train import Saved, StepDone, Validated, checkpoint_path, train

Build = Callable[[Recipe], nn.Module]


@pytest.fixture(autouse=True)
def no_model_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny network is in no registry, so it cannot become a model of the library."""
    monkeypatch.setattr(training, "export", lambda state, path, network, judgement, hardware: path)


def steps_until(work: object, step: int) -> None:
    for news in work:  # type: ignore[attr-defined]
        if isinstance(news, StepDone) and news.done == step:
            return


def assert_equal_states(one: checkpoint.Checkpoint, other: checkpoint.Checkpoint) -> None:
    assert one.step == other.step
    for mine, theirs in ((one.network, other.network), (one.average, other.average)):
        assert mine.keys() == theirs.keys()
        assert all(torch.equal(mine[name], theirs[name]) for name in mine)
    for index, state in one.optimiser["state"].items():
        assert all(torch.equal(value, other.optimiser["state"][index][name]) for name, value in state.items())


def test_resumed_run_equals_uninterrupted_one_bit_for_bit(recipe: Recipe, tiny: Build, tmp_path: Path) -> None:
    whole = dataclasses.replace(recipe, output=str(tmp_path / "whole"))
    finish(train(whole, build=tiny))
    first = train(recipe, build=tiny)
    steps_until(first, 7)
    first.close()
    finish(train(recipe, checkpoint_path(recipe), build=tiny))
    assert_equal_states(checkpoint.load(checkpoint_path(whole)), checkpoint.load(checkpoint_path(recipe)))


def test_closing_the_run_saves_the_step_it_had_reached(recipe: Recipe, tiny: Build) -> None:
    work = train(recipe, build=tiny)
    steps_until(work, 3)
    work.close()
    assert checkpoint.load(checkpoint_path(recipe)).step == 3


def test_news_come_in_order_and_name_rates_scores_and_files(recipe: Recipe, tiny: Build) -> None:
    news = list(train(recipe, build=tiny))
    assert [one.done for one in news if isinstance(one, StepDone)] == list(range(1, 13))
    assert [one.done for one in news if isinstance(one, Validated)] == [6, 12]
    assert [one.done for one in news if isinstance(one, Saved)] == [5, 10, 12]
    assert all(one.psnr is not None and 10 < one.psnr["25"] < 60 for one in news if isinstance(one, Validated))


def test_four_patches_are_learnt_by_heart(recipe: Recipe, tiny: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    data = finish(prepare(recipe))
    pairs = patches.batch(data.source, 1, 0, 16, range(4))
    run = Run(dataclasses.replace(recipe, steps=400), tiny, pick("cpu"), Processes())
    with run.gradients:
        losses = [run.learn(pairs).loss for _ in range(400)]
    assert losses[-1] < losses[0] / 3.5


def test_numbers_that_stop_being_numbers_stop_the_run_before_they_reach_the_weights(
    recipe: Recipe, tiny: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaking(self: object, clean: Tensor, random: object) -> Tensor:
        return clean * torch.nan if next(calls) >= 20 else clean

    calls = iter(range(1000))
    monkeypatch.setattr(type(recipe.degradation), "degrade", breaking)
    with pytest.raises(TrainingError, match="last sound state"):
        finish(train(recipe, build=tiny))
    state = checkpoint.load(checkpoint_path(recipe))
    assert state.step == 5
    assert all(bool(value.isfinite().all()) for value in state.network.values())


def test_a_killed_run_leaves_a_state_that_continues(recipe: Recipe, tiny: Build, tmp_path: Path) -> None:
    recipe = dataclasses.replace(recipe, steps=100_000, save_every=5)
    file = tmp_path / "recipe.toml"
    file.write_text(recipe_file.to_toml(recipe), encoding="utf-8")
    program = textwrap.dedent(f"""
        import sys; sys.path[:0] = [{str(Path(__file__).parent)!r}]
        from pathlib import Path
        from conftest import TinyNetwork
        from core.training import recipe_file
        from core.training.train import Saved, train
        for news in train(recipe_file.load(Path({str(file)!r})), build=lambda recipe: TinyNetwork()):
            if isinstance(news, Saved):
                print(news.done, flush=True)
    """)
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": "."},
    ) as process:
        assert process.stdout is not None
        assert [process.stdout.readline().strip() for _ in range(3)] == ["5", "10", "15"]
        process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    state = checkpoint.load(checkpoint_path(recipe))
    assert state.step >= 15
    work = train(recipe, checkpoint_path(recipe), build=tiny)
    assert next(news for news in work if isinstance(news, StepDone)).done == state.step + 1
    work.close()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"data": DataPlan(("nowhere",))}, "There is no folder nowhere"),
        ({"stages": (Stage(0, 64, 1),)}, "patches of 64 pixels"),
    ],
)
def test_what_does_not_fit_is_said_before_anything_starts(
    recipe: Recipe, tiny: Build, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(SettingsError, match=sentence):
        finish(train(dataclasses.replace(recipe, **changes), build=tiny))  # type: ignore[arg-type]
    assert not checkpoint_path(recipe).exists()


def test_a_file_that_is_no_saved_state_is_refused_with_a_sentence(recipe: Recipe, tiny: Build, tmp_path: Path) -> None:
    file = tmp_path / "text.checkpoint"
    file.write_text("hello", encoding="utf-8")
    with pytest.raises(TrainingError, match="not a saved state"):
        next(train(recipe, file, build=tiny))
