"""Parts of many pictures around the same place, to average over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.analysis.part import Pixels, part_around
from core.analysis.receptive_field import Place
from core.errors import SettingsError, UnreadablePicture
from core.picture import files
from core.picture.colour import to_network
from core.picture.picture import Picture
from core.progress import Progress, Work


@dataclass(frozen=True, eq=False)
class FolderParts:
    """``pixels`` of every part, (side, side, 3), with ``row`` and ``column`` within all of them.

    ``left_out`` counts pictures that are too small or cannot be read.
    """

    pixels: tuple[Pixels, ...]
    row: int
    column: int
    left_out: int


def same_place(row: int, column: int, height: int, width: int, side: int) -> Callable[[int, int], Place]:
    """Where the place of a picture of ``height`` × ``width`` lies in one of another height and width.

    As far from an edge as there, if a part of ``side`` pixels around it ends at that edge; else at the same share of
    the way.
    """

    def place(tall: int, wide: int) -> Place:
        return _along(row, height, tall, side), _along(column, width, wide, side)

    return place


def parts(
    paths: Sequence[Path], place: Callable[[int, int], Place], side: int, most: int, within: Place | None = None
) -> Work[Progress, FolderParts]:
    """The part of every picture around its ``place`` (of height and width), of the first ``most`` that have one.

    Those that are smaller than the part are left out, and those in whose part the place does not lie ``within`` as it
    should, or as in the first, because an edge is near. SettingsError where none is left.
    """
    found: list[Pixels] = []
    at = within
    left_out = 0
    for number, path in enumerate(paths):
        if len(found) == most:
            break
        yield Progress(number, len(paths), f"Reading {path.name}")
        try:
            picture = files.read(path)
        except UnreadablePicture:
            left_out += 1
            continue
        part = part_around(picture.pixels, place(picture.height, picture.width), side)
        lies = part.row, part.column
        if part.pixels.shape[:2] != (side, side) or lies != (at or lies):
            left_out += 1
            continue
        at = lies
        found.append(to_network(Picture(part.pixels, None, picture.facts))[0])
    if at is None or not found:
        raise SettingsError(
            f"No picture here is {side} × {side} pixels large.", "Choose other pictures, or a smaller part of them."
        )
    return FolderParts(tuple(found), *at, left_out)


def _along(place: int, length: int, other: int, side: int) -> int:
    before, behind = side // 2, side - side // 2
    if place < before:
        return min(place, other - 1)
    if length - place < behind:
        return max(other - (length - place), 0)
    return place * other // length
