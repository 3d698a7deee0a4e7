"""Which tiles of a plan are still to run, which of them comes next, and what each of them finishes.

Along each axis the output is cut where tiles start and where they end, into pieces that the same tiles make up. A piece
is finished by the last of its tiles, whatever their order: the middle of a tile by that tile alone.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from core.restoration.focus import Focus
from core.restoration.tiles import Plan, Region, Tile


class TilesLeft:
    """Of the tiles of ``plan``, those that are not added yet."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._added = np.zeros(len(plan.tiles), bool)
        self._number = {tile: number for number, tile in enumerate(plan.tiles)}
        self._sources = np.array([tile.source for tile in plan.tiles])
        self._vertical = _Axis.of([(tile.target.top, tile.target.height) for tile in plan.tiles])
        self._horizontal = _Axis.of([(tile.target.left, tile.target.width) for tile in plan.tiles])
        covered = self._vertical.tiles_over[:, None] * self._horizontal.tiles_over
        self._missing: npt.NDArray[np.int_] = covered

    @property
    def count_added(self) -> int:
        """How many tiles are added."""
        return int(self._added.sum())

    def in_turn(self, focus: Focus, *, only_focus: bool = False) -> Iterator[Tile]:
        """Each tile that is not added when this begins, once.

        Those that touch the focus as it is at that moment come before the others, the nearest to its middle first;
        without a focus they come row by row. ``only_focus`` ends where no tile touches the focus.
        """
        waiting = ~self._added
        while waiting.any():
            number = int(waiting.argmax()) if focus.region is None else self._nearest(waiting, focus.region, only_focus)
            if number < 0 or (only_focus and focus.region is None):
                return
            waiting[number] = False
            yield self.plan.tiles[number]

    def _nearest(self, waiting: npt.NDArray[np.bool_], focus: Region, only_touching: bool) -> int:
        """The next tile; −1 where none is left."""
        numbers = np.flatnonzero(waiting)
        starts, sizes = self._sources[numbers, :2], self._sources[numbers, 2:]
        top_left, size = np.array(focus[:2]), np.array(focus[2:])
        touches = ((starts < top_left + size) & (starts + sizes > top_left)).all(axis=1)
        if only_touching:
            numbers, starts, sizes = numbers[touches], starts[touches], sizes[touches]
            touches = touches[touches]
        if not len(numbers):
            return -1
        # In widths and heights of what is looked at, so that it fills from its middle to its borders.
        away = (np.abs(starts + sizes / 2 - top_left - size / 2) / np.maximum(size, 1)).max(axis=1)
        return int(numbers[np.lexsort((away, ~touches))[0]])

    def add(self, tile: Tile) -> tuple[Region, ...]:
        """``tile`` is added to the output: the regions that no tile still to come touches, and that did not count yet.

        In whatever order tiles are added, the regions of all of them cover the output exactly once. Row by row, each
        tile finishes one region.
        """
        self._added[self._number[tile]] = True
        rows = self._vertical.pieces(tile.target.top, tile.target.height)
        columns = self._horizontal.pieces(tile.target.left, tile.target.width)
        missing = self._missing[rows, columns]
        missing -= 1
        tops, lefts = self._vertical.edges[rows.start :], self._horizontal.edges[columns.start :]
        return tuple(_rectangles(missing == 0, tops, lefts))


class _Axis(NamedTuple):
    """The output along one axis: where pieces begin and the last one ends, and how many tiles lie over each."""

    edges: list[int]
    tiles_over: npt.NDArray[np.int_]

    @classmethod
    def of(cls, spans: list[tuple[int, int]]) -> "_Axis":
        """From the starts and lengths of all tiles."""
        distinct = sorted({(start, start + length) for start, length in spans})
        edges = sorted({edge for span in distinct for edge in span})
        over = [sum(start <= edge < stop for start, stop in distinct) for edge in edges[:-1]]
        return cls(edges, np.array(over))

    def pieces(self, start: int, length: int) -> slice:
        """Those of one tile."""
        return slice(self.edges.index(start), self.edges.index(start + length))


def _rectangles(marked: npt.NDArray[np.bool_], tops: list[int], lefts: list[int]) -> Iterator[Region]:
    """The marked pieces in few rectangles: neighbours in a row, then rows that have the same ones."""
    open_runs: dict[tuple[int, int], int] = {}
    for row in range(len(marked) + 1):
        runs = set(_runs(marked[row])) if row < len(marked) else set()
        for run in [run for run in open_runs if run not in runs]:
            top, (first, after) = open_runs.pop(run), run
            yield Region(tops[top], lefts[first], tops[row] - tops[top], lefts[after] - lefts[first])
        for run in runs:
            open_runs.setdefault(run, row)


def _runs(marked: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The first and the one after the last of each run of neighbours."""
    changes = np.flatnonzero(np.diff(np.concatenate(([0], marked.view(np.int8), [0]))))
    return [(int(first), int(after)) for first, after in changes.reshape(-1, 2)]
