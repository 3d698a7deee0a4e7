"""Where lines of sight end: at the walls of a room, or before them at a box. Points are (n, 3), in metres."""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from resources.rooms.furniture import Box, Room

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.intp]
# How much of a direction is next to none: what begins on a face does not end there.
_BEGIN = 1e-3


class Hits(NamedTuple):
    """Of each line: how many directions long it is, which box it ends at (-1: the room), and the axis of that face.

    ``lower`` tells whether that face is the one of the smaller coordinate, in the box's own axes.
    """

    length: Floats
    box: Whole
    axis: Whole
    lower: npt.NDArray[np.bool_]


def into(points: Floats, box: Box) -> Floats:
    """Places in the box's own axes, from its middle."""
    return turned(points - np.asarray(box.middle, np.float32), -box.turn)


def turned(vectors: Floats, turn: float) -> Floats:
    """Directions turned about the vertical."""
    cosine, sine = np.float32(math.cos(turn)), np.float32(math.sin(turn))
    x, y, z = vectors.T
    return np.stack([x * cosine + z * sine, y, z * cosine - x * sine], axis=1)


def seen(start: Floats, directions: Floats, room: Room) -> Hits:
    """What is seen from ``start`` (3,)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        far = np.where(directions > 0, np.asarray(room.size, np.float32) - start, -start) / directions
    far[~(far > 0)] = np.inf
    axis = far.argmin(axis=1)
    rows = np.arange(len(directions))
    length, lower = far[rows, axis].astype(np.float32), directions[rows, axis] < 0
    box = np.full(len(directions), -1, np.intp)
    squared = _dot(directions, directions)
    for number, one in enumerate(room.boxes):
        lines = _near(start[None], directions, squared, one)
        enters, leaves, side = _crossed(start[None], directions[lines], one)
        hit = (enters <= leaves) & (enters > _BEGIN) & (enters < length[lines])
        here = lines[hit]
        length[here], box[here], axis[here] = enters[hit], number, side[hit]
        lower[here] = turned(directions[here], -one.turn)[np.arange(len(here)), side[hit]] > 0
    return Hits(length, box, axis, lower)


def lit(points: Floats, towards: Floats, room: Room) -> npt.NDArray[np.bool_]:
    """Whether nothing stands between ``points`` and ``points + towards``; lamps and windows are in nobody's way."""
    free = np.ones(len(points), np.bool_)
    squared = _dot(towards, towards)
    for one in room.boxes:
        if one.kind == "light":
            continue
        lines = _near(points, towards, squared, one)
        lines = lines[free[lines]]
        enters, leaves, _ = _crossed(points[lines], towards[lines], one)
        free[lines[(enters <= leaves) & (leaves > _BEGIN) & (enters < 1)]] = False
    return free


def _near(starts: Floats, directions: Floats, squared: Floats, box: Box) -> Whole:
    """The lines, from one start (1, 3) or each from its own, that come as near to a box's middle as its corners are.

    ``squared`` (n,) are the squared lengths of the directions.
    """
    to_middle = np.asarray(box.middle, np.float32) - starts
    ahead = _dot(to_middle, directions)
    away = _dot(to_middle, to_middle)
    reach = np.float32(sum(half**2 for half in box.half))
    # No roots and no quotients: this is most of the work.
    beside = (away - reach) * squared < ahead * ahead
    return np.flatnonzero(beside & ((ahead > 0) | (away < reach)))


def _dot(one: Floats, other: Floats) -> Floats:
    """Their products (n,), column by column: a sum over three numbers a row is slow."""
    return one[:, 0] * other[:, 0] + one[:, 1] * other[:, 1] + one[:, 2] * other[:, 2]


def _crossed(starts: Floats, directions: Floats, box: Box) -> tuple[Floats, Floats, Whole]:
    """Where lines enter a box and leave it, in lengths of ``directions``, and the axis across which they enter.

    A line that misses it leaves before it enters.
    """
    half = np.asarray(box.half, np.float32)
    own, along = into(starts, box), turned(directions, -box.turn)
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (-half - own) / along, (half - own) / along
    enters, leaves = np.minimum(one, other), np.maximum(one, other)
    return enters.max(axis=1), leaves.min(axis=1), enters.argmax(axis=1)
