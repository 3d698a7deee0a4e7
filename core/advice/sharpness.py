"""How blurred a picture's sharpest edges are, and whether in one direction only.

A straight edge blurred by a Gaussian of σ has the slope 1 / √(σ² + s²) once smoothed by s more; the ratio of two such
slopes tells σ (Elder and Zucker, TPAMI 1998; Zhuo and Sim, "Defocus map estimation from a single image", 2011). The
sharpest quarter of the picture speaks for it, since what is out of focus on purpose is not to be mended.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.advice.sample import Sample
from core.picture.picture import Pixels

FINE, COARSE = 1.0, 2.0
LEAST_SLOPE = 4.0  # 8-bit levels per pixel, after FINE
ABOVE_NOISE = 5.0
CELL = 80  # pixels; the picture is judged in squares of about this side
FEWEST, FEWEST_IN_CELL = 200, 30
DIRECTIONS = 6
SHARPEST = 0.25
# A shake widens edges across its direction by so many pixels more than others, and so wide at least.
SHAKEN, SHAKEN_AT_LEAST = 0.5, 1.0


@dataclass(frozen=True)
class Sharpness:
    """``blur`` is σ in pixels of an edge in the sharpest quarter, None where there are too few edges to tell.

    ``direction`` is where a shake went, in degrees clockwise from the horizontal, 0 … 180, None where edges are alike
    in all directions; ``confidence`` is 0 to 1.
    """

    blur: float | None
    direction: float | None = None
    confidence: float = 0.0


@dataclass(frozen=True, eq=False)
class _Edges:
    """σ² in pixels², below 0 for what is finer than an edge, and the slope's direction in radians at edge pixels."""

    squares: npt.NDArray[np.float32]
    angles: npt.NDArray[np.float32]


def sharpness(sample: Sample, noise: float = 0.0) -> Sharpness:
    """The blur of a picture with ``noise`` in 8-bit levels."""
    cells = [edges for plane in sample.luma() for edges in _cells(plane, noise)]
    count = sum(len(edges.squares) for edges in cells)
    medians = [float(np.median(edges.squares)) for edges in cells if len(edges.squares) >= FEWEST_IN_CELL]
    if count < FEWEST or not medians:
        return Sharpness(None)
    blur = math.sqrt(max(0.0, float(np.quantile(medians, SHARPEST))))
    return Sharpness(blur, _direction(cells), min(1.0, count / (5 * FEWEST)))


def _direction(cells: Sequence[_Edges]) -> float | None:
    """Where a shake went, in degrees, if edges across one direction are wider than others."""
    squares = np.concatenate([edges.squares for edges in cells])
    angles = np.concatenate([edges.angles for edges in cells])
    widths = np.full(DIRECTIONS, np.nan)
    for number in range(DIRECTIONS):
        apart = np.abs((angles - number * math.pi / DIRECTIONS + math.pi / 2) % math.pi - math.pi / 2)
        own = squares[apart < math.pi / DIRECTIONS]
        if len(own) >= FEWEST // 4:
            widths[number] = math.sqrt(max(0.0, float(np.median(own))))
    if np.isfinite(widths).sum() < DIRECTIONS - 1:
        return None
    widest = int(np.nanargmax(widths))
    shaken = widths[widest] - np.nanmin(widths) > SHAKEN and widths[widest] > SHAKEN_AT_LEAST
    return widest * 180 / DIRECTIONS if shaken else None


def _cells(plane: Pixels, noise: float) -> Iterator[_Edges]:
    """The edges of each square of a plane (h, w)."""
    if min(plane.shape) < 16:
        return
    # Smoothing by FINE leaves about a fifth of the noise in a slope.
    least = max(LEAST_SLOPE, ABOVE_NOISE * noise * 0.2)
    fine, right, down = _slopes(plane, FINE)
    coarse, _, _ = _slopes(plane, COARSE)
    ridge = (fine >= cv2.dilate(fine, np.ones((3, 3), np.uint8)) * 0.98) & (fine > least)
    ridge[:4], ridge[-4:], ridge[:, :4], ridge[:, -4:] = False, False, False, False
    ratio = np.maximum(fine / np.maximum(coarse, 1e-3), 1.01) ** 2
    squares = np.clip((COARSE**2 - ratio * FINE**2) / (ratio - 1), -4, 64)
    angles = np.arctan2(down, right)
    rows, columns = (max(1, round(size / CELL)) for size in plane.shape)
    for band in np.array_split(np.arange(plane.shape[0]), rows):
        for part in np.array_split(np.arange(plane.shape[1]), columns):
            box = slice(band[0], band[-1] + 1), slice(part[0], part[-1] + 1)
            chosen = ridge[box]
            yield _Edges(squares[box][chosen], angles[box][chosen])


def _slopes(plane: Pixels, smoothing: float) -> tuple[Pixels, Pixels, Pixels]:
    smooth = cv2.GaussianBlur(plane, (0, 0), smoothing)
    half = np.array([[-0.5, 0, 0.5]], np.float32)
    right = np.asarray(cv2.filter2D(smooth, -1, half), np.float32)
    down = np.asarray(cv2.filter2D(smooth, -1, half.T), np.float32)
    return np.hypot(right, down), right, down
