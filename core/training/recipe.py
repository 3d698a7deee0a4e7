"""What a training run is told: one frozen value, the only input besides the pictures themselves."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.errors import SettingsError
from core.training.degradations import Degradation, GaussianNoise
from core.training.losses import LOSSES

PRECISIONS = ("float32", "bfloat16")


def _demand(sound: bool, why: str) -> None:
    if not sound:
        raise SettingsError(f"This recipe cannot be trained: {why}")


@dataclass(frozen=True)
class NetworkPlan:
    """Which network, with its published options; ``start`` is a model file to begin with instead of fresh weights."""

    architecture: str
    config: Mapping[str, Any] = field(default_factory=dict)
    start: str = ""


@dataclass(frozen=True)
class DataPlan:
    """Folders of clean pictures, relative to the current folder; ``held_out`` of them are kept for validation only."""

    folders: tuple[str, ...]
    held_out: int = 8

    def __post_init__(self) -> None:
        _demand(bool(self.folders), "it names no folder of pictures. Add one under [data] folders.")
        _demand(self.held_out >= 0, "held_out cannot be negative.")


@dataclass(frozen=True)
class Stage:
    """From ``start`` (share of all steps, 0 … 1) on, batches of ``batch`` patches of ``size`` × ``size`` pixels."""

    start: float
    size: int
    batch: int

    def __post_init__(self) -> None:
        _demand(0 <= self.start < 1, f"a stage starts at {self.start}, which is not a share from 0 up to 1.")
        _demand(self.size >= 8, f"patches of {self.size} pixels are too small; 8 is the least.")
        _demand(self.batch >= 1, "a batch needs at least one patch.")


@dataclass(frozen=True)
class RatePlan:
    """Learning rate: linear warm-up, ``peak`` until the share ``hold`` of all steps, then a cosine to ``final``."""

    peak: float = 1e-3
    final: float = 1e-6
    warm_up: int = 500
    hold: float = 0.0

    def __post_init__(self) -> None:
        _demand(0 < self.final <= self.peak, "the final rate must lie above 0 and not above the peak rate.")
        _demand(self.warm_up >= 0, "warm_up counts steps and cannot be negative.")
        _demand(0 <= self.hold < 1, "hold is a share of the run, from 0 up to 1.")


@dataclass(frozen=True)
class OptimiserPlan:
    """AdamW's settings and the largest gradient norm that is let through."""

    weight_decay: float = 1e-4
    beta1: float = 0.9
    beta2: float = 0.99
    clip: float = 1.0
    average_decay: float = 0.999

    def __post_init__(self) -> None:
        _demand(0 <= self.average_decay < 1, "average_decay must be at least 0 and below 1.")
        _demand(self.clip > 0, "clip must be above 0.")


@dataclass(frozen=True)
class ValidationPlan:
    """Every ``every`` steps the averaged weights restore the middle ``crop`` pixels of the held-out pictures.

    ``sigmas`` are strengths of Gaussian noise, for runs that learn against it; others meet their own degradation.
    """

    every: int = 1000
    crop: int = 256
    sigmas: tuple[float, ...] = (15.0, 25.0, 50.0)

    def __post_init__(self) -> None:
        _demand(self.every >= 1, "validation needs a number of steps of at least 1.")
        _demand(self.crop >= 16, "validation crops need at least 16 pixels.")


@dataclass(frozen=True)
class Recipe:
    """One training run. ``output`` names the folder its checkpoint and its finished model are written to."""

    name: str
    network: NetworkPlan
    data: DataPlan
    steps: int
    stages: tuple[Stage, ...]
    title: str = ""
    task: str = "denoise"
    output: str = "runs"
    degradation: Degradation = field(default_factory=GaussianNoise)
    loss: str = "l1"
    rate: RatePlan = RatePlan()
    optimiser: OptimiserPlan = OptimiserPlan()
    validation: ValidationPlan = ValidationPlan()
    save_every: int = 500
    seed: int = 2454
    threads: int = 0
    precision: str = "float32"
    licence: str = ""
    credits: str = ""

    def __post_init__(self) -> None:
        _demand(self.steps >= 1, "it has no steps.")
        _demand(bool(self.stages) and self.stages[0].start == 0, "its first [[stages]] entry must start at 0.")
        starts = [stage.start for stage in self.stages]
        _demand(starts == sorted(set(starts)), "its stages must start one after the other.")
        scale = self.degradation.scale
        fitting = all(stage.size % scale == 0 for stage in self.stages)
        _demand(fitting, f"its degradation is {scale} times smaller, so stage sizes must be multiples of {scale}.")
        _demand(self.loss in LOSSES, f"there is no loss named {self.loss!r}; choose from {', '.join(sorted(LOSSES))}.")
        _demand(self.precision in PRECISIONS, f"precision must be one of {', '.join(PRECISIONS)}.")
        _demand(self.save_every >= 1, "save_every counts steps and must be at least 1.")
        _demand(self.seed >= 0, "the seed cannot be negative.")

    def with_steps(self, steps: int) -> "Recipe":
        """The same run, shorter or longer: rates and stages keep their shares of it."""
        return dataclasses.replace(self, steps=steps)

    def stage_at(self, step: int) -> Stage:
        """The patch and batch size of this step, counted from 0."""
        share = step / self.steps
        return [stage for stage in self.stages if stage.start <= share][-1]
