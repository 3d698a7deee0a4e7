"""How far models look, as `core.analysis` measured it, and how much their tiles overlap for it.

What was measured on this computer lies beside the run settings, in a file that can be deleted at any time; it counts
before what a model's card tells.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from core.model_file import Model
from core.restoration import run_settings, small_file

# Raised whenever what is measured, or how, has changed.
FORMAT = 2
# The overlaps that tiles get by themselves, in source pixels. Fields of networks that scan have no end, but overlaps
# beyond the larger change nothing that is seen and cost time; with less than the smaller, tiles blend within so few
# pixels that differences between them show as a step (docs/receptive-field.md).
SHORTEST, LONGEST = 16, 32


class Field(NamedTuple):
    """``reach`` pixels around a pixel, in every direction, hold 99 % of what it looks at, or more where not ``whole``.

    Tiles have the ``overlap``; ``seam_risk`` is the share of its looking, 0 to 1, that they still cut off from a pixel
    at the worst place between them, None where nobody measured it.
    """

    reach: int
    whole: bool
    overlap: int
    seam_risk: float | None

    @property
    def side(self) -> int:
        """The side of the square that it looks at, in pixels: what cards call receptive field."""
        return 2 * self.reach + 1

    @property
    def sentence(self) -> str:
        """What it means for a restoration."""
        least = "" if self.whole else "at least "
        told = f"It looks {least}{self.reach} pixels far; its tiles overlap by {self.overlap} pixels"
        if self.seam_risk is None:
            return f"{told}."
        return f"{told}, which cuts off {self.seam_risk:.1%} of that at the worst place between them."

    def as_card(self) -> dict[str, Any]:
        """What a model's card tells of it."""
        return {
            "receptive_field": self.side,
            "receptive_field_is_whole": self.whole,
            "tile_overlap": self.overlap,
            "seam_risk": self.seam_risk,
        }


def suitable_overlap(reach: int) -> int:
    """What tiles of a network that looks so far overlap by, unless somebody asks for more."""
    return min(max(reach, SHORTEST), LONGEST)


def field_of(model: Model) -> Field | None:
    """What was measured here, or what the model's card tells; None where nobody measured."""
    return recall(model) or of_card(model.card)


def of_card(card: Mapping[str, Any]) -> Field | None:
    """What a card tells; None where it is silent or makes no sense."""
    side, overlap, risk = (card.get(name) for name in ("receptive_field", "tile_overlap", "seam_risk"))
    if type(side) is not int or side < 1:
        return None
    if type(overlap) is not int or overlap < 0:
        overlap, risk = suitable_overlap(-(-side // 2)), None
    known = risk if type(risk) is float and 0 <= risk <= 1 else None
    return Field(side // 2, card.get("receptive_field_is_whole") is not False, overlap, known)


def file() -> Path:
    """Where they are kept; it need not exist."""
    return run_settings.file().with_name("receptive-fields.json")


def keep(model: Model, field: Field) -> None:
    """Keep what was measured of this state of the model's file."""
    small_file.put(file(), _key(model), field.as_card())


def recall(model: Model) -> Field | None:
    """What was kept for this state of the model's file; None if there is nothing."""
    try:
        entry = small_file.entries(file()).get(_key(model))
    except OSError:
        # The model's file is gone.
        return None
    return of_card(entry) if isinstance(entry, dict) else None


def _key(model: Model) -> str:
    facts = model.path.stat()
    return json.dumps([FORMAT, str(model.path.resolve()), facts.st_mtime_ns, facts.st_size])
