"""Foliage: beech twigs against the sun, one spray in focus, thousands of leaves behind it. Units are centimetres."""

import math

import numpy as np

from resources.samples.render import lighting
from resources.samples.render.mesh import Mesh, curve, merged, sheet, tube
from resources.samples.render.optics import MATTE, Surface
from resources.samples.render.pattern import facing, lattice, layered, noise
from resources.samples.render.scene import Scene, looking
from resources.samples.render.vectors import add, compiled, dot, mix, scale, smoothstep, unit

LEAF, TWIG = 0, 1
SUN = (0.50, 0.62, -0.60)


def scene() -> Scene:
    chance = np.random.default_rng(11)
    meshes: list[Mesh] = []
    leaves = _Leaves(chance)
    sun = np.array(SUN) / np.linalg.norm(SUN)
    for foot, aim, front, droop, count in SPRAYS:
        meshes += leaves.spray(np.array(foot), np.array(aim), np.array(front), droop, count)
    for _ in range(280):
        depth = chance.uniform(-160, -44)
        spread = 0.36 * (62 - depth)
        place = np.array([chance.uniform(-1, 1) * spread * 1.5, chance.uniform(-1, 1.15) * spread, depth])
        if np.linalg.norm(np.cross(place, sun)) < 17 and chance.uniform() < 0.7:
            continue  # A gap in the crowns lets the sun reach the twigs in focus.
        heading = chance.normal(0, 1, 3) * [1, 0.25, 0.6]
        heading /= np.linalg.norm(heading)
        face = chance.normal(0, 0.5, 3) + np.array([0.0, 0.8, 0.4])
        meshes += leaves.spray(place, heading, face, 0.3, int(chance.integers(9, 18)), fine=False)
    lens = looking((0.0, -6.0, 62.0), (0.0, 0.5, 0.0), view=24.0, focus=61.0, aperture=1.25)
    lamps = lighting.lights([], sun=SUN, sunshine=(9.5, 8.6, 6.6), sun_radius=0.012)
    return Scene(merged(meshes), lens, lamps, _shade, _sky, lift=2e-3, bounces=7, brightest=5.0)


#: Sprays in focus: where they begin, where they head, where their leaves face, how much they hang, how many leaves.
SPRAYS = (
    ((-27.0, 12.0, 0.0), (0.93, -0.12, 0.02), (0.05, 0.55, 0.83), 0.50, 18),
    ((-26.0, 0.5, 3.0), (0.95, -0.02, -0.04), (-0.15, 0.60, 0.78), 0.50, 12),
    ((25.0, 16.0, -5.0), (-0.85, -0.40, 0.06), (0.20, 0.45, 0.87), 0.45, 12),
    ((-4.0, 19.0, -9.0), (0.62, -0.52, 0.03), (0.1, 0.5, 0.85), 0.45, 14),
    ((-24.0, -9.0, -7.0), (0.95, 0.05, 0.02), (0.0, 0.5, 0.85), 0.5, 15),
)


class _Leaves:
    """Makes leaves, each with a number of its own that its colour follows."""

    def __init__(self, chance: np.random.Generator) -> None:
        self._chance = chance
        self._made = 0

    def spray(
        self, start: np.ndarray, heading: np.ndarray, face: np.ndarray, droop: float, count: int, *, fine: bool = True
    ) -> list[Mesh]:
        """A twig with leaves left and right in turn, smaller toward its tip."""
        chance = self._chance
        length = count * 2.9
        t = np.linspace(0, 1, count)[:, None]
        bend = chance.normal(0, 0.06, 3)
        path = start + heading * length * t + (np.array([0.0, -droop, 0.0]) * 0.55 + bend) * length * t**2
        zigzag = np.where(np.arange(count) % 2, 1.0, -1.0)[:, None]
        across = np.cross(face, heading)
        across /= np.linalg.norm(across)
        path = path + across * zigzag * 0.22
        smooth = curve(path, count * (6 if fine else 2))
        meshes = [tube(smooth, np.linspace(0.17, 0.05, len(smooth)), TWIG, around=8 if fine else 4)]
        ahead = np.gradient(path, axis=0)
        for i in range(1, count):
            forward = ahead[i] / np.linalg.norm(ahead[i])
            side = across * zigzag[i]
            angle = 0.95 if i < count - 1 else 0.1
            axis = forward * math.cos(angle) + side * math.sin(angle) + [0, -0.12, 0] + chance.normal(0, 0.13, 3)
            normal = np.cross(forward, across) + chance.normal(0, 0.24, 3)
            big = chance.uniform(0.8, 1.1) * (1.0 - 0.4 * (i / count) ** 3) * 6.6
            meshes.append(self._leaf(path[i], axis, normal, big, fine))
        return meshes

    def _leaf(self, foot: np.ndarray, axis: np.ndarray, normal: np.ndarray, length: float, fine: bool) -> Mesh:
        chance = self._chance
        rows, columns = (40, 25) if fine else (9, 7)
        t = np.linspace(0, 1, rows)[:, None]
        s = np.linspace(-1, 1, columns)[None, :]
        half = 0.33 * np.sin(np.pi * t**0.86) ** 0.78 * (1 - 0.18 * t) + 0.012 * (1 - t)
        half = half * (1 - 0.45 * np.clip((t - 0.78) / 0.22, 0, 1) ** 1.5)
        half = half + 0.012 * np.abs(np.sin(np.pi * 8 * t)) * np.sqrt(np.clip(t * (1 - t), 0, 1)) * np.abs(s)
        pleats = 0.010 * np.sin(2 * np.pi * (8 * (t - 0.42 * half * np.abs(s) * 2))) * np.abs(s) * np.sqrt(t * (1 - t))
        fold, hang, twist = chance.uniform(0.08, 0.32), chance.uniform(0.05, 0.38), chance.normal(0, 0.25)
        wave = 0.020 * np.sin(2 * np.pi * (1.5 * t + chance.uniform())) * s**2 * np.sign(s + 0.001)
        x = half * s
        z = fold * np.abs(x) - 0.35 * x**2 + pleats + wave - hang * t**2 * 0.6
        x, z = x * np.cos(twist * t) - z * np.sin(twist * t), x * np.sin(twist * t) + z * np.cos(twist * t)
        y = t * (1 - 0.10 * hang) - 0.05 * np.abs(s) * half + 0.14
        axis = axis / np.linalg.norm(axis)
        side = np.cross(axis, normal)
        side /= np.linalg.norm(side)
        up = np.cross(side, axis)
        points = foot + length * (
            x[..., None] * side + np.broadcast_to(y, x.shape)[..., None] * axis + z[..., None] * up
        )
        self._made += 1
        uv = np.stack([self._made + np.broadcast_to((s + 1) * 0.4995, x.shape), np.broadcast_to(t, x.shape)], -1)
        blade = sheet(points, LEAF, uv)
        if not fine:
            return blade
        stalk = curve(np.stack([foot, foot + axis * length * 0.07, points[0, columns // 2]]), 8)
        return merged([blade, tube(stalk, np.linspace(0.06, 0.045, 8), TWIG, around=6)])


@compiled
def _veins(s: float, t: float, leaf: int) -> tuple[float, float]:
    """How much of midrib and side veins, and of the fine net, is at this place of a leaf; 0 … 1."""
    reach = abs(s)
    rib = 1.0 - smoothstep(0.010, 0.045, reach * (1.15 - 0.6 * t))
    place = (t - 0.30 * reach * (1.0 - 0.35 * t) + 0.02 * reach * reach) * 8.5 + (0.45 if s > 0 else 0.0)
    place += 0.06 * noise(s * 4.0, t * 7.0, leaf * 1.7, 5)
    line = abs(place - math.floor(place) - 0.5)
    width = 0.075 * (1.15 - reach)
    side = (1.0 - smoothstep(width * 0.35, width, line)) * (1.0 - smoothstep(0.85, 1.0, reach))
    net = noise(s * 34.0, t * 62.0, leaf * 3.1, 6)
    cross_veins = noise(s * 60.0, place * 2.0, leaf * 2.3, 8)
    fine = (1.0 - smoothstep(0.0, 0.16, abs(net))) * 0.6 + (1.0 - smoothstep(0.0, 0.2, abs(cross_veins))) * 0.5
    return max(rib, side * 0.8), min(fine, 1.0)


@compiled
def _shade(textures, material, point, normal, u, v, direction, distance):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    if material == TWIG:
        grain = layered(point[0] * 3.0, point[1] * 3.0, point[2] * 3.0, 3, 21)
        bark = mix((0.10, 0.062, 0.040), (0.22, 0.16, 0.12), smoothstep(-0.3, 0.4, grain))
        return Surface(MATTE, facing(normal, direction), bark, black, 0.03, 0.5, black)
    leaf = math.floor(u)
    s = (u - leaf) / 0.4995 - 1.0
    vein, net = _veins(s, v, leaf) if distance < 110.0 else (0.0, 0.3)
    age = lattice(leaf, 3, 7, 1)
    patch = layered(point[0] * 0.5, point[1] * 0.5, point[2] * 0.5 + leaf, 3, 4)
    warm = min(max(0.45 * age + 0.5 * patch + 0.12, 0.0), 1.0)
    reflect = mix((0.030, 0.085, 0.022), (0.075, 0.115, 0.022), warm)
    through = mix((0.085, 0.250, 0.020), (0.300, 0.400, 0.028), warm)
    if age > 0.965:  # A few leaves are already turning.
        reflect, through = (0.16, 0.085, 0.020), (0.52, 0.25, 0.03)
    through = scale(through, 1.0 - 0.22 * net)
    through = mix(through, (0.30, 0.36, 0.06), vein * 0.55)
    reflect = mix(reflect, (0.13, 0.17, 0.06), vein * 0.6)
    spot = smoothstep(0.30, 0.42, noise(point[0] * 1.7, point[1] * 1.7, point[2] * 1.7, 33))
    brown = spot * smoothstep(0.55, 0.95, abs(s) + 0.25 * v) * (1.0 if lattice(leaf, 1, 2, 9) > 0.6 else 0.0)
    reflect = mix(reflect, (0.09, 0.05, 0.02), brown)
    through = mix(through, (0.16, 0.07, 0.012), brown)
    return Surface(MATTE, facing(normal, direction), reflect, through, 0.035, 0.36, black)


@compiled
def _sky(direction, seen):  # type: ignore[no-untyped-def]
    """Pale sky, brightest about the sun, over a dark wood floor; far trunks and crowns close most of it."""
    sun = unit(SUN)
    near = max(0.0, dot(direction, sun))
    glow = add((0.50, 0.66, 0.88), scale((1.7, 1.45, 1.0), near**6))
    x, y, z = direction
    crowns = layered(x * 7.0 / max(0.2, abs(z)), y * 7.0 / max(0.2, abs(z)), z + 3.0, 4, 77)
    cover = smoothstep(-0.32, 0.06, crowns + 0.10 - 0.55 * (y - 0.15))
    green = mix((0.020, 0.045, 0.014), (0.13, 0.22, 0.035), near**3)
    ground = (0.018, 0.024, 0.010)
    return mix(mix(glow, green, cover), ground, smoothstep(0.0, -0.30, y))
