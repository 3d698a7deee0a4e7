"""Soft shapes from distance functions (negative inside), and their meshes."""

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from resources.samples.render.mesh import Mesh
from resources.samples.render.vectors import compiled


@compiled
def ball(x: float, y: float, z: float, radius: float) -> float:
    return math.sqrt(x * x + y * y + z * z) - radius


@compiled
def ellipsoid(x: float, y: float, z: float, a: float, b: float, c: float) -> float:
    """Not exact, but right at the surface and near it (Quilez, "ellipsoid SDF")."""
    near = math.sqrt((x / a) ** 2 + (y / b) ** 2 + (z / c) ** 2)
    steep = math.sqrt((x / (a * a)) ** 2 + (y / (b * b)) ** 2 + (z / (c * c)) ** 2)
    return near * (near - 1.0) / max(steep, 1e-9)


@compiled
def rod(x, y, z, a, b, start, end):  # type: ignore[no-untyped-def]
    """Along the segment a → b with a radius that goes from ``start`` to ``end``."""
    px, py, pz = x - a[0], y - a[1], z - a[2]
    dx, dy, dz = b[0] - a[0], b[1] - a[1], b[2] - a[2]
    t = min(max((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz), 0.0), 1.0)
    return ball(px - dx * t, py - dy * t, pz - dz * t, start + (end - start) * t)


@compiled
def joined(a: float, b: float, soft: float) -> float:
    """Both shapes, melted together over a width of ``soft`` (Quilez, polynomial smooth minimum)."""
    h = max(soft - abs(a - b), 0.0) / soft
    return min(a, b) - h * h * h * soft / 6.0


@compiled
def carved(a: float, b: float, soft: float) -> float:
    """The first shape without the second."""
    return -joined(-a, b, soft)


def sculpted(
    distance: Callable[..., float], low: tuple[float, float, float], high: tuple[float, float, float], step: float,
    material: int,
) -> Mesh:  # fmt: skip
    """The surface of ``distance(x, y, z)`` inside the box, by surface nets (Gibson 1998), then pulled onto the zero."""
    axes = [np.arange(a, b + step, step) for a, b in zip(low, high, strict=True)]
    field = _fields(distance)[0](*axes)
    inside = field < 0
    corners = sum(inside[_cut(i)].astype(np.int8) for i in range(8))
    cell = (corners > 0) & (corners < 8)
    number = np.full(cell.shape, -1, np.int32)
    number[cell] = np.arange(cell.sum())
    places = np.argwhere(cell)
    points = np.stack([axes[k][places[:, k]] for k in range(3)], -1) + step / 2
    normals = _fields(distance)[1](points, step * 0.5)
    faces = np.concatenate([_walls(inside, number, axis) for axis in range(3)])
    uv = np.zeros((len(points), 2), np.float32)
    return Mesh(
        points.astype(np.float32), faces, normals.astype(np.float32), uv, np.full(len(faces), material, np.int32)
    )


def _cut(corner: int) -> tuple[slice, slice, slice]:
    x, y, z = (slice(1, None) if corner >> k & 1 else slice(None, -1) for k in range(3))
    return x, y, z


def _walls(inside: npt.NDArray[np.bool_], number: npt.NDArray[np.int32], axis: int) -> npt.NDArray[np.int32]:
    """Two triangles around each grid edge along ``axis`` that crosses the surface."""
    ahead = np.moveaxis(inside, axis, 0)
    cells = np.moveaxis(number, axis, 0)
    start, end = ahead[:-1, 1:-1, 1:-1], ahead[1:, 1:-1, 1:-1]
    places = np.argwhere(start != end)
    i, j, k = places[:, 0], places[:, 1], places[:, 2]
    a, b, c, d = cells[i, j, k], cells[i, j + 1, k], cells[i, j + 1, k + 1], cells[i, j, k + 1]
    # Moving axis 1 to the front reverses handedness; so does leaving the shape rather than entering it.
    leaving = start[i, j, k] ^ (axis == 1)
    quads = np.where(leaving[:, None], np.stack([a, b, c, d], -1), np.stack([a, d, c, b], -1))
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]).astype(np.int32)


def _fields(distance: Callable[..., float]):  # type: ignore[no-untyped-def]
    """Compiled: the distance on a grid, and points pulled onto the surface (in place) with their normals."""

    @njit(parallel=True)
    def grid(xs, ys, zs):  # type: ignore[no-untyped-def]
        field = np.empty((len(xs), len(ys), len(zs)), np.float32)
        for i in prange(len(xs)):
            for j in range(len(ys)):
                for k in range(len(zs)):
                    field[i, j, k] = distance(xs[i], ys[j], zs[k])
        return field

    @njit(parallel=True)
    def pulled(points, e):  # type: ignore[no-untyped-def]
        normals = np.empty_like(points)
        for i in prange(len(points)):
            for turn in range(6):
                x, y, z = points[i, 0], points[i, 1], points[i, 2]
                dx = distance(x + e, y, z) - distance(x - e, y, z)
                dy = distance(x, y + e, z) - distance(x, y - e, z)
                dz = distance(x, y, z + e) - distance(x, y, z - e)
                length = math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-12
                normals[i] = np.array([dx / length, dy / length, dz / length])
                if turn < 5:
                    away = distance(x, y, z) * 2.0 * e / length
                    points[i] -= normals[i] * min(max(away, -e), e)
        return normals

    return grid, pulled
