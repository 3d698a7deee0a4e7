"""Triangle meshes and how to make simple ones."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Mesh:
    """points (v, 3), faces (f, 3), normals (v, 3) unit and outward, uv (v, 2), material (f,) the number to shade as."""

    points: Floats
    faces: Integers
    normals: Floats
    uv: Floats
    material: Integers

    def placed(
        self, *, size: float = 1.0, turn: npt.ArrayLike | None = None, at: tuple[float, float, float] = (0, 0, 0)
    ) -> "Mesh":
        """A copy scaled, then turned by a 3×3 rotation, then moved."""
        rotation = np.eye(3) if turn is None else np.asarray(turn)
        points = (self.points * size) @ rotation.T + np.asarray(at)
        return replace(self, points=points.astype(np.float32), normals=(self.normals @ rotation.T).astype(np.float32))


def turned(axis: str, degrees: float) -> npt.NDArray[np.float64]:
    """The 3×3 rotation about x, y or z."""
    angle = np.radians(degrees)
    c, s = np.cos(angle), np.sin(angle)
    if axis == "x":
        return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])
    if axis == "y":
        return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def merged(meshes: list[Mesh]) -> Mesh:
    """All meshes as one."""
    starts = np.cumsum([0] + [len(m.points) for m in meshes[:-1]])
    return Mesh(
        np.concatenate([m.points for m in meshes]),
        np.concatenate([m.faces + start for m, start in zip(meshes, starts, strict=True)]).astype(np.int32),
        np.concatenate([m.normals for m in meshes]),
        np.concatenate([m.uv for m in meshes]),
        np.concatenate([m.material for m in meshes]),
    )


def smooth_normals(points: Floats, faces: Integers) -> Floats:
    """Area-weighted normals at the points."""
    corners = points[faces].astype(np.float64)
    face_normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals = np.zeros(points.shape)
    for corner in range(3):
        np.add.at(normals, faces[:, corner], face_normals)
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    smooth: Floats = (normals / np.maximum(lengths, 1e-20)).astype(np.float32)
    return smooth


def shaped(points: npt.ArrayLike, faces: npt.ArrayLike, material: int, uv: npt.ArrayLike | None = None) -> Mesh:
    """A smooth mesh from its points and faces."""
    p = np.asarray(points, np.float32)
    f = np.asarray(faces, np.int32)
    coordinates = np.zeros((len(p), 2), np.float32) if uv is None else np.asarray(uv, np.float32)
    return Mesh(p, f, smooth_normals(p, f), coordinates, np.full(len(f), material, np.int32))


def sheet(points: npt.ArrayLike, material: int, uv: npt.ArrayLike | None = None, *, seam: bool = False) -> Mesh:
    """A grid of points (rows, columns, 3) as a smooth surface whose normal is (along rows) × (along columns).

    ``uv`` (rows, columns, 2), by default 0 … 1 over columns and rows. With ``seam`` the last column is the first one
    again, as on a vase, and its normals agree.
    """
    grid = np.asarray(points, np.float32)
    rows, columns = grid.shape[:2]
    number = np.arange(rows * columns, dtype=np.int32).reshape(rows, columns)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    faces = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    if uv is None:
        u, v = np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows))
        uv = np.stack([u, v], -1)
    mesh = shaped(grid.reshape(-1, 3), faces, material, np.asarray(uv, np.float32).reshape(-1, 2))
    if seam:
        normals = mesh.normals.reshape(rows, columns, 3)
        joint = normals[:, 0] + normals[:, -1]
        joint /= np.maximum(np.linalg.norm(joint, axis=-1, keepdims=True), 1e-12)
        normals[:, 0] = normals[:, -1] = joint
    return mesh


def revolved(profile: npt.ArrayLike, material: int, *, around: int = 160) -> Mesh:
    """A profile (n, 2) of radius and height, bottom to top, turned about the y axis, normals outward."""
    radius, height = np.asarray(profile, np.float64).T
    angle = np.linspace(0, 2 * np.pi, around + 1)
    x = radius[:, None] * np.cos(angle)
    z = radius[:, None] * np.sin(angle)
    points = np.stack([x, np.broadcast_to(height[:, None], x.shape), z], -1)
    return sheet(points, material, seam=True)


def curve(points: npt.ArrayLike, count: int) -> npt.NDArray[np.float64]:
    """A Catmull-Rom curve through ``points`` (n, d), ``count`` places even in the parameter."""
    p = np.asarray(points, np.float64)
    padded = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    place = np.linspace(0, len(p) - 1, count)
    piece = np.minimum(place.astype(int), len(p) - 2)
    t = (place - piece)[:, None]
    a, b, c, d = (padded[piece + k] for k in range(4))
    places: npt.NDArray[np.float64] = 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )
    return places


def tube(path: npt.ArrayLike, radius: npt.ArrayLike, material: int, *, around: int = 16) -> Mesh:
    """A round tube along ``path`` (n, 3) with a radius for each place; open at its ends."""
    p = np.asarray(path, np.float64)
    radii = np.broadcast_to(np.asarray(radius, np.float64), len(p))
    ahead = np.gradient(p, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    side = np.cross(ahead[0], [0.0, 0.0, 1.0] if abs(ahead[0][2]) < 0.9 else [1.0, 0.0, 0.0])
    sides = []
    for direction in ahead:  # Carry the side along instead of choosing it anew, so that the tube does not twist.
        side = side - direction * np.dot(side, direction)
        side /= np.linalg.norm(side)
        sides.append(side)
    x = np.array(sides)
    y = np.cross(ahead, x)
    angle = np.linspace(0, 2 * np.pi, around + 1)
    ring = x[:, None] * np.cos(angle)[:, None] - y[:, None] * np.sin(angle)[:, None]
    return sheet(p[:, None] + ring * radii[:, None, None], material, seam=True)


def box(size: tuple[float, float, float], material: int) -> Mesh:
    """A box about the origin with hard edges."""
    x, y, z = (s / 2 for s in size)
    corners = np.array([[sx * x, sy * y, sz * z] for sx in (-1, 1) for sy in (-1, 1) for sz in (-1, 1)], np.float32)
    sides = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    return merged([shaped(corners[list(side)], [[0, 1, 2], [0, 2, 3]], material, square) for side in sides])
