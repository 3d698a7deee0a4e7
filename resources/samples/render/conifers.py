"""Spruces, from a few tiers for the far shore to boughs with needles for the near one. Units are metres."""

import numpy as np
import numpy.typing as npt

from resources.samples.render.mesh import Floats, Mesh, merged, shaped, tube


def far_trees(
    places: npt.NDArray[np.float64],
    heights: npt.NDArray[np.float64],
    material: int,
    seed: int,
    *,
    tiers: int = 7,
    spokes: int = 7,
) -> Mesh:
    """Ragged cones at ``places`` (n, 3): enough where a tree is twenty pixels tall, or with more tiers and
    spokes a hundred."""
    chance = np.random.default_rng(seed)
    count = len(places)
    level = np.linspace(0.06, 0.93, tiers)
    radius = 0.17 * (1.02 - level) ** 0.85
    angle = np.arange(spokes) / spokes * 2 * np.pi
    reach = radius[None, :, None] * chance.uniform(0.55, 1.2, (count, tiers, spokes)) * heights[:, None, None]
    turn = angle + chance.uniform(0, 2 * np.pi, (count, tiers, 1))
    low = (level[None, :, None] - chance.uniform(0.0, 0.35 / tiers, (count, tiers, spokes))) * heights[:, None, None]
    rim = np.stack([reach * np.cos(turn), low, reach * np.sin(turn)], -1)
    tip = np.zeros((count, tiers, 1, 3))
    tip[..., 0, 1] = np.minimum(level + 1.54 / tiers, 1.0) * heights[:, None]
    points = (np.concatenate([rim, tip], 2) + places[:, None, None]).reshape(-1, 3)
    first = np.arange(count * tiers)[:, None] * (spokes + 1)
    spoke = np.arange(spokes)[None]
    faces = np.stack([first + spokes + 0 * spoke, first + (spoke + 1) % spokes, first + spoke], -1)
    return shaped(points, faces.reshape(-1, 3), material)


def near_tree(height: float, material: int, bark: int, seed: int) -> Mesh:
    """A spruce with hanging boughs: each a spray of twigs, each twig a row of needle tufts."""
    chance = np.random.default_rng(seed)
    trunk_height = np.linspace(0, height, 24)
    sway = 0.012 * height * np.sin(trunk_height / height * 4 + chance.uniform(0, 6))
    trunk = np.stack([sway, trunk_height, 0.5 * sway], -1)
    parts = [tube(trunk, np.linspace(0.017 * height, 0.01, 24), bark, around=10)]
    blades: list[Floats] = []
    whorls = int(height * 3.4)
    for whorl in range(whorls):
        up = 0.06 + 0.93 * (whorl / whorls) ** 0.92
        length = height * 0.235 * (1.03 - up) ** 0.72 * chance.uniform(0.7, 1.1)
        foot = np.array([np.interp(up * height, trunk_height, trunk[:, k]) for k in range(3)])
        for _ in range(chance.integers(4, 7)):
            blades.append(_bough(foot, chance.uniform(0, 2 * np.pi), length * chance.uniform(0.6, 1.1), up, chance))
    corners = np.concatenate(blades)
    faces = np.arange(len(corners) * 3, dtype=np.int32).reshape(-1, 3)
    parts.append(shaped(corners.reshape(-1, 3), faces, material))
    return merged(parts)


def _bough(
    foot: npt.NDArray[np.float64], angle: float, length: float, up: float, chance: np.random.Generator
) -> Floats:
    """Triangles (n, 3, 3) of one bough that droops and lifts its tip again."""
    steps = max(4, int(length * 9))
    t = np.linspace(0.12, 1, steps)
    droop = -0.42 * (1.1 - up) * t + 0.30 * t**2.4 + 0.15 * (up - 0.5)
    out = np.array([np.cos(angle), 0, np.sin(angle)])
    side = np.array([-np.sin(angle), 0, np.cos(angle)])
    spine = foot + length * (t[:, None] * out + droop[:, None] * [0, 1, 0])
    twigs = []
    for hand in (-1.0, 1.0):
        reach = length * 0.34 * np.sin(np.pi * np.clip(t * 0.92 + 0.05, 0, 1)) * chance.uniform(0.6, 1.2, steps) + 0.05
        ends = spine + reach[:, None] * (hand * side + 0.75 * out) + np.array([0.0, -0.20, 0.0]) * reach[:, None]
        for needle in range(5):
            share = (needle + chance.uniform(0, 1, steps)) / 5
            root = spine + (ends - spine) * share[:, None]
            aim = (ends - spine) / np.maximum(reach[:, None], 1e-6)
            size = 0.10 + 0.055 * length * chance.uniform(0.6, 1.3, (steps, 1))
            wild = chance.normal(0, 0.45, (steps, 3))
            tip = root + (aim + wild + [0, -0.25, 0]) * size * 1.7
            broad = np.cross(aim + wild, chance.normal(0, 1, (steps, 3))) * size * 0.26
            twigs.append(np.stack([root - broad, root + broad, tip], 1))
    return np.concatenate(twigs).astype(np.float32)
