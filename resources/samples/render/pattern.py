"""Procedural patterns for compiled shading code: smooth noise, its sums, cells."""

import math

import numpy as np
from numba import uint32

from resources.samples.render.sampling import hashed
from resources.samples.render.vectors import Vector, compiled, dot, unit


@compiled
def lattice(x: int, y: int, z: int, seed: int) -> float:
    """A number in [0, 1) for a point of the integer lattice."""
    key = uint32(x) * uint32(0x8DA6B343) ^ uint32(y) * uint32(0xD8163841) ^ uint32(z) * uint32(0xCB1AB31F)
    return float(hashed(key ^ hashed(uint32(seed))) * (1.0 / 4294967296.0))


@compiled
def _slope(x, y, z, seed, dx, dy, dz):  # type: ignore[no-untyped-def]
    """Perlin's contribution of one lattice point, with a gradient toward an edge of the cube."""
    key = uint32(x) * uint32(0x8DA6B343) ^ uint32(y) * uint32(0xD8163841) ^ uint32(z) * uint32(0xCB1AB31F)
    h = hashed(key ^ uint32(seed)) & uint32(15)
    u = dx if h < 8 else dy
    v = dy if h < 4 else (dx if h in (12, 14) else dz)
    return (u if h & uint32(1) == 0 else -u) + (v if h & uint32(2) == 0 else -v)


@compiled
def noise(x: float, y: float, z: float, seed: int) -> float:
    """Gradient noise, about −1 … 1, one feature per unit (Perlin 2002, "Improving noise")."""
    fx, fy, fz = math.floor(x), math.floor(y), math.floor(z)
    i, j, k = int(fx), int(fy), int(fz)
    a, b, c = x - fx, y - fy, z - fz
    u = a * a * a * (a * (a * 6.0 - 15.0) + 10.0)
    v = b * b * b * (b * (b * 6.0 - 15.0) + 10.0)
    w = c * c * c * (c * (c * 6.0 - 15.0) + 10.0)
    total = 0.0
    for corner in range(8):
        p, q, r = corner & 1, (corner >> 1) & 1, corner >> 2
        weight = (u if p else 1.0 - u) * (v if q else 1.0 - v) * (w if r else 1.0 - w)
        total += weight * _slope(i + p, j + q, k + r, seed, a - p, b - q, c - r)
    return total


@compiled
def layered(x: float, y: float, z: float, octaves: int, seed: int) -> float:
    """Noise summed over octaves, each twice as fine and half as strong; about −1 … 1."""
    total, strength, size = 0.0, 0.5, 1.0
    for octave in range(octaves):
        total += strength * noise(x * size, y * size, z * size, seed + octave)
        strength *= 0.5
        size *= 2.03
    return total


@compiled
def ridged(x: float, y: float, z: float, octaves: int, seed: int) -> float:
    """Ridged multifractal, about 0 … 1, sharp at its crests (Musgrave, in "Texturing and Modeling", ch. 16)."""
    total, strength, size, carried = 0.0, 0.5, 1.0, 1.0
    for octave in range(octaves):
        crest = 1.0 - abs(noise(x * size, y * size, z * size, seed + octave))
        crest *= crest * carried
        carried = min(max(crest * 2.0, 0.0), 1.0)
        total += crest * strength
        strength *= 0.5
        size *= 2.07
    return total


@compiled
def cells(x: float, y: float, z: float, seed: int) -> tuple[float, float, float]:
    """Distance to the nearest and the second nearest scattered point, and a number for the nearest (Worley 1996)."""
    i, j, k = math.floor(x), math.floor(y), math.floor(z)
    first, second, label = 9.0, 9.0, 0.0
    for di in range(-1, 2):
        for dj in range(-1, 2):
            for dk in range(-1, 2):
                a, b, c = i + di, j + dj, k + dk
                px = a + lattice(a, b, c, seed) - x
                py = b + lattice(a, b, c, seed + 1) - y
                pz = c + lattice(a, b, c, seed + 2) - z
                distance = px * px + py * py + pz * pz
                if distance < first:
                    first, second, label = distance, first, lattice(a, b, c, seed + 3)
                elif distance < second:
                    second = distance
    return math.sqrt(first), math.sqrt(second), label


@compiled
def bumped(normal: Vector, slope: Vector) -> Vector:
    """``normal`` of a surface raised by a height whose gradient in space is ``slope``."""
    inward = dot(normal, slope)
    return unit(
        (
            normal[0] - slope[0] + normal[0] * inward,
            normal[1] - slope[1] + normal[1] * inward,
            normal[2] - slope[2] + normal[2] * inward,
        )
    )


@compiled
def facing(normal: Vector, direction: Vector) -> Vector:
    """``normal``, turned against ``direction``."""
    return (-normal[0], -normal[1], -normal[2]) if dot(normal, direction) > 0.0 else normal


@compiled
def sampled(picture: np.ndarray, u: float, v: float, channel: int) -> float:
    """A picture (rows, columns, channels) between its pixels, u and v in 0 … 1 from its top left; edges go on."""
    rows, columns = picture.shape[0], picture.shape[1]
    x = min(max(u * columns - 0.5, 0.0), columns - 1.001)
    y = min(max(v * rows - 0.5, 0.0), rows - 1.001)
    i, j = int(x), int(y)
    a, b = x - i, y - j
    top = picture[j, i, channel] * (1.0 - a) + picture[j, i + 1, channel] * a
    bottom = picture[j + 1, i, channel] * (1.0 - a) + picture[j + 1, i + 1, channel] * a
    return float(top * (1.0 - b) + bottom * b)
