"""One training run: the generator that command line, window and cluster all pull."""

import contextlib
import math
import os
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from core.errors import SettingsError, TrainingError
from core.progress import Progress, Work
from core.training import checkpoint as checkpoints
from core.training import patches, pictures
from core.training.average import Average
from core.training.checkpoint import Checkpoint
from core.training.export import export, fresh_network
from core.training.gradients import Gradients, one_core
from core.training.losses import LOSSES
from core.training.recipe import Recipe
from core.training.schedule import rate_at
from core.training.validation import Pixels, validate


@dataclass(frozen=True)
class StepDone(Progress):
    """One step; ``seconds`` is the whole time trained so far, over all sittings."""

    loss: float = math.nan
    rate: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class Validated(Progress):
    """Mean PSNR in dB of the held-out crops by σ or degradation, and one: degraded, restored, clean (h, w, 3)."""

    psnr: dict[str, float] | None = None
    sample: tuple[Pixels, Pixels, Pixels] | None = None


@dataclass(frozen=True)
class Saved(Progress):
    """The state after ``done`` steps is on the disk at ``path``."""

    path: Path = Path()


def checkpoint_path(recipe: Recipe) -> Path:
    """Where a run keeps its state."""
    return Path(recipe.output) / f"{recipe.name}.checkpoint"


def model_path(recipe: Recipe) -> Path:
    """Where a finished run puts its model."""
    return Path(recipe.output) / f"{recipe.name}.safetensors"


class Run:
    """The moving parts of a run. ``sound`` is False only while a step is half done and must not be saved."""

    def __init__(self, recipe: Recipe, build: Callable[[Recipe], nn.Module]) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe = recipe
        self.network = build(recipe).to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]
        self.average = Average(self.network, recipe.optimiser.average_decay)
        plan = recipe.optimiser
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(),
            lr=recipe.rate.peak,
            betas=(plan.beta1, plan.beta2),
            weight_decay=plan.weight_decay,
            fused=True,
        )
        precision = torch.bfloat16 if recipe.precision == "bfloat16" else torch.float32
        self.gradients = Gradients(self.network, LOSSES[recipe.loss], recipe.threads or cores(), precision)
        self.step = 0
        self.seconds = 0.0
        self.scores: list[tuple[int, dict[str, float]]] = []
        self.sound = True

    def restore(self, state: Checkpoint) -> None:
        """Go on from ``state``."""
        self.network.load_state_dict(state.network)
        self.average.network.load_state_dict(state.average)
        self.optimiser.load_state_dict(state.optimiser)
        torch.set_rng_state(state.random)
        self.step, self.seconds, self.scores = state.step, state.seconds, list(state.scores)

    def state(self) -> Checkpoint:
        """Everything ``restore`` needs."""
        return Checkpoint(
            recipe=self.recipe,
            step=self.step,
            network=self.network.state_dict(),
            average=self.average.network.state_dict(),
            optimiser=self.optimiser.state_dict(),
            random=torch.get_rng_state(),
            seconds=self.seconds,
            scores=self.scores,
        )

    def learn(self, degraded: Tensor, clean: Tensor) -> StepDone:
        """One step of the optimiser; TrainingError, with everything as it was, when the numbers stop being numbers."""
        started = time.perf_counter()
        loss = self.gradients.compute(degraded, clean)
        with one_core():
            rate = self._descend(loss)
        self.seconds += time.perf_counter() - started
        return StepDone(self.step, self.recipe.steps, "", loss, rate, self.seconds)

    def _descend(self, loss: float) -> float:
        """Follow the gradient; the rate it was done at."""
        rate = rate_at(self.step, self.recipe.steps, self.recipe.rate)
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.optimiser.clip)
        if not (math.isfinite(loss) and math.isfinite(float(norm))):
            raise TrainingError(
                f"Training left the range of numbers at step {self.step + 1}; the last sound state is kept.",
                "Continue from it with a lower rate, or clip the gradient more.",
            )
        self.sound = False
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.optimiser.step()
        self.average.update(self.network, self.step)
        self.step += 1
        self.sound = True
        return rate


def train(
    recipe: Recipe, resume: Path | None = None, *, build: Callable[[Recipe], nn.Module] = fresh_network
) -> Work[StepDone | Validated | Saved, Path]:
    """Train ``recipe``, from the state saved at ``resume`` if given; returns the path of the finished model.

    A resumed run equals an uninterrupted one bit for bit on a CPU with the same number of threads. However the run
    ends, the last sound state is at ``checkpoint_path(recipe)``. Raises SettingsError before anything starts when the
    recipe does not fit its pictures or its saved state, TrainingError when the run cannot go on.
    """
    train_on, held_out = pictures.hold_out(pictures.find(recipe.data.folders), recipe.data.held_out)
    to_learn, to_validate = pictures.decode_all(train_on), pictures.decode_all(held_out)
    patches.check_sizes(to_learn, recipe)
    run = Run(recipe, build)
    _check_scale(run)
    if resume is not None:
        run.restore(checkpoints.load(resume))
    path, saved_at = checkpoint_path(recipe), run.step
    try:
        with run.gradients, contextlib.closing(_batches(recipe, to_learn, run.step)) as batches:
            for degraded, clean in batches:
                yield run.learn(degraded, clean)
                last = run.step == recipe.steps
                if to_validate and (last or run.step % recipe.validation.every == 0):
                    scores, sample = _validated(run, to_validate)
                    run.scores.append((run.step, scores))
                    yield Validated(run.step, recipe.steps, "", scores, sample)
                if last or run.step % recipe.save_every == 0:
                    checkpoints.save(path, run.state())
                    saved_at = run.step
                    yield Saved(run.step, recipe.steps, "", path)
    finally:
        if run.sound and run.step != saved_at:
            checkpoints.save(path, run.state())
    return export(run.state(), model_path(recipe), run.average.network)


def _check_scale(run: Run) -> None:
    """SettingsError when the network would not give back the size that its degradation took."""
    enlarges, shrinks = getattr(run.network, "scale", 1), run.recipe.degradation.scale
    if enlarges != shrinks:
        raise SettingsError(
            f"The network makes pictures {enlarges} times as large, its degradation {shrinks} times smaller.",
            "Set both to the same scale in the recipe.",
        )


def _validated(run: Run, held_out: list[pictures.Bytes]) -> tuple[dict[str, float], tuple[Pixels, Pixels, Pixels]]:
    recipe = run.recipe
    return validate(run.average.network, held_out, recipe.validation, recipe.degradation, recipe.seed)


def _batches(recipe: Recipe, clean: list[pictures.Bytes], start: int) -> Generator[tuple[Tensor, Tensor], None, None]:
    """The pairs of every step from ``start`` on; the next ones are made while the network learns from these."""

    def make(step: int) -> tuple[Tensor, Tensor]:
        stage = recipe.stage_at(step)
        return patches.batch(clean, recipe.degradation, recipe.seed, step, stage.size, stage.batch)

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="patches") as pool:
        coming = pool.submit(make, start)
        for step in range(start, recipe.steps):
            ready = coming.result()
            if step + 1 < recipe.steps:
                coming = pool.submit(make, step + 1)
            yield ready


def cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
