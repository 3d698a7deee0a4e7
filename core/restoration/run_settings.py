"""How a model runs best on this computer: found once by trying (`core.restoration.tuning`), kept in one small file.

The file lies in the user's cache folder and can be deleted at any time. What is kept belongs to one state of a model's
file, one device, one version of torch and one number of cores: where anything of that changed, nothing is found.
"""

import json
import os
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import platformdirs

from core.devices import Device
from core.model_file import Model
from core.restoration import small_file

# Raised whenever what is measured, or how, has changed.
FORMAT = 2
PRECISIONS = ("float32", "tf32", "bfloat16", "float16")


@dataclass(frozen=True)
class RunSettings:
    """``tile`` is a side in source pixels, ``threads`` None for torch's choice; ``precision`` is in `PRECISIONS`."""

    tile: int
    threads: int | None = None
    precision: str = "float32"

    def __post_init__(self) -> None:
        whole = (self.tile, 1 if self.threads is None else self.threads)
        if not all(type(number) is int and number >= 1 for number in whole):
            raise ValueError("Tiles and threads are whole numbers from 1.")
        if self.precision not in PRECISIONS:
            raise ValueError(f"There is no precision {self.precision!r}.")


def file() -> Path:
    """Where the settings are kept; it need not exist."""
    return Path(platformdirs.user_cache_dir("silvermend", appauthor=False)) / "run-settings.json"


def key(model: Model, device: Device, precision: str) -> str:
    """What settings are kept under: all that their speed depends on, and the ``precision`` that was asked for."""
    facts = model.path.stat()
    state = [str(model.path.resolve()), facts.st_mtime_ns, facts.st_size]
    limit = os.environ.get("OMP_NUM_THREADS", "")
    return json.dumps([FORMAT, *state, device.name, device.title, device.cores, limit, version("torch"), precision])


def recall(key: str) -> RunSettings | None:
    """What was kept; None if there is nothing, or nothing that can be used."""
    try:
        return RunSettings(**small_file.entries(file()).get(key, {}))
    except (TypeError, ValueError):
        return None


def keep(key: str, settings: RunSettings) -> None:
    """Keep ``settings``; where nothing can be written they are found again next time."""
    small_file.put(file(), key, asdict(settings))
