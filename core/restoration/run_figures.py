"""How fast models are on this computer and what memory they take: guessed from one tile, or kept from a whole run.

The file lies beside the run settings and can be deleted at any time.
"""

import json
import time
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from core.devices import Device
from core.model_file import Model
from core.progress import Progress, Work
from core.restoration import run_settings, small_file

if TYPE_CHECKING:
    from core.picture.picture import Pixels
    from core.restoration.restorer import Restorer

# Raised whenever what is measured, or how, has changed.
FORMAT = 1
WARMING_SIDE, TRIAL_SIDE = 64, 128
# At least and at most so many trials, and seconds after which there is no further one.
FEWEST, MOST, BUDGET = 3, 10, 0.5


class RunFigures(NamedTuple):
    """``speed`` in megapixels of the source per second, ``memory`` in bytes beside the picture and its result."""

    speed: float
    memory: int
    is_measured: bool  # by restoring a whole picture


def file() -> Path:
    """Where they are kept; it need not exist."""
    return run_settings.file().with_name("run-figures.json")


def keep(model: Model, device: Device, figures: RunFigures) -> None:
    """Keep what was found for this state of the model's file; nothing happens when the file is gone."""
    key = _key(model, device)
    if key is not None:
        small_file.put(file(), key, figures._asdict())


def recall(model: Model, device: Device) -> RunFigures | None:
    """What was kept; None if there is nothing, or nothing that makes sense."""
    entry = small_file.entries(file()).get(_key(model, device) or "")
    try:
        figures = RunFigures(**entry)  # type: ignore[arg-type]
    except TypeError:
        return None
    speed, memory = figures.speed, figures.memory
    sound = type(speed) is float and isfinite(speed) and speed > 0 and type(memory) is int and memory >= 0
    return figures if sound and type(figures.is_measured) is bool else None


def estimate(model: Model, device: Device) -> Work[Progress, RunFigures]:
    """Guess from one small tile how fast a whole picture will go.

    The network is loaded for this alone, so that those in use stay where they are. UnreadableModel, OutOfMemory.
    """
    import numpy as np

    from core.models import checkpoint
    from core.restoration import memory_need, tuning
    from core.restoration.restorer import Restorer

    yield Progress(0, 3)
    restorer = Restorer(checkpoint.build(checkpoint.read(model.path)), device, model)
    restorer.settings = tuning.known(restorer) or restorer.usual_settings
    patch = np.full((TRIAL_SIDE, TRIAL_SIDE, 3), 0.5, np.float32)
    restorer.run(patch[:WARMING_SIDE, :WARMING_SIDE])
    yield Progress(1, 3)
    tries: list[float] = []
    while len(tries) < FEWEST or (len(tries) < MOST and sum(tries) < BUDGET):
        tries.append(_seconds(restorer, patch))
        yield Progress(1, 3)
    # The shortest: other work on the computer only ever adds.
    seconds = min(tries)
    memory = memory_need.tile_bytes(restorer)
    # Of every tile, what overlaps with its neighbours is computed twice.
    useful = max(1 - restorer.overlap / restorer.tile, 0.25) ** 2
    return RunFigures(useful * TRIAL_SIDE**2 / 1e6 / max(seconds, 1e-9), memory, False)


def _seconds(restorer: "Restorer", patch: "Pixels") -> float:
    started = time.perf_counter()
    restorer.run(patch)
    return time.perf_counter() - started


def _key(model: Model, device: Device) -> str | None:
    try:
        facts = model.path.stat()
    except OSError:
        return None
    state = [str(model.path.resolve()), facts.st_mtime_ns, facts.st_size]
    return json.dumps([FORMAT, *state, device.name, device.title])
