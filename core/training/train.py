"""One training run: the generator that command line, window and cluster all pull."""

import contextlib
import dataclasses
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch
from torch import nn

from core.devices import Device, pick, usable_cores
from core.errors import SettingsError
from core.progress import Work
from core.training import checkpoint as checkpoints
from core.training import patches, run_folder
from core.training.batch_size import found
from core.training.checkpoint import Checkpoint
from core.training.data import Data, prepare
from core.training.estimate import Stopwatch
from core.training.export import COLOURS, export, fresh_network, settled, trained_network
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
from core.training.patches import Batch
from core.training.processes import Processes, meet
from core.training.recipe import Recipe, Stage
from core.training.run import Run
from core.training.run_folder import Log, best_path, checkpoint_path, log_path, model_path
from core.training.sources import Source
from core.training.watching import Watch

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
    validation, or of the last step where nothing is held out. Raises SettingsError before the first step when the
    recipe does not fit its pictures, its model or its saved state, TrainingError when the run cannot go on.
    """
    state = None if resume is None else checkpoints.load(resume)
    recipe = settled(recipe)
    device = pick(recipe.device)
    with meet(device.torch.type == "cuda") as processes:
        device = _own(device, recipe, processes)
        data = yield from prepare(recipe)
        patches.check_sizes(data.source, recipe)
        run = Run(recipe, build, device, processes)
        run.data = data.digest
        _check_fits(run.network, data.source)
        if state is not None:
            _check_state(state, run)
        run.settle(found(run) if state is None else _same_batches(run.recipe, state.recipe))
        if state is not None:
            run.restore(state)
        ended = yield from _steps(run, data, build, wishes or Wishes())
        if ended == "stopped" or not processes.first:
            return Outcome(model_path(recipe), None, run.step, stopped=ended == "stopped")
        best = best_path(recipe, 1)
        chosen = checkpoints.load(best) if run.best and run.best[0][1] != run.step and best.exists() else run.state()
        verdict, path = yield from _judged(chosen, data, device, build)
        return Outcome(path, verdict, run.step, stopped_early=ended == "weary")


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
    if state.data != data.digest:
        raise _changed_pictures()
    verdict, model = yield from _judged(state, data, device, build)
    return Outcome(model, verdict, state.step)


def _steps(run: Run, data: Data, build: Build, wishes: Wishes) -> Work[News, str]:
    """All steps that are left; how they ended: "done", "weary" (out of patience) or "stopped" (by a wish)."""
    recipe, first = run.recipe, run.processes.first
    watch = None
    if first:
        weights = sum(one.numel() for one in run.network.parameters())
        run_folder.check_room(recipe, weights, sum(one.numel() for one in run.gradients.parameters))
        watch = Watch(data.held_out, run, _start(recipe, build, run.device)) if len(data.held_out) else None
    path, saved_at = checkpoint_path(recipe), run.step
    log = Log(recipe, run.step) if first else None
    stopwatch = Stopwatch(recipe, run.device)
    ended = "weary" if run.weary else "done"
    try:
        with run.gradients, contextlib.closing(_batches(run, data.source)) as batches:
            for batch in batches if ended == "done" else ():
                news = run.learn(batch)
                measured = stopwatch.stop(run.step)
                if log is not None:
                    log.add(run.step, loss=news.loss, rate=news.rate, seconds=round(news.seconds, 3))
                yield news
                if measured is not None:
                    yield measured
                last = run.step == recipe.steps
                due = last or run.step % recipe.validation.every == 0
                if watch is not None and due:
                    scores = watch.scores()
                    place = run.remember(scores)
                    if log is not None:
                        log.add(run.step, **{f"psnr/{name}": value for name, value in scores.items()})
                    if 0 < place <= recipe.keep_best:
                        run_folder.save_best(recipe, run.state(), place)
                    yield watch.shown(scores, best=place == 1)
                elif watch is not None and wishes.sample:
                    yield watch.shown(None)
                wishes.sample = False
                if due and run.processes.agreed(run.weary, run.device.torch):
                    ended = "weary"
                if first and (last or ended == "weary" or run.step % recipe.save_every == 0):
                    run_folder.save(path, run.state())
                    saved_at = run.step
                    yield Saved(run.step, recipe.steps, "", path)
                if not last and ended == "done" and run.processes.agreed(wishes.stop, run.device.torch):
                    ended = "stopped"
                if ended != "done":
                    break
                stopwatch.start()
    finally:
        if log is not None:
            log.close()
        if first and run.sound and run.step != saved_at:
            run_folder.save(path, run.state())
    wishes.stop = False
    return ended


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
    return build(recipe).to(device.torch, memory_format=torch.channels_last).eval().requires_grad_(False)  # type: ignore[call-overload]


def _own(device: Device, recipe: Recipe, processes: Processes) -> Device:
    """The device of this process: of several on one computer, each takes a card of its own."""
    if device.torch.type == "cuda" and processes.count > 1 and recipe.device in ("auto", "cuda"):
        device = pick(f"cuda:{processes.local}")
        torch.cuda.set_device(device.torch)
    return device


def _check_fits(network: nn.Module, source: Source) -> None:
    """SettingsError when the network would not give back the size that its pictures have."""
    enlarges, channels = getattr(network, "scale", 1), getattr(network, "channels", COLOURS)
    if enlarges != source.scale:
        raise SettingsError(
            f"The network makes pictures {enlarges} times as large, and the clean pictures are {source.scale} times as "
            "large as the others.",
            "Choose pictures, or a degradation, of the same scale.",
        )
    if channels != COLOURS:
        raise SettingsError(
            f"The network is for pictures of {channels} channels, and training is in colour.",
            "Choose a network for colour pictures.",
        )


def _check_state(state: Checkpoint, run: Run) -> None:
    """SettingsError when a saved state does not belong to this run."""
    if state.data != run.data:
        raise _changed_pictures()


def _same_batches(recipe: Recipe, saved: Recipe) -> tuple[Stage, ...]:
    """The recipe's stages, with batches of 0 as they were found when the run began."""
    found_then = {(stage.start, stage.size): stage.batch for stage in saved.stages}
    return tuple(
        stage if stage.batch else dataclasses.replace(stage, batch=found_then.get((stage.start, stage.size), 1))
        for stage in recipe.stages
    )


def _changed_pictures() -> SettingsError:
    return SettingsError(
        "The pictures are not those that the saved state was trained on, so its held-out ones may have been seen.",
        "Put the same pictures back, or start anew under another name.",
    )


def _batches(run: Run, source: Source) -> Generator[Batch, None, None]:
    """The batch of every step from the run's on; the next ones are made while the network learns from this."""
    recipe = run.recipe
    # A card learns faster than one core makes patches.
    ahead = 1 if run.device.torch.type == "cpu" else max(1, min(8, usable_cores() - 1))

    def make(step: int) -> Batch:
        stage = recipe.stage_at(step)
        return patches.batch(source, recipe.seed, step, stage.size, run.processes.part_of(stage.batch))

    start = run.step
    with ThreadPoolExecutor(max_workers=ahead, thread_name_prefix="patches") as pool:
        coming = [pool.submit(make, step) for step in range(start, min(start + ahead, recipe.steps))]
        for step in range(start, recipe.steps):
            ready = coming.pop(0).result()
            if step + ahead < recipe.steps:
                coming.append(pool.submit(make, step + ahead))
            yield ready
