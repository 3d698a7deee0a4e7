"""Where the pictures to learn from come from."""

from dataclasses import dataclass
from pathlib import Path

TABLES, LISTS = (".csv", ".tsv"), (".txt", ".lst")


@dataclass(frozen=True)
class Sources:
    """Folders, files or lists: ``before`` and ``after`` of pairs, or ``clean``, good pictures without another side."""

    before: tuple[Path, ...] = ()
    after: tuple[Path, ...] = ()
    clean: tuple[Path, ...] = ()

    @property
    def has_pairs(self) -> bool:
        """Whether these are pairs, complete or not, rather than good pictures only."""
        return bool(self.before or self.after)

    @property
    def is_complete(self) -> bool:
        """Whether there is enough to look at."""
        return bool(self.before and self.after) or bool(self.clean) or self.table is not None

    @property
    def table(self) -> Path | None:
        """The table that names both sides, where that was dropped on one of them."""
        given = (*self.before, *self.after)
        return given[0] if len(given) == 1 and given[0].suffix.lower() in TABLES else None

    @property
    def is_whole(self) -> bool:
        """Whether each side is one folder or one list, which need no list of ours."""
        sides = (self.before, self.after)
        return all(len(side) == 1 and (side[0].is_dir() or side[0].suffix.lower() in LISTS) for side in sides)

    @property
    def name(self) -> str:
        """What people would call them: the folder's name, or that of the folder they are in."""
        first = next(iter((*self.clean, *self.before)), None)
        if first is None:
            return ""
        return (first if not first.suffix else first.parent).name
