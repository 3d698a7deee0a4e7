"""What a training run is told: one frozen value, the only input besides the pictures themselves."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.training.degradations import Degradation, GaussianNoise
from core.training.losses import LOSSES

PRECISIONS = ("auto", "float32", "bfloat16", "float16")
RATES = ("cosine", "constant", "steps", "restarts")


# Printed only where they say something else than ever: recipes that came before them keep their digests.
_LATER = {"later": True}


def _later(default: Any) -> Any:
    return field(default=default, metadata=_LATER)


def _demand(sound: bool, why: str) -> None:
    if not sound:
        raise SettingsError(f"This recipe cannot be trained: {why}")


def _names_files(name: str) -> bool:
    """Whether ``name`` with an ending is the name of a file in one folder, on any system's disk."""
    return Path(name).name == name != ".." and name.isprintable() and 0 < len(name.encode()) <= 200


@dataclass(frozen=True)
class NetworkPlan:
    """Which network, with its published options.

    ``start`` is a model to begin with instead of fresh weights, by its name in the library or its path; architecture
    and config may then be left out and are the model's.
    """

    architecture: str = ""
    config: Mapping[str, Any] = field(default_factory=dict)
    start: str = ""

    def __post_init__(self) -> None:
        _demand(bool(self.architecture or self.start), "[network] needs an architecture, or a model to start from.")
        _demand(bool(self.architecture or not self.config), "[network.config] needs the architecture it belongs to.")


@dataclass(frozen=True)
class DataPlan:
    """The pictures, from exactly one source, paths relative to the current folder.

    ``folders`` hold clean pictures, which the recipe's degradation spoils; those that the text file ``without`` names,
    a name a line, are left out, as what a test set was made of must be; ``shrink`` makes them so many times smaller, so
    that a patch shows more of a scene; of several numbers, each picture is there in each of these sizes, and held out
    in the first. ``before`` and ``after`` are two folders or two
    text lists of pairs, ``manifest`` is one table of pairs (`core.training.pairs.matching`). ``held_out`` of them, a
    number from 1 up or a share below 1, are never trained on; of pairs, whole scenes. ``align`` lays the clean pictures
    on the others, ``match_exposure`` gives them their light; ``by_content`` looks at pictures whose names say nothing.
    """

    folders: tuple[str, ...] = ()
    without: str = _later("")
    shrink: int | tuple[int, ...] = _later(1)
    before: str = _later("")
    after: str = _later("")
    manifest: str = _later("")
    held_out: float = 0.15
    align: bool = _later(True)
    match_exposure: bool = _later(True)
    by_content: bool = _later(True)

    def __post_init__(self) -> None:
        named = [bool(self.folders), bool(self.before or self.after), bool(self.manifest)]
        _demand(any(named), "it names no folder of pictures. Add folders, or before and after, under [data].")
        _demand(sum(named) == 1, "[data] names more than one of folders, before and after, and manifest.")
        _demand(bool(self.folders) or not self.without, "[data] without belongs to folders, and there are none.")
        sizes = self.shrinks
        sound = min(sizes, default=0) >= 1 and len(set(sizes)) == len(sizes)
        _demand(sound, "[data] shrink is a whole number from 1 up, or several different ones.")
        _demand(bool(self.folders) or sizes == (1,), "[data] shrink belongs to folders, and there are none.")
        whole = bool(self.before) == bool(self.after)
        _demand(whole, f"[data] names {'before' if self.before else 'after'} without its counterpart.")
        _demand(self.held_out >= 0, "held_out cannot be negative.")
        whole = self.held_out < 1 or float(self.held_out).is_integer()
        _demand(whole, "held_out is a share below 1 or a whole number of pictures.")

    @property
    def has_pairs(self) -> bool:
        """Whether the pictures are before/after pairs rather than clean pictures to be spoiled."""
        return not self.folders

    @property
    def shrinks(self) -> tuple[int, ...]:
        """How many times smaller the pictures are made: one number or several."""
        return self.shrink if isinstance(self.shrink, tuple) else (self.shrink,)

    def held_out_of(self, total: int) -> int:
        """How many of so many pictures are to be held out."""
        if self.held_out >= 1 or self.held_out == 0:
            return int(self.held_out)
        return max(1, round(self.held_out * total))


@dataclass(frozen=True)
class AdapterPlan:
    """Low-rank adapters: W + (alpha / rank)·B·A is trained in A and B alone (LoRA, Hu et al. 2021, arXiv 2106.09685).

    ``targets`` are patterns of weight names (``*in_proj*``); none means every projection and convolution.
    """

    rank: int = 8
    alpha: float = 8.0
    targets: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _demand(self.rank >= 1, "an adapter's rank must be at least 1.")
        _demand(self.alpha > 0, "alpha must be above 0.")


@dataclass(frozen=True)
class LossTerm:
    """One part of what training makes small: a loss by its name (`core.training.losses`), and how much it weighs.

    ``epsilon`` is that of the Charbonnier losses, 0 for the usual one. ``weights`` is a file of VGG19's weights for the
    contrastive loss; without it the features are fixed gradients.
    """

    name: str
    weight: float = 1.0
    epsilon: float = 0.0
    weights: str = ""

    def __post_init__(self) -> None:
        _demand(self.name in LOSSES, f"there is no loss named {self.name!r}; choose from {', '.join(sorted(LOSSES))}.")
        _demand(self.weight > 0, "a loss needs a weight above 0.")
        _demand(self.epsilon >= 0, "a loss's epsilon cannot be negative.")
        _demand(not self.epsilon or "charbonnier" in self.name, f"the loss {self.name} has no epsilon.")
        _demand(not self.weights or self.name == "contrastive", f"the loss {self.name} reads no weights.")


@dataclass(frozen=True)
class Stage:
    """From ``start`` (share of all steps, 0 … 1) on, batches of ``batch`` patches of ``size`` × ``size`` pixels.

    A batch of 0 is found by measuring: the largest power of two that fits into memory.
    """

    start: float
    size: int
    batch: int

    def __post_init__(self) -> None:
        _demand(0 <= self.start < 1, f"a stage starts at {self.start}, which is not a share from 0 up to 1.")
        _demand(self.size >= 8, f"patches of {self.size} pixels are too small; 8 is the least.")
        _demand(self.batch >= 0, "a batch needs at least one patch, or 0 to be found by measuring.")


@dataclass(frozen=True)
class RatePlan:
    """Learning rate: linear warm-up over ``warm_up`` steps, ``peak`` until the share ``hold`` of all steps, then on.

    ``kind`` says how: "cosine" to ``final``; "constant"; "steps", times ``factor`` at each of ``milestones`` (shares);
    or "restarts", a cosine in each of ``periods`` (shares that add up to 1) from ``peak`` down to its part of
    ``minima``, the way between them shortened to its part of ``heights``.
    """

    peak: float = 1e-3
    final: float = 1e-6
    warm_up: int = 500
    hold: float = 0.0
    kind: str = _later("cosine")
    milestones: tuple[float, ...] = _later(())
    factor: float = _later(0.5)
    periods: tuple[float, ...] = _later(())
    heights: tuple[float, ...] = _later(())
    minima: tuple[float, ...] = _later(())

    def __post_init__(self) -> None:
        _demand(0 < self.final <= self.peak, "the final rate must lie above 0 and not above the peak rate.")
        _demand(self.warm_up >= 0, "warm_up counts steps and cannot be negative.")
        _demand(0 <= self.hold < 1, "hold is a share of the run, from 0 up to 1.")
        _demand(self.kind in RATES, f"there is no rate of kind {self.kind!r}; choose from {', '.join(RATES)}.")
        rising = list(self.milestones) == sorted(set(self.milestones)) and all(0 < one < 1 for one in self.milestones)
        _demand(rising, "milestones are shares of the run between 0 and 1, one after the other.")
        _demand(
            bool(self.milestones) == (self.kind == "steps"),
            "milestones belong to a rate of kind steps, and to it alone.",
        )
        _demand(0 < self.factor <= 1, "factor must lie above 0 and not above 1.")
        self._demand_periods()

    def _demand_periods(self) -> None:
        restarts = self.kind == "restarts"
        _demand(bool(self.periods) == restarts, "periods belong to a rate of kind restarts, and to it alone.")
        whole = not restarts or (min(self.periods) > 0 and abs(sum(self.periods) - 1) < 1e-3)
        _demand(whole, "periods are shares of the run that add up to 1.")
        fitting = all(len(values) in (0, len(self.periods)) for values in (self.heights, self.minima))
        _demand(fitting, "heights and minima need one number for each of the periods.")
        _demand(all(height > 0 for height in self.heights), "heights must lie above 0.")
        sound = all(0 <= minimum <= self.peak for minimum in self.minima)
        _demand(sound, "minima cannot be negative or above the peak rate.")


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
        _demand(0 <= self.beta1 < 1 and 0 <= self.beta2 < 1, "beta1 and beta2 must be at least 0 and below 1.")
        _demand(self.weight_decay >= 0, "weight_decay cannot be negative.")


@dataclass(frozen=True)
class ValidationPlan:
    """Every ``every`` steps the averaged weights restore the middle ``crop`` pixels of the held-out pictures.

    ``sigmas`` are strengths of Gaussian noise, for runs that learn against it; others meet their own degradation. At
    most ``pictures`` of them are looked at on the way, and ``pinned`` shown. The verdict at the end looks at all of
    them, the middle ``judged`` pixels of each.
    """

    every: int = 1000
    crop: int = 256
    sigmas: tuple[float, ...] = (15.0, 25.0, 50.0)
    pictures: int = _later(12)
    pinned: int = _later(4)
    judged: int = _later(1024)

    def __post_init__(self) -> None:
        _demand(self.every >= 1, "validation needs a number of steps of at least 1.")
        _demand(min(self.crop, self.judged) >= 16, "validation crops need at least 16 pixels.")
        _demand(self.pictures >= 1, "validation looks at one picture or more.")
        _demand(self.pinned >= 0, "pinned counts pictures and cannot be negative.")
        _demand(
            bool(self.sigmas) and min(self.sigmas) >= 0, "sigmas need one strength of noise or more, none negative."
        )


@dataclass(frozen=True)
class Recipe:
    """One training run. ``output`` names the folder that everything it writes goes to.

    ``degradation`` is what clean pictures suffer, Gaussian noise if nothing is said; pairs have none. ``loss`` is a
    name or several terms that are added up. ``patience`` is the number of validations without a new best after which
    the run stops, 0 for never. A batch is worked out in ``accumulate`` parts one after the other, and with
    ``checkpointing`` parts of the network are run twice: both save memory and change no result. ``precision`` "auto" is
    bfloat16 on cards made for it. A state is saved every ``save_every`` steps, and beside it the ``keep_best`` best.
    """

    name: str
    network: NetworkPlan
    data: DataPlan
    steps: int
    stages: tuple[Stage, ...]
    title: str = ""
    task: str = "denoise"
    output: str = "runs"
    degradation: Degradation | None = field(default=None, metadata=_LATER)
    loss: str | tuple[LossTerm, ...] = "l1"
    adapters: AdapterPlan | None = field(default=None, metadata=_LATER)
    rate: RatePlan = RatePlan()
    optimiser: OptimiserPlan = OptimiserPlan()
    validation: ValidationPlan = ValidationPlan()
    patience: int = _later(0)
    save_every: int = 500
    keep_best: int = _later(3)
    seed: int = 2454
    device: str = _later("auto")
    threads: int = 0
    precision: str = "float32"
    accumulate: int = _later(1)
    checkpointing: bool = _later(False)
    licence: str = ""
    credits: str = ""

    def __post_init__(self) -> None:
        _demand(_names_files(self.name), f"{self.name!r} is no name for its files.")
        _demand(self.steps >= 1, "it has no steps.")
        _demand(bool(self.stages) and self.stages[0].start == 0, "its first [[stages]] entry must start at 0.")
        starts = [stage.start for stage in self.stages]
        _demand(starts == sorted(set(starts)), "its stages must start one after the other.")
        _demand(bool(self.terms), "it has no loss.")
        _demand(self.precision in PRECISIONS, f"precision must be one of {', '.join(PRECISIONS)}.")
        _demand(min(self.save_every, self.accumulate) >= 1, "save_every and accumulate must be at least 1.")
        _demand(
            min(self.patience, self.keep_best, self.threads) >= 0, "patience, keep_best and threads cannot be negative."
        )
        _demand(0 <= self.seed < 2**63, "the seed is a whole number from 0 to 2⁶³ − 1.")
        fitting = self.adapters is None or bool(self.network.start)
        _demand(fitting, "adapters need a model to start from: fresh weights have nothing to adapt.")
        if self.data.has_pairs:
            _demand(self.degradation is None, "[degradation] is for clean pictures, but [data] names pairs.")
            return
        scale = self.spoiling.scale
        fitting = all(stage.size % scale == 0 for stage in self.stages)
        _demand(fitting, f"its degradation is {scale} times smaller, so stage sizes must be multiples of {scale}.")

    @property
    def spoiling(self) -> Degradation:
        """What is done to clean pictures, for a recipe that has some."""
        return GaussianNoise() if self.degradation is None else self.degradation

    @property
    def terms(self) -> tuple[LossTerm, ...]:
        """The parts of the loss."""
        return (LossTerm(self.loss),) if isinstance(self.loss, str) else self.loss

    def with_steps(self, steps: int) -> "Recipe":
        """The same run, shorter or longer: rates and stages keep their shares of it."""
        return dataclasses.replace(self, steps=steps)

    def stage_at(self, step: int) -> Stage:
        """The patch and batch size of this step, counted from 0."""
        share = step / self.steps
        return [stage for stage in self.stages if stage.start <= share][-1]
