"""From a recipe to a network, and from a finished run to a model file with its card."""

import json
import platform
from pathlib import Path
from typing import Any

import torch
from torch import nn

from core.errors import SettingsError
from core.models import architecture
from core.models import checkpoint as models
from core.training.checkpoint import Checkpoint
from core.training.degradations import Chain, Degradation, GaussianNoise, Mix
from core.training.recipe import Recipe
from core.training.recipe_file import digest, to_toml


def fresh_network(recipe: Recipe) -> nn.Module:
    """The recipe's network with fresh weights, or those of its ``start`` model; SettingsError if neither fits."""
    plan = recipe.network
    network = architecture(plan.architecture).restorer(plan.config)
    if plan.start:
        start = models.build(models.read(Path(plan.start)))
        try:
            network.load_state_dict(start.state_dict())
        except RuntimeError as error:
            raise SettingsError(
                f"The model {plan.start} has other options than the recipe's network.",
                "Copy its options into [network.config], or choose another model.",
            ) from error
    return network


def card(state: Checkpoint, network: nn.Module) -> dict[str, Any]:
    """What the model's card tells: data, steps, hardware, time, and the PSNR that was measured, nothing else."""
    recipe = state.recipe
    return {
        "task": recipe.task,
        "degradation": _said(recipe.degradation),
        "data": [Path(folder).name for folder in recipe.data.folders],
        "held_out_pictures": recipe.data.held_out,
        "credits": recipe.credits,
        "steps": state.step,
        "training_hours": round(state.seconds / 3600, 2),
        "hardware": f"{torch.get_num_threads()} threads of a {platform.machine()} CPU, {recipe.precision}",
        "parameters": sum(parameter.numel() for parameter in network.parameters()),
        # Readers of cards take names under the first of these for strengths of noise.
        "validation_psnr_db" if isinstance(recipe.degradation, GaussianNoise) else "held_out_psnr_db": [
            {"step": step, **scores} for step, scores in state.scores[-1:]
        ],
        "recipe": to_toml(recipe),
    }


def _said(degradation: Degradation) -> str:
    if isinstance(degradation, GaussianNoise):
        return f"{type(degradation).__name__} {degradation.low:g} to {degradation.high:g}"
    parts = degradation.parts if isinstance(degradation, Chain | Mix) else ()
    return f"{degradation.name} ({', '.join(_said(part.degradation) for part in parts)})" if parts else degradation.name


def export(state: Checkpoint, path: Path, network: nn.Module) -> Path:
    """Write the averaged weights as a model of the library; returns ``path``."""
    recipe = state.recipe
    network.load_state_dict(state.average)
    header = {
        "name": recipe.name,
        "title": recipe.title or recipe.name,
        "task": recipe.task,
        "scale": str(getattr(network, "scale", 1)),
        "licence": recipe.licence,
        "recipe_digest": digest(recipe),
        "card": json.dumps(card(state, network), ensure_ascii=False),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    models.save(
        path,
        network,
        architecture=recipe.network.architecture,
        config=dict(recipe.network.config),
        header=header,
    )
    return path
