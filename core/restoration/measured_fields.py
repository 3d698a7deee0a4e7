"""How far models were measured to look (`core.analysis`), kept for those whose cards do not say.

The file lies beside the run settings and can be deleted at any time.
"""

import json
from pathlib import Path
from typing import NamedTuple

from core.library import Model
from core.restoration import run_settings, small_file

# Raised whenever what is measured, or how, has changed.
FORMAT = 1


class Field(NamedTuple):
    """The side in pixels of the square that a pixel looks at, and what tiles that overlap by half of it still cut off.

    ``seam_risk`` is a share, 0 to 1.
    """

    side: int
    seam_risk: float

    @property
    def sentence(self) -> str:
        """What it means for a restoration."""
        overlap = -(-self.side // 2)
        return (
            f"It looks {overlap} pixels far, as measured on this computer; tiles overlap by as much, and cut off "
            f"{self.seam_risk:.1%} at the worst place between them."
        )


def file() -> Path:
    """Where they are kept; it need not exist."""
    return run_settings.file().with_name("receptive-fields.json")


def keep(model: Model, field: Field) -> None:
    """Keep what was measured of this state of the model's file."""
    small_file.put(file(), _key(model), {"receptive_field": field.side, "seam_risk": field.seam_risk})


def recall(model: Model) -> Field | None:
    """What was kept for this state of the model's file; None if there is nothing."""
    try:
        entry = small_file.entries(file()).get(_key(model))
    except OSError:
        # The model's file is gone.
        return None
    side, risk = (entry.get("receptive_field"), entry.get("seam_risk")) if isinstance(entry, dict) else (None, None)
    if type(side) is not int or type(risk) is not float or side <= 0 or not 0 <= risk <= 1:
        return None
    return Field(side, risk)


def _key(model: Model) -> str:
    facts = model.path.stat()
    return json.dumps([FORMAT, str(model.path.resolve()), facts.st_mtime_ns, facts.st_size])
