"""What came of looking at a network: frozen answers that are shown, kept, and written to files.

They hold what `core.analysis` measured, whose classes need torch to be imported and are therefore named for types only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from app.analysis_question import Question
from core.picture.picture import Pixels

if TYPE_CHECKING:
    from core.analysis.area_ratio import AreaRatio
    from core.analysis.attribution import Attribution
    from core.analysis.complexity import Complexity, Growth
    from core.analysis.reach import Reach
    from core.analysis.receptive_field import ReceptiveField
    from core.analysis.scan_paths import ScanPaths
    from core.analysis.uncertainty import Uncertainty


@dataclass(frozen=True, eq=False)
class SeenPart:
    """The part of the picture that was given to the network: ``pixels`` (h, w, 3) from ``top`` and ``left`` on."""

    pixels: Pixels
    top: int
    left: int

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])


@dataclass(frozen=True, eq=False)
class MeasuredField:
    """How far one model looks: its map, what holds 99 % of it, and what that means for tiles.

    ``overlap`` is what tiles should share, in pixels, and ``seam_risk`` the share, 0 to 1, that they still cut off;
    ``areas`` are the tables of the "raw" and of the "log" map, empty where the place is not the middle of the part.
    """

    field: "ReceptiveField"
    reach: "Reach"
    overlap: int
    seam_risk: float
    areas: Mapping[str, tuple["AreaRatio", ...]]


@dataclass(frozen=True, eq=False)
class FieldFinding:
    """How far the models of the question look from one pixel; ``left_out`` pictures of its folder did not serve."""

    question: Question
    part: SeenPart
    fields: tuple[MeasuredField, ...]
    left_out: int = 0


@dataclass(frozen=True, eq=False)
class UsedFinding:
    """Which pixels the models of the question used for a patch."""

    question: Question
    part: SeenPart
    found: tuple["Attribution", ...]


@dataclass(frozen=True, eq=False)
class ScanFinding:
    """How the scans of the first model of the question run over a part of the picture.

    ``tall`` and ``wide`` are the size to which the network brings the part, at its lower and right edge.
    """

    question: Question
    part: SeenPart
    paths: "ScanPaths"
    tall: int
    wide: int


@dataclass(frozen=True, eq=False)
class DoubtFinding:
    """How sure the models of the question are of every pixel."""

    question: Question
    part: SeenPart
    found: tuple["Uncertainty", ...]


@dataclass(frozen=True, eq=False)
class ModelCost:
    """What one model costs: at one size by parts, and over growing sizes in one piece."""

    title: str
    cost: "Complexity"
    growth: "Growth"


@dataclass(frozen=True, eq=False)
class CostFinding:
    """What the models of the question cost."""

    question: Question
    costs: tuple[ModelCost, ...]


PlacedFinding: TypeAlias = FieldFinding | UsedFinding | ScanFinding | DoubtFinding
Finding: TypeAlias = PlacedFinding | CostFinding
