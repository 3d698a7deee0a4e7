"""The moving parts of one training run: weights, their average, optimiser, gradients, and what is remembered."""

import dataclasses
import math
import time
from collections.abc import Callable
from contextlib import nullcontext

import torch
from torch import nn

from core.devices import Device, usable_cores
from core.errors import TrainingError
from core.layers.recompute import recompute
from core.training.adapters import adapt
from core.training.average import Average
from core.training.checkpoint import Checkpoint
from core.training.gradients import Gradients, one_core
from core.training.news import StepDone
from core.training.objective import Objective
from core.training.patches import Batch
from core.training.precision import precision_of, scaler_for
from core.training.processes import ALONE, Processes
from core.training.recipe import Recipe, Stage
from core.training.schedule import rate_at

# Half precision may find its scale too high now and then, but not time after time.
_MOST_SKIPPED = 50


class Run:
    """A network that learns. ``sound`` is False only while a step is half done and must not be saved."""

    def __init__(
        self,
        recipe: Recipe,
        build: Callable[[Recipe], nn.Module],
        device: Device,
        processes: Processes = ALONE,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.processes = recipe, device, processes
        network = build(recipe).to(device.torch, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.network: nn.Module = network.train().requires_grad_(True)
        if recipe.adapters is not None:
            adapt(self.network, recipe.adapters)
        if processes.count > 1:
            # The same weights everywhere, and from here on chance of its own for each process.
            torch.manual_seed(recipe.seed + processes.rank)
        self.average = Average(self.network, recipe.optimiser.average_decay)
        self.optimiser = _optimiser(self.network, recipe, device)
        precision = precision_of(recipe.precision, device.torch)
        self.scaler = scaler_for(precision, device.torch)
        objective = Objective(recipe.terms, device.torch)
        objective.check(self.network)
        if recipe.checkpointing:
            recompute(self.network)
        self.gradients = Gradients(
            self.network,
            objective,
            recipe.threads or max(1, usable_cores() // processes.beside),
            precision,
            accumulate=recipe.accumulate,
            magnify=self.scaler.get_scale,
        )
        self.step, self.seconds, self.skipped, self.waited = 0, 0.0, 0, 0
        self.data = ""
        self.scores: list[tuple[int, dict[str, float]]] = []
        self.best: list[tuple[float, int]] = []
        self.sound = True

    def settle(self, stages: tuple[Stage, ...]) -> None:
        """Go by these stages, in which batches that were to be found are known."""
        self.recipe = dataclasses.replace(self.recipe, stages=stages)

    def restore(self, state: Checkpoint) -> None:
        """Go on from ``state``; TrainingError when it is of another network."""
        try:
            self.network.load_state_dict(state.network)
            self.average.network.load_state_dict(state.average)
            self.optimiser.load_state_dict(state.optimiser)
        except (RuntimeError, ValueError) as error:
            raise TrainingError(
                "The saved state is of another network than the recipe's, or of one with other adapters.",
                "Resume with the recipe that it was saved with, or start anew under another name.",
            ) from error
        if state.scaler:
            self.scaler.load_state_dict(state.scaler)
        torch.set_rng_state(state.random["cpu"])
        if self.device.torch.type == "cuda" and "cuda" in state.random:
            torch.cuda.set_rng_state(state.random["cuda"], self.device.torch)
        self.step, self.seconds, self.waited = state.step, state.seconds, state.waited
        self.scores, self.best = list(state.scores), list(state.best)

    def state(self) -> Checkpoint:
        """Everything ``restore`` needs."""
        random = {"cpu": torch.get_rng_state()}
        if self.device.torch.type == "cuda":
            random["cuda"] = torch.cuda.get_rng_state(self.device.torch)
        return Checkpoint(
            recipe=self.recipe,
            step=self.step,
            network=self.network.state_dict(),
            average=self.average.network.state_dict(),
            optimiser=self.optimiser.state_dict(),
            random=random,
            seconds=self.seconds,
            scores=list(self.scores),
            scaler=self.scaler.state_dict(),
            data=self.data,
            best=list(self.best),
            waited=self.waited,
        )

    def learn(self, batch: Batch) -> StepDone:
        """One step of the optimiser; TrainingError, with everything as it was, when the numbers stop being numbers.

        ``batch`` is this process's part of the step's batch.
        """
        started = time.perf_counter()
        share = len(batch.degraded) / self.recipe.stage_at(self.step).batch if self.processes.count > 1 else 1.0
        loss = self.processes.added(self.gradients.compute(batch, share), self.gradients.parameters)
        with one_core() if self.device.torch.type == "cpu" else nullcontext():
            rate = self._descend(loss)
        self.seconds += time.perf_counter() - started
        return StepDone(self.step, self.recipe.steps, "", loss, rate, self.seconds)

    def _descend(self, loss: float) -> float:
        """Follow the gradient; the rate it was done at."""
        rate = rate_at(self.step, self.recipe.steps, self.recipe.rate)
        self.scaler.unscale_(self.optimiser)
        norm = float(nn.utils.clip_grad_norm_(self.gradients.parameters, self.recipe.optimiser.clip))
        overflown = self.scaler.is_enabled() and not math.isfinite(norm)
        self.skipped = self.skipped + 1 if overflown else 0
        if not math.isfinite(loss) or not (math.isfinite(norm) or overflown) or self.skipped > _MOST_SKIPPED:
            kept = "; the last sound state is kept" if self.step else ""
            raise TrainingError(
                f"Training left the range of numbers at step {self.step + 1}{kept}.",
                f"{'Continue from it' if self.step else 'Start again'} with a lower rate, or clip the gradient more.",
            )
        self.sound = False
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.scaler.step(self.optimiser)
        self.scaler.update()
        self.average.update(self.network, self.step)
        self.step += 1
        self.sound = True
        return rate

    def remember(self, scores: dict[str, float]) -> int:
        """Note a validation; its place among the best, 1 for a new best, 0 for none that is kept."""
        self.scores.append((self.step, scores))
        mean = sum(scores.values()) / len(scores)
        if not math.isfinite(mean):
            return 0
        place = sum(value >= mean for value, _ in self.best) + 1
        self.waited = 0 if place == 1 else self.waited + 1
        kept = max(1, self.recipe.keep_best)
        if place > kept:
            return 0
        self.best = [*self.best[: place - 1], (mean, self.step), *self.best[place - 1 :]][:kept]
        return place

    @property
    def weary(self) -> bool:
        """Whether the recipe's patience is at its end."""
        return 0 < self.recipe.patience <= self.waited


def _optimiser(network: nn.Module, recipe: Recipe, device: Device) -> torch.optim.AdamW:
    plan = recipe.optimiser
    return torch.optim.AdamW(
        [parameter for parameter in network.parameters() if parameter.requires_grad],
        lr=recipe.rate.peak,
        betas=(plan.beta1, plan.beta2),
        weight_decay=plan.weight_decay,
        fused=device.torch.type in ("cpu", "cuda"),
    )
