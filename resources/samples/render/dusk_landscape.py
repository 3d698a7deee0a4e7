"""A mountain lake at dusk: the last light on the peaks, the full moon rising opposite. Units are metres.

The camera looks along −z; the sun has set behind it for everything below some seven hundred metres.
"""

import math

import numpy as np
import numpy.typing as npt

from resources.samples.render import lighting, terrain
from resources.samples.render.conifers import far_trees, near_tree
from resources.samples.render.mesh import Mesh, merged, sheet, turned
from resources.samples.render.optics import MATTE, Surface
from resources.samples.render.pattern import bumped, facing, layered, noise
from resources.samples.render.scene import Scene, looking
from resources.samples.render.vectors import Vector, add, compiled, dot, mix, scale, smoothstep, unit

Heights = npt.NDArray[np.float64]

LAND, WATER, FAR_TREE, TREE, BARK, BANK, REED, HIDDEN = range(8)
#: Toward the sun (behind the camera, low) and toward the moon (opposite, a little higher than it should be).
SUN = (-0.62, 0.052, 0.78)
MOON = (-0.155, 0.270, -0.950)
MOON_RADIUS = 0.0062
EYE = (0.0, 3.4, 0.0)
#: The near spruces: east, along z, how tall.
SPRUCES = (
    (-22.0, -58.0, 24.0), (-29.5, -64.0, 29.0), (-37.0, -60.0, 22.0), (-27.0, -84.0, 26.0), (-40.0, -92.0, 31.0),
    (-33.0, -112.0, 25.0), (-47.0, -78.0, 27.0), (-24.5, -104.0, 15.0), (-19.5, -71.0, 11.0), (-52.0, -118.0, 30.0),
    (-30.0, -140.0, 24.0), (-41.0, -150.0, 27.0),
)  # fmt: skip


def scene() -> Scene:
    heights = terrain.land()
    meshes = [_land(heights), _water(), _far_shore(heights), *_headland(), *_near_shore(), _horizon_behind()]
    lens = looking(EYE, (30.0, 62.0, -600.0), view=30.0, focus=90.0, aperture=0.004)
    lamps = lighting.lights([], sun=SUN, sunshine=(6.2, 2.85, 1.45), sun_radius=0.012)
    return Scene(merged(meshes), lens, lamps, _shade, _sky, _air, lift=0.03, bounces=4, brightest=3.0)


def _height(heights: Heights, east: Heights, ahead: Heights) -> Heights:
    """The land's height between its cells."""
    x = np.clip((east - terrain.WEST) / terrain.CELL, 0, heights.shape[1] - 1.001)
    z = np.clip((ahead - terrain.NEAR) / terrain.CELL, 0, heights.shape[0] - 1.001)
    i, j = z.astype(int), x.astype(int)
    a, b = x - j, z - i
    near = heights[i, j] * (1 - a) + heights[i, j + 1] * a
    far = heights[i + 1, j] * (1 - a) + heights[i + 1, j + 1] * a
    between: Heights = near * (1 - b) + far * b
    return between


def _land(heights: Heights) -> Mesh:
    """The mountains on a fan of rays from the camera, finer where they are near."""
    angle = np.linspace(-0.62, 0.62, 1250)[None, :]
    distance = np.geomspace(900.0, 18000.0, 720)[:, None]
    east, ahead = distance * np.sin(angle), distance * np.cos(angle)
    high = _height(heights, east, ahead)
    return sheet(np.stack([east, high, -ahead], -1), LAND)


def _water() -> Mesh:
    x, z = np.meshgrid([-9000.0, 9000.0], [-9000.0, 60.0])
    return sheet(np.stack([x, np.zeros_like(x), z], -1), WATER)


def _horizon_behind() -> Mesh:
    """Hills behind the camera, never seen: their shadow is the dusk in the valley."""
    x, y = np.meshgrid(np.linspace(-60000, 60000, 40), [-100.0, 1.0])
    y = np.where(y > 0, 1500.0 + 160.0 * np.sin(x / 3700.0), y)
    return sheet(np.stack([x, y, np.full_like(x, 16000.0)], -1), HIDDEN)


def _far_shore(heights: Heights) -> Mesh:
    """Woods: dense along the water, thinner and smaller as the land rises."""
    chance = np.random.default_rng(8)
    count = 60000
    angle = chance.uniform(-0.40, 0.40, count)
    distance = np.sqrt(chance.uniform(1200.0**2, 5200.0**2, count))
    east, ahead = distance * np.sin(angle), distance * np.cos(angle)
    high = _height(heights, east, ahead)
    kept = (
        (high > 0.8)
        & (high < 420.0 + 120.0 * np.sin(east / 300.0))
        & (chance.uniform(0, 1, count) < 1.1 - high / 520.0)
    )
    places = np.stack([east, high - 0.5, -ahead], -1)[kept]
    return far_trees(places, chance.uniform(13.0, 30.0, len(places)), FAR_TREE, 9)


def _headland() -> list[Mesh]:
    """A low wooded spit that reaches in from the right, half way across."""
    chance = np.random.default_rng(31)
    u, v = np.meshgrid(np.linspace(0, 1, 120), np.linspace(0, 1, 60))
    shore = 150.0 + 30.0 * np.sin(v * 5.0) + 12.0 * np.sin(v * 17.0 + 1.0)
    x, z = shore + 400.0 * u, -640.0 - 170.0 * v
    rise = 5.0 * np.clip(u * 9, 0, 1) ** 0.7 * np.clip(np.minimum(v, 1 - v) * 7, 0, 1) - 0.6
    ground = sheet(np.stack([x, rise + 9.0 * u, z], -1), BANK)
    count = 420
    a, b = chance.uniform(0.02, 1, count) ** 1.3, chance.uniform(0.10, 0.92, count)
    tip = 150.0 + 30.0 * np.sin(b * 5.0) + 12.0 * np.sin(b * 17.0 + 1.0)
    places = np.stack([tip + 400.0 * a, 2.2 + 9.0 * a, -640.0 - 170.0 * b], -1)
    tall = chance.uniform(9.0, 25.0, count) * (0.55 + 0.45 * np.clip(a * 9, 0, 1))
    return [ground, far_trees(places, tall, FAR_TREE, 32, tiers=16, spokes=13)]


def _near_shore() -> list[Mesh]:
    """The bank on the left with its spruces, and reeds in the shallows."""
    chance = np.random.default_rng(14)
    u, v = np.meshgrid(np.linspace(-1, 1, 160), np.linspace(0, 1, 120))
    x, z = -78.0 + 64.0 * u + 10 * v, -26.0 - 190.0 * v
    edge = 1.0 - np.clip((x + 17.0 + 0.13 * (z + 26) + 4.0 * np.sin(z / 17.0) + 2.0 * np.sin(z / 6.3)) / 26.0, -1, 1)
    lumps = 0.5 * np.sin(x * 0.37 + 2 * np.sin(z * 0.11)) + 0.4 * np.sin(z * 0.53 + x * 0.21)
    meshes = [
        sheet(np.stack([x, 3.6 * (edge - 1.0) + 0.35 * lumps * np.clip(edge - 0.9, 0, 1) * 2, z], -1)[::-1], BANK)
    ]
    for number, (east, depth, height) in enumerate(SPRUCES):
        tree = near_tree(height, TREE, BARK, 40 + number)
        meshes.append(tree.placed(turn=turned("y", chance.uniform(0, 360)), at=(east, 0.9, depth)))
    meshes.append(_reeds(chance))
    return meshes


def _reeds(chance: np.random.Generator) -> Mesh:
    """Thin blades standing in the shallows in front, in clumps, some bent over."""
    blades = []
    for _ in range(70):
        middle = np.array([chance.uniform(-9.5, 11.0), chance.uniform(-20.0, -9.5)])
        if -2.5 < middle[0] < 4.0 and middle[1] > -15:
            continue
        for _blade in range(chance.integers(8, 26)):
            place = middle + chance.normal(0, 0.35, 2)
            tall, lean = chance.uniform(0.5, 1.55), chance.normal(0, 0.22, 2)
            t = np.linspace(0, 1, 7)[:, None]
            bend = lean * tall * (t**2) * chance.uniform(0.5, 2.2)
            spine = np.concatenate([place[0] + bend[:, :1], tall * t * (1 - 0.15 * t**3), place[1] + bend[:, 1:]], 1)
            wide = 0.011 * (1 - 0.9 * t) * chance.uniform(0.7, 1.4)
            blades.append(sheet(np.stack([spine - [1, 0, 0] * wide, spine + [1, 0, 0] * wide], 1), REED))
    return merged(blades)


@compiled
def _shade(textures, material, point, normal, u, v, direction, distance):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    n = facing(normal, direction)
    x, y, z = point
    if material == WATER:
        return _lake(point, distance)
    if material == LAND:
        return _rock(point, n)
    if material == FAR_TREE:
        tone = scale((0.030, 0.044, 0.026), 1.0 + 0.8 * noise(x * 0.05, y * 0.1, z * 0.05, 3))
        return Surface(MATTE, n, tone, black, 0.0, 1.0, black)
    if material == TREE:
        tone = scale((0.070, 0.100, 0.054), 1.0 + 0.7 * noise(x * 0.7, y * 0.7, z * 0.7, 5))
        return Surface(MATTE, n, tone, scale(tone, 0.5), 0.0, 1.0, black)
    if material == REED:
        return Surface(MATTE, n, (0.15, 0.125, 0.065), (0.10, 0.08, 0.035), 0.0, 1.0, black)
    grass = layered(x * 0.8, y, z * 0.8, 5, 6)
    tone = mix((0.030, 0.032, 0.016), (0.085, 0.070, 0.038), smoothstep(-0.4, 0.5, grass))
    return Surface(MATTE, n, tone, black, 0.0, 1.0, black)


@compiled
def _lake(point: Vector, distance: float):  # type: ignore[no-untyped-def]
    """Still water, with lanes where a breath of wind touches it; waves too small to see only blur."""
    x, z = point[0], point[2]
    lane = smoothstep(0.02, 0.30, layered(x * 0.0035, 0.0, z * 0.011, 4, 61))
    calm = 0.0006 + 0.0042 * lane
    near = 1.0 / (1.0 + distance * 0.004)
    wave_x = noise(x * 0.55, 0.3 * z, z * 0.9, 3) * near + 0.7 * noise(x * 2.1, 1.0, z * 3.3, 4) * near * near
    wave_z = noise(x * 0.5, 9.0, z * 1.0, 5) * near + 0.7 * noise(x * 1.9, 5.0, z * 3.6, 6) * near * near
    slope = (calm * 1.4 * wave_x, 0.0, calm * 2.0 * wave_z)
    rough = math.sqrt(calm * (0.12 + 0.88 * (1.0 - near)))
    return Surface(
        MATTE, bumped((0.0, 1.0, 0.0), slope), (0.006, 0.011, 0.013), (0.0, 0.0, 0.0), 0.021, rough, (0.0, 0.0, 0.0)
    )


@compiled
def _rock(point: Vector, normal: Vector):  # type: ignore[no-untyped-def]
    """Wood below, meadow and scree, rock, and snow where it can lie."""
    x, y, z = point
    a, b = layered(x * 0.004, y * 0.004, z * 0.004, 6, 2), layered(x * 0.03, y * 0.05, z * 0.03, 4, 7)
    e = 6.0
    slope_x = layered((x + e) * 0.012, y * 0.012, z * 0.012, 5, 17) - layered(
        (x - e) * 0.012, y * 0.012, z * 0.012, 5, 17
    )
    slope_z = layered(x * 0.012, y * 0.012, (z + e) * 0.012, 5, 17) - layered(
        x * 0.012, y * 0.012, (z - e) * 0.012, 5, 17
    )
    n = bumped(normal, (slope_x * 2.2, 0.0, slope_z * 2.2))
    strata = noise(x * 0.0006, (y + 60.0 * a) * 0.018, z * 0.0006, 9)
    rock = mix((0.115, 0.105, 0.100), (0.215, 0.190, 0.170), smoothstep(-0.5, 0.5, a + 0.6 * b + 0.4 * strata))
    meadow = mix((0.050, 0.055, 0.026), (0.095, 0.085, 0.045), smoothstep(-0.3, 0.3, b))
    wood = scale((0.020, 0.027, 0.017), 1.0 + 0.9 * b)
    tone = mix(wood, meadow, smoothstep(380.0, 640.0, y + 330.0 * a + 90.0 * b))
    tone = mix(tone, rock, smoothstep(0.0, 0.22, (y + 380.0 * a - 760.0) / 2600.0 + (0.80 - normal[1]) * 0.9))
    lying = smoothstep(0.56, 0.76, n[1] + 0.10 * b) * smoothstep(880.0, 1350.0, y + 420.0 * a + 160.0 * b)
    return Surface(MATTE, n, mix(tone, (0.78, 0.79, 0.82), lying), (0.0, 0.0, 0.0), 0.0, 1.0, (0.0, 0.0, 0.0))


@compiled
def _open_sky(direction: Vector) -> Vector:
    """Opposite the sunset: the earth's own shadow at the horizon, the rosy belt over it, blue above."""
    up = max(direction[1], 0.0)
    shadow, belt = (0.215, 0.255, 0.365), (0.520, 0.365, 0.395)
    pale, blue = (0.330, 0.385, 0.510), (0.085, 0.150, 0.320)
    tone = mix(shadow, belt, smoothstep(0.010, 0.150, up))
    tone = mix(tone, pale, smoothstep(0.130, 0.330, up))
    tone = mix(tone, blue, smoothstep(0.260, 0.850, up))
    sunset = max(0.0, dot(direction, unit((SUN[0], 0.03, SUN[2]))))
    return add(tone, scale((1.5, 0.62, 0.20), sunset**5))


@compiled
def _sky(direction, seen):  # type: ignore[no-untyped-def]
    tone = _open_sky(direction)
    if direction[1] <= 0.0:
        return tone
    x, z = direction[0] / (direction[1] + 0.06), direction[2] / (direction[1] + 0.06)
    veil = layered(x * 0.42 + 0.25 * layered(x * 0.5, 2.0, z * 0.5, 3, 81), 0.0, z * 0.95, 6, 82)
    wisps = smoothstep(0.02, 0.50, veil) * smoothstep(0.05, 0.22, direction[1])
    tone = mix(tone, mix((0.80, 0.43, 0.39), (0.62, 0.50, 0.56), smoothstep(0.15, 0.5, direction[1])), 0.62 * wisps)
    if not seen:
        return tone
    moon = unit(MOON)
    away = math.acos(min(1.0, dot(direction, moon)))
    face = layered(direction[0] * 230.0, direction[1] * 230.0, 4.0, 4, 91)
    disc = scale((1.02, 0.93, 0.80), 0.80 + 0.55 * face)
    tone = mix(tone, disc, smoothstep(MOON_RADIUS * 1.03, MOON_RADIUS * 0.97, away) * (1.0 - 0.5 * wisps))
    return add(tone, scale((0.10, 0.088, 0.080), math.exp(-away * 34.0)))


@compiled
def _air(origin: Vector, direction: Vector, distance: float):  # type: ignore[no-untyped-def]
    """Blue distance, and a thin mist that lies on the water of the far shore."""
    if distance > 1e6:
        return (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)
    steep = direction[1] if abs(direction[1]) > 1e-5 else 1e-5
    low = math.exp(-max(origin[1], 0.0) / 9.0) - math.exp(-max(origin[1] + steep * distance, 0.0) / 9.0)
    far = smoothstep(700.0, 2400.0, distance)
    mist = 0.00012 * far * max(0.0, low * 9.0 / steep)
    left = (
        math.exp(-distance * 1.7e-5 - mist), math.exp(-distance * 2.6e-5 - mist), math.exp(-distance * 4.4e-5 - mist),
    )  # fmt: skip
    glow = mix((0.225, 0.250, 0.320), (0.34, 0.310, 0.360), smoothstep(0.0, 0.16, direction[1]))
    return left, (glow[0] * (1.0 - left[0]), glow[1] * (1.0 - left[1]), glow[2] * (1.0 - left[2]))
