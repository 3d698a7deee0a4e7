"""What JPEG did to a picture that no longer says so: its 8 × 8 blocks, wherever they begin, and its quality.

The grid is where steps between neighbouring pixels are larger than beside it. On it, the cosine coefficients of the
blocks lie at multiples of the quantisation steps, as JPEG left them there (Fan and de Queiroz, "Identification of
bitmap compression history", TIP 2003); the steps are those of ITU T.81's example table as IJG's quality scales it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.advice.sample import BLOCK, Sample
from core.picture.picture import Pixels

# ITU T.81, table K.1: the example for luminance, row by row.
TABLE = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ]
)
# Coefficients looked at: those of low frequency, which pictures have; the mean alone is no coefficient of a pattern.
_LOW = [(row, column) for row in range(5) for column in range(5) if 0 < row + column < 6]
QUALITIES = range(4, 96)
# Share of a grid's step by which it must stand out against the strongest other place, and the mean cosine from which
# coefficients lie on multiples. Uncompressed pictures reach 0.1 in the first and 0.25 in the second.
CLEAR_GRID, CLEAR_COMB = 0.04, 0.45
MOST_BLOCKS = 12_000


@dataclass(frozen=True)
class Blocks:
    """``quality`` is IJG's 1 … 100 of the last strong compression, None where none can be told.

    ``grid`` is (top, left), where blocks begin; ``confidence`` is 0 to 1.
    """

    quality: int | None
    grid: tuple[int, int] = (0, 0)
    confidence: float = 0.0


def blocks(sample: Sample) -> Blocks:
    """The trace of JPEG in a picture's luma."""
    planes = [plane for plane in sample.luma() if min(plane.shape) >= 3 * BLOCK]
    if not planes:
        return Blocks(None)
    top, clear_rows = _grid([plane.T for plane in planes])
    left, clear_columns = _grid(planes)
    coefficients = _coefficients(planes, top, left)
    if len(coefficients) < 30:
        return Blocks(None)
    quality, comb = _quality(coefficients)
    clear = min(clear_rows, clear_columns)
    if comb < CLEAR_COMB or clear < CLEAR_GRID:
        return Blocks(None, (top, left))
    return Blocks(quality, (top, left), min(1.0, 0.5 + comb / 2))


def _grid(planes: Sequence[Pixels]) -> tuple[int, float]:
    """(column modulo 8 at which blocks begin, how much it stands out): from steps that their neighbours do not have."""
    sums, counts = np.zeros(BLOCK), np.zeros(BLOCK)
    for plane in planes:
        steps = np.abs(np.diff(plane, axis=1))
        # A step that is larger than those beside it; edges of the picture's own spread over all places alike.
        alone = np.minimum(np.maximum(steps[:, 1:-1] - (steps[:, :-2] + steps[:, 2:]) / 2, -8), 8).mean(axis=0)
        # alone[i] is the step between columns i + 1 and i + 2: a block would begin at i + 2.
        place = (np.arange(len(alone)) + 2) % BLOCK
        sums += np.bincount(place, alone, BLOCK)
        counts += np.bincount(place, minlength=BLOCK)
    means = sums / np.maximum(counts, 1)
    best = int(means.argmax())
    rest = np.delete(means, best)
    return best, float((means[best] - rest.max()) / (abs(rest).mean() + 0.05))


def _coefficients(planes: Sequence[Pixels], top: int, left: int) -> npt.NDArray[np.float32]:
    """Cosine coefficients (n, len(_LOW)) of the blocks, JPEG's scale."""
    total = sum(plane.size for plane in planes) // BLOCK**2
    every = max(1, total // MOST_BLOCKS)
    basis = _cosines()
    found = []
    for plane in planes:
        rows, columns = (size // BLOCK for size in (plane.shape[0] - top, plane.shape[1] - left))
        inside = plane[top : top + rows * BLOCK, left : left + columns * BLOCK] - 128
        squares = inside.reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2).reshape(-1, BLOCK, BLOCK)[::every]
        turned = basis @ squares @ basis.T
        found.append(np.stack([turned[:, row, column] for row, column in _LOW], axis=1))
    return np.concatenate(found).astype(np.float32)


def _cosines() -> npt.NDArray[np.float32]:
    basis = cv2.dct(np.eye(BLOCK, dtype=np.float32), flags=cv2.DCT_ROWS).T
    return np.ascontiguousarray(basis, np.float32)


def _quality(coefficients: npt.NDArray[np.float32]) -> tuple[int, float]:
    """(IJG's quality, mean cosine): the coarsest table of whose steps nearly all coefficients are multiples."""
    scores = np.array([_comb(coefficients, steps_of(quality)) for quality in QUALITIES])
    near = np.flatnonzero(scores >= scores.max() - 0.12)
    # A table with steps half as large fits too; the coarsest is the one that was used.
    best = int(near[0])
    while best + 1 < len(scores) and scores[best + 1] > scores[best]:
        best += 1
    return QUALITIES[best], float(scores[best])


def _comb(coefficients: npt.NDArray[np.float32], steps: npt.NDArray[np.float32]) -> float:
    """How well coefficients lie on multiples of the steps: 1 exactly, 0 not at all. Zeros tell nothing."""
    share = coefficients / steps
    told = np.abs(share) > 0.6
    if told.sum() < 60:
        return 0.0
    return float(np.cos(2 * math.pi * share[told]).mean())


def steps_of(quality: int) -> npt.NDArray[np.float32]:
    """The quantisation steps (len(_LOW)) of IJG's quality."""
    scale = 5000 / quality if quality < 50 else 200 - 2 * quality
    table = np.clip(np.floor((TABLE * scale + 50) / 100), 1, 255)
    return np.array([table[row, column] for row, column in _LOW], np.float32)
