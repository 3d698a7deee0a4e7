"""Where the results of tiles are added up: the whole output in memory, or only the rows that are not yet finished.

Shapes: (height, width, 3) float32, in output pixels.
"""

from typing import Protocol

import numpy as np

from core import memory
from core.errors import OutOfMemory
from core.picture.picture import Pixels
from core.restoration.tiles import Plan, Region

# Rows handed over at a time; few enough that nothing made of them takes notable memory.
ROWS = 64


class Rows(Protocol):
    """Takes the finished rows of a picture from the top, some at a time; `core.picture.writing.Rows` is one."""

    def start(self) -> None:
        """Begin, or begin again: rows put so far are forgotten."""

    def put(self, pixels: Pixels) -> None:
        """The next rows (rows, width, 3), which are the caller's own and change afterwards."""


class Canvas(Protocol):
    """Pixels that start as zeros and get the results of tiles, in the order of a plan."""

    def start(self, tiles: Plan) -> None:
        """Zeros for the tiles of this plan; what was there before is forgotten. OutOfMemory."""

    def at(self, region: Region) -> Pixels:
        """The pixels of ``region`` to change; they must belong to the next tile, or to one that is not finished."""

    def finish(self, regions: tuple[Region, ...]) -> None:
        """``regions`` have their final values, and no later tile touches them."""


class Whole:
    """All ``pixels`` of the output."""

    def __init__(self) -> None:
        self.pixels: Pixels = np.zeros((0, 0, 3), np.float32)

    def start(self, tiles: Plan) -> None:
        """OutOfMemory rather than a computer that comes to a halt."""
        self.pixels = np.zeros((0, 0, 3), np.float32)
        needed = tiles.height * tiles.width * 3 * np.dtype(np.float32).itemsize
        free, _ = memory.free_and_total()
        if free and needed > free:
            raise OutOfMemory(
                f"The result of {tiles.width} × {tiles.height} pixels needs {needed / 1e9:.1f} GB of memory, "
                f"but {free / 1e9:.1f} GB are free.",
                "Close other programs, or restore a part of the picture.",
            )
        self.pixels = np.zeros((tiles.height, tiles.width, 3), np.float32)

    def at(self, region: Region) -> Pixels:
        """A view."""
        return self.pixels[region.slices]

    def finish(self, regions: tuple[Region, ...]) -> None:
        """They stay where they are."""


class Band:
    """As many rows as a tile has; those that are finished over the whole width go to ``rows``.

    For tiles that run row by row: without anything that is looked at.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._pixels: Pixels = np.zeros((0, 0, 3), np.float32)
        self._top = 0

    def start(self, tiles: Plan) -> None:
        """Begins the rows again too."""
        self._top = 0
        self._pixels = np.zeros((max(tile.target.height for tile in tiles.tiles), tiles.width, 3), np.float32)
        self._rows.start()

    def at(self, region: Region) -> Pixels:
        """A view, valid until its rows are handed over."""
        return self._pixels[region._replace(top=region.top - self._top).slices]

    def finish(self, regions: tuple[Region, ...]) -> None:
        """A region at the right border completes its rows."""
        for region in regions:
            if region.left + region.width == self._pixels.shape[1]:
                self._hand_over(region.height)

    def _hand_over(self, count: int) -> None:
        for top in range(0, count, ROWS):
            self._rows.put(self._pixels[top : min(top + ROWS, count)])
        # What the next tiles add to moves up; numpy copies it aside first where the two overlap, hence in pieces.
        left = len(self._pixels) - count
        for top in range(0, left, ROWS):
            piece = slice(top, min(top + ROWS, left))
            self._pixels[piece] = self._pixels[piece.start + count : piece.stop + count]
        self._pixels[left:] = 0
        self._top += count
