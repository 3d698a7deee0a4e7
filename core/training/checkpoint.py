"""Everything a run needs to go on as if it had never stopped, in one file."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from core.errors import TrainingError
from core.training.recipe import Recipe
from core.training.recipe_file import parse, to_toml

VERSION = 2


@dataclass(frozen=True)
class Checkpoint:
    """State after ``step`` finished steps.

    ``scores`` are the validations so far: (step, PSNR in dB by condition). ``random`` are the states of chance by
    device, ``scaler`` that of half precision's loss scale, ``data`` the digest of the pictures. ``best`` are the means
    of the best validations, best first, with their steps; ``waited`` counts validations since the last new best.
    """

    recipe: Recipe
    step: int
    network: dict[str, Tensor]
    average: dict[str, Tensor]
    optimiser: dict[str, Any]
    random: dict[str, Tensor]
    seconds: float
    scores: list[tuple[int, dict[str, float]]]
    scaler: dict[str, Any] = field(default_factory=dict)
    data: str = ""
    best: list[tuple[float, int]] = field(default_factory=list)
    waited: int = 0


def save(path: Path, checkpoint: Checkpoint) -> None:
    """Write a neighbour file, push it to the disk, rename it: the old checkpoint stays whole until the new one is."""
    content = {name: getattr(checkpoint, name) for name in checkpoint.__dataclass_fields__}
    content |= {"recipe": to_toml(checkpoint.recipe), "version": VERSION}
    aside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as file:
            torch.save(content, file)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except (OSError, RuntimeError) as error:
        aside.unlink(missing_ok=True)
        raise TrainingError(
            f"The state of the training run could not be written to {path}: {error}",
            "Free some space or choose another output folder, then continue from the last saved state.",
        ) from error


def load(path: Path) -> Checkpoint:
    """Read a state written by ``save``, weights and plain values only; TrainingError when it is not one."""
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
        assert content.pop("version") == VERSION
        return Checkpoint(**{**content, "recipe": parse(content["recipe"])})
    except FileNotFoundError as error:
        raise TrainingError(f"There is no saved state {path}.", "Start the run without resuming.") from error
    except Exception as error:  # a file from anywhere can break the reader in any way
        raise TrainingError(f"{path} is not a saved state of a training run.", "Choose another file.") from error
