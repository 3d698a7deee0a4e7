"""Shapes for the still life: vessels turned on a wheel, and fruit. Units are centimetres; each stands on y = 0."""

import numpy as np
import numpy.typing as npt

from resources.samples.render.mesh import Mesh, curve, merged, revolved, sheet, tube


def vessel(outside: npt.ArrayLike, material: int, *, wall: float = 0.35, around: int = 200) -> Mesh:
    """A hollow vessel from its outer profile, bottom to rim, (n, 2) of radius and height; its walls are closed."""
    outer = curve(outside, 140)
    ahead = np.gradient(outer, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    inner = outer + np.stack([-ahead[:, 1], ahead[:, 0]], -1) * wall
    inner = inner[(inner[:, 0] > 0.02) & (inner[:, 1] > wall)][::-1]
    angle = np.linspace(0, np.pi, 9)[1:-1, None]
    middle, half = (outer[-1] + inner[0]) / 2, (outer[-1] - inner[0]) / 2
    lip = middle + half * np.cos(angle) + ahead[-1] * np.linalg.norm(half) * np.sin(angle)
    floor = np.array([[0.0, inner[-1, 1]]])
    ground = np.array([[0.0, outer[0, 1]]])
    return revolved(np.concatenate([ground, outer, lip, inner, floor]), material, around=around)


def pear(chance: np.random.Generator, skin: int, stem: int, *, tall: float = 9.4) -> Mesh:
    """A pear, a little bent, its stem leaning the other way."""
    profile = curve(
        [[0.0, 0.62], [0.35, 0.34], [0.95, 0.06], [1.9, 0.22], [2.95, 1.25], [3.35, 2.7], [3.05, 4.3], [2.15, 5.9],
         [1.55, 7.2], [1.28, 8.25], [0.86, 8.95], [0.30, 9.08], [0.0, 8.92]], 120,
    )  # fmt: skip
    profile[:, 0] = np.maximum(profile[:, 0], 0)
    body = revolved(profile * (tall / 9.4), skin, around=128)
    body = _uneven(body, chance, 0.045)
    top = 8.9 * tall / 9.4
    lean = chance.uniform(-0.7, 0.7)
    path = curve(
        [
            [0, top, 0],
            [0.05, top + 0.8, 0.05],
            [0.25 + lean * 0.4, top + 1.6, lean * 0.3],
            [0.6 + lean, top + 2.2, lean * 0.6],
        ],
        16,
    )
    stalk = tube(path, np.interp(np.linspace(0, 1, 16), [0, 0.2, 0.8, 1], [0.20, 0.12, 0.12, 0.19]), stem, around=12)
    both = merged([body, stalk])
    both.points[:, 0] += 0.010 * chance.uniform(0.6, 1.4) * np.maximum(both.points[:, 1] - 3, 0) ** 2
    return both


def lemon(chance: np.random.Generator, skin: int) -> Mesh:
    """A lemon lying on its side, along x."""
    t = np.linspace(0, np.pi, 110)
    long, wide = -4.0 * np.cos(t), 2.75 * np.sin(t) ** 0.92
    nipple = 0.85 * np.exp(-(((t - np.pi) / 0.30) ** 2)) - 0.25 * np.exp(-((t / 0.25) ** 2))
    body = revolved(np.stack([wide + 0.1 * np.sin(t) * np.abs(nipple), long + nipple], -1), skin, around=128)
    body = _uneven(body, chance, 0.05)
    turn = np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 1]], float)
    return body.placed(turn=turn, at=(0, 2.7, 0))


def plum(chance: np.random.Generator, skin: int, stem: int) -> Mesh:
    """A plum with its seam, standing."""
    t = np.linspace(-np.pi / 2, np.pi / 2, 90)
    dimple = 0.35 * np.exp(-(((t - np.pi / 2) / 0.22) ** 2))
    body = revolved(np.stack([2.25 * np.cos(t), 2.5 + 2.5 * np.sin(t) - dimple], -1), skin, around=120)
    angle = np.arctan2(body.points[:, 2], body.points[:, 0])
    seam = 1 - 0.055 * np.exp(-((angle / 0.13) ** 2))
    body.points[:, [0, 2]] *= seam[:, None].astype(np.float32)
    path = curve([[0, 4.55, 0], [0.1, 5.2, 0.1], [0.4, 5.8, 0.1]], 10)
    return merged([_uneven(body, chance, 0.03), tube(path, 0.09, stem, around=10)])


def _uneven(mesh: Mesh, chance: np.random.Generator, strength: float) -> Mesh:
    """The mesh with slow swellings of its radius, as grown things have, and the normals of its new shape."""
    rows = len(np.unique(mesh.uv[:, 1]))
    points = mesh.points.reshape(rows, -1, 3).astype(np.float64)
    angle = np.linspace(0, 2 * np.pi, points.shape[1])
    height = np.linspace(0, np.pi, rows)[:, None]
    swell = np.ones((rows, points.shape[1]))
    for lobes in (1, 2, 3, 5):
        phase, rise = chance.uniform(0, 2 * np.pi, 2)
        swell += strength / lobes * np.sin(lobes * angle + phase) * np.sin(height) * np.sin(height * lobes * 0.7 + rise)
    points[..., [0, 2]] *= swell[..., None]
    return sheet(points, int(mesh.material[0]), mesh.uv.reshape(rows, -1, 2), seam=True)


def grapes(
    chance: np.random.Generator, skin: int, stem: int, *, count: int = 72
) -> tuple[Mesh, npt.NDArray[np.float64]]:
    """A bunch lying along x on y = 0, and the centres of its berries: spheres pushed apart until none overlap."""
    t = chance.uniform(0, 1, count)
    radius = chance.uniform(0.92, 1.14, count)
    width = 4.1 * np.sqrt(1 - 0.85 * t) * (0.35 + 0.65 * np.minimum(1, t * 6))
    centre = np.stack(
        [14.5 * t - 5.8, np.abs(chance.normal(0, 1, count)) * width * 0.75 + 1, chance.normal(0, 0.6, count) * width],
        -1,
    )
    for _ in range(400):
        apart = centre[:, None] - centre[None]
        distance = np.linalg.norm(apart, axis=-1) + np.eye(count) * 99
        overlap = np.maximum(0, (radius[:, None] + radius[None]) * 0.985 - distance)
        centre += 0.28 * (apart / distance[..., None] * overlap[..., None]).sum(1)
        centre -= 0.012 * (centre - [centre[:, 0].mean(), 0, 0]) * [0.1, 1, 1]
        centre[:, 1] = np.maximum(centre[:, 1], radius)
    angles = np.linspace(-np.pi / 2, np.pi / 2, 40)
    parts = []
    for place, r in zip(centre, radius, strict=True):
        berry = revolved(np.stack([r * np.cos(angles), r * 1.06 * np.sin(angles)], -1), skin, around=56)
        turn = np.linalg.qr(chance.normal(0, 1, (3, 3)))[0]
        turn *= np.sign(np.linalg.det(turn))
        parts.append(berry.placed(turn=turn, at=tuple(place)))
    stalk = curve([[-5.0, 2.0, 0.0], [-6.6, 2.6, 0.3], [-8.2, 3.6, 0.2], [-9.0, 5.0, 0.6]], 24)
    parts.append(tube(stalk, np.linspace(0.16, 0.24, 24), stem, around=12))
    return merged(parts), centre
