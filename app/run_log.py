"""What runs wrote about themselves: curves from their logs, and states that can go on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.training_settings import RunCurves, SavedRun

STATE, LOG, MODEL = ".checkpoint", ".log.jsonl", ".safetensors"


def earlier_runs(folder: Path) -> list[RunCurves]:
    """Every run with a log in ``folder``, the latest first; lines that say nothing are passed over."""
    logs = sorted(folder.glob(f"*{LOG}"), key=lambda path: path.stat().st_mtime, reverse=True)
    return [_curves(path) for path in logs]


def unfinished_runs(folder: Path) -> list[SavedRun]:
    """Runs in ``folder`` that have a state and no model yet, the latest first."""
    states = sorted(folder.glob(f"*{STATE}"), key=lambda path: path.stat().st_mtime, reverse=True)
    names = [path.name.removesuffix(STATE) for path in states]
    # NAME.best-1.checkpoint belongs to NAME.
    whole = [name for name in names if ".best-" not in name]
    return [_saved(folder, name) for name in whole if not (folder / f"{name}{MODEL}").exists()]


def state_of(folder: Path, name: str) -> Path | None:
    """The state of the run of that name in ``folder``, if it has one."""
    path = folder / f"{name}{STATE}"
    return path if path.exists() else None


def files_of(folder: Path, name: str) -> list[Path]:
    """Everything in ``folder`` that the run called ``name`` wrote, except its finished model."""
    return [
        path
        for path in sorted(folder.glob(f"{name}.*"))
        if path.is_file() and path.name.endswith((STATE, LOG)) and path.name.split(".")[0] == name
    ]


def _saved(folder: Path, name: str) -> SavedRun:
    steps = [_step(entry) for entry in _entries(folder / f"{name}{LOG}")]
    return SavedRun(name, folder / f"{name}{STATE}", max(steps, default=0))


def _curves(path: Path) -> RunCurves:
    curves = RunCurves(path.name.removesuffix(LOG))
    for entry in _entries(path):
        step, loss = _step(entry), entry.get("loss")
        scores = [value for name, value in entry.items() if name.startswith("psnr/") and isinstance(value, int | float)]
        if isinstance(loss, int | float):
            curves.losses.append((step, float(loss)))
        if scores:
            curves.scores.append((step, sum(scores) / len(scores)))
    return curves


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        try:
            entry = json.loads(line)
        except ValueError:
            continue  # the last line of a run that lost its power
        if isinstance(entry, dict):
            yield entry


def _step(entry: dict[str, Any]) -> int:
    value = entry.get("step")
    return value if isinstance(value, int) else 0
