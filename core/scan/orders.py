"""Orders of visiting the pixels of a picture.

Each function takes (height, width) and returns height·width indices into the picture flattened row by row, int32, in
the order of visit: ``order[step]`` is a pixel. The arrays are cached and read-only; copy before changing one.
Sources: EAMamba (Lin et al. 2025, arXiv 2506.22246, "all-around scanning") for the choice of orders and their corners;
Morton 1966 for Z-order; Skilling 2004, "Programming the Hilbert curve", for Hilbert.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import torch

Order = npt.NDArray[np.int32]

# Enough for every level of a U-shaped network over the few tile sizes of one picture.
_SIZES_KEPT = 16


def _frozen(order: npt.NDArray[np.integer]) -> Order:
    result: Order = np.ascontiguousarray(order, dtype=np.int32)
    result.setflags(write=False)
    return result


def _coordinates(height: int, width: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Row and column of every pixel, flattened row by row."""
    row, column = np.divmod(np.arange(height * width, dtype=np.int64), width)
    return row, column


@lru_cache(maxsize=_SIZES_KEPT)
def raster(height: int, width: int) -> Order:
    """Row by row, each from left to right."""
    return _frozen(np.arange(height * width))


@lru_cache(maxsize=_SIZES_KEPT)
def column(height: int, width: int) -> Order:
    """Column by column, each from top to bottom."""
    return _frozen(np.arange(height * width).reshape(height, width).T.reshape(-1))


@lru_cache(maxsize=_SIZES_KEPT)
def diagonal(height: int, width: int) -> Order:
    """Anti-diagonals from the top left corner on, each walked downwards."""
    row, col = _coordinates(height, width)
    return _frozen(np.lexsort((row, row + col)))


@lru_cache(maxsize=_SIZES_KEPT)
def zigzag(height: int, width: int) -> Order:
    """Anti-diagonals from the top left corner on, up and down in turn; the last one but its corner goes upwards."""
    row, col = _coordinates(height, width)
    upwards = (row + col - height) % 2 == 0
    return _frozen(np.lexsort((np.where(upwards, col, row), row + col)))


@lru_cache(maxsize=_SIZES_KEPT)
def zorder(height: int, width: int) -> Order:
    """Z-order as EAMamba computes it, for any size.

    Up to 3×4 this is Morton's curve. Beyond, EAMamba's spreading of bits drops some, so that many pixels share a code,
    and these stand as its sort happens to leave them. That sort is torch's, which is not stable: with vector
    instructions of another kind it may leave them otherwise. Doing it right would give another order, and published
    weights would no longer fit.
    """
    row, col = _coordinates(height, width)
    codes = _spread_bits(col) | _spread_bits(row) << 1
    return _frozen(torch.argsort(torch.from_numpy(codes)).numpy())


def _spread_bits(number: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """EAMamba's spreading of bits, each mask one step wider than Morton's would be."""
    for shift, mask in ((8, 0x0000FFFF), (4, 0x00FF00FF), (2, 0x0F0F0F0F), (1, 0x33333333)):
        number = (number | number << shift) & mask
    return number


@lru_cache(maxsize=_SIZES_KEPT)
def hilbert(height: int, width: int) -> Order:
    """Hilbert's curve over the smallest square of a power of two around the picture, without the pixels outside."""
    row, col = _coordinates(height, width)
    bits = (max(height, width) - 1).bit_length()
    return _frozen(np.argsort(_hilbert_index(row, col, bits), kind="stable"))


def _hilbert_index(row: npt.NDArray[np.int64], col: npt.NDArray[np.int64], bits: int) -> npt.NDArray[np.int64]:
    """Place of every (row, column) on the curve: turn each quadrant into the first's frame, then undo Gray's code."""
    index = np.zeros_like(row)
    for level in reversed(range(bits)):
        low = (1 << level) - 1
        down, right = row >> level & 1, col >> level & 1
        index = index << 2 | (3 * down ^ right)
        row, col = row & low, col & low
        mirrored = (right == 0) & (down == 1)
        row, col = np.where(mirrored, low - row, row), np.where(mirrored, low - col, col)
        row, col = np.where(right == 0, col, row), np.where(right == 0, row, col)
    return index


def reversed_(order: Order) -> Order:
    """The same visits from last to first."""
    return _frozen(order[::-1])


@lru_cache(maxsize=_SIZES_KEPT)
def skip_sampled(height: int, width: int) -> Order:
    """Four visits that share out the pixels, each to every second pixel of every second row: (4, height·width / 4).

    The first and third go row by row through the even rows, at the even columns and the odd ones; the second and fourth
    go column by column through the odd rows, again at the even columns first (EfficientVMamba, Pei et al., AAAI 2025,
    "efficient 2D scanning"). ValueError where height or width is odd: the four would not be equally long.
    """
    if height % 2 or width % 2:
        raise ValueError(f"Skip sampling shares out even heights and widths, not {height} × {width}: pad by one pixel.")
    pixels = np.arange(height * width).reshape(height, width)
    shares = [pixels[0::2, 0::2], pixels[1::2, 0::2].T, pixels[0::2, 1::2], pixels[1::2, 1::2].T]
    return _frozen(np.stack([share.reshape(-1) for share in shares]))
