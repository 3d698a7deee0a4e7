"""Three-vectors as tuples of floats, for compiled code: no memory is touched, and everything inlines."""

import math
from typing import TypeAlias

from numba import njit

Vector: TypeAlias = tuple[float, float, float]

# NaN and infinity keep their meaning (slab tests need them); everything else about speed is welcome.
FAST = {"reassoc", "contract", "arcp", "nsz"}
compiled = njit(fastmath=FAST, error_model="numpy", nogil=True)


@compiled
def add(a: Vector, b: Vector) -> Vector:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


@compiled
def subtract(a: Vector, b: Vector) -> Vector:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


@compiled
def multiply(a: Vector, b: Vector) -> Vector:
    return a[0] * b[0], a[1] * b[1], a[2] * b[2]


@compiled
def scale(a: Vector, factor: float) -> Vector:
    return a[0] * factor, a[1] * factor, a[2] * factor


@compiled
def along(origin: Vector, direction: Vector, distance: float) -> Vector:
    return origin[0] + direction[0] * distance, origin[1] + direction[1] * distance, origin[2] + direction[2] * distance


@compiled
def dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


@compiled
def cross(a: Vector, b: Vector) -> Vector:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


@compiled
def unit(a: Vector) -> Vector:
    return scale(a, 1.0 / math.sqrt(max(dot(a, a), 1e-30)))


@compiled
def mix(a: Vector, b: Vector, share: float) -> Vector:
    """``a`` where ``share`` is 0, ``b`` where it is 1."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


@compiled
def luminance(a: Vector) -> float:
    return 0.2126 * a[0] + 0.7152 * a[1] + 0.0722 * a[2]


@compiled
def smoothstep(low: float, high: float, x: float) -> float:
    t = min(max((x - low) / (high - low), 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


@compiled
def frame(normal: Vector) -> tuple[Vector, Vector]:
    """Two unit vectors that complete ``normal`` to a right-handed frame (Duff et al. 2017, JCGT 6(1))."""
    sign = math.copysign(1.0, normal[2])
    a = -1.0 / (sign + normal[2])
    b = normal[0] * normal[1] * a
    tangent = (1.0 + sign * normal[0] * normal[0] * a, sign * b, -sign * normal[0])
    return tangent, (b, sign + normal[1] * normal[1] * a, -normal[1])


@compiled
def from_frame(normal: Vector, x: float, y: float, z: float) -> Vector:
    """The vector with local coordinates x, y, z where z runs along ``normal``."""
    tangent, other = frame(normal)
    return (
        tangent[0] * x + other[0] * y + normal[0] * z,
        tangent[1] * x + other[1] * y + normal[1] * z,
        tangent[2] * x + other[2] * y + normal[2] * z,
    )
