"""Weights in files: read safely, recognised by names and shapes, written with a header of our own.

Nothing in a file is ever executed: safetensors holds only numbers, and torch's files are read with its weights-only
reader, which refuses everything but numbers, text and containers.

The header of our own files (safetensors metadata, all text): ``architecture``, ``config`` (JSON), and for people
``name``, ``title``, ``task``, ``scale``, ``licence``, ``card`` (JSON), ``recipe_digest``.
"""

import json
import os
import pickle
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from core.errors import SettingsError, UnreadableModel
from core.models import RestorationNetwork, architecture, architectures
from core.models.architecture import Architecture

# Where published files keep their weights, the averaged ones first.
WEIGHT_KEYS = ("params_ema", "params", "state_dict")
# Distributed training puts this before every name.
PARALLEL_PREFIX = "module."


@dataclass(frozen=True)
class Checkpoint:
    """What a file holds: the network's registry name, its options, its weights, and the header as it stands there."""

    architecture: str
    config: dict[str, Any]
    state: dict[str, Tensor]
    header: dict[str, str] = field(default_factory=dict)


def read(path: Path | str) -> Checkpoint:
    """Read a checkpoint of ours or of the papers; UnreadableModel says why not, and what came nearest."""
    path = Path(path)
    if not path.is_file():
        raise UnreadableModel(f"There is no model file at {path}.", "Check the name and the folder.")
    if path.stat().st_size == 0:
        raise UnreadableModel(f"{path.name} is empty.", "Download or copy it again.")
    if _is_safetensors(path):
        header, state = _read_safetensors(path)
        name, options = header.get("architecture"), _options(header.get("config"), path)
    else:
        header = {}
        name, options, state = _unwrap(_read_torch(path), path)
    state = {key.removeprefix(PARALLEL_PREFIX): value for key, value in state.items()}
    _refuse_broken(state, path)
    name, options = _recognise(name, options, state, path)
    return Checkpoint(name, options, state, header)


def build(checkpoint: Checkpoint) -> RestorationNetwork:
    """The network with its weights, float32, ready to run (eval), on the CPU."""
    network = architecture(checkpoint.architecture).restorer(checkpoint.config)
    network.load_state_dict(checkpoint.state)
    return network.float().eval().requires_grad_(False).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


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


def _is_safetensors(path: Path) -> bool:
    """A safetensors file starts with the length of its header, then the header, which is JSON."""
    with path.open("rb") as file:
        start = file.read(9)
    return len(start) == 9 and start[8:] == b"{" and int.from_bytes(start[:8], "little") < path.stat().st_size


def _read_safetensors(path: Path) -> tuple[dict[str, str], dict[str, Tensor]]:
    try:
        with safe_open(path, framework="pt") as file:
            return dict(file.metadata() or {}), {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, ValueError) as error:
        raise UnreadableModel(
            f"{path.name} is a damaged safetensors file: {error}.", "Download or copy it again."
        ) from error


def _read_torch(path: Path) -> Any:
    try:
        with warnings.catch_warnings():
            # Whichever pickle protocol it is, what the reader cannot take it refuses.
            warnings.simplefilter("ignore", UserWarning)
            return torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        if b"PK" not in _first(path) and not _first(path).startswith(b"\x80"):
            raise UnreadableModel(
                f"{path.name} is not a model.", "Choose a .safetensors, .pth, .pt or .ckpt file."
            ) from error
        raise UnreadableModel(
            f"{path.name} holds more than weights, and that could be a hidden program, so it was not loaded.",
            "Ask its author for a safetensors file.",
        ) from error
    except (RuntimeError, OSError, EOFError, ValueError, KeyError, AttributeError, TypeError, IndexError) as error:
        raise UnreadableModel(
            f"{path.name} is damaged or is not a model.", "Download it again, or choose a .safetensors or .pth file."
        ) from error


def _first(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)


def _options(text: str | None, path: Path) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        options = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableModel(f"The header of {path.name} is damaged.", "Download or copy the file again.") from error
    return options if isinstance(options, dict) else None


def _unwrap(content: Any, path: Path) -> tuple[str | None, dict[str, Any] | None, dict[str, Tensor]]:
    """Registry name and options if the file tells them, and the weights: EMA before raw, then a plain state dict."""
    if isinstance(content, dict):
        model = content.get("model")
        if isinstance(model, dict):
            for key in ("sd_e", "sd"):
                if isinstance(model.get(key), dict):
                    options = model.get("args")
                    return model.get("name"), options if isinstance(options, dict) else None, _tensors(model[key])
        for key in WEIGHT_KEYS:
            if isinstance(content.get(key), dict):
                return None, None, _tensors(content[key])
        plain = _tensors(model if isinstance(model, dict) else content)
        if plain:
            return None, None, plain
    raise UnreadableModel(
        f"{path.name} holds no weights of a network.", "Choose a checkpoint of a restoration network."
    )


def _tensors(content: Mapping[Any, Any]) -> dict[str, Tensor]:
    return {key: value for key, value in content.items() if isinstance(key, str) and isinstance(value, Tensor)}


def _refuse_broken(state: Mapping[str, Tensor], path: Path) -> None:
    for key, value in state.items():
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise UnreadableModel(
                f"The weights of {path.name} are broken: {key} holds values that are no numbers.",
                "Training had failed before it was saved; use an earlier file.",
            )


def _recognise(
    name: str | None, options: dict[str, Any] | None, state: Mapping[str, Tensor], path: Path
) -> tuple[str, dict[str, Any]]:
    """Registry name and options that fit ``state`` exactly."""
    known = architectures()
    candidates = [known[name]] if name in known else list(known.values())
    misfits: list[tuple[int, str]] = []
    for one in candidates:
        found = _infer(one, state)
        # The file's own options know what weights cannot tell (the scan's curve); shapes decide the rest.
        for chosen in (options if name in known else None, found):
            if chosen is None:
                continue
            try:
                differing = _differences(one, chosen, state)
            except SettingsError as error:
                misfits.append((len(state), f"{one.title}: {error}"))
                continue
            if not differing:
                return one.name, dict(chosen)
            misfits.append((len(differing), f"{one.title} came nearest: {differing[0]}"))
    nearest = f" {min(misfits)[1]}" if misfits else ""
    raise UnreadableModel(
        f"{path.name} fits no network known here.{nearest}",
        f"The networks are {', '.join(one.title for one in known.values())}.",
    )


def _infer(one: Architecture, state: Mapping[str, Tensor]) -> dict[str, Any] | None:
    try:
        return one.infer(state)
    except (KeyError, IndexError, ValueError, ZeroDivisionError):
        return None


def _differences(one: Architecture, options: Mapping[str, Any], state: Mapping[str, Tensor]) -> list[str]:
    """Sentences on where the weights differ from the network of these options; none when they fit."""
    with torch.device("meta"):
        wanted = {key: tuple(value.shape) for key, value in one.make(options).state_dict().items()}
    given = {key: tuple(value.shape) for key, value in state.items()}
    missing = [f"{key} is missing." for key in wanted if key not in given]
    extra = [f"{key} is not part of it." for key in given if key not in wanted]
    other = [
        f"{key} has the shape {given[key]} instead of {wanted[key]}."
        for key in wanted
        if key in given and given[key] != wanted[key]
    ]
    return missing + extra + other
