"""Mountains: ridged noise under an outline, worn by running water. Units are metres, heights over the lake."""

import math

import numpy as np
import numpy.typing as npt
from numba import njit

from resources.samples.render.pattern import layered, ridged
from resources.samples.render.vectors import smoothstep

#: The land: cells of this size, from ``WEST`` over ``ACROSS`` cells, and from ``NEAR`` ahead over ``AHEAD`` cells.
CELL, WEST, NEAR, ACROSS, AHEAD = 26.0, -11700.0, -400.0, 900, 720

#: Mountains: east, ahead, height, how wide.
PEAKS = np.array(
    [
        [900.0, 11800.0, 2750.0, 3300.0], [-2300.0, 12600.0, 1950.0, 2600.0], [3900.0, 12900.0, 2150.0, 2600.0],
        [-5400.0, 6900.0, 1550.0, 2900.0], [6100.0, 7600.0, 1500.0, 2900.0], [-8200.0, 10500.0, 1900.0, 3300.0],
        [8200.0, 11500.0, 2000.0, 3200.0], [-4300.0, 3300.0, 620.0, 1700.0], [4700.0, 4300.0, 560.0, 1700.0],
    ]
)  # fmt: skip


@njit(nogil=True)
def _outline(east: float, ahead: float) -> float:
    """The land before any water ran over it."""
    warp_a = 900.0 * layered(east / 3600.0, ahead / 3600.0, 1.5, 4, 11)
    warp_b = 900.0 * layered(east / 3600.0, ahead / 3600.0, 7.5, 4, 12)
    x, z = east + warp_a, ahead + warp_b
    land = 0.0
    for k in range(len(PEAKS)):
        dx, dz = x - PEAKS[k, 0], z - PEAKS[k, 1]
        away = math.sqrt(dx * dx + dz * dz) / PEAKS[k, 3]
        land += PEAKS[k, 2] * math.exp(-1.35 * away**1.35)
    rough = ridged(x / 4200.0, z / 4200.0, 3.0, 8, 21)
    hills = layered(x / 1500.0, z / 1500.0, 5.0, 6, 31)
    height = land * (0.45 + 0.75 * rough) + 60.0 * hills
    shore = 2850.0 + 1500.0 * layered(east / 1500.0, ahead / 2600.0, 0.5, 4, 41) - 0.16 * abs(east)
    bank = smoothstep(shore - 300.0, shore + 1500.0, ahead)
    return height * bank - 26.0 + 44.0 * smoothstep(shore - 120.0, shore + 160.0, ahead)


@njit(nogil=True)
def _outlined() -> npt.NDArray[np.float64]:
    heights = np.empty((AHEAD, ACROSS))
    for i in range(AHEAD):
        for j in range(ACROSS):
            heights[i, j] = _outline(WEST + j * CELL, NEAR + i * CELL)
    return heights


@njit(nogil=True)
def _lie(h, x, z):  # type: ignore[no-untyped-def]
    """Height and slope along columns and rows, between the cells."""
    i, j = int(z), int(x)
    a, b = x - j, z - i
    north, south = h[i, j] * (1 - a) + h[i, j + 1] * a, h[i + 1, j] * (1 - a) + h[i + 1, j + 1] * a
    slope = (h[i, j + 1] - h[i, j]) * (1 - b) + (h[i + 1, j + 1] - h[i + 1, j]) * b
    return north * (1 - b) + south * b, slope, south - north


@njit(nogil=True)
def _lay(h, x, z, soil):  # type: ignore[no-untyped-def]
    """Adds soil to the four cells around a place."""
    i, j = int(z), int(x)
    a, b = x - j, z - i
    h[i, j] += soil * (1 - a) * (1 - b)
    h[i, j + 1] += soil * a * (1 - b)
    h[i + 1, j] += soil * (1 - a) * b
    h[i + 1, j + 1] += soil * a * b


@njit(nogil=True)
def _drop(h, x, z):  # type: ignore[no-untyped-def]
    """One drop rolls down, takes soil where it hurries and leaves it where it tires."""
    dx, dz, speed, water, soil = 0.0, 0.0, 1.0, 1.0, 0.0
    height, slope_x, slope_z = _lie(h, x, z)
    for _ in range(64):
        dx, dz = dx * 0.08 - slope_x * 0.92, dz * 0.08 - slope_z * 0.92
        length = math.sqrt(dx * dx + dz * dz)
        if length < 1e-7 or height < -0.2:
            return
        dx, dz = dx / length, dz / length
        next_x, next_z = x + dx, z + dz
        if not (1 <= next_x < h.shape[1] - 2 and 1 <= next_z < h.shape[0] - 2):
            return
        lower, slope_x, slope_z = _lie(h, next_x, next_z)
        change = lower - height
        capacity = max(-change, 0.01) * speed * water * 6.0
        if change > 0:
            laid = min(change, soil)
        elif soil > capacity:
            laid = (soil - capacity) * 0.12
        else:
            laid = -min((capacity - soil) * 0.10, -change * 0.6)
        soil -= laid
        _lay(h, x, z, laid)
        speed = min(math.sqrt(max(0.01, speed * speed - change * 4.0)), 3.0)
        water *= 0.985
        x, z, height = next_x, next_z, lower


@njit(nogil=True)
def _run_down(h, drops, seed):  # type: ignore[no-untyped-def]
    """Rain on ``h`` (heights in cells, changed in place): after Beyer 2015, "Implementation of a method for hydraulic
    erosion"."""
    np.random.seed(seed)
    for _ in range(drops):
        x = np.random.random() * (h.shape[1] - 3) + 1
        _drop(h, x, np.random.random() * (h.shape[0] - 3) + 1)


def land(drops: int = 420_000) -> npt.NDArray[np.float64]:
    """Heights (AHEAD, ACROSS) of the worn land; under the lake they are negative."""
    heights = _outlined() / CELL
    _run_down(heights, drops, 3)
    return heights * CELL
