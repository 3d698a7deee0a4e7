"""Portrait study: a wax head with closed eyes, in a wound turban, after Vermeer. One unit is ten centimetres.

The head looks along +z before it is turned; y is up, the origin between the ears.
"""

import math
from dataclasses import replace

import numpy as np

from resources.samples.render import lighting
from resources.samples.render.mesh import merged, revolved, turned
from resources.samples.render.optics import MATTE, WAXY, Surface
from resources.samples.render.pattern import bumped, facing, layered, noise
from resources.samples.render.scene import Scene, looking
from resources.samples.render.sculpting import ball, carved, ellipsoid, joined, rod, sculpted
from resources.samples.render.vectors import compiled, mix, smoothstep

SKIN, TURBAN, DRESS, PEARL, SASH, COLLAR = range(6)


def scene(*, step: float = 0.011) -> Scene:
    head = sculpted(_head, (-0.95, -2.3, -1.25), (0.95, 1.35, 1.3), step, SKIN)
    head = replace(head, uv=np.ascontiguousarray(head.points[:, :2]))
    turban = sculpted(_turban, (-1.2, -0.75, -1.7), (1.2, 1.75, 1.15), step, TURBAN)
    sash = sculpted(_sash, (-0.7, -1.85, -2.0), (1.2, 1.65, -0.4), step * 1.5, SASH)
    dress = sculpted(_dress, (-2.9, -3.6, -1.9), (2.9, -0.9, 1.6), step * 2.4, DRESS)
    collar = sculpted(_collar, (-1.0, -2.1, -1.3), (1.0, -1.1, 0.7), step, COLLAR)
    angle = np.linspace(-np.pi / 2, np.pi / 2, 60)
    pearl = revolved(np.stack([0.105 * np.cos(angle), 0.12 * np.sin(angle)], -1), PEARL, around=90)
    pose = turned("y", -29.0) @ turned("x", 4.0) @ turned("z", -5.0)
    above = merged([head, turban, sash, pearl.placed(at=(0.80, -0.46, 0.02))]).placed(turn=pose)
    whole = merged([above, dress.placed(turn=turned("y", 24.0)), collar.placed(turn=turned("y", 10.0))])
    lens = looking((0.0, 0.15, 10.5), (0.05, -0.10, 0.0), view=20.2, focus=9.75, aperture=0.10)
    panes = lighting.window(
        (-8.2, 0.0, 6.6), (-0.6, 0.0, -5.6), (1.4, 6.2, 0.0), (7.6, 7.5, 7.3), columns=2, rows=2, bar=0.06
    )
    return Scene(whole, lens, lighting.lights(panes), _shade, _sky, lift=4e-4, bounces=5, brightest=4.0)


@compiled
def _face(x: float, y: float, z: float) -> float:
    """Skull, jaw and cheeks; x is its own mirror image."""
    d = ellipsoid(x, y - 0.38, z + 0.14, 0.76, 0.90, 0.94)
    d = joined(d, rod(x, y, z, (0.0, 0.10, 0.22), (0.0, -0.70, 0.47), 0.60, 0.25), 0.45)
    d = joined(d, rod(x, y, z, (0.47, -0.36, 0.02), (0.09, -0.76, 0.50), 0.155, 0.14), 0.38)
    d = joined(d, ball(x - 0.325, y + 0.16, z - 0.470, 0.268), 0.36)
    d = joined(d, ellipsoid(x - 0.235, y + 0.46, z - 0.530, 0.17, 0.22, 0.16), 0.34)
    d = joined(d, ball(x, y + 0.785, z - 0.615, 0.125), 0.22)
    return joined(d, rod(x, y, z, (0.0, -0.50, -0.20), (0.0, -2.2, -0.48), 0.36, 0.42), 0.28)


@compiled
def _eyes(d: float, x: float, y: float, z: float) -> float:
    """Brow, socket, and a closed lid with its crease and lashes' line."""
    d = joined(d, rod(x, y, z, (0.10, 0.325, 0.755), (0.50, 0.345, 0.53), 0.07, 0.055), 0.20)
    d = carved(d, ellipsoid(x - 0.31, y - 0.12, z - 0.86, 0.20, 0.13, 0.165), 0.24)
    lid = ellipsoid(x - 0.305, y - 0.085, z - 0.575, 0.215, 0.175, 0.175)
    d = joined(d, lid, 0.07)
    # The line where the lids meet hangs like a shallow bow; the crease above it follows the brow.
    t = (x - 0.305) / 0.205
    front = smoothstep(0.35, 0.5, z)
    meet = (y + 0.030 - 0.060 * t * t) / 0.010
    d += 0.016 * math.exp(-meet * meet) * smoothstep(1.10, 0.85, abs(t)) * front
    lash = (y + 0.012 - 0.060 * t * t) / 0.013
    d -= 0.006 * math.exp(-lash * lash) * smoothstep(1.05, 0.8, abs(t)) * front
    crease = (y - 0.195 + 0.060 * t * t) / 0.018
    return d + 0.009 * math.exp(-crease * crease) * smoothstep(1.15, 0.7, abs(t)) * front


@compiled
def _nose(d: float, x: float, y: float, z: float) -> float:
    d = joined(d, rod(x, y, z, (0.0, 0.26, 0.745), (0.0, -0.155, 0.945), 0.055, 0.068), 0.17)
    d = joined(d, ball(x, y + 0.185, z - 0.955, 0.086), 0.09)
    d = joined(d, ellipsoid(x - 0.086, y + 0.212, z - 0.868, 0.064, 0.064, 0.095), 0.12)
    d = carved(d, ellipsoid(x - 0.046, y + 0.290, z - 0.915, 0.024, 0.026, 0.036), 0.035)
    return carved(d, ellipsoid(x, y + 0.355, z - 0.93, 0.024, 0.060, 0.042), 0.07)


@compiled
def _mouth(d: float, x: float, y: float, z: float) -> float:
    d = joined(d, ellipsoid(x, y + 0.455, z - 0.655, 0.23, 0.19, 0.175), 0.18)
    upper = rod(x, y, z, (0.018, -0.428, 0.846), (0.190, -0.462, 0.735), 0.048, 0.020)
    lower = rod(x, y, z, (0.0, -0.522, 0.818), (0.150, -0.485, 0.750), 0.066, 0.024)
    d = joined(joined(d, upper, 0.06), lower, 0.06)
    line = (y + 0.466 - 0.014 * math.cos(x * 20.0) * math.exp(-((x / 0.12) ** 2)) - 0.10 * x * x) / 0.0105
    d += 0.024 * math.exp(-line * line) * smoothstep(0.255, 0.18, x) * smoothstep(0.45, 0.6, z)
    return carved(d, ellipsoid(x, y + 0.635, z - 0.835, 0.11, 0.045, 0.10), 0.14)


@compiled
def _head(x: float, y: float, z: float) -> float:
    x = abs(x)
    d = _face(x, y, z)
    if z > 0.2 and y > -1.0:
        d = _mouth(_nose(_eyes(d, x, y, z), x, y, z), x, y, z)
    ear = ellipsoid(x - 0.745, y + 0.03, z + 0.06, 0.070, 0.27, 0.165)
    ear = carved(ear, ellipsoid(x - 0.815, y - 0.02, z - 0.00, 0.055, 0.15, 0.085), 0.08)
    ear = joined(ear, ellipsoid(x - 0.755, y + 0.10, z + 0.00, 0.035, 0.09, 0.06), 0.06)
    return joined(d, joined(ear, ball(x - 0.745, y + 0.255, z + 0.02, 0.052), 0.08), 0.09)


@compiled
def _turban(x: float, y: float, z: float) -> float:
    """Cloth wound around the skull from brow to nape, each turn lapping over the one below."""
    rise = y - 0.13 - 0.64 * z - 0.05 * math.sin(3.0 * x + 0.5)
    d = ellipsoid(x, y - 0.56, z + 0.30, 0.90, 0.90, 1.06)
    around = math.atan2(x, z + 0.3)
    wind = rise * 4.2 + 0.25 * around + 0.55 * layered(math.sin(around) * 1.3, math.cos(around) * 1.3, rise * 0.8, 3, 5)
    lap = wind - math.floor(wind)
    turn = 0.085 * lap * smoothstep(1.0, 0.86, lap)
    crease = noise(math.sin(around) * 1.1, math.cos(around) * 1.1, wind * 3.1, 12)
    fine = noise(math.sin(around) * 2.0, math.cos(around) * 2.0, wind * 6.7, 14)
    d -= 0.01 + turn + 0.030 * crease + 0.014 * fine
    return -joined(-d, rise, 0.10)


@compiled
def _sash(x: float, y: float, z: float) -> float:
    """The loose end, drawn out of the top and hanging behind."""
    t = min(max((1.25 - y) / 2.9, 0.0), 1.0)
    cx, cz = 0.10 + 0.32 * t + 0.10 * math.sin(3.0 * t), -1.02 - 0.42 * math.sin(1.9 * t)
    px, pz = (x - cx) / (1.0 + 0.9 * t), (z - cz) * (1.25 - 0.1 * t)
    angle = math.atan2(pz, px)
    folds = 0.030 * math.sin(7.0 * angle + 2.0 * t) + 0.022 * noise(
        math.cos(angle) * 2.2, math.sin(angle) * 2.2, t * 2.2, 3
    )
    knot = ball(x - 0.08, y - 1.28, z + 0.86, 0.20) + 0.03 * math.sin(9.0 * (x + y))
    hang = max(math.sqrt(px * px + pz * pz) - 0.205 - folds, abs(y + 0.2) - 1.5)
    return joined(hang * 0.6, knot, 0.12)


@compiled
def _dress(x: float, y: float, z: float) -> float:
    """Shoulders under heavy cloth, with a collar."""
    d = rod(abs(x), y, z, (0.2, -1.95, -0.35), (1.55, -2.35, -0.35), 0.52, 0.50)
    d = joined(d, ellipsoid(x, y + 3.3, z + 0.2, 1.75, 1.35, 0.95), 0.5)
    folds = layered(x * 1.1 + 0.8 * z, y * 0.55, z * 1.2, 4, 9)
    return d - 0.13 * folds * smoothstep(-1.5, -2.1, y)


@compiled
def _collar(x: float, y: float, z: float) -> float:
    ring = math.sqrt(x * x + (z + 0.38) ** 2) - 0.50 - 0.25 * max(-1.45 - y, 0.0)
    rim = y + 1.66 - 0.20 * (z + 0.3) + 0.025 * math.sin(5.0 * math.atan2(x, z + 0.38) + 1.0)
    crease = 0.030 * noise(x * 2.6, y * 1.6, z * 2.6, 6) + 0.012 * noise(x * 7.0, y * 3.0, z * 7.0, 7)
    return math.sqrt((ring - crease) ** 2 + max(abs(rim) - 0.20, 0.0) ** 2) - 0.035


@compiled
def _shade(textures, material, point, normal, u, v, direction, distance):  # type: ignore[no-untyped-def]
    black = (0.0, 0.0, 0.0)
    n = facing(normal, direction)
    x, y, z = point
    if material == SKIN:
        return _wax(point, n, abs(u), v)
    if material == TURBAN:
        weave = layered(x * 30.0, y * 30.0, z * 30.0, 2, 4)
        blue = mix(
            (0.070, 0.150, 0.330),
            (0.130, 0.235, 0.430),
            smoothstep(-0.4, 0.5, weave + layered(x * 2.0, y * 2.0, z * 2.0, 3, 8)),
        )
        return Surface(MATTE, n, blue, black, 0.02, 0.6, black)
    if material == PEARL:
        return Surface(MATTE, n, (0.62, 0.60, 0.57), black, 0.12, 0.10, black)
    if material == SASH:
        ochre = mix(
            (0.42, 0.27, 0.065), (0.60, 0.43, 0.14), smoothstep(-0.4, 0.5, layered(x * 4.0, y * 4.0, z * 4.0, 4, 18))
        )
        return Surface(MATTE, n, ochre, black, 0.02, 0.6, black)
    if material == COLLAR:
        return Surface(MATTE, n, (0.56, 0.53, 0.475), (0.06, 0.055, 0.05), 0.0, 1.0, black)
    coarse = layered(x * 24.0, y * 24.0, z * 24.0, 2, 14)
    tone = mix((0.130, 0.085, 0.038), (0.205, 0.145, 0.070), smoothstep(-0.4, 0.5, coarse + layered(x, y, z, 3, 2)))
    return Surface(MATTE, n, tone, black, 0.0, 1.0, black)


@compiled
def _wax(point, normal, x, y):  # type: ignore[no-untyped-def]
    """Tinted wax: warmer on cheeks, nose, lids and lips; x and y are the head's own, x mirrored."""
    black = (0.0, 0.0, 0.0)
    px, py, pz = point
    mottled = layered(px * 7.0, py * 7.0, pz * 7.0, 4, 3)
    cheek = math.exp(-(((x - 0.40) / 0.19) ** 2 + ((y + 0.20) / 0.17) ** 2))
    tip = math.exp(-((x / 0.10) ** 2 + ((y + 0.20) / 0.09) ** 2))
    lid = math.exp(-(((x - 0.31) / 0.20) ** 2 + ((y - 0.06) / 0.11) ** 2))
    lip = y + 0.472 - 0.10 * x * x
    half = (0.068 if lip > 0.0 else 0.078) * math.sqrt(max(0.0, 1.0 - (x / 0.215) ** 2)) - 0.016 * math.exp(
        -((x / 0.04) ** 2)
    ) * (1.0 if lip > 0.0 else 0.0)
    mouth = smoothstep(0.020, -0.018, abs(lip) - half) * smoothstep(0.235, 0.205, x)
    tone = mix(
        (0.800, 0.555, 0.425),
        (0.760, 0.390, 0.300),
        min(1.0, 0.65 * cheek + 0.5 * tip + 0.35 * lid + 0.25 * max(mottled, 0.0)),
    )
    tone = mix(tone, (0.62, 0.230, 0.205), mouth * 0.9)
    # Painted, as wax heads have them: a faint brow and the line of the lashes, both thinner toward the temple.
    t = (x - 0.305) / 0.205
    arch = (y - 0.350 - 0.030 * (1.0 - t * t)) / (0.030 - 0.010 * t)
    brow = (
        math.exp(-arch * arch)
        * smoothstep(1.15, 0.75, abs(t))
        * (0.75 + 0.5 * noise(px * 40.0, py * 22.0, pz * 40.0, 9))
    )
    lash = (y + 0.026 - 0.060 * t * t) / 0.013
    line = math.exp(-lash * lash) * smoothstep(1.10, 0.85, abs(t))
    tone = mix(tone, (0.235, 0.135, 0.085), min(1.0, 0.62 * brow + 0.75 * line))
    e = 0.002
    pores = noise(px * 55.0, py * 55.0, pz * 55.0, 6)
    slope = (
        (noise((px + e) * 55.0, py * 55.0, pz * 55.0, 6) - pores) / e * 0.0008,
        (noise(px * 55.0, (py + e) * 55.0, pz * 55.0, 6) - pores) / e * 0.0008,
        (noise(px * 55.0, py * 55.0, (pz + e) * 55.0, 6) - pores) / e * 0.0008,
    )
    return Surface(WAXY, bumped(normal, slope), tone, black, 0.03, 0.40 - 0.12 * mouth, (0.009, 0.0055, 0.0042))


@compiled
def _sky(direction, seen):  # type: ignore[no-untyped-def]
    """A dark room, a little lighter behind the shadow side."""
    if seen:
        return mix(
            (0.006, 0.0075, 0.008), (0.028, 0.032, 0.031), smoothstep(-0.25, 0.35, direction[0] - 0.3 * direction[1])
        )
    return mix((0.030, 0.026, 0.022), (0.095, 0.093, 0.090), smoothstep(-0.4, 0.9, direction[1] + 0.3 * direction[0]))
