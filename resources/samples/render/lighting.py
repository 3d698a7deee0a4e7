"""Where light comes from: rectangles (window panes, lamps) and a sun; the sky belongs to each scene."""

import math
from typing import NamedTuple

import numpy as np

from resources.samples.render.rays import blocked
from resources.samples.render.sampling import disc_point, pair
from resources.samples.render.vectors import (
    Vector,
    add,
    along,
    compiled,
    cross,
    dot,
    from_frame,
    multiply,
    scale,
    subtract,
    unit,
)


class Lights(NamedTuple):
    """panes (k, 12): corner, edge, other edge, radiance; they shine to the side edge × other edge. sun: the direction
    toward it. sunshine: irradiance at right angles. sun_radius: of its disc, in radians (more is softer)."""

    panes: np.ndarray
    sun: Vector
    sunshine: Vector
    sun_radius: float


def lights(
    panes: list[tuple[Vector, Vector, Vector, Vector]],
    *,
    sun: Vector = (0.0, 1.0, 0.0),
    sunshine: Vector = (0.0, 0.0, 0.0),
    sun_radius: float = 0.01,
) -> Lights:
    """Lights from lists; directions need not be unit."""
    table = np.array([sum(pane, ()) for pane in panes], np.float64).reshape(-1, 12)
    length = math.sqrt(sum(c * c for c in sun))
    toward = (sun[0] / length, sun[1] / length, sun[2] / length)
    return Lights(table, toward, sunshine, sun_radius)


def window(
    corner: Vector, across: Vector, upward: Vector, radiance: Vector, *, columns: int, rows: int, bar: float
) -> list[tuple[Vector, Vector, Vector, Vector]]:
    """The panes of a window: ``columns`` × ``rows``, with bars as wide as ``bar`` of a pane between them."""
    panes = []
    for row in range(rows):
        for column in range(columns):
            a, b = (column + bar / 2) / columns, (row + bar / 2) / rows
            start = along(along(corner, across, a), upward, b)
            wide, tall = scale(across, (1 - bar) / columns), scale(upward, (1 - bar) / rows)
            panes.append((start, wide, tall, radiance))
    return panes


@compiled
def _three(row: np.ndarray, first: int) -> Vector:
    return row[first], row[first + 1], row[first + 2]


@compiled
def pane_met(lamps: Lights, origin: Vector, direction: Vector, limit: float) -> tuple[float, Vector]:
    """The nearest pane that faces the ray before ``limit``: (distance, radiance); distance ``limit`` if none."""
    best, radiance = limit, (0.0, 0.0, 0.0)
    for k in range(len(lamps.panes)):
        row = lamps.panes[k]
        a, b = _three(row, 3), _three(row, 6)
        normal = cross(a, b)
        facing = dot(direction, normal)
        if facing > -1e-12:
            continue
        offset = subtract(_three(row, 0), origin)
        distance = dot(offset, normal) / facing
        if not 1e-6 < distance < best:
            continue
        place = subtract(along(origin, direction, distance), _three(row, 0))
        if 0.0 <= dot(place, a) <= dot(a, a) and 0.0 <= dot(place, b) <= dot(b, b):
            best, radiance = distance, _three(row, 9)
    return best, radiance


@compiled
def _sent_on(light, toward, limit, weight, bvh, point, normal, flat, reflect, through, lift, stack):  # type: ignore[no-untyped-def]
    """The share of a light that a matte point sends on, if nothing stands between; from above or through the leaf."""
    cosine = dot(toward, normal)
    colour, side = (reflect, lift) if cosine > 0.0 else (through, -lift)
    weight *= abs(cosine) / math.pi
    if weight <= 0.0 or max(colour) <= 0.0 or blocked(bvh, along(point, flat, side), toward, limit, stack):
        return 0.0, 0.0, 0.0
    return scale(multiply(light, colour), weight)


@compiled
def _pane_light(lamps, bvh, point, normal, flat, reflect, through, lift, state, stack):  # type: ignore[no-untyped-def]
    """Light of one pane, chosen at random."""
    count = len(lamps.panes)
    if count == 0:
        return 0.0, 0.0, 0.0
    a, b = pair(state)
    chosen = min(int(a * count), count - 1)
    row = lamps.panes[chosen]
    edge, other = _three(row, 3), _three(row, 6)
    target = along(along(_three(row, 0), edge, a * count - chosen), other, b)
    offset = subtract(target, point)
    distance = math.sqrt(dot(offset, offset))
    toward = scale(offset, 1.0 / distance)
    weight = -dot(toward, cross(edge, other)) * count / (distance * distance)
    return _sent_on(
        _three(row, 9), toward, distance * 0.9999, weight, bvh, point, normal, flat, reflect, through, lift, stack
    )


@compiled
def _sun_light(lamps, bvh, point, normal, flat, reflect, through, lift, state, stack):  # type: ignore[no-untyped-def]
    if max(lamps.sunshine) <= 0.0:
        return 0.0, 0.0, 0.0
    a, b = pair(state)
    x, y = disc_point(a, b)
    toward = unit(from_frame(lamps.sun, x * lamps.sun_radius, y * lamps.sun_radius, 1.0))
    return _sent_on(lamps.sunshine, toward, np.inf, 1.0, bvh, point, normal, flat, reflect, through, lift, stack)


@compiled
def arriving(lamps, bvh, point, normal, flat, reflect, through, lift, state, stack):  # type: ignore[no-untyped-def]
    """What a matte point sends on of all lights it sees (radiance); rays start ``lift`` off the flat triangle."""
    pane = _pane_light(lamps, bvh, point, normal, flat, reflect, through, lift, state, stack)
    return add(pane, _sun_light(lamps, bvh, point, normal, flat, reflect, through, lift, state, stack))
