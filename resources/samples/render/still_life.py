"""Still life: a glazed bottle, a glass, pears, grapes, plums and a lemon on a walnut table, by a window on the left.

Units are centimetres; the table's top is y = 0, its front edge z = 13, the camera looks along −z.
"""

import numpy as np

from resources.samples.render import lighting
from resources.samples.render.cloth import fallen
from resources.samples.render.fruit import grapes, lemon, pear, plum, vessel
from resources.samples.render.mesh import Mesh, curve, merged, revolved, sheet, turned
from resources.samples.render.optics import GLASS, MATTE, METAL, WAXY, Surface
from resources.samples.render.pattern import bumped, cells, facing, layered, noise
from resources.samples.render.scene import Scene, looking
from resources.samples.render.vectors import Vector, compiled, mix, scale, smoothstep

TABLE, WALL, CLOTH, GLAZE, CLEAR, PEWTER, PEAR, STEM, GRAPE, PLUM, LEMON = range(11)
EDGE = 13.0


def scene() -> Scene:
    chance = np.random.default_rng(23)
    meshes = [_table(), _wall(), _cloth(chance), *_vessels(), *_fruit(chance)]
    lens = looking((2.0, 19.0, 72.0), (1.4, 8.6, 0.0), view=25.0, focus=70.0, aperture=0.8)
    panes = lighting.window(
        (-78.0, 16.0, 34.0), (0.0, 0.0, -62.0), (0.0, 74.0, 0.0), (11.0, 11.2, 11.4), columns=2, rows=3, bar=0.10
    )
    return Scene(
        merged(meshes), lens, lighting.lights(panes), _shade, _sky, clear=(CLEAR,), lift=1e-3, bounces=9, brightest=4.0
    )


def _table() -> Mesh:
    """The table's top and its rounded front edge."""
    x = np.linspace(-90, 90, 3)
    turn = np.linspace(0, np.pi / 2, 12)
    y = np.concatenate([[0.0, 0.0], 0.8 * np.cos(turn) - 0.8, [-40.0]])
    z = np.concatenate([[-60.0, EDGE - 30], EDGE - 0.8 + 0.8 * np.sin(turn), [EDGE]])
    points = np.stack(np.broadcast_arrays(x[None, :], y[:, None], z[:, None]), -1)
    return sheet(points, TABLE)


def _wall() -> Mesh:
    x, y = np.meshgrid([-150.0, 150.0], [-20.0, 130.0])
    return sheet(np.stack([x, y, np.full_like(x, -58.0)], -1)[::-1], WALL)


def _cloth(chance: np.random.Generator) -> Mesh:
    """Linen, gathered a little before it falls, so that it keeps folds."""
    rows, columns, rest = 58, 72, 0.58
    s, t = np.meshgrid(np.arange(columns) * rest, np.arange(rows) * rest)
    fan = np.clip(t / (rows * rest), 0, 1)
    x = -36.0 + s * (0.80 + 0.07 * fan) + 0.10 * t
    z = -4.5 + t * 0.90 - 0.12 * s + 0.7 * np.sin(0.22 * s)
    fold = np.sin(0.40 * s + 0.12 * t + 1.2 * np.sin(0.11 * t + 0.07 * s))
    y = 1.9 + 1.5 * fold + 0.6 * np.sin(0.55 * t - 0.22 * s + 0.9 * np.sin(0.3 * s))
    start = np.stack([x, y, z], -1) + chance.normal(0, 0.02, (rows, columns, 3))
    rested = fallen(start, rest, steps=200, edge=EDGE, round_edge=0.8, grip=0.85)
    points = np.stack([curve(line, 6 * columns - 5) for line in rested])
    points = np.stack([curve(points[:, k], 6 * rows - 5) for k in range(points.shape[1])], 1)
    u, v = np.meshgrid(np.linspace(0, columns * rest, points.shape[1]), np.linspace(0, rows * rest, points.shape[0]))
    return sheet(points, CLOTH, np.stack([u, v], -1))


#: Outer profiles, radius and height, from the foot up; the plate's goes round its rim to the middle of its top.
BOTTLE = (
    (3.3, 0.0), (4.1, 0.5), (5.4, 3.5), (6.1, 7.5), (5.5, 11.6), (3.5, 14.8), (2.1, 17.2), (1.75, 20.0), (2.0, 22.4),
    (2.75, 23.6),
)  # fmt: skip
GOBLET = (
    (3.4, 0.0), (3.35, 0.22), (1.4, 0.5), (0.55, 1.2), (0.42, 3.2), (0.48, 5.4), (1.2, 6.6), (2.9, 8.2), (3.75, 10.6),
    (3.75, 13.2), (3.35, 16.4),
)  # fmt: skip
PLATE = (
    (0.0, 0.0), (5.6, 0.0), (6.3, 0.25), (7.2, 0.95), (9.6, 1.45), (9.8, 1.62), (9.55, 1.72), (7.0, 1.25), (6.0, 0.52),
    (0.0, 0.42),
)  # fmt: skip


def _vessels() -> list[Mesh]:
    return [
        vessel(BOTTLE, GLAZE, wall=0.4).placed(at=(-8.8, 0.15, -8.5)),
        vessel(GOBLET, CLEAR, wall=0.17).placed(at=(16.4, 0, -9.0)),
        revolved(curve(PLATE, 160), PEWTER, around=220).placed(at=(7.2, 0, 0.5)),
    ]


def _fruit(chance: np.random.Generator) -> list[Mesh]:
    bunch, _ = grapes(chance, GRAPE, STEM)
    lying = turned("y", 24) @ turned("z", 96)
    return [
        pear(chance, PEAR, STEM).placed(turn=turned("y", 40), at=(2.6, 0.45, -2.4)),
        pear(chance, PEAR, STEM, tall=8.8).placed(turn=turned("y", 170) @ turned("z", 4), at=(8.7, 0.45, -4.2)),
        pear(chance, PEAR, STEM, tall=8.6).placed(turn=lying, at=(-9.2, 3.45, 5.4)),
        bunch.placed(turn=turned("y", -16), at=(10.4, 0.75, 3.4), size=0.9),
        plum(chance, PLUM, STEM).placed(at=(20.4, 0, 3.4), turn=turned("y", 120)),
        plum(chance, PLUM, STEM).placed(at=(18.6, 0.0, 8.0), turn=turned("y", 60) @ turned("z", 25), size=0.96),
        lemon(chance, LEMON).placed(at=(-2.2, 0.3, 9.2), turn=turned("y", -28), size=0.88),
    ]


@compiled
def _shade(textures, material, point, normal, u, v, direction, distance):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    n = facing(normal, direction)
    if material == TABLE:
        return _walnut(point, n)
    if material == WALL:
        return _plaster(point, n)
    if material == CLOTH:
        return _linen(u, v, n)
    if material == GLAZE:
        return _celadon(point, n, u, v)
    if material == CLEAR:
        return Surface(GLASS, normal, (0.985, 0.992, 0.988), black, 0.04, 0.0, black)
    if material == PEWTER:
        fine = layered(u * 3.0, v * 420.0, 0.5, 2, 3)
        dull = layered(point[0] * 0.6, point[1], point[2] * 0.6, 4, 8)
        return Surface(METAL, n, (0.52, 0.505, 0.475), black, 0.5, 0.30 + 0.10 * dull + 0.05 * fine, black)
    if material == STEM:
        grain = layered(point[0] * 5.0, point[1] * 5.0, point[2] * 5.0, 3, 14)
        return Surface(
            MATTE,
            n,
            mix((0.10, 0.065, 0.03), (0.22, 0.17, 0.09), smoothstep(-0.4, 0.4, grain)),
            black,
            0.03,
            0.5,
            black,
        )
    return _skin(material, point, n, u, v)


@compiled
def _walnut(point: Vector, normal: Vector):  # type: ignore[no-untyped-def]
    x, y, z = point
    bend = 1.6 * layered(x * 0.035, 0.0, z * 0.05, 3, 2)
    rings = layered(x * 0.05, y * 0.4, (z + 4 * bend) * 0.75, 4, 31)
    pores = noise(x * 0.9, y * 6.0, z * 14.0, 6)
    tone = mix((0.042, 0.022, 0.013), (0.150, 0.082, 0.045), smoothstep(-0.45, 0.5, rings))
    tone = scale(tone, 1.0 - 0.45 * smoothstep(0.15, 0.6, pores))
    rub = layered(x * 0.10, 1.0, z * 0.10, 4, 41)
    return Surface(MATTE, normal, tone, (0.0, 0.0, 0.0), 0.04, 0.30 + 0.14 * rub, (0.0, 0.0, 0.0))


@compiled
def _plaster(point: Vector, normal: Vector):  # type: ignore[no-untyped-def]
    x, y = point[0], point[1]
    stain = layered(x * 0.035, y * 0.035, 1.0, 5, 51)
    trowel = layered(x * 0.22, y * 0.11, 2.0, 4, 61)
    tone = mix((0.115, 0.112, 0.092), (0.225, 0.215, 0.175), smoothstep(-0.5, 0.6, stain + 0.35 * trowel))
    return Surface(MATTE, normal, tone, (0.0, 0.0, 0.0), 0.0, 1.0, (0.0, 0.0, 0.0))


@compiled
def _linen(u: float, v: float, normal: Vector):  # type: ignore[no-untyped-def]
    """Threads over and under each other, some thicker; light comes through a little."""
    a, b = u * 16.0, v * 16.0
    thick = 0.5 * noise(u * 0.6, v * 20.0, 0.0, 3) + 0.5 * noise(u * 20.0, v * 0.6, 1.0, 4)
    weave = np.sin(a * 3.14159) * np.sin(b * 3.14159)
    shade = 1.0 - 0.10 * smoothstep(0.0, 0.9, abs(weave)) + 0.10 * thick
    tone = scale((0.71, 0.675, 0.605), shade)
    rise = (0.18 * np.sin(a * 6.28318), 0.0, 0.18 * np.sin(b * 6.28318))
    return Surface(MATTE, bumped(normal, rise), tone, scale(tone, 0.10), 0.0, 1.0, (0.0, 0.0, 0.0))


@compiled
def _celadon(point: Vector, normal: Vector, u: float, v: float):  # type: ignore[no-untyped-def]
    """A gray-green glaze that ran, crackled, and broke to iron at the rim; the foot is bare clay."""
    x, y, z = point[0] + 8.8, point[1], point[2] + 8.5
    first, second, _ = cells(x * 0.75, y * 0.75, z * 0.75, 17)
    crackle = 1.0 - smoothstep(0.0, 0.022, second - first)
    run = layered(x * 0.5, y * 0.12, z * 0.5, 4, 5)
    pool = smoothstep(-0.35, 0.5, run + 0.03 * (8.0 - y))
    glaze = mix((0.40, 0.455, 0.395), (0.205, 0.30, 0.265), pool)
    speck = smoothstep(0.52, 0.62, noise(x * 4.0, y * 4.0, z * 4.0, 9))
    glaze = mix(glaze, (0.10, 0.07, 0.045), speck * 0.7)
    glaze = mix(glaze, (0.13, 0.12, 0.09), crackle * 0.30)
    glaze = mix(glaze, (0.17, 0.085, 0.04), smoothstep(22.4, 23.6, y + 0.6 * run))
    rings = 0.035 * np.cos(y * 5.2 + 0.6 * noise(x, y, z, 2))
    slope = (0.02 * noise(x, y, z, 71), rings + 0.05 * noise(x * 1.5, y * 1.5, z * 1.5, 72), 0.02 * noise(x, y, z, 73))
    bare = 1.0 - smoothstep(0.9, 1.2, y + 0.7 * noise(x * 0.6, 0.0, z * 0.6, 12))
    clay = (0.24, 0.15, 0.09)
    gloss = 0.05 * (1.0 - bare)
    return Surface(MATTE, bumped(normal, slope), mix(glaze, clay, bare), (0.0, 0.0, 0.0), gloss, 0.10, (0.0, 0.0, 0.0))


@compiled
def _skin(material: int, point: Vector, normal: Vector, u: float, v: float):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    x, y, z = point
    soft = layered(x * 0.35, y * 0.35, z * 0.35, 4, 25 + material)
    if material == PEAR:
        blush = smoothstep(-0.15, 0.55, np.cos((u - 0.32) * 6.28318) * 0.45 + soft * 0.5)
        tone = mix((0.62, 0.56, 0.13), (0.66, 0.30, 0.085), blush * 0.75)
        tone = mix(tone, (0.42, 0.47, 0.11), smoothstep(0.1, 0.6, -soft) * 0.6)
        freckle = cells(x * 3.4, y * 3.4, z * 3.4, 3)
        dot = (1.0 - smoothstep(0.10, 0.20, freckle[0])) * smoothstep(0.35, 0.5, freckle[2])
        russet = smoothstep(0.15, 0.5, layered(x * 1.8, y * 1.8, z * 1.8, 4, 66) + 0.55 * smoothstep(0.70, 0.98, v))
        tone = mix(mix(tone, (0.36, 0.215, 0.08), dot * 0.65), (0.40, 0.25, 0.10), russet * 0.7)
        return Surface(WAXY, normal, tone, black, 0.035, 0.34 + 0.12 * russet, (0.10, 0.07, 0.02))
    if material == GRAPE:
        bloom = smoothstep(-0.10, 0.45, layered(x * 1.3, y * 1.3, z * 1.3, 4, 7) + 0.20 * normal[1])
        tone = mix((0.085, 0.016, 0.028), (0.19, 0.135, 0.18), bloom * 0.7)
        return Surface(WAXY, normal, tone, black, 0.04 * (1.0 - 0.5 * bloom), 0.13 + 0.28 * bloom, (0.16, 0.05, 0.05))
    if material == PLUM:
        bloom = smoothstep(-0.25, 0.40, layered(x * 0.9, y * 0.9, z * 0.9, 5, 8) + 0.15 * normal[1])
        tone = mix((0.085, 0.020, 0.040), (0.19, 0.175, 0.27), bloom * 0.8)
        return Surface(MATTE, normal, tone, black, 0.04, 0.18 + 0.28 * bloom, black)
    pits = cells(x * 3.0, y * 3.0, z * 3.0, 5)
    e = 0.02
    px = cells((x + e) * 3.0, y * 3.0, z * 3.0, 5)[0] - pits[0]
    py = cells(x * 3.0, (y + e) * 3.0, z * 3.0, 5)[0] - pits[0]
    pz = cells(x * 3.0, y * 3.0, (z + e) * 3.0, 5)[0] - pits[0]
    deep = 1.0 - smoothstep(0.10, 0.42, pits[0])
    slope = (px / e * 0.10 * deep, py / e * 0.10 * deep, pz / e * 0.10 * deep)
    tone = mix((0.80, 0.58, 0.055), (0.72, 0.44, 0.035), smoothstep(-0.3, 0.5, soft))
    return Surface(WAXY, bumped(normal, slope), tone, black, 0.045, 0.26, (0.12, 0.08, 0.015))


@compiled
def _sky(direction, seen):  # type: ignore[no-untyped-def]
    """What the rest of the room gives back."""
    return mix((0.030, 0.024, 0.019), (0.075, 0.067, 0.058), smoothstep(-0.3, 0.9, direction[1] - 0.3 * direction[0]))
