"""How far models were measured to look (`core.analysis`), kept for those whose cards do not say.

The file lies beside the run settings and can be deleted at any time.
"""

import json
from pathlib import Path

from core.library import Model
from core.restoration import run_settings, small_file

# Raised whenever what is measured, or how, has changed.
FORMAT = 1


def file() -> Path:
    """Where they are kept; it need not exist."""
    return run_settings.file().with_name("receptive-fields.json")


def keep(model: Model, side: int, seam_risk: float) -> None:
    """Keep the side of the square that a pixel of ``model`` looks at, in pixels, for this state of its file.

    ``seam_risk`` is the share, 0 to 1, that tiles with an overlap of half of it still cut off.
    """
    small_file.put(file(), _key(model), {"receptive_field": side, "seam_risk": seam_risk})


def recall(model: Model) -> int | None:
    """The side that was kept for this state of the model's file; None if there is none."""
    try:
        entry = small_file.entries(file()).get(_key(model))
    except OSError:
        # The model's file is gone.
        return None
    side = entry.get("receptive_field") if isinstance(entry, dict) else None
    return side if type(side) is int and side > 0 else None


def _key(model: Model) -> str:
    facts = model.path.stat()
    return json.dumps([FORMAT, str(model.path.resolve()), facts.st_mtime_ns, facts.st_size])
