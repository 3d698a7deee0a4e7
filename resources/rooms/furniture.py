"""What stands in a room: everything is made of boxes, upright and turned about the vertical. Lengths are metres.

x runs along a wall of the room, y up and z into the room. A box is its middle, half its sides, and its turn in radians.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

# The far side of the room is a place like any other: most things stand along walls, some anywhere.
_ALONG_WALLS = 0.65


class Box(NamedTuple):
    """``kind`` says what it is made of: "thing", "photograph" or "light"."""

    middle: tuple[float, float, float]
    half: tuple[float, float, float]
    turn: float = 0.0
    kind: str = "thing"


@dataclass(frozen=True)
class Room:
    """Its ``size`` (x, y, z) from the corner at 0, and what stands in it."""

    size: tuple[float, float, float]
    boxes: tuple[Box, ...]


class _Place(NamedTuple):
    """Where something stands on the floor, and how it is turned."""

    x: float
    z: float
    turn: float

    def box(self, along: float, y: float, across: float, half: tuple[float, float, float], kind: str = "thing") -> Box:
        """A box ``along`` and ``across`` from here, in directions that turn with the place."""
        cosine, sine = math.cos(self.turn), math.sin(self.turn)
        x, z = self.x + along * cosine + across * sine, self.z - along * sine + across * cosine
        return Box((x, y, z), half, self.turn, kind)


def furnished(rng: np.random.Generator) -> Room:
    """A room of chance: as wide as a bathroom or a living room, with twelve to thirty-one pieces in it."""
    width, depth, height = rng.uniform(2.5, 6), rng.uniform(3, 9), rng.uniform(2.3, 3)
    boxes: list[Box] = []
    for _ in range(rng.integers(12, 32)):
        build = _PIECES[rng.integers(len(_PIECES))]
        boxes += build(lambda x, z: _somewhere(width, depth, x, z, rng), rng)
    if rng.random() < 0.5:
        x, z = rng.uniform(0.5, width - 0.5), rng.uniform(0.5, depth - 0.5)
        boxes.append(Box((x, height - 0.05, z), (rng.uniform(0.1, 0.4), 0.05, rng.uniform(0.1, 0.4)), kind="light"))
    return Room((width, height, depth), tuple(boxes))


_Placing = Callable[[float, float], _Place]


def _somewhere(width: float, depth: float, half_x: float, half_z: float, rng: np.random.Generator) -> _Place:
    if rng.random() >= _ALONG_WALLS:
        return _Place(rng.uniform(0.3, width - 0.3), rng.uniform(0.3, depth - 0.3), rng.uniform(0, math.pi))
    wall, gap = rng.integers(4), half_z + 0.02
    along = rng.uniform(half_x, max((width if wall < 2 else depth) - half_x, half_x + 0.01))
    return (
        _Place(along, gap, 0),
        _Place(along, depth - gap, 0),
        _Place(gap, along, math.pi / 2),
        _Place(width - gap, along, math.pi / 2),
    )[wall]


def _clutter(place: _Place, x: float, z: float, top: float, count: int, rng: np.random.Generator) -> Iterator[Box]:
    """Small things on something."""
    for _ in range(count):
        half_x, half_y, half_z = rng.uniform(0.03, 0.18, 3) * (1, rng.uniform(0.6, 2.2), 1)
        along, across = rng.uniform(-x, x) * 0.85, rng.uniform(-z, z) * 0.85
        one = place.box(along, top + half_y, across, (half_x, half_y, half_z))
        yield one._replace(turn=rng.uniform(0, math.pi))


def _legs(place: _Place, x: float, z: float, height: float, thick: float) -> Iterator[Box]:
    for side in (-1, 1):
        for end in (-1, 1):
            yield place.box(side * x, height / 2, end * z, (thick, height / 2, thick))


def _cabinet(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    x, z, y = rng.uniform(0.25, 0.8), rng.uniform(0.15, 0.4), rng.uniform(0.3, 1.1)
    place = placing(x, z)
    yield place.box(0, y, 0, (x, y, z))
    yield from _clutter(place, x, z, 2 * y, rng.integers(1, 8), rng)
    for _ in range(rng.integers(0, 4)):
        door = rng.uniform(0.1, 0.3), rng.uniform(0.05, 0.3), 0.015
        yield place.box(rng.uniform(-x, x) * 0.6, rng.uniform(0.2, 1.6) * y, z, door)


def _table(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    x, z, height = rng.uniform(0.3, 0.9), rng.uniform(0.25, 0.5), rng.uniform(0.4, 0.8)
    place = placing(x, z)
    yield place.box(0, height, 0, (x, 0.025, z))
    yield from _legs(place, x * 0.92, z * 0.92, height, 0.03)
    yield from _clutter(place, x, z, height + 0.025, rng.integers(3, 14), rng)


def _chair(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    height, place = rng.uniform(0.4, 0.5), placing(0.25, 0.25)
    yield place.box(0, height, 0, (0.23, 0.03, 0.23))
    yield place.box(0, height + 0.25, -0.22, (0.22, 0.25, 0.02))
    yield from _legs(place, 0.2, 0.2, height, 0.02)


def _sofa(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    x, z, y = rng.uniform(0.5, 1.1), rng.uniform(0.4, 1), rng.uniform(0.2, 0.3)
    place = placing(x, z)
    yield place.box(0, y, 0, (x, y, z))
    yield place.box(0, 2 * y, -z, (x, rng.uniform(0.2, 0.5) + y, 0.1))
    yield from _clutter(place, x, z, 2 * y, rng.integers(1, 7), rng)


def _shelf(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    x, z, y = rng.uniform(0.3, 0.7), rng.uniform(0.12, 0.2), rng.uniform(0.5, 1.1)
    place = placing(x, z)
    for side in (-1, 1):
        yield place.box(side * x, y, 0, (0.02, y, z))
    boards = rng.integers(2, 6)
    for board in range(boards):
        level = 2 * y * (board + 0.3) / boards
        yield place.box(0, level, 0, (x, 0.015, z))
        for _ in range(rng.integers(2, 7)):
            half = rng.uniform(0.02, 0.12), rng.uniform(0.05, 0.7 * y / boards), z * 0.7
            yield place.box(rng.uniform(-x, x) * 0.9, level + 0.015 + half[1], 0, half)


def _on_the_wall(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    """A photograph, or a window in daylight."""
    x, y = rng.uniform(0.15, 0.9), rng.uniform(0.15, 0.6)
    kind = "light" if rng.random() < 0.3 else "photograph"
    yield placing(x, 0.02).box(0, rng.uniform(1.2, 1.8), 0, (x, y, 0.02), kind)


def _door(placing: _Placing, rng: np.random.Generator) -> Iterator[Box]:
    yield placing(0.45, 0.03).box(0, 1.02, 0, (0.42, 1.02, 0.03))


_PIECES = (_cabinet, _table, _chair, _sofa, _shelf, _on_the_wall, _door)
