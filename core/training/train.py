"""One training run: the generator that command line, window and cluster all pull."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

from core.devices import Device, pick
from core.errors import TrainingError
from core.progress import Work
from core.training import checkpoint as checkpoints
from core.training.batch_size import found
from core.training.checkpoint import Checkpoint
from core.training.data import Data, prepare
from core.training.export import export, fresh_network, settled, trained_network
from core.training.fitting import check_network, check_pictures, check_start, check_state, same_batches
from core.training.judge import Judged, Judgement
from core.training.judging import judge
from core.training.news import (
    Judging,
    Measured,
    News,
    Outcome,
    PinnedCrop,
    Prepared,
    Saved,
    StepDone,
    Validated,
    Wishes,
)
from core.training.processes import Processes, meet
from core.training.recipe import Recipe
from core.training.run import Run
from core.training.run_folder import best_path, check_writable, checkpoint_path, clear, log_path, model_path
from core.training.sitting import Ending, Sitting
from core.training.sole_run import sole_run

__all__ = [
    "Judged",
    "Judgement",
    "Judging",
    "Measured",
    "News",
    "Outcome",
    "PinnedCrop",
    "Prepared",
    "Saved",
    "StepDone",
    "Validated",
    "Wishes",
    "best_path",
    "checkpoint_path",
    "clear",
    "judge_state",
    "log_path",
    "model_path",
    "train",
]

Build = Callable[[Recipe], nn.Module]


def train(
    recipe: Recipe, resume: Path | None = None, *, build: Build = fresh_network, wishes: Wishes | None = None
) -> Work[News, Outcome]:
    """Train ``recipe``, from the state saved at ``resume`` if given, and judge what came of it.

    A resumed run equals an uninterrupted one bit for bit on a CPU with the same number of threads. However the run
    ends, the last sound state is at ``checkpoint_path(recipe)``. The model has the averaged weights of the best
    validation, or of the last step where nothing is held out. A run that starts anew replaces the states of an earlier
    one of its name. Raises SettingsError before the first step when the recipe does not fit its pictures, its model or
    its saved state, TrainingError when the run cannot go on.
    """
    state = None if resume is None else checkpoints.load(resume)
    recipe = settled(recipe)
    check_start(recipe)
    check_writable(recipe)
    device = pick(recipe.device)
    with meet(device.torch.type == "cuda") as processes:
        device = _own(device, recipe, processes)
        run = Run(recipe, build, device, processes)
        check_network(recipe, run.network)
        data = yield from prepare(recipe)
        check_pictures(recipe, data, run.network, processes.count)
        run.data = data.digest
        if state is None:
            run.settle(found(run))
        else:
            check_state(state, data)
            run.settle(same_batches(recipe, state.recipe))
            run.restore(state)
        with sole_run(recipe) if processes.first else contextlib.nullcontext():
            ending = yield from Sitting(run, data, _start(recipe, build, device), wishes or Wishes()).steps()
            if ending is Ending.STOPPED or not processes.first:
                return Outcome(model_path(recipe), None, run.step, stopped=ending is Ending.STOPPED)
            verdict, path = yield from _judged(_chosen(run), data, device, build)
            return Outcome(path, verdict, run.step, stopped_early=ending is Ending.WEARY)


def judge_state(path: Path, *, build: Build = fresh_network) -> Work[Judging, Outcome]:
    """Export the averaged weights of a saved state as a model and judge them against the start, without training."""
    state = checkpoints.load(path)
    device = pick(state.recipe.device)
    work = prepare(state.recipe)
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            data: Data = end.value
            break
        yield Judging(step.done, step.total, step.message, step.what)
    check_state(state, data)
    verdict, model = yield from _judged(state, data, device, build)
    return Outcome(model, verdict, state.step)


def _chosen(run: Run) -> Checkpoint:
    """The best state where it is still there, the last one otherwise."""
    best = best_path(run.recipe, 1)
    if run.best and run.best[0][1] != run.step and best.exists():
        with contextlib.suppress(TrainingError):  # what somebody did to that file must not cost the run
            state = checkpoints.load(best)
            if state.step == run.best[0][1]:
                return state
    return run.state()


def _judged(
    state: Checkpoint, data: Data, device: Device, build: Build
) -> Work[Judging, tuple[Judgement | None, Path]]:
    recipe = state.recipe
    network = trained_network(state, build)
    start = _start(recipe, build, device)
    verdict = yield from judge(start, network.to(device.torch), data.held_out, recipe.validation)
    hardware = f"{device.title}, {recipe.precision}"
    return verdict, export(state, model_path(recipe), network.cpu(), verdict, hardware)


def _start(recipe: Recipe, build: Build, device: Device) -> nn.Module | None:
    """The model that the run began with, ready to restore; None for fresh weights."""
    if not recipe.network.start:
        return None
    network = build(recipe).eval().requires_grad_(False)
    return network.to(device.torch, memory_format=torch.channels_last)  # type: ignore[call-overload]


def _own(device: Device, recipe: Recipe, processes: Processes) -> Device:
    """The device of this process: of several on one computer, each takes a card of its own."""
    if device.torch.type == "cuda" and processes.count > 1 and recipe.device in ("auto", "cuda"):
        device = pick(f"cuda:{processes.local}")
        torch.cuda.set_device(device.torch)
    return device
