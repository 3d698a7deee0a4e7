"""One pair, or one good picture, to learn from."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.sentences import joined, translated
from core.picture.picture import Picture

if TYPE_CHECKING:
    from core.training.pairs.check import PairCheck


@dataclass(eq=False)
class TrainingRow:
    """``before`` is None for a good picture that has no other side; several files in ``after`` are a burst.

    ``first`` is what was found out about the pair as it is, ``again`` about the aligned one; ``is_aligned`` says which
    of them counts, ``matches_light`` whether aligning gives the clean picture the light of the other one.
    ``thumbnails`` are small versions of before and after, None until they were made.
    """

    name: str
    before: Path | None
    after: tuple[Path, ...]
    first: "PairCheck | None" = None
    again: "PairCheck | None" = None
    is_aligned: bool = False
    matches_light: bool = True
    thumbnails: tuple[Picture | None, Picture | None] | None = field(default=None, repr=False)

    @property
    def check(self) -> "PairCheck | None":
        """What counts; None for a good picture."""
        return self.again if self.is_aligned and self.again is not None else self.first

    @property
    def verdict(self) -> str:
        """ "green", "amber" or "red"; empty for a good picture."""
        return self.check.verdict.value if self.check is not None else ""

    @property
    def reason(self) -> str:
        """Why it is not green, in sentences."""
        return joined(*map(translated, self.check.reasons)) if self.check is not None else ""

    @property
    def needs_aligning(self) -> bool:
        """Whether the pair as it is lies visibly apart and can be mended."""
        return self.first is not None and self.first.needs_aligning
