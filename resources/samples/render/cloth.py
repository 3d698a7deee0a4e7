"""A cloth that falls onto a table and hangs over its edge, by position-based dynamics (Müller et al. 2007)."""

import math

import numpy as np
import numpy.typing as npt
from numba import njit

#: Seconds a step, gravity in cm/s², share of speed kept each step.
STEP, GRAVITY, KEPT = 1 / 120, 981.0, 0.985


def fallen(
    start: npt.NDArray[np.float64], rest: float, *, steps: int, edge: float, round_edge: float, grip: float = 0.55
) -> npt.NDArray[np.float64]:
    """Where a grid of points (rows, columns, 3) comes to rest on a table (y = 0, ending at z = ``edge``).

    ``rest``: length of a thread between neighbours; ``round_edge``: radius of the table's edge; ``grip``: share of
    sliding that friction takes. All lengths in centimetres.
    """
    now = start.copy()
    _fall(now, start.copy(), rest, steps, edge, round_edge, grip)
    return now


@njit(nogil=True)
def _hold(p, a, b, c, d, length, stiff):  # type: ignore[no-untyped-def]
    """Moves points (a, b) and (c, d) toward ``length`` apart, each half the way."""
    dx, dy, dz = p[c, d, 0] - p[a, b, 0], p[c, d, 1] - p[a, b, 1], p[c, d, 2] - p[a, b, 2]
    now = math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-9
    push = 0.5 * stiff * (now - length) / now
    p[a, b, 0] += dx * push
    p[a, b, 1] += dy * push
    p[a, b, 2] += dz * push
    p[c, d, 0] -= dx * push
    p[c, d, 1] -= dy * push
    p[c, d, 2] -= dz * push


@njit(nogil=True)
def _tie(p, rest):  # type: ignore[no-untyped-def]
    """One round over threads (stiff), diagonals (soft: linen shears) and every third point (bending)."""
    rows, columns = p.shape[0], p.shape[1]
    for i in range(rows):
        for j in range(columns):
            if j + 1 < columns:
                _hold(p, i, j, i, j + 1, rest, 1.0)
            if i + 1 < rows:
                _hold(p, i, j, i + 1, j, rest, 1.0)
            if i + 1 < rows and j + 1 < columns:
                _hold(p, i, j, i + 1, j + 1, rest * 1.41421356, 0.25)
                _hold(p, i + 1, j, i, j + 1, rest * 1.41421356, 0.25)
            if j + 3 < columns:
                _hold(p, i, j, i, j + 3, rest * 3, 0.3)
            if i + 3 < rows:
                _hold(p, i, j, i + 3, j, rest * 3, 0.3)


@njit(nogil=True)
def _rest_on_table(p, before, edge, radius, grip):  # type: ignore[no-untyped-def]
    """Lifts points out of the table and brakes those that touch it."""
    thick = 0.12
    for i in range(p.shape[0]):
        for j in range(p.shape[1]):
            y, z = p[i, j, 1], p[i, j, 2]
            touched = False
            if z <= edge - radius:
                if -3.0 < y < thick:
                    p[i, j, 1] = thick
                    touched = True
            else:
                dy, dz = y + radius, z - (edge - radius)
                if dy < 0.0:
                    if z < edge + thick:
                        p[i, j, 2] = edge + thick
                        touched = True
                else:
                    distance = math.sqrt(dy * dy + dz * dz) + 1e-9
                    if distance < radius + thick:
                        p[i, j, 1] = -radius + dy / distance * (radius + thick)
                        p[i, j, 2] = edge - radius + dz / distance * (radius + thick)
                        touched = True
            if touched:
                for k in range(3):
                    p[i, j, k] -= (p[i, j, k] - before[i, j, k]) * grip


@njit(nogil=True)
def _fall(now, before, rest, steps, edge, radius, grip):  # type: ignore[no-untyped-def]
    rows, columns = now.shape[0], now.shape[1]
    for _ in range(steps):
        for i in range(rows):
            for j in range(columns):
                for k in range(3):
                    moved = (now[i, j, k] - before[i, j, k]) * KEPT
                    before[i, j, k] = now[i, j, k]
                    now[i, j, k] += moved
                now[i, j, 1] -= GRAVITY * STEP * STEP
        for _ in range(10):
            _tie(now, rest)
            _rest_on_table(now, before, edge, radius, grip)
