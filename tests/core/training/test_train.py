"""A run that stops anywhere goes on as if it had not."""

import dataclasses
import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from core.devices import pick
from core.errors import SettingsError, TrainingError
from core.picture.picture import Pixels
from core.progress import finish
from core.training import checkpoint, patches, recipe_file, run_folder
from core.training import train as training
from core.training.data import prepare
from core.training.export import trained_network
from core.training.processes import Processes
from core.training.recipe import DataPlan, NetworkPlan, OptimiserPlan, RatePlan, Recipe, Stage, ValidationPlan
from core.training.run import Run
from core.training.train import (
    Measured,
    Outcome,
    Saved,
    StepDone,
    Validated,
    Wishes,
    best_path,
    checkpoint_path,
    judge_state,
    train,
)
from core.training.validation import held_out_pairs, measured, restored
from core.training.watching import Watch

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
    assert [one.done for one in news if isinstance(one, Saved)] == [5, 6, 10, 12]
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
    monkeypatch.setattr(type(recipe.spoiling), "degrade", breaking)
    with pytest.raises(TrainingError, match="last sound state"):
        finish(train(recipe, build=tiny))
    state = checkpoint.load(checkpoint_path(recipe))
    assert state.step == 5
    assert all(bool(value.isfinite().all()) for value in state.network.values())


@pytest.mark.parametrize("damage", ["gone", "cut off", "of another run"])
def test_a_best_state_that_somebody_damaged_does_not_cost_the_run(recipe: Recipe, tiny: Build, damage: str) -> None:
    run = Run(recipe, tiny, pick("cpu"))
    run.step = 6
    assert run.remember({"25": 30.0}) == 1
    run_folder.save_best(recipe, run.state(), 1)
    run.step = 7
    path = best_path(recipe, 1)
    assert training._chosen(run).step == 6
    if damage == "gone":
        path.unlink()
    elif damage == "cut off":
        path.write_bytes(path.read_bytes()[:1000])
    else:
        checkpoint.save(path, dataclasses.replace(run.state(), step=3))
    assert training._chosen(run).step == 7


def test_a_log_that_cannot_be_written_does_not_cost_the_state(
    recipe: Recipe, tiny: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: run_folder.Log, step: int = 0, **values: float) -> None:
        if step in (0, 7):
            self.file.close()
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(run_folder.Log, "add", full)
    monkeypatch.setattr(run_folder.Log, "close", full)
    with pytest.raises(OSError, match="No space"):
        finish(train(recipe, build=tiny))
    assert checkpoint.load(checkpoint_path(recipe)).step == 7


def test_a_last_step_that_ruins_the_network_makes_no_model(recipe: Recipe, tiny: Build) -> None:
    ruinous = dataclasses.replace(
        recipe.with_steps(1),
        rate=RatePlan(peak=1e30, final=1e-6, warm_up=0),
        optimiser=OptimiserPlan(average_decay=0.0),
    )
    with pytest.raises(TrainingError, match="is no picture"):
        finish(train(ruinous, build=tiny))


def test_a_killed_run_leaves_a_state_that_continues(recipe: Recipe, tiny: Build, tmp_path: Path) -> None:
    never = ValidationPlan(every=100_000, crop=32)
    recipe = dataclasses.replace(recipe, steps=100_000, save_every=5, validation=never)
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


def paired(recipe: Recipe, pairs: DataPlan, **changes: object) -> Recipe:
    return dataclasses.replace(recipe, data=pairs, stages=(Stage(0, 24, 4),), device="cpu", **changes)  # type: ignore[arg-type]


def test_pairs_are_learnt_and_judged_against_the_pictures_as_they_came(
    recipe: Recipe, pairs: DataPlan, tiny: Build
) -> None:
    news: list[object] = []
    longer = paired(recipe, pairs, steps=150, rate=RatePlan(peak=5e-3, final=1e-5, warm_up=5))
    outcome = finish(train(longer, build=tiny), news.append)
    assert outcome.judgement is not None
    assert outcome.judgement.start == "the pictures as they came"
    assert {one.name for one in outcome.judgement.pictures} == set(finish(prepare(longer)).held_out.names)
    assert outcome.judgement.better
    kinds = [type(one).__name__ for one in news]
    assert kinds.index("Prepared") < kinds.index("StepDone") < kinds.index("Measured")
    validated = [one for one in news if isinstance(one, Validated)]
    assert [crop.name for crop in validated[-1].pinned] == list(finish(prepare(longer)).held_out.names)
    assert validated[-1].pinned[0].now.shape == validated[-1].pinned[0].clean.shape == (32, 32, 3)
    tenth = next(one for one in news if isinstance(one, Measured))
    assert (tenth.done, tenth.batch) == (10, 4)
    assert tenth.seconds_left == pytest.approx(140 * tenth.seconds_per_step)


def test_a_run_that_becomes_no_better_ends_early_and_gives_its_best(
    recipe: Recipe, pairs: DataPlan, tiny: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    scores = iter([{"pairs": value} for value in (30.0, 31.0, 30.5, 30.2, 30.1)])
    monkeypatch.setattr(Watch, "scores", lambda self: next(scores))
    given: list[checkpoint.Checkpoint] = []
    monkeypatch.setattr(training, "trained_network", lambda state, build: given.append(state) or build(state.recipe))
    every = ValidationPlan(every=2, crop=32)
    outcome = finish(train(paired(recipe, pairs, steps=40, patience=2, validation=every), build=tiny))
    assert (outcome.steps, outcome.stopped_early) == (8, True)
    assert given[0].step == 4


def test_changed_pictures_are_not_trained_on_further(recipe: Recipe, pairs: DataPlan, tiny: Build) -> None:
    work = train(paired(recipe, pairs), build=tiny)
    steps_until(work, 3)
    work.close()
    for side in (pairs.before, pairs.after):
        (Path(side) / "f.png").unlink()
    with pytest.raises(SettingsError, match="not those that the saved state was trained on"):
        finish(train(paired(recipe, pairs), checkpoint_path(recipe), build=tiny))


def test_a_wish_to_look_is_met_after_the_next_step_and_a_wish_to_stop_saves(
    recipe: Recipe, pairs: DataPlan, tiny: Build
) -> None:
    wishes, seen = Wishes(), []
    work = train(paired(recipe, pairs, steps=100), build=tiny, wishes=wishes)
    try:
        while True:
            news = next(work)
            seen.append(news)
            if isinstance(news, StepDone) and news.done == 2:
                wishes.sample = True
            if isinstance(news, Validated) and news.psnr is None:
                assert news.done == 2
                wishes.stop = True
    except StopIteration as end:
        outcome: Outcome = end.value
    assert outcome.stopped
    assert not wishes.sample
    assert not wishes.stop
    assert checkpoint.load(checkpoint_path(recipe)).step == outcome.steps == 2
    judged = finish(judge_state(checkpoint_path(recipe), build=tiny))
    assert judged.judgement is not None
    assert judged.steps == 2


@pytest.mark.parametrize("changes", [{"scale": 2}, {"channels": 1}])
def test_networks_of_another_scale_or_without_colour_are_refused(
    recipe: Recipe, pairs: DataPlan, tiny: Build, changes: dict[str, int]
) -> None:
    def build(recipe: Recipe) -> nn.Module:
        network = tiny(recipe)
        for name, value in changes.items():
            setattr(network, name, value)
        return network

    with pytest.raises(SettingsError, match=r"2 times as large|1 channels"):
        finish(train(paired(recipe, pairs), build=build))
    assert not checkpoint_path(recipe).exists()


def test_a_batch_that_is_to_be_found_is_a_power_of_two_and_stays_so(
    recipe: Recipe, pairs: DataPlan, tiny: Build
) -> None:
    unknown = dataclasses.replace(paired(recipe, pairs), stages=(Stage(0, 16, 0),))
    work = train(unknown, build=tiny)
    steps_until(work, 3)
    work.close()
    state = checkpoint.load(checkpoint_path(recipe))
    assert state.recipe.stages[0].batch in (1, 2, 4, 8, 16, 32)
    whole = dataclasses.replace(unknown, name="whole")
    finish(train(whole, build=tiny))
    finish(train(unknown, checkpoint_path(unknown), build=tiny))
    assert_equal_states(checkpoint.load(checkpoint_path(whole)), checkpoint.load(checkpoint_path(unknown)))


@pytest.mark.slow
def test_four_pairs_are_learnt_by_heart_to_45_db(
    recipe: Recipe, pairs: DataPlan, photographed: Callable[..., Pixels]
) -> None:
    for number, letter in enumerate("abcdef"):
        clean = photographed(48, 48, scene=number)
        noise = np.random.default_rng(number).normal(0, 0.02, clean.shape)
        for side, pixels in ((pairs.before, clean + noise), (pairs.after, clean)):
            (Path(side) / f"{letter}.png").unlink()
            if number < 4:
                levels = np.rint(pixels.clip(0, 1) * 65535).astype(np.uint16)
                assert cv2.imwrite(f"{side}/{letter}.png", levels[..., ::-1])
    plan = dataclasses.replace(
        recipe,
        network=NetworkPlan(start="denoise"),
        data=dataclasses.replace(pairs, held_out=0, align=False),
        stages=(Stage(0, 48, 4),),
        steps=400,
        loss="psnr",
        rate=RatePlan(peak=1e-3, final=1e-5, warm_up=20),
        optimiser=OptimiserPlan(average_decay=0.98),
        device="cpu",
    )
    finish(train(plan))
    learnt, data = trained_network(checkpoint.load(checkpoint_path(recipe))), finish(prepare(plan))
    cases = held_out_pairs(data.source.pairs, 1)  # type: ignore[attr-defined]
    scores = [measured(restored(learnt, case), case) for index in range(4) for case in cases.cases(index, 48)]
    assert min(scores) >= 45
