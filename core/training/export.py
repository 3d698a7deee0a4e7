"""From a recipe to a network, and from a finished run to a model file with its card."""

import dataclasses
import json
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from core import devices, library
from core.analysis.own_field import measured_shortly
from core.analysis.subject import Subject
from core.errors import SettingsError, TrainingError
from core.models import architecture
from core.models import checkpoint as models
from core.progress import finish
from core.training.adapters import adapt, merge
from core.training.checkpoint import Checkpoint
from core.training.degradations import Chain, Degradation, GaussianNoise, Mix
from core.training.degradations.cleared import Cleared
from core.training.degradations.unblurred import Unblurred
from core.training.growth import fill
from core.training.judge import Judgement
from core.training.recipe import NetworkPlan, Recipe
from core.training.recipe_file import digest, to_toml

COLOURS = 3
ENDING = ".safetensors"


def settled(recipe: Recipe) -> Recipe:
    """The recipe with the architecture and options of the model it starts from, where it leaves them out.

    ModelError when there is no such model, SettingsError when it is of another network or is not for colour pictures.
    """
    plan = recipe.network
    if not plan.start:
        return recipe
    start = models.read(library.find(plan.start).path)
    if plan.architecture not in ("", start.architecture):
        raise SettingsError(
            f"The model {plan.start} is made of {start.architecture}, and the recipe says {plan.architecture}.",
            "Leave architecture and config out of [network]: they are the model's.",
        )
    if start.channels != COLOURS:
        raise SettingsError(
            f"The model {plan.start} is for pictures of {start.channels} channels, and training is in colour.",
            "Start from a model for colour pictures.",
        )
    config = plan.config if plan.architecture else start.config
    return dataclasses.replace(recipe, network=NetworkPlan(start.architecture, config, plan.start))


def fresh_network(recipe: Recipe) -> nn.Module:
    """The recipe's network with fresh weights, or those of its ``start`` model, which may have fewer blocks.

    SettingsError if neither fits.
    """
    plan = settled(recipe).network
    network = architecture(plan.architecture).restorer(plan.config)
    if plan.start:
        start = models.build(models.read(library.find(plan.start).path))
        if not fill(network, start.state_dict()):
            raise SettingsError(
                f"The model {plan.start} has other options than the recipe's network.",
                "Copy its options into [network.config], where only EAMamba's blocks may be more; or choose another.",
            )
    return network


def trained_network(state: Checkpoint, build: Callable[[Recipe], nn.Module] = fresh_network) -> nn.Module:
    """An ordinary network with the averaged weights of a saved state, adapters merged, in eval mode on the CPU."""
    network = build(state.recipe)
    if state.recipe.adapters is not None:
        adapt(network, state.recipe.adapters)
    network.load_state_dict(state.average)
    return merge(network).eval().requires_grad_(False).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def card(
    state: Checkpoint, network: nn.Module, judgement: Judgement | None = None, hardware: str = ""
) -> dict[str, Any]:
    """What the model's card tells: data, steps, hardware, time, and what was measured, nothing else."""
    recipe, data = state.recipe, state.recipe.data
    sources = data.folders or tuple(one for one in (data.before, data.after, data.manifest) if one)
    by_sigma = not data.has_pairs and isinstance(recipe.spoiling, GaussianNoise)
    told: dict[str, Any] = {
        "task": recipe.task,
        "degradation": "pairs" if data.has_pairs else _said(recipe.spoiling),
        "data": [Path(folder).name for folder in sources],
        "held_out_pictures": recipe.data.held_out,
        "credits": recipe.credits,
        "steps": state.step,
        "training_hours": round(state.seconds / 3600, 2),
        "hardware": hardware or f"{torch.get_num_threads()} threads of a {platform.machine()} CPU, {recipe.precision}",
        "parameters": sum(parameter.numel() for parameter in network.parameters()),
        # Readers of cards take names under the first of these for strengths of noise.
        "validation_psnr_db" if by_sigma else "held_out_psnr_db": [
            {"step": step, **scores} for step, scores in state.scores[-1:]
        ],
        "recipe": to_toml(recipe),
    }
    if recipe.network.start:
        told |= {"started_from": Path(recipe.network.start).name} | _spent_before(recipe.network.start)
    # What restoring must do with a picture before such a network sees it.
    for kind in (Unblurred, Cleared):
        if not data.has_pairs and _has(recipe.spoiling, kind):
            told[kind.name] = True
    if recipe.adapters is not None:
        told["adapters"] = f"rank {recipe.adapters.rank}, merged"
    if judgement is not None:
        told["judgement"] = judgement.as_table()
    return told | _field(network)


def _spent_before(start: str) -> dict[str, Any]:
    """The steps and hours that went into a run's ``start`` and all that came before it, as far as their cards tell."""
    told = library.find(start).card

    def together(*names: str) -> float:
        # Cards come from files, so nothing in them is certain.
        return sum(value for name in names if isinstance(value := told.get(name), int | float))

    spent = {
        "steps_before": together("steps", "steps_before"),
        "hours_before": round(together("training_hours", "hours_before"), 2),
    }
    return {name: value for name, value in spent.items() if value}


def _field(network: nn.Module) -> dict[str, Any]:
    """How far the network looks, where measuring it takes a moment only."""
    if getattr(network, "channels", COLOURS) not in (1, COLOURS):
        return {}
    field = finish(measured_shortly(Subject("The model", network, devices.pick("cpu"))))
    return field.as_card() if field else {}


def _has(degradation: Degradation, kind: type[Degradation]) -> bool:
    """Whether a degradation is of that kind, or has one among its parts."""
    parts = degradation.parts if isinstance(degradation, Chain | Mix) else ()
    return isinstance(degradation, kind) or any(_has(part.degradation, kind) for part in parts)


def _said(degradation: Degradation) -> str:
    if isinstance(degradation, GaussianNoise):
        return f"{type(degradation).__name__} {degradation.low:g} to {degradation.high:g}"
    parts = degradation.parts if isinstance(degradation, Chain | Mix) else ()
    return f"{degradation.name} ({', '.join(_said(part.degradation) for part in parts)})" if parts else degradation.name


def export(
    state: Checkpoint, path: Path, network: nn.Module, judgement: Judgement | None = None, hardware: str = ""
) -> Path:
    """Write ``network``, made by `trained_network`, as a model of the library; returns ``path``.

    SettingsError for another ending than a model's, TrainingError where it cannot be written.
    """
    if path.suffix != ENDING:
        raise SettingsError(f"“{path.name}” is no name of a model.", f"Let it end in {ENDING}.")
    recipe = state.recipe
    header = {
        "name": recipe.name,
        "title": recipe.title or recipe.name,
        "task": recipe.task,
        "scale": str(getattr(network, "scale", 1)),
        "licence": recipe.licence,
        "recipe_digest": digest(recipe),
        "card": json.dumps(card(state, network, judgement, hardware), ensure_ascii=False),
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        models.save(
            path,
            network,
            architecture=recipe.network.architecture,
            config=dict(recipe.network.config),
            header=header,
        )
    except OSError as error:
        raise TrainingError(
            f"The model could not be written to {path}: {error.strerror}.",
            "Free some space or choose another place; the state of the run is kept.",
        ) from error
    return path
