"""How far away everything in a made-up scene is: hills, rooms, and what stands in front. Depths (h, w) are float32.

Photographs for training come without their depth. What matters for haze is that it changes as in a scene: slowly along
the ground and along walls, with a jump where something stands in front of something else, which is where a photograph
has an edge. Where it has none, no jump in the haze may tell a network how thick the haze is.
"""

import math

import cv2
import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance

# Where the far wall of a room is seen: its middle, and its half widths, in halves of the picture.
_MIDDLE, _WALL = 0.5, (0.1, 0.7)
# How large what stands in front is, in halves of the picture, and how much nearer it is than what it hides.
_PIECE, _NEARER = (0.1, 0.6), (0.3, 0.95)
# How near or far things are that a picture's edges bound, beside what was there, and what is smoothed before: grain.
_MOVED, _GRAIN = (-0.35, 0.25), 1.5


def smooth_depth(height: int, width: int, rng: Chance) -> Pixels:
    """Distances from 0 to 1 without a jump: half hills of chance, half a plain that rises into the distance."""
    cells = rng.integers(2, 6, size=2)
    hills = rng.random((int(cells[0]), int(cells[1])), dtype=np.float32)
    depth = cv2.resize(hills, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32, copy=False)
    depth += np.linspace(1, 0, height, dtype=np.float32)[:, None]
    return _spread(depth)


def room_depth(height: int, width: int, rng: Chance) -> Pixels:
    """Distances from 0 to 1 in a room: four walls, floor and ceiling among them, run towards a far one.

    In perspective, what lies r times as far from the vanishing point as the far wall's edge has 1/r of its distance.
    """
    y, x = (np.linspace(-1, 1, side, dtype=np.float32) for side in (height, width))
    reach = [_beyond(along, rng) for along in (y, x)]
    farther: Pixels = np.maximum(np.maximum(reach[0][:, None], reach[1][None]), np.float32(1))
    return _spread(np.float32(1) / farther)


def stand_in_front(depth: Pixels, count: int, rng: Chance) -> None:
    """Put ``count`` upright things, boxes or ovals, in front of a scene; each is everywhere as far as its foot."""
    height, width = depth.shape
    y, x = np.ogrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    for _ in range(count):
        middle, half = rng.uniform(-1, 1, 2), rng.uniform(*_PIECE, 2)
        across, along = (x - middle[0]) / half[0], (y - middle[1]) / half[1]
        inside = across**2 + along**2 < 1 if rng.random() < 0.5 else np.maximum(abs(across), abs(along)) < 1
        foot = math.floor((np.clip(middle[1] + half[1], -1, 1) + 1) / 2 * (height - 1))
        at = depth[foot, math.floor((np.clip(middle[0], -1, 1) + 1) / 2 * (width - 1))]
        depth[inside] = np.minimum(depth[inside], at * np.float32(rng.uniform(*_NEARER)))


def follow_edges(depth: Pixels, picture: Pixels, count: int, rng: Chance) -> None:
    """Part ``picture`` (h, w, 3) at its own edges into ``count`` pieces, and move each nearer or farther as a whole.

    A watershed from places of chance finds the edges.
    """
    height, width = depth.shape
    levels = (np.clip(cv2.GaussianBlur(picture, (0, 0), _GRAIN), 0, 1) * 255).astype(np.uint8)
    pieces = np.zeros((height, width), np.int32)
    pieces[rng.integers(0, height, count), rng.integers(0, width, count)] = np.arange(1, count + 1)
    cv2.watershed(np.ascontiguousarray(levels), pieces)
    # The watershed marks what lies between two pieces, and the rim, by −1: it goes to the neighbour.
    pieces = cv2.dilate(pieces.astype(np.float32), np.ones((3, 3), np.uint8)).astype(np.int32)
    moved = np.append(0, rng.uniform(*_MOVED, count)).astype(np.float32)
    depth += moved[np.maximum(pieces, 0)]
    np.clip(depth, 0, 1, out=depth)


def _beyond(along: Pixels, rng: Chance) -> Pixels:
    """How many times farther from the vanishing point than the far wall's edge each place is."""
    middle, walls = rng.uniform(-_MIDDLE, _MIDDLE), rng.uniform(*_WALL, 2)
    return np.maximum((along - middle) / walls[0], (middle - along) / walls[1]).astype(np.float32)


def _spread(depth: Pixels) -> Pixels:
    depth = depth - depth.min()
    result: Pixels = depth / max(float(depth.max()), 1e-6)
    return result
