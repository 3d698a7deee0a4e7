"""A tree of boxes over triangles, and the two questions a ray asks of it.

Built top down with the binned surface-area heuristic (Wald 2007, "On fast construction of SAH-based bounding volume
hierarchies"); triangles are met with Möller and Trumbore's test (1997).
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from resources.samples.render.vectors import FAST, Vector

BINS = 16
LEAF = 3
#: Deepest possible tree; also the length of the stack a ray brings along.
STACK = 96


class Bvh(NamedTuple):
    """boxes (nodes, 6) as low and high corner; links (nodes, 2): an inner node holds the first of its two children, which
    are neighbours, and 0, a leaf its first triangle and how many; triangles (n, 9) as corner and two edges, in leaf order;
    faces (n,) their numbers."""

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
    return x * y + y * z + z * x


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


@njit(fastmath=FAST, error_model="numpy", nogil=True)
def _enters(boxes, node, shift, inverse, limit):  # type: ignore[no-untyped-def]
    """Where the ray enters the node's box, or infinity; ``shift`` is the ray's origin times ``inverse``."""
    x0, x1 = boxes[node, 0] * inverse[0] - shift[0], boxes[node, 3] * inverse[0] - shift[0]
    y0, y1 = boxes[node, 1] * inverse[1] - shift[1], boxes[node, 4] * inverse[1] - shift[1]
    z0, z1 = boxes[node, 2] * inverse[2] - shift[2], boxes[node, 5] * inverse[2] - shift[2]
    x0, x1 = (x0, x1) if x0 < x1 else (x1, x0)
    y0, y1 = (y0, y1) if y0 < y1 else (y1, y0)
    z0, z1 = (z0, z1) if z0 < z1 else (z1, z0)
    near = x0 if x0 > y0 else y0
    near = z0 if z0 > near else near
    near = near if near > 0.0 else 0.0
    far = x1 if x1 < y1 else y1
    far = z1 if z1 < far else far
    far = limit if limit < far else far
    return near if near <= far * 1.0000004 else np.inf


@njit(fastmath=FAST, error_model="numpy", nogil=True)
def _inverse(direction: Vector) -> Vector:
    x = direction[0] if abs(direction[0]) > 1e-12 else 1e-12
    y = direction[1] if abs(direction[1]) > 1e-12 else 1e-12
    z = direction[2] if abs(direction[2]) > 1e-12 else 1e-12
    return 1.0 / x, 1.0 / y, 1.0 / z


@njit(fastmath=FAST, error_model="numpy", nogil=True)
def _meets(t, i, o, d):  # type: ignore[no-untyped-def]
    """Distance and barycentric coordinates of the second and third corner; infinity if the ray misses."""
    px = d[1] * t[i, 8] - d[2] * t[i, 7]
    py = d[2] * t[i, 6] - d[0] * t[i, 8]
    pz = d[0] * t[i, 7] - d[1] * t[i, 6]
    determinant = t[i, 3] * px + t[i, 4] * py + t[i, 5] * pz
    if abs(determinant) < 1e-18:
        return np.inf, 0.0, 0.0
    inverse = 1.0 / determinant
    x, y, z = o[0] - t[i, 0], o[1] - t[i, 1], o[2] - t[i, 2]
    u = (x * px + y * py + z * pz) * inverse
    if u < 0.0 or u > 1.0:
        return np.inf, 0.0, 0.0
    qx = y * t[i, 5] - z * t[i, 4]
    qy = z * t[i, 3] - x * t[i, 5]
    qz = x * t[i, 4] - y * t[i, 3]
    v = (d[0] * qx + d[1] * qy + d[2] * qz) * inverse
    if v < 0.0 or u + v > 1.0:
        return np.inf, 0.0, 0.0
    distance = (t[i, 6] * qx + t[i, 7] * qy + t[i, 8] * qz) * inverse
    return (distance if distance > 0.0 else np.inf), u, v


@njit(fastmath=FAST, error_model="numpy", nogil=True)
def nearest(bvh, origin, direction, limit, stack):  # type: ignore[no-untyped-def]
    """The first triangle closer than ``limit``: (distance, face, u, v); face −1 if there is none."""
    best = (limit, -1, 0.0, 0.0)
    inverse = _inverse(direction)
    shift = (origin[0] * inverse[0], origin[1] * inverse[1], origin[2] * inverse[2])
    boxes, links = bvh.boxes, bvh.links
    top = 0
    node = 0
    while True:
        count = links[node, 1]
        if count > 0:
            first = links[node, 0]
            for i in range(first, first + count):
                distance, u, v = _meets(bvh.triangles, i, origin, direction)
                if distance < best[0]:
                    best = (distance, i, u, v)
        else:
            left = links[node, 0]
            a = _enters(boxes, left, shift, inverse, best[0])
            b = _enters(boxes, left + 1, shift, inverse, best[0])
            if a < np.inf and b < np.inf:
                stack[top] = left + 1 if a <= b else left
                top += 1
            if a < np.inf or b < np.inf:
                node = left if a <= b else left + 1
                continue
        if top == 0:
            break
        top -= 1
        node = stack[top]
    face = bvh.faces[best[1]] if best[1] >= 0 else -1
    return best[0], face, best[2], best[3]


@njit(fastmath=FAST, error_model="numpy", nogil=True)
def blocked(bvh, origin, direction, limit, stack):  # type: ignore[no-untyped-def]
    """Whether anything stands closer than ``limit``."""
    inverse = _inverse(direction)
    shift = (origin[0] * inverse[0], origin[1] * inverse[1], origin[2] * inverse[2])
    boxes, links = bvh.boxes, bvh.links
    stack[0] = 0
    top = 1
    while top > 0:
        top -= 1
        node = stack[top]
        first, count = links[node, 0], links[node, 1]
        if count == 0:
            if _enters(boxes, first, shift, inverse, limit) < np.inf:
                stack[top] = first
                top += 1
            if _enters(boxes, first + 1, shift, inverse, limit) < np.inf:
                stack[top] = first + 1
                top += 1
            continue
        for i in range(first, first + count):
            if _meets(bvh.triangles, i, origin, direction)[0] < limit:
                return True
    return False
