"""What memory a restoration takes, said before it runs, from a small tile that is measured and sizes that are known.

A picture takes 12 bytes a pixel while it is restored; its result goes to disk row by row. What comes on top depends on
the model: so one small tile is run first and what it takes is measured. Networks here take memory in a straight line
with the pixels of a tile.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch

from core import devices, freed_memory, memory
from core.errors import OutOfMemory
from core.picture.formats import ENDINGS
from core.picture.picture import Depth
from core.picture.reading import Header
from core.restoration import unblurring
from core.restoration.canvas import ROWS
from core.restoration.restorer import Restorer
from core.restoration.tiles import plan

# Smaller tiles hold hardly more than their overlaps.
SMALLEST_TILE = 64
MEASURED_SIDE = 128
_WARMING_SIDE = 64

_PIXEL = 3 * np.dtype(np.float32).itemsize
_MEGA = 1 << 20
# What freed memory leaves between its pieces in a long run, as a share, and reserves (`core.freed_memory`); decoders'
# and encoders' own buffers.
_SPREAD = 1.25
_REMAINDERS = 64 * _MEGA
_BUFFERS = 32 * _MEGA
# Bytes per pixel that the encoders take which want a picture whole, measured on noisy photographs: what they collect
# while the rows come, and the most they have in the end, for 8-bit samples and for others.
_COLLECTED = {"webp": (4, 4), "jpegxl": (4, 8)}
_IN_THE_END = {"webp": (30, 30), "jpegxl": (25, 46)}
# The same for decoders; a progressive JPEG file has its coefficients in memory.
_DECODING = {"jpeg": (6, 6), "webp": (6, 6), "jpegxl": (8, 14), "raw": (22, 22), "heif": (8, 14)}
# A card's memory is lent in blocks, and not all of them fit.
_BLOCKS = 1.2


@dataclass(frozen=True)
class Need:
    """Memory for one restoration in tiles of ``tile`` pixels a side, in bytes.

    ``peak`` is the most that this program will have at one time, libraries and model with it; ``more`` is what of that
    it does not have yet.
    """

    tile: int
    peak: int
    more: int

    def refuse_if_short(self) -> None:
        """OutOfMemory when the computer has not got it."""
        free, total = memory.free_and_total()
        # Systems that swap and compress call little memory free.
        if total and self.more > max(free, total // 4):
            raise OutOfMemory(
                f"This picture needs about {_spoken(self.more)} of memory, {_spoken(free)} are free.",
                "Close other programs, or restore a part of the picture.",
            )


def need(source: Header, target: Path, restorer: Restorer, tile: int | None = None) -> Need:
    """What it takes to restore a picture into the file ``target``, row by row.

    Where memory is short, tiles are smaller than what suits the restorer, unless ``tile`` asks for a size.
    """
    per_pixel = _tile_bytes_per_pixel(restorer) if restorer.device.name == "cpu" else 0.0
    freed_memory.give_back()
    now = memory.used()
    free, _ = memory.free_and_total()
    side = tile or suiting_tile(restorer, source.height, source.width)
    found = _with_tile(source, target, restorer, side, per_pixel, now)
    while tile is None and free and found.more > free and side // 2 >= SMALLEST_TILE:
        side //= 2
        found = _with_tile(source, target, restorer, side, per_pixel, now)
    return found


def fitting_tile(restorer: Restorer) -> int:
    """What suits the restorer, or the half, quarter … of it that a card's free memory holds."""
    side = restorer.tile
    if not restorer.device.name.startswith("cuda"):
        return side
    free = devices.pick(restorer.device.name).memory_free
    # What torch holds and does not use is free for it too.
    free += torch.cuda.memory_reserved(restorer.device.torch) - torch.cuda.memory_allocated(restorer.device.torch)
    per_pixel = _tile_bytes_per_pixel(restorer) * _BLOCKS
    while per_pixel * side**2 > free and side // 2 >= SMALLEST_TILE:
        side //= 2
    return side


def suiting_tile(restorer: Restorer, height: int, width: int) -> int:
    """What fits and suits the restorer and a picture: all of it in one where the network needs that and it is small."""
    side, longer = fitting_tile(restorer), max(height, width)
    return max(side, longer) if restorer.needs_whole and longer <= restorer.whole_side else side


def tile_within(restorer: Restorer, limit: int) -> int:
    """The largest tile that suits the restorer and whose work takes no more than ``limit`` bytes beside the picture."""
    side, per_pixel = fitting_tile(restorer), _tile_bytes_per_pixel(restorer)
    while per_pixel * side**2 > limit and side // 2 >= SMALLEST_TILE:
        side //= 2
    return side


def tile_bytes(restorer: Restorer) -> int:
    """What a tile of the size that suits the restorer takes, in bytes; on a card, of its memory."""
    return round(_tile_bytes_per_pixel(restorer) * restorer.tile**2)


def _with_tile(source: Header, target: Path, restorer: Restorer, side: int, per_pixel: float, now: int) -> Need:
    height, width, scale = source.height, source.width, restorer.scale
    tiles = plan(height, width, side, restorer.overlap, multiple_of=restorer.multiple_of, scale=scale)
    largest = tiles.tiles[0]
    width_out, pixels, pixels_out = width * scale, height * width, height * width * scale**2
    deep = source.facts.depth is not Depth.UINT8
    kind = ENDINGS.get(target.suffix.lower(), "")

    alpha = 4 * pixels if source.alpha else 0
    alpha_out = 4 * pixels_out if source.alpha and scale > 1 else 0
    picture = _PIXEL * pixels + alpha
    seen = largest.source.height * largest.source.width
    if restorer.needs_whole and len(tiles.tiles) > 1:
        seen = max(seen, round(pixels * (restorer.whole_side / max(height, width)) ** 2))
    tile = round(_SPREAD * per_pixel * seen) + _REMAINDERS
    if restorer.unblurs:
        tile += unblurring.bytes_taken(height, width)
    # What the network sees, its result, their mean over several looks, and what lies beyond black and white.
    patches = 2 * _PIXEL * largest.source.height * largest.source.width
    patches += 3 * _PIXEL * largest.target.height * largest.target.width
    # Rows on their way: blended, with alpha, as samples.
    band = _PIXEL * width_out * (largest.target.height + 3 * ROWS)
    collected = _COLLECTED.get(kind, (0, 0))[deep] * pixels_out

    most = picture + max(
        _DECODING.get(source.facts.format, (0, 0))[deep] * pixels + _BUFFERS,
        alpha_out + tile + patches + band + collected + _BUFFERS,
        alpha_out + _IN_THE_END.get(kind, (0, 0))[deep] * pixels_out + _BUFFERS,
    )
    return Need(side, now + most, most)


@lru_cache(maxsize=2)
def _tile_bytes_per_pixel(restorer: Restorer) -> float:
    """What the restorer's network takes for a pixel of a tile, measured on a small one; on a card, of its memory."""
    patch = np.full((MEASURED_SIDE, MEASURED_SIDE, 3), 0.5, np.float32)
    # Kernels are made at the first run, and stay.
    restorer.run(patch[:_WARMING_SIDE, :_WARMING_SIDE])
    if restorer.device.name.startswith("cuda"):
        device = restorer.device.torch
        torch.cuda.reset_peak_memory_stats(device)
        before = torch.cuda.memory_allocated(device)
        restorer.run(patch)
        taken = torch.cuda.max_memory_allocated(device) - before
    else:
        freed_memory.give_back()
        memory.forget_peak()
        before = memory.used()
        restorer.run(patch)
        taken = memory.peak() - before
    return max(taken, 0) / MEASURED_SIDE**2


def _spoken(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
