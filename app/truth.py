"""A picture as it should be, to measure versions of it by."""

from dataclasses import dataclass
from pathlib import Path

from core.picture.picture import Picture


@dataclass(frozen=True, eq=False)
class Truth:
    """What is true, and where it came from."""

    path: Path
    picture: Picture
