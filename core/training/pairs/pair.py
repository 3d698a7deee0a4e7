"""A picture before and its clean counterpart after, as files."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import UnreadablePicture
from core.picture import files
from core.picture.colour import in_srgb
from core.picture.picture import Pixels
from core.picture.transfer import encoded, linear


@dataclass(frozen=True)
class Pair:
    """``before`` is what a camera gave, ``after`` what it should have been; several files there are a burst, whose mean
    is the clean picture.
    """

    before: Path
    after: tuple[Path, ...]

    @property
    def name(self) -> str:
        """What people call the pair."""
        return self.before.name


@dataclass(frozen=True)
class Unmatched:
    """A file that belongs to no pair, and the sentence that says why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Matching:
    """What two folders or lists hold: the pairs in the order of their names, and the files that are left over."""

    pairs: tuple[Pair, ...]
    unmatched: tuple[Unmatched, ...] = ()


def display(path: Path) -> Pixels:
    """The picture at ``path``, display-encoded on sRGB's primaries, (h, w, 3). UnreadablePicture.

    A camera's RAW file and the JPEG file beside it have other colour spaces, and must become one pair.
    """
    return np.clip(in_srgb(files.read(path)), 0, 1)


def clean(paths: Sequence[Path]) -> Pixels:
    """The clean picture of these files, display-encoded (h, w, 3): the one there is, or the mean of a burst's light.

    UnreadablePicture, also when the pictures of a burst are not equally large.
    """
    first = display(paths[0])
    if len(paths) == 1:
        return first
    total = linear(first).astype(np.float64)
    for path in paths[1:]:
        another = display(path)
        if another.shape != first.shape:
            raise UnreadablePicture(
                f"“{path.name}” is not as large as “{paths[0].name}”, so they are no burst.",
                "Keep only the pictures of one burst under one name.",
            )
        total += linear(another)
    return encoded((total / len(paths)).astype(np.float32))
