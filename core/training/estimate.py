"""How long the rest of a run will take, from its first steps."""

import statistics
import time

from core import memory
from core.devices import Device
from core.training.news import Measured
from core.training.recipe import Recipe

STEPS = 10


class Stopwatch:
    """Times steps; the first ones, in which things are compiled and caches filled, weigh little in a median."""

    def __init__(self, recipe: Recipe, device: Device) -> None:
        self.recipe, self.device = recipe, device
        self.times: list[float] = []
        self.since = time.perf_counter()

    def start(self) -> None:
        """A step begins with the making of its batch."""
        self.since = time.perf_counter()

    def stop(self, step: int) -> Measured | None:
        """Step number ``step`` (from 1) is done; the measurement after ten, or at the end of a shorter run."""
        self.times.append(time.perf_counter() - self.since)
        if len(self.times) != STEPS and not (step == self.recipe.steps and len(self.times) < STEPS):
            return None
        seconds = statistics.median(self.times)
        stage = self.recipe.stage_at(step - 1)
        left = seconds * _work(self.recipe, step) / (stage.batch * stage.size**2)
        return Measured(step, self.recipe.steps, "", stage.batch, seconds, left, peak(self.device), self.device.title)


def _work(recipe: Recipe, step: int) -> int:
    """Pixels of all batches from ``step`` on: what a network does grows with them."""
    ends = [*(_first(recipe, stage.start) for stage in recipe.stages[1:]), recipe.steps]
    total, begin = 0, step
    for stage, end in zip(recipe.stages, ends, strict=True):
        total += max(0, end - begin) * stage.batch * stage.size**2
        begin = max(begin, end)
    return total


def _first(recipe: Recipe, share: float) -> int:
    """The first step that has come as far as ``share``."""
    return -int(-share * recipe.steps // 1)


def peak(device: Device) -> int:
    """The most bytes this process has had on the device."""
    import torch

    if device.torch.type == "cuda":
        return torch.cuda.max_memory_allocated(device.torch)
    if device.torch.type == "mps":
        return torch.mps.driver_allocated_memory()
    return memory.peak()
