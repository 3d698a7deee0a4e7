"""A tree of boxes over triangles.

Built top down with the binned surface-area heuristic (Wald 2007, "On fast construction of SAH-based bounding volume
hierarchies").
"""

from typing import NamedTuple

import numpy as np
from numba import njit

BINS = 16
LEAF = 3
#: Deepest possible tree; also the length of the stack a ray brings along.
STACK = 96


class Bvh(NamedTuple):
    """boxes (nodes, 6): low and high corner. links (nodes, 2): an inner node holds the first of its two children, which
    are neighbours, and 0; a leaf its first triangle and how many. triangles (n, 9): corner and two edges, in leaf
    order. faces (n,): their numbers.
    """

    boxes: np.ndarray
    links: np.ndarray
    triangles: np.ndarray
    faces: np.ndarray


def build(corners: np.ndarray) -> Bvh:
    """``corners`` (faces, 3 corners, 3) float32 → the tree."""
    low = corners.min(axis=1)
    high = corners.max(axis=1)
    order = np.arange(len(corners), dtype=np.int32)
    boxes, links = _split(low, high, (low + high) * np.float32(0.5), order)
    chosen = corners[order]
    triangles = np.concatenate([chosen[:, 0], chosen[:, 1] - chosen[:, 0], chosen[:, 2] - chosen[:, 0]], axis=1)
    return Bvh(boxes, links, np.ascontiguousarray(triangles, dtype=np.float32), order)


@njit(nogil=True)
def _half_area(box: np.ndarray) -> float:
    x, y, z = box[3] - box[0], box[4] - box[1], box[5] - box[2]
    return float(x * y + y * z + z * x)


@njit(nogil=True)
def _grow(box: np.ndarray, low: np.ndarray, high: np.ndarray) -> None:
    for axis in range(3):
        box[axis] = min(box[axis], low[axis])
        box[axis + 3] = max(box[axis + 3], high[axis])


@njit(nogil=True)
def _clear(box: np.ndarray) -> None:
    box[:3] = np.inf
    box[3:] = -np.inf


@njit(nogil=True)
def _best_plane(low, high, middle, order, first, count):  # type: ignore[no-untyped-def]
    """The cheapest plane (axis, position) over all bins and axes; axis −1 if the middles coincide."""
    best = (np.inf, -1, 0.0)
    boxes = np.empty((BINS, 6), np.float32)
    counts = np.empty(BINS, np.int64)
    costs = np.empty(BINS)
    running = np.empty(6, np.float32)
    for axis in range(3):
        least, most = np.inf, -np.inf
        for i in range(first, first + count):
            least = min(least, middle[order[i], axis])
            most = max(most, middle[order[i], axis])
        if most - least < 1e-9:
            continue
        factor = BINS / (most - least)
        counts[:] = 0
        for b in range(BINS):
            _clear(boxes[b])
        for i in range(first, first + count):
            b = min(BINS - 1, int((middle[order[i], axis] - least) * factor))
            counts[b] += 1
            _grow(boxes[b], low[order[i]], high[order[i]])
        _clear(running)
        total = 0
        for b in range(BINS - 1):
            total += counts[b]
            _grow(running, boxes[b, :3], boxes[b, 3:])
            costs[b] = _half_area(running) * total if total else 0.0
        _clear(running)
        total = 0
        for b in range(BINS - 1, 0, -1):
            total += counts[b]
            _grow(running, boxes[b, :3], boxes[b, 3:])
            cost = costs[b - 1] + (_half_area(running) * total if total else 0.0)
            if cost < best[0] and 0 < total < count:
                best = (cost, axis, least + b / factor)
    return best[1], best[2]


@njit(nogil=True)
def _partition(middle, order, first, count, axis, position):  # type: ignore[no-untyped-def]
    """Puts what lies before the plane first; returns how many that are."""
    left, right = first, first + count - 1
    while left <= right:
        if middle[order[left], axis] < position:
            left += 1
        else:
            order[left], order[right] = order[right], order[left]
            right -= 1
    return left - first


@njit(nogil=True)
def _split(low, high, middle, order):  # type: ignore[no-untyped-def]
    """Builds all nodes; reorders ``order`` in place so that each leaf's triangles lie together."""
    nodes = max(1, 2 * len(order))
    boxes = np.empty((nodes, 6), np.float32)
    links = np.zeros((nodes, 2), np.int32)
    work = [(0, 0, len(order), 0)]
    used = 1
    while len(work) > 0:
        node, first, count, depth = work.pop()
        _clear(boxes[node])
        for i in range(first, first + count):
            _grow(boxes[node], low[order[i]], high[order[i]])
        links[node, 0], links[node, 1] = first, count
        if count <= LEAF or depth > STACK - 4:
            continue
        axis, position = _best_plane(low, high, middle, order, first, count)
        half = _partition(middle, order, first, count, axis, position) if axis >= 0 else count // 2
        if half == 0 or half == count:
            half = count // 2
        links[node, 0], links[node, 1] = used, 0
        work.append((used, first, half, depth + 1))
        work.append((used + 1, first + half, count - half, depth + 1))
        used += 2
    return boxes[:used].copy(), links[:used].copy()
