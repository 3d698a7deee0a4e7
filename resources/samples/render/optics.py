"""What light does at a surface: Fresnel's reflection, rough mirrors, glass, and light that wanders inside."""

import math
from typing import NamedTuple

from resources.samples.render.rays import nearest
from resources.samples.render.sampling import random, sphere_direction
from resources.samples.render.vectors import Vector, along, compiled, dot, frame, multiply, scale, unit

MATTE, METAL, GLASS, WAXY = 0, 1, 2, 3


class Surface(NamedTuple):
    """One point of a surface, as light sees it.

    kind: MATTE, METAL, GLASS or WAXY. normal: unit, with all bumps. colour: the share reflected (MATTE, METAL), the
    share of light left after one unit of length (GLASS), the overall tint (WAXY). through: the share a MATTE leaf lets
    through, diffusely. shine: reflectance of its polish at right angles (0.04 for varnish and skin, 0 for none).
    roughness: 0 mirror … 1. reach: how far light wanders inside WAXY matter before it turns, per colour.
    """

    kind: int
    normal: Vector
    colour: Vector
    through: Vector
    shine: float
    roughness: float
    reach: Vector


@compiled
def fresnel(cosine: float, straight: float) -> float:
    """Reflectance at an angle (Schlick 1994) from that at right angles."""
    return straight + (1.0 - straight) * (1.0 - min(max(cosine, 0.0), 1.0)) ** 5


@compiled
def mirrored(direction: Vector, normal: Vector) -> Vector:
    return along(direction, normal, -2.0 * dot(direction, normal))


@compiled
def rough_normal(normal: Vector, view: Vector, alpha: float, a: float, b: float) -> Vector:
    """A microfacet's normal as seen from ``view`` (Heitz 2018, JCGT 7(4): visible normals of GGX)."""
    tangent, other = frame(normal)
    x, y, z = dot(view, tangent) * alpha, dot(view, other) * alpha, max(dot(view, normal), 1e-4)
    v = unit((x, y, z))
    flat = v[0] * v[0] + v[1] * v[1]
    first = (-v[1] / math.sqrt(flat), v[0] / math.sqrt(flat), 0.0) if flat > 1e-12 else (1.0, 0.0, 0.0)
    second = (v[1] * first[2] - v[2] * first[1], v[2] * first[0] - v[0] * first[2], v[0] * first[1] - v[1] * first[0])
    radius = math.sqrt(a)
    p = radius * math.cos(2.0 * math.pi * b)
    q = radius * math.sin(2.0 * math.pi * b)
    s = 0.5 * (1.0 + v[2])
    q = (1.0 - s) * math.sqrt(max(0.0, 1.0 - p * p)) + s * q
    r = math.sqrt(max(0.0, 1.0 - p * p - q * q))
    m = along(along(scale(v, r), first, p), second, q)
    h = unit((m[0] * alpha, m[1] * alpha, max(1e-6, m[2])))
    return along(along(scale(normal, h[2]), tangent, h[0]), other, h[1])


@compiled
def unshadowed(cosine: float, alpha: float) -> float:
    """The share of a rough surface's facets that light at this angle reaches (Smith's term for GGX)."""
    if cosine <= 0.0:
        return 0.0
    tangent = (1.0 - cosine * cosine) / (cosine * cosine)
    return 2.0 / (1.0 + math.sqrt(1.0 + alpha * alpha * max(tangent, 0.0)))


@compiled
def refracted(direction: Vector, normal: Vector, ratio: float) -> tuple[Vector, float]:
    """Through glass or out of it: the direction beyond, and the share reflected instead (Fresnel's equations).

    ``normal`` faces the ray; ``ratio`` is the index on its side over that beyond.
    """
    cosine = -dot(direction, normal)
    inside = 1.0 - ratio * ratio * (1.0 - cosine * cosine)
    if inside <= 0.0:
        return direction, 1.0
    other = math.sqrt(inside)
    parallel = (ratio * cosine - other) / (ratio * cosine + other)
    upright = (cosine - ratio * other) / (cosine + ratio * other)
    beyond = unit(along(scale(direction, ratio), normal, ratio * cosine - other))
    return beyond, 0.5 * (parallel * parallel + upright * upright)


@compiled
def _single_albedo(tint: float) -> float:
    """What one scattering must leave so that all of them leave ``tint`` (Chiang et al. 2016, fitted by Burley)."""
    return 1.0 - math.exp(-5.09406 * tint + 2.61188 * tint**2 - 4.31805 * tint**3)


@compiled
def _density(tint: float, reach: float) -> float:
    return 1.0 / (max(reach, 1e-6) * (1.9 - tint + 3.5 * (tint - 0.8) ** 2))


@compiled
def wandered(bvh, point, normal, surface, state, stack):  # type: ignore[no-untyped-def]
    """Light that enters WAXY matter, as a random walk.

    Returns where its last step began, the share left per colour, that step's direction and length, and the face, u
    and v it leaves by; face −1 if all was absorbed. One colour chosen by share steers each step, and every colour is
    weighed against the mean of the three (Wilkie et al. 2014, "Hero wavelength spectral sampling"; Chiang, Kutz and
    Burley 2016, "Practical and controllable subsurface scattering for production path tracing").
    """
    c = surface.colour
    albedo = (_single_albedo(c[0]), _single_albedo(c[1]), _single_albedo(c[2]))
    d = surface.reach
    density = (_density(c[0], d[0]), _density(c[1], d[1]), _density(c[2], d[2]))
    share = (1.0, 1.0, 1.0)
    radius = math.sqrt(random(state))
    angle = 2.0 * math.pi * random(state)
    tangent, other = frame(normal)
    down = math.sqrt(max(0.0, 1.0 - radius * radius))
    direction = along(along(scale(normal, -down), tangent, radius * math.cos(angle)), other, radius * math.sin(angle))
    for step in range(96):
        total = share[0] + share[1] + share[2]
        pick = random(state) * total
        steering = density[0] if pick < share[0] else (density[1] if pick < share[0] + share[1] else density[2])
        distance = -math.log(1.0 - random(state)) / steering
        met, face, u, v = nearest(bvh, point, direction, distance, stack)
        passed = (math.exp(-density[0] * met), math.exp(-density[1] * met), math.exp(-density[2] * met))
        if face >= 0:
            mean = (share[0] * passed[0] + share[1] * passed[1] + share[2] * passed[2]) / total
            return point, scale(multiply(share, passed), 1.0 / max(mean, 1e-12)), direction, met, face, u, v
        weights = multiply(density, passed)
        mean = (share[0] * weights[0] + share[1] * weights[1] + share[2] * weights[2]) / total
        share = scale(multiply(share, multiply(albedo, weights)), 1.0 / max(mean, 1e-12))
        most = max(share[0], share[1], share[2])
        if step > 6:
            if random(state) > min(most, 0.98):
                break
            share = scale(share, 1.0 / min(most, 0.98))
        point = along(point, direction, met)
        direction = sphere_direction(random(state), random(state))
    return point, (0.0, 0.0, 0.0), direction, 0.0, -1, 0.0, 0.0


@compiled
def reflected_roughly(direction, normal, roughness, a, b):  # type: ignore[no-untyped-def]
    """A direction off a rough mirror, its facet's cosine, and the share not shadowed (0 if it went below)."""
    alpha = max(roughness * roughness, 1e-4)
    view = (-direction[0], -direction[1], -direction[2])
    facet = rough_normal(normal, view, alpha, a, b)
    out = mirrored(direction, facet)
    return out, dot(view, facet), unshadowed(dot(out, normal), alpha)
