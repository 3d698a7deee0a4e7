"""What a picture is made of: shapes, a lens, lights, and a scene's own compiled functions."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from resources.samples.render.bvh import Bvh, build
from resources.samples.render.lighting import Lights
from resources.samples.render.mesh import Mesh
from resources.samples.render.vectors import Vector, along, compiled, cross, scale, subtract, unit


class Geometry(NamedTuple):
    """A mesh with its tree, as compiled code wants it; ``shading`` is the tree of all that casts shadows."""

    bvh: Bvh
    shading: Bvh
    points: np.ndarray
    faces: np.ndarray
    normals: np.ndarray
    uv: np.ndarray
    material: np.ndarray


class Lens(NamedTuple):
    """Where the camera stands and looks: unit axes, half the picture's height at distance one, distance in focus,
    radius of the aperture in scene units."""

    position: Vector
    right: Vector
    up: Vector
    ahead: Vector
    half_height: float
    focus: float
    aperture: float


@compiled
def clear_air(origin: Vector, direction: Vector, distance: float) -> tuple[Vector, Vector]:
    return (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Scene:
    """All that a picture is made of.

    shade(textures, material, point, normal, u, v, direction, distance) → the Surface there.
    sky(direction, seen) → the light from where nothing stands, seen by the camera or not.
    air(origin, direction, distance) → the share left and the light gained on the way.
    clear: materials that cast no shadow. lift: how far rays start from a surface. bounces: of the longest path.
    brightest: light after the first bounce is cut there, so that no pixel glitters.
    """

    mesh: Mesh
    lens: Lens
    lights: Lights
    shade: Callable[..., Any]
    sky: Callable[..., Any]
    air: Callable[..., Any] = clear_air
    textures: tuple[npt.NDArray[np.float32], ...] = (np.zeros((2, 2, 1), np.float32),)
    clear: tuple[int, ...] = ()
    lift: float = 1e-4
    bounces: int = 7
    brightest: float = 12.0


def looking(
    position: Vector, target: Vector, *, view: float, focus: float | None = None, aperture: float = 0.0
) -> Lens:
    """A level lens; ``view`` is the vertical angle in degrees; it focuses on the target unless told a distance."""
    offset = np.asarray(target, float) - np.asarray(position, float)
    distance = float(np.linalg.norm(offset))
    ahead = offset / distance
    right = np.cross(ahead, [0.0, 1.0, 0.0])
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead)
    half_height = math.tan(math.radians(view) / 2)
    return Lens(
        _vector(np.asarray(position)), _vector(right), _vector(up), _vector(ahead), half_height,
        distance if focus is None else focus, aperture,
    )  # fmt: skip


def _vector(values: npt.NDArray[Any]) -> Vector:
    return float(values[0]), float(values[1]), float(values[2])


def geometry(mesh: Mesh, clear: tuple[int, ...] = ()) -> Geometry:
    """``clear``: materials that let light pass as if they were not there, so that glass costs no grainy caustics."""
    corners = mesh.points[mesh.faces]
    whole = build(corners)
    shading = build(corners[~np.isin(mesh.material, clear)]) if clear else whole
    return Geometry(whole, shading, mesh.points, mesh.faces, mesh.normals, mesh.uv, mesh.material)


@compiled
def _row(table: np.ndarray, row: int) -> Vector:
    return table[row, 0], table[row, 1], table[row, 2]


@compiled
def at_face(shape, face, u, v):  # type: ignore[no-untyped-def]
    """The triangle's own normal, the smooth normal and the texture place at barycentric u, v."""
    i, j, k = shape.faces[face, 0], shape.faces[face, 1], shape.faces[face, 2]
    corner = _row(shape.points, i)
    flat = unit(cross(subtract(_row(shape.points, j), corner), subtract(_row(shape.points, k), corner)))
    w = 1.0 - u - v
    smooth = along(along(scale(_row(shape.normals, i), w), _row(shape.normals, j), u), _row(shape.normals, k), v)
    a = shape.uv[i, 0] * w + shape.uv[j, 0] * u + shape.uv[k, 0] * v
    b = shape.uv[i, 1] * w + shape.uv[j, 1] * u + shape.uv[k, 1] * v
    return flat, unit(smooth), a, b
