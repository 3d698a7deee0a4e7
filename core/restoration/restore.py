"""Restore a whole picture, tile by tile, within the memory that its pixels take anyway.

Tiles are added up with weights that sum to one, and each region is brought to its final values as soon as no later tile
touches it. The output is whole, or goes on row by row: then nothing of its size is ever in memory.
"""

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import NamedTuple

import cv2
import numpy as np

from core import freed_memory
from core.errors import OutOfMemory, RestorationError
from core.picture import colour
from core.picture.picture import Picture, Pixels
from core.progress import Progress, Work, finish
from core.restoration import tuning
from core.restoration.canvas import Band, Canvas, Rows, Whole
from core.restoration.ensemble import EIGHT, STRAIGHT, Look
from core.restoration.memory_need import SMALLEST_TILE, fitting_tile
from core.restoration.restorer import Restorer
from core.restoration.team import shared_out
from core.restoration.tiles import Plan, Region, Tile, plan

NOWHERE = Region(0, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class TileDone(Progress):
    """A tile, or one of several looks at it, is done.

    ``pixels`` is a read-only view of the finished ``region`` of the output, (height, width, 3) float32 in the picture's
    own encoding, final and valid to show. A step that finishes no region has an empty one and None.
    """

    region: Region = NOWHERE
    pixels: Pixels | None = None


class _Seen(NamedTuple):
    """What a network sees of a region: pixels from 0 to 1, what lies beyond (None where nothing does), the way back."""

    pixels: Pixels
    excess: Pixels | None
    encoding: colour.Encoding


def restore(
    picture: Picture,
    restorer: Restorer,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    self_ensemble: bool = False,
    first: Region | None = None,
) -> Work[TileDone, Picture]:
    """Restore ``picture`` at full strength; the result is ``restorer.scale`` times as large and has the same facts.

    ``tile`` and ``overlap`` are in source pixels, by default what suits the restorer; ``self_ensemble`` takes the mean
    of eight looks at each tile; the tiles of the region ``first`` come first. Values outside 0 to 1 survive. When
    memory is short the tiles get smaller and the work starts again. The restorer runs with the settings that were found
    for it on this computer; a picture that is large enough lets them be found first.

    Errors: OutOfMemory when even small tiles do not fit, RestorationError when the network gives no usable numbers.
    """
    canvas = Whole()
    yield from _onto(canvas, picture, restorer, tile, overlap, self_ensemble, first)
    return picture.with_pixels(canvas.pixels)


def restore_rows(
    picture: Picture,
    restorer: Restorer,
    rows: Rows,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    self_ensemble: bool = False,
) -> Work[TileDone, None]:
    """Do what `restore` does, but hand the result to ``rows`` as it is finished, instead of keeping it.

    What a step shows is valid until the next one.
    """
    yield from _onto(Band(rows), picture, restorer, tile, overlap, self_ensemble, None)


def _onto(
    canvas: Canvas,
    picture: Picture,
    restorer: Restorer,
    tile: int | None,
    overlap: int | None,
    self_ensemble: bool,
    first: Region | None,
) -> Generator[TileDone, None, None]:
    _refuse_broken(picture)
    # With a tile that was asked for, there is nothing to find out.
    yield from settle(restorer, picture.size_megapixels if tile is None else 0)
    side = tile or fitting_tile(restorer)
    while True:
        tiles = plan(
            picture.height,
            picture.width,
            side,
            restorer.overlap if overlap is None else overlap,
            multiple_of=restorer.multiple_of,
            scale=restorer.scale,
            first=first,
        )
        try:
            canvas.start(tiles)
            looks = EIGHT if self_ensemble else STRAIGHT
            attempt = _attempt_together if restorer.beside else _attempt
            enough = yield from attempt(canvas, picture, restorer, tiles, looks)
        finally:
            freed_memory.give_back()
        if enough:
            return
        side = min(side, max(picture.height, picture.width))
        if side <= SMALLEST_TILE:
            raise OutOfMemory(
                f"There is not enough memory to restore this picture, even in tiles of {side} pixels.",
                "Close other programs, or choose a smaller model.",
            )
        side = max(side // 2, SMALLEST_TILE)
        yield TileDone(0, 1, f"Memory is short: starting again with tiles of {side} pixels.")


def settle(restorer: Restorer, megapixels: float) -> Work[TileDone, None]:
    """Let the restorer run as was found best on this computer, or find that first where the picture is worth the time.

    `restore` does this by itself.
    """
    known = tuning.known(restorer)
    if known is not None:
        restorer.settings = known
    elif restorer.model is not None and megapixels >= tuning.WORTH_IT:
        for step in tuning.find(restorer):
            yield TileDone(step.done, step.total, step.message)


def _attempt(
    canvas: Canvas, picture: Picture, restorer: Restorer, tiles: Plan, looks: tuple[Look, ...]
) -> Generator[TileDone, None, bool]:
    """All tiles added up on the canvas; False as soon as memory is too short for one of them."""
    count = len(tiles.tiles)
    for number, tile in enumerate(tiles.tiles):
        now = TileDone(number * len(looks), count * len(looks), f"Restoring {number + 1} of {count}")
        yield now
        try:
            seen = _seen(picture, tile.source)
            restored = yield from _looked_at(restorer, seen.pixels, looks, now)
        except OutOfMemory:
            return False
        yield from _taken_in(canvas, picture, tile, seen, restored, replace(now, done=now.done + len(looks)))
    return True


def _attempt_together(
    canvas: Canvas, picture: Picture, restorer: Restorer, tiles: Plan, looks: tuple[Look, ...]
) -> Generator[TileDone, None, bool]:
    """The same with all restorers of the team; they take tiles in their order and are heard in their order."""
    count = len(tiles.tiles)
    for other in restorer.beside:
        other.settings = restorer.settings

    def work(one: Restorer, tile: Tile) -> tuple[_Seen, Pixels]:
        seen = _seen(picture, tile.source)
        return seen, finish(_looked_at(one, seen.pixels, looks, TileDone(0, 0)))

    with shared_out(work, (restorer, *restorer.beside), tiles.tiles) as results:
        for number, tile in enumerate(tiles.tiles):
            now = TileDone(number * len(looks), count * len(looks), f"Restoring {number + 1} of {count}")
            yield now
            try:
                seen, restored = next(results)
            except OutOfMemory:
                return False
            yield from _taken_in(canvas, picture, tile, seen, restored, replace(now, done=now.done + len(looks)))
    return True


def _taken_in(
    canvas: Canvas, picture: Picture, tile: Tile, seen: _Seen, restored: Pixels, done: TileDone
) -> Generator[TileDone, None, None]:
    """Add a tile's result to the canvas, and show what that finishes."""
    if picture.facts.gray:
        restored[...] = restored.mean(axis=2, keepdims=True)
    _add(canvas.at(tile.target), tile, restored, seen.excess)
    for region in tile.finishes:
        yield replace(done, region=region, pixels=_final(canvas.at(region), seen.encoding))
    canvas.finish(tile.finishes)


def _seen(picture: Picture, region: Region) -> _Seen:
    part = replace(picture, pixels=picture.pixels[region.slices], alpha=None)
    values, encoding = colour.to_network(part)
    pixels = np.clip(values, 0, 1)
    excess = values - pixels
    return _Seen(pixels, excess if excess.any() else None, encoding)


def _looked_at(
    restorer: Restorer, patch: Pixels, looks: tuple[Look, ...], now: TileDone
) -> Generator[TileDone, None, Pixels]:
    """The mean of what the network makes of ``patch`` in each look, cut to 0 to 1; a step between any two looks."""
    total = np.zeros((patch.shape[0] * restorer.scale, patch.shape[1] * restorer.scale, 3), np.float32)
    for number, look in enumerate(looks):
        if number:
            yield replace(now, done=now.done + number)
        total += look.undo(restorer.run(look.apply(patch)))
    if not np.isfinite(total).all():
        raise RestorationError(
            "The model gave values that are not numbers, so nothing was kept.",
            "Choose another model, or the processor as device.",
        )
    total /= len(looks)
    return np.clip(total, 0, 1, out=total)


def _add(output: Pixels, tile: Tile, restored: Pixels, excess: Pixels | None) -> None:
    """Add a tile's result and what its network did not see to the ``output`` there, each pixel by its weight."""
    if excess is not None:
        restored += cv2.resize(excess, restored.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    restored *= (tile.rows[:, None] * tile.columns)[:, :, None]
    output += restored


def _final(finished: Pixels, encoding: colour.Encoding) -> Pixels:
    """Bring finished pixels of the output, in place, to the picture's own encoding; gives a view nobody can change."""
    finished[...] = colour.from_network(finished, encoding)
    view = finished.view()
    view.flags.writeable = False
    return view


def _refuse_broken(picture: Picture) -> None:
    # The extremes of an array with a NaN are NaN, and finding them takes no memory.
    if not np.isfinite((picture.pixels.min(), picture.pixels.max())).all():
        raise RestorationError(
            "This picture has pixels that are not numbers.",
            "Open it in the program that made it, mend them there, and save it again.",
        )
