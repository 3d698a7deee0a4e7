"""What a run writes, all in one folder: states, the best of them, its log, its model; and whether there is room."""

import glob
import json
import math
import os
import shutil
from pathlib import Path
from typing import Any

from core.errors import SettingsError, TrainingError
from core.training import checkpoint as checkpoints
from core.training.checkpoint import Checkpoint
from core.training.recipe import Recipe

# Beyond the states themselves: the model, the log, and some air.
_SPARE = 64 << 20


def checkpoint_path(recipe: Recipe) -> Path:
    """Where a run keeps its last state."""
    return Path(recipe.output) / f"{recipe.name}.checkpoint"


def best_path(recipe: Recipe, place: int) -> Path:
    """Where it keeps the state that is the ``place``-th best (from 1) on held-out pictures."""
    return Path(recipe.output) / f"{recipe.name}.best-{place}.checkpoint"


def model_path(recipe: Recipe) -> Path:
    """Where a finished run puts its model."""
    return Path(recipe.output) / f"{recipe.name}.safetensors"


def log_path(recipe: Recipe) -> Path:
    """Where it writes one JSON object a line: losses, rates and scores by step."""
    return Path(recipe.output) / f"{recipe.name}.log.jsonl"


def check_room(recipe: Recipe, weights: int, trained: int) -> None:
    """TrainingError when the disk cannot hold all that the run will write.

    ``weights`` and ``trained`` are counts of numbers: of the network, and of those in it that are trained.
    """
    state = 4 * (2 * weights + 2 * trained)
    # The last state, the best ones, and one more while it is written aside.
    needed = state * (2 + recipe.keep_best) + 4 * weights + _SPARE
    kept = sum(path.stat().st_size for path in _states(recipe) if path.exists())
    demand_room(Path(recipe.output), needed - kept)


def check_writable(recipe: Recipe) -> None:
    """SettingsError when the run's folder is none, or nothing may be written where it is or will be."""
    there = _there(Path(recipe.output))
    if not (there.is_dir() and os.access(there, os.W_OK)):
        why = f"“{there}” cannot be written to" if there.is_dir() else f"“{there}” is a file and no folder"
        raise SettingsError(
            f"The run cannot keep its states in “{recipe.output}”: {why}.", "Choose another output folder."
        )


def _there(folder: Path) -> Path:
    """``folder``, or what there is of the way to it."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if os.path.lexists(place))


def demand_room(folder: Path, needed: int) -> None:
    """TrainingError when fewer than ``needed`` bytes are free where ``folder`` is or will be."""
    free = shutil.disk_usage(_there(folder)).free
    if free < needed:
        raise TrainingError(
            f"The run needs {needed / 2**20:.0f} MB in {folder}, and {free / 2**20:.0f} MB are free.",
            "Free some space, choose another output folder, or lower keep_best.",
        )


def save(path: Path, state: Checkpoint) -> None:
    """Write a state; TrainingError before anything is written when it would not fit."""
    numbers = sum(value.numel() for value in (*state.network.values(), *state.average.values()))
    demand_room(path.parent, 8 * numbers)
    checkpoints.save(path, state)


def save_best(recipe: Recipe, state: Checkpoint, place: int) -> Path:
    """Write ``state`` as the ``place``-th best (from 1); those behind it move down, and the last one goes."""
    path = best_path(recipe, place)
    aside = path.with_name(f"{path.name}.new")
    save(aside, state)
    for number in range(recipe.keep_best, place, -1):
        if best_path(recipe, number - 1).exists():
            best_path(recipe, number - 1).replace(best_path(recipe, number))
    aside.replace(path)
    return path


def clear(recipe: Recipe) -> None:
    """Delete the states and the log of an earlier run of this name; its model stays until there is a new one."""
    for path in (*_states(recipe), log_path(recipe)):
        path.unlink(missing_ok=True)
    shutil.rmtree(_board_folder(recipe), ignore_errors=True)


def _board_folder(recipe: Recipe) -> Path:
    return Path(recipe.output) / "tensorboard" / recipe.name


def _states(recipe: Recipe) -> list[Path]:
    return [checkpoint_path(recipe), *Path(recipe.output).glob(f"{glob.escape(recipe.name)}.best-*.checkpoint")]


class Log:
    """Lines of JSON that grow with the run, and TensorBoard's files where it is installed.

    What an earlier sitting wrote after ``step`` is dropped, so that a run which goes on has one line for each step.
    """

    def __init__(self, recipe: Recipe, step: int) -> None:
        path = log_path(recipe)
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = [line for line in _lines(path) if json.loads(line)["step"] <= step] if step else []
        path.write_text("".join(kept), encoding="utf-8")
        self.file = path.open("a", encoding="utf-8")
        self.board = _board(_board_folder(recipe), step)

    def add(self, step: int, **values: float) -> None:
        """One line; names with a slash are groups in TensorBoard."""
        sound = {name: value for name, value in values.items() if math.isfinite(value)}
        self.file.write(json.dumps({"step": step, **sound}) + "\n")
        self.file.flush()
        if self.board is not None:
            for name, value in sound.items():
                self.board.add_scalar(name, value, step)

    def close(self) -> None:
        """Nothing more comes."""
        self.file.close()
        if self.board is not None:
            self.board.close()


def _lines(path: Path) -> list[str]:
    """The whole lines of a log; one that a power cut broke off is no line."""
    if not path.exists():
        return []
    return [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line.endswith("}\n")]


def _board(folder: Path, step: int) -> Any:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:  # an extra: silvermend[training]
        return None
    return SummaryWriter(str(folder), purge_step=step + 1 if step else None)
