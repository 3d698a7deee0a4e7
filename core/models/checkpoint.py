"""Weights in files: read safely, recognised by names and shapes, written with a header of our own.

Nothing in a file is ever executed (`weight_file`), what it is is told from names and shapes (`recognition`), and only
then are the numbers read: all of them, or none.

The header of our own files (safetensors metadata, all text): ``architecture``, ``config`` (JSON), and for people
``name``, ``title``, ``task``, ``scale``, ``licence``, ``card`` (JSON), ``recipe_digest``; of imported ones also
``origin`` and ``origin_sha256``, the published file's name and contents, and ``assumed``, options that nobody stated.
"""

import dataclasses
import json
import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from core.errors import UnreadableModel
from core.models import RestorationNetwork, architecture
from core.models.architecture import Architecture
from core.models.recognition import recognise
from core.models.unfilled import Unfilled
from core.models.weight_file import DAMAGED, open_file, shown

# More options than these do not fit into a sentence.
OPTIONS_SAID = 8


@dataclass(frozen=True)
class Checkpoint:
    """What a file holds: the network's registry name, its options, its weights, and the header as it stands there.

    ``place`` is where in the file the weights lay, empty for its top; ``scale`` and ``channels`` are the network's.
    ``assumed`` names the options that nobody stated and weights cannot tell, those of nested types with a dot.
    """

    architecture: str
    config: dict[str, Any]
    state: dict[str, Tensor]
    header: dict[str, str] = field(default_factory=dict)
    place: str = ""
    scale: int = 1
    channels: int = 3
    parameters: int = 0
    assumed: tuple[str, ...] = ()


def read(path: Path | str) -> Checkpoint:
    """Read a checkpoint of ours or of the papers; UnreadableModel says why not, and what came nearest.

    The weights are float32 whatever the file holds, and those of the network alone: optimisers' and other networks'
    are left where they are. A file of gigabytes costs no more memory than the network.
    """
    path = Path(path)
    file = open_file(path)
    found = recognise(file)
    wanted = found.network.state_dict()
    return Checkpoint(
        architecture=found.architecture.name,
        config=found.options,
        state={key: _sound(key, value, wanted[key].dtype, path) for key, value in found.weights.items()},
        header=file.header,
        place=found.place,
        scale=int(getattr(found.network, "scale", 1)),
        channels=int(getattr(found.network, "channels", 3)),
        parameters=sum(weights.numel() for weights in found.network.parameters()),
        assumed=found.architecture.assumed if found.inferred else tuple(file.header.get("assumed", "").split()),
    )


def network(checkpoint: Checkpoint) -> nn.Module:
    """The network with its weights, float32, ready to run (eval), on the CPU; one that restores pictures or another."""
    with Unfilled():
        made = architecture(checkpoint.architecture).make(checkpoint.config)
    return _filled(made, checkpoint)


def build(checkpoint: Checkpoint) -> RestorationNetwork:
    """``network`` for one that restores pictures; SettingsError for any other."""
    with Unfilled():
        made = architecture(checkpoint.architecture).restorer(checkpoint.config)
    _filled(made, checkpoint)
    return made


def describe(checkpoint: Checkpoint) -> str:
    """One sentence on what a file holds: network, options, scale, channels, size, and where the weights lay."""
    one = architecture(checkpoint.architecture)
    colours = {1: "gray pictures", 3: "colour pictures"}.get(
        checkpoint.channels, f"pictures of {checkpoint.channels} channels"
    )
    does = f"enlarges {colours} {checkpoint.scale} times" if checkpoint.scale > 1 else f"restores {colours}"
    if not one.restores:
        does = f"looks at {colours} and gives none back"
    where = f"; its weights lie under “{shown(checkpoint.place)}”" if checkpoint.place else ""
    what = f"{one.title}, {_configuration(one, checkpoint)}"
    return f"{what}: {does}, {checkpoint.parameters:,} parameters{where}.{_assumed(one, checkpoint)}"


def save(
    path: Path | str,
    network: torch.nn.Module,
    *,
    architecture: str,
    config: Mapping[str, Any],
    header: Mapping[str, str] | None = None,
) -> None:
    """Write weights and header as safetensors: aside first, then renamed, so that a broken run leaves the old file."""
    path = Path(path)
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")
    state = {key: value.detach().cpu().contiguous() for key, value in network.state_dict().items()}
    try:
        # safetensors makes files that only their owner may read; a model is as open as any other file here.
        aside.touch()
        mode = aside.stat().st_mode
        save_file(state, aside, {**(header or {}), "architecture": architecture, "config": json.dumps(dict(config))})
        aside.chmod(mode)
        os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def _sound(key: str, value: Tensor, dtype: torch.dtype, path: Path) -> Tensor:
    """A copy in memory, so that nothing hangs on the file any more; UnreadableModel if it holds what is no number."""
    weights = value.detach().to(dtype, copy=True)
    if weights.is_floating_point() and not math.isfinite(weights.sum(dtype=torch.float64)):
        raise UnreadableModel(
            f"The weights of {path.name} are broken: {shown(key)} holds values that are no numbers.",
            f"{DAMAGED} If that does not help, its training had failed; ask for an earlier file.",
        )
    return weights


def _filled(made: nn.Module, checkpoint: Checkpoint) -> nn.Module:
    made.load_state_dict(checkpoint.state)
    return made.float().eval().requires_grad_(False).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def _configuration(one: Architecture, checkpoint: Checkpoint) -> str:
    """The preset that the options are, or the nearest one and how they differ."""
    options = dict(_options(one.config(checkpoint.config)))
    nearest = [
        ({key: value for key, value in options.items() if preset.get(key) != value}, name)
        for name, preset in ((name, dict(_options(one.config(preset)))) for name, preset in one.presets.items())
    ]
    differing, name = min(nearest, key=lambda one: len(one[0]), default=(options, ""))
    said = [f"{key} {_said(value)}" for key, value in differing.items()]
    more = f" and {len(said) - OPTIONS_SAID} more" if len(said) > OPTIONS_SAID else ""
    said = said[:OPTIONS_SAID]
    if not name:
        return f"with {', '.join(said)}{more}" if said else "as published"
    return f"“{name}” with {', '.join(said)}{more}" if said else f"“{name}”"


def _assumed(one: Architecture, checkpoint: Checkpoint) -> str:
    options = dict(_options(one.config(checkpoint.config)))
    sentences = (
        f" Weights tell nothing of {name}: {_said(options[name])}, the published default, is assumed."
        for name in checkpoint.assumed
        if name in options
    )
    return "".join(sentences)


def _options(config: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for part in dataclasses.fields(config):
        value = getattr(config, part.name)
        if dataclasses.is_dataclass(value):
            yield from _options(value, f"{prefix}{part.name}.")
        else:
            yield prefix + part.name, value


def _said(value: object) -> str:
    return "-".join(map(_said, value)) if isinstance(value, tuple) else str(value)
