"""The two questions a ray asks of the tree: what does it meet first, and is anything in its way?

Triangles are met with the test of Möller and Trumbore (1997).
"""

import numpy as np

from resources.samples.render.vectors import Vector, compiled


@compiled
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


@compiled
def _inverse(direction: Vector) -> Vector:
    x = direction[0] if abs(direction[0]) > 1e-12 else 1e-12
    y = direction[1] if abs(direction[1]) > 1e-12 else 1e-12
    z = direction[2] if abs(direction[2]) > 1e-12 else 1e-12
    return 1.0 / x, 1.0 / y, 1.0 / z


@compiled
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


@compiled
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


@compiled
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
