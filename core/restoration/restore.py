"""Restore a picture, tile by tile, within the memory that its pixels take anyway.

Tiles are added up with weights that sum to one, and each region is brought to its final values as soon as no later tile
touches it. What somebody looks at comes first. The output is whole, and grows on when the work is taken up again; or it
goes on row by row: then nothing of its size is ever in memory.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

import cv2
import numpy as np

from core import freed_memory
from core.errors import OutOfMemory, RestorationError
from core.picture import colour
from core.picture.picture import Picture, Pixels
from core.progress import Progress, R, Work, finish
from core.restoration import tuning
from core.restoration.blur_search import find_blur
from core.restoration.canvas import Band, Rows
from core.restoration.ensemble import EIGHT, STRAIGHT, Look
from core.restoration.focus import Focus
from core.restoration.glance import Glance
from core.restoration.memory_need import SMALLEST_TILE, suiting_tile
from core.restoration.restorer import Restorer
from core.restoration.team import shared_out
from core.restoration.tile_work import hazy_looked_at, made_of
from core.restoration.tiles import Plan, Region, Tile, plan
from core.restoration.tiles_left import TilesLeft
from core.restoration.unblurring import unblurred_picture
from core.restoration.unfinished import Unfinished

NOWHERE = Region(0, 0, 0, 0)
# From 2 to 4, neighbouring float32 numbers are 2⁻²² apart: a sixtieth of a step of 16 bits.
_COARSER = np.float32(3)


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


class _Restored(NamedTuple):
    """A tile, what the network saw of it, and what it made of that."""

    tile: Tile
    seen: _Seen
    pixels: Pixels


def restore(
    picture: Picture,
    restorer: Restorer,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    self_ensemble: bool = False,
    focus: Focus | None = None,
    onto: Unfinished | None = None,
    may_tune: bool = True,
) -> Work[TileDone, Picture]:
    """Restore ``picture`` at full strength; the result is ``restorer.scale`` times as large and has the same facts.

    ``tile`` and ``overlap`` are in source pixels, by default what suits the restorer; ``self_ensemble`` takes the mean
    of eight looks at each tile. What somebody looks at comes first: before each tile, ``focus`` is asked. ``onto`` is
    where the result grows; tiles that are there already, of this picture restored in this way, are not computed again.
    The result is the same to the last bit, whatever the order and however often the work was taken up. Values outside
    0 to 1 survive. When memory is short the tiles get smaller and the work starts again. The restorer runs with the
    settings that were found for it on this computer; unless it may not, a picture that is large enough lets them be
    found first.

    Errors: OutOfMemory when even small tiles do not fit, RestorationError when the network gives no usable numbers.
    """
    grown = onto or Unfinished()
    looks = EIGHT if self_ensemble else STRAIGHT
    yield from _onto(grown, picture, _How(restorer, tile, overlap, looks, focus or Focus(), may_tune=may_tune))
    whole = Region(0, 0, picture.height * restorer.scale, picture.width * restorer.scale)
    return picture.with_pixels(grown.canvas.at(whole))


def restore_focus(
    picture: Picture, restorer: Restorer, focus: Focus, onto: Unfinished, *, tile: int | None = None
) -> Generator[TileDone, None, None]:
    """Restore only the tiles that touch ``focus``, wherever it goes meanwhile, and end when all of them are there.

    They are those of `restore`, which goes on from ``onto`` with a ``tile`` of the same size. Errors as there.
    """
    yield from _onto(onto, picture, _How(restorer, tile, None, STRAIGHT, focus, only_focus=True, may_tune=False))


def restore_rows(
    picture: Picture,
    restorer: Restorer,
    rows: Rows,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    self_ensemble: bool = False,
) -> Work[TileDone, Plan | None]:
    """Do what `restore` does, but hand the result to ``rows`` as it is finished, instead of keeping it.

    What a step shows is valid until the next one. Gives back the tiles that were run.
    """
    looks = EIGHT if self_ensemble else STRAIGHT
    grown = Unfinished(Band(rows))
    yield from _onto(grown, picture, _How(restorer, tile, overlap, looks, Focus()))
    return grown.plan


@dataclass(frozen=True)
class _How:
    """What is the same for all tiles of one restoration, but for a tile's side while memory is short."""

    restorer: Restorer
    tile: int | None
    overlap: int | None
    looks: tuple[Look, ...]
    focus: Focus
    only_focus: bool = False
    may_tune: bool = True

    def plan(self, picture: Picture, side: int) -> Plan:
        restorer = self.restorer
        overlap = restorer.overlap if self.overlap is None else self.overlap
        size = picture.height, picture.width
        return plan(*size, side, overlap, multiple_of=restorer.multiple_of, scale=restorer.scale)

    def way(self, side: int) -> tuple[Any, ...]:
        """Equal where the same pixels come out."""
        restorer = self.restorer
        return restorer.network, restorer.settings, side, restorer.overlap, self.overlap, self.looks


def _onto(grown: Unfinished, picture: Picture, how: _How) -> Generator[TileDone, None, None]:
    restorer = how.restorer
    # With a tile that was asked for, there is nothing to find out.
    yield from settle(restorer, picture.size_megapixels if how.tile is None and how.may_tune else 0)
    side = how.tile or suiting_tile(restorer, picture.height, picture.width)
    if not grown.fits(picture, how.way(side)):
        _refuse_broken(picture)
    while True:
        try:
            left = grown.begin(picture, how.way(side), how.plan(picture, side))
            yield from _look_at_whole(grown, picture, how)
            yield from _shown_again(grown, left, how)
            attempt = _attempt_together if restorer.beside else _attempt
            enough = yield from attempt(grown, picture, left, how)
        finally:
            freed_memory.give_back()
        if enough:
            if left.count_added == len(left.plan.tiles):
                grown.unblurred = None  # as large as the picture, and nobody will look at it again
            return
        side = min(side, max(picture.height, picture.width))
        if side <= SMALLEST_TILE:
            raise OutOfMemory(
                f"There is not enough memory to restore this picture, even in tiles of {side} pixels.",
                "Close other programs, or choose a smaller model.",
            )
        side = max(side // 2, SMALLEST_TILE)
        yield TileDone(0, 1, f"Memory is short: starting again with tiles of {side} pixels.")


def _look_at_whole(grown: Unfinished, picture: Picture, how: _How) -> Generator[TileDone, None, None]:
    """What tiles do not tell: how the picture was blurred; and where the network needs all of it, that made small."""
    assert grown.plan is not None
    if how.restorer.unblurs and not grown.searched:
        # None of the tiles is done yet.
        before = TileDone(0, len(grown.plan.tiles) * len(how.looks))

        def tell(step: Progress) -> TileDone:
            return replace(before, message=step.message)

        blur = yield from _told(find_blur(picture), tell)
        if blur.strong:
            grown.unblurred = yield from _told(unblurred_picture(picture, blur), tell)
        grown.searched = True
    if not how.restorer.needs_whole or grown.glance is not None:
        return
    grown.is_hazy = how.restorer.takes_for_hazy(picture)
    if not grown.is_hazy or len(grown.plan.tiles) == 1:
        return
    yield TileDone(0, len(grown.plan.tiles) * len(how.looks), "Looking at the whole picture …")

    def run(pixels: Pixels) -> Pixels:
        return finish(hazy_looked_at(pixels, how.restorer, how.looks))

    grown.glance = Glance.of(picture, run, how.restorer.multiple_of, how.restorer.whole_side)


def _told(work: Work[Progress, R], tell: Callable[[Progress], TileDone]) -> Generator[TileDone, None, R]:
    """``work`` on a part of the picture, or before the first: what it says of its steps, in the words of all of it."""
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            result: R = end.value
            return result
        yield tell(step)


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


def _attempt(grown: Unfinished, picture: Picture, left: TilesLeft, how: _How) -> Generator[TileDone, None, bool]:
    """All tiles that are left, or those in focus, added up; False as soon as memory is too short for one of them."""
    for tile in left.in_turn(how.focus, only_focus=how.only_focus):
        now = _now(left, how)
        yield now
        try:
            seen = _seen(picture, tile.source, grown.unblurred)
            looking = made_of(seen.pixels, tile.source, how.restorer, how.looks, grown)
            restored = yield from _told(looking, partial(_looked, now))
        except OutOfMemory:
            return False
        yield from _taken_in(grown, picture, left, how, _Restored(tile, seen, restored))
    return True


def _attempt_together(
    grown: Unfinished, picture: Picture, left: TilesLeft, how: _How
) -> Generator[TileDone, None, bool]:
    """The same with all restorers of the team; they take tiles in their order and are heard in their order."""
    first, others = how.restorer, how.restorer.beside
    for other in others:
        other.settings = first.settings

    def work(one: Restorer, tile: Tile) -> _Restored:
        seen = _seen(picture, tile.source, grown.unblurred)
        return _Restored(tile, seen, finish(made_of(seen.pixels, tile.source, one, how.looks, grown)))

    with shared_out(work, (first, *others), left.in_turn(how.focus, only_focus=how.only_focus)) as results:
        while True:
            yield _now(left, how)
            try:
                restored = next(results, None)
            except OutOfMemory:
                return False
            if restored is None:
                return True
            yield from _taken_in(grown, picture, left, how, restored)


def _looked(now: TileDone, step: Progress) -> TileDone:
    """A step within a tile, some of whose looks are done."""
    return replace(now, done=now.done + step.done)


def _now(left: TilesLeft, how: _How) -> TileDone:
    number, count, looks = left.count_added, len(left.plan.tiles), len(how.looks)
    return TileDone(number * looks, count * looks, f"Restoring {min(number + 1, count)} of {count}")


def _taken_in(
    grown: Unfinished, picture: Picture, left: TilesLeft, how: _How, restored: _Restored
) -> Generator[TileDone, None, None]:
    """Add a tile's result to what has grown, and show what that finishes."""
    tile, seen, pixels = restored
    if picture.facts.gray:
        pixels[...] = pixels.mean(axis=2, keepdims=True)
    _add(grown.canvas.at(tile.target), tile, pixels, seen.excess)
    grown.last = left.add(tile)
    # All of it before the first step: who stops here leaves nothing half done.
    for region in grown.last:
        part = grown.canvas.at(region)
        part[...] = colour.from_network(part, seen.encoding)
    yield from _shown(grown, _now(left, how))
    grown.canvas.finish(grown.last)


def _shown_again(grown: Unfinished, left: TilesLeft, how: _How) -> Generator[TileDone, None, None]:
    """What an earlier run finished last: who stopped it may not have heard of it."""
    if left.count_added:
        yield from _shown(grown, _now(left, how))


def _shown(grown: Unfinished, done: TileDone) -> Generator[TileDone, None, None]:
    for region in grown.last:
        view = grown.canvas.at(region).view()
        view.flags.writeable = False
        yield replace(done, region=region, pixels=view)


def _seen(picture: Picture, region: Region, unblurred: Pixels | None) -> _Seen:
    part = replace(picture, pixels=picture.pixels[region.slices], alpha=None)
    values, encoding = colour.to_network(part)
    pixels = np.clip(values, 0, 1)
    excess = values - pixels
    if unblurred is not None:
        # A network may write into what it is given.
        pixels = unblurred[region.slices].copy()
    return _Seen(pixels, excess if excess.any() else None, encoding)


def _add(output: Pixels, tile: Tile, restored: Pixels, excess: Pixels | None) -> None:
    """Add a tile's result and what its network did not see to the ``output`` there, each pixel by its weight."""
    if excess is not None:
        restored += cv2.resize(excess, restored.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    restored *= (tile.rows[:, None] * tile.columns)[:, :, None]
    # Rounds to multiples of 2⁻²²: their sums are exact, so up to four tiles give the same pixel in any order.
    restored += _COARSER
    restored -= _COARSER
    output += restored


def _refuse_broken(picture: Picture) -> None:
    # The extremes of an array with a NaN are NaN, and finding them takes no memory.
    if not np.isfinite((picture.pixels.min(), picture.pixels.max())).all():
        raise RestorationError(
            "This picture has pixels that are not numbers.",
            "Open it in the program that made it, mend them there, and save it again.",
        )
