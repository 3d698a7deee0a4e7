"""Recipes for people: a model, pictures, and how thoroughly."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from core.model_file import Model
from core.training.degradations import Degradation
from core.training.recipe import (
    AdapterPlan,
    DataPlan,
    NetworkPlan,
    OptimiserPlan,
    RatePlan,
    Recipe,
    Stage,
    ValidationPlan,
)

THOROUGHNESS = ("quick", "standard", "thorough")


@dataclass(frozen=True)
class _Pace:
    """``stages`` are for clean patches of networks that keep the size."""

    steps: int
    stages: tuple[Stage, ...]
    validations: int
    patience: int


_PACES = {
    "quick": _Pace(400, (Stage(0, 64, 8),), 8, 0),
    "standard": _Pace(3000, (Stage(0, 64, 8), Stage(0.6, 96, 4)), 15, 5),
    "thorough": _Pace(15000, (Stage(0, 64, 8), Stage(0.5, 96, 4), Stage(0.8, 128, 4)), 30, 8),
}
# Small beside the rates that models are first trained with: what is there should be kept.
_PEAK, _ADAPTER_PEAK, _FINAL = 2e-4, 2e-3, 1e-6
# A single picture tells little, and a run that holds out most of a few pairs learns little.
_SHARE, _FEW_PICTURES, _MOST_HELD_OUT = 0.2, 8, 16


def recipe_for(
    model: Model,
    data: DataPlan,
    thoroughness: str,
    *,
    name: str,
    output: Path,
    degradation: Degradation | None = None,
    adapters: bool = False,
    pictures: int = 0,
) -> Recipe:
    """The recipe that fine-tunes ``model`` on ``data``, one of `THOROUGHNESS`.

    ``degradation`` is for clean pictures. ``pictures`` says how many there are, where that is known: fewer need fewer
    steps before they are known by heart. SettingsError where the two contradict each other.
    """
    pace = _PACES[thoroughness]
    steps = pace.steps if not pictures else max(200, min(pace.steps, pictures * pace.steps // _FEW_PICTURES))
    scale = max(1, model.scale)
    return Recipe(
        name=name,
        network=NetworkPlan(start=str(model.path) if model.origin == "imported" else model.name),
        data=data,
        steps=steps,
        stages=tuple(dataclasses.replace(stage, size=_sized(stage.size, scale)) for stage in pace.stages),
        title=name,
        task=model.task or "restore",
        output=str(output),
        degradation=degradation,
        loss="charbonnier",
        adapters=AdapterPlan() if adapters else None,
        rate=RatePlan(peak=_ADAPTER_PEAK if adapters else _PEAK, final=_FINAL, warm_up=min(100, steps // 10)),
        optimiser=OptimiserPlan(average_decay=0.99 if thoroughness == "quick" else 0.999, weight_decay=0.0),
        validation=ValidationPlan(every=max(1, steps // pace.validations), crop=256 // scale * scale),
        patience=pace.patience,
        save_every=max(1, min(500, steps // 10)),
        precision="auto",
        licence=model.licence,
    )


def held_out_for(pictures: int) -> float:
    """How many of so many pictures are well held out, for `DataPlan.held_out`: two or three, or a fifth."""
    least = 1 + (pictures >= 5) + (pictures >= 10)
    return max(least, min(_MOST_HELD_OUT, round(_SHARE * pictures)))


def _sized(size: int, scale: int) -> int:
    """The clean side of a patch: a network that enlarges sees patches half as large as one that does not."""
    return size if scale == 1 else max(16, size // 2) * scale
