"""The curve between a profile's values and light, as ICC profiles write it (ICC.1:2022, sections 10.6 and 10.18).

Shapes: any; the curve keeps float32 and float64. Nothing here trusts a profile: a curve that cannot be read is None.
"""

import struct
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.picture import icc

Values = npt.NDArray[Any]
Curve = Callable[[Values], Values]

# sRGB's curve (IEC 61966-2-1) bends here; below it is a straight line.
_BEND, _SLOPE = 0.04045, 12.92
# How many numbers each kind of parametric curve has.
_PARAMETERS = (1, 3, 4, 5, 7)
_STEPS = np.linspace(0, 1, 256)


def srgb(values: Values) -> Values:
    """Light of sRGB's display values; goes on above 1 and is mirrored below 0, as `core.picture.transfer.linear`."""
    size = np.abs(values)
    curved: Values = np.asarray(cv2.pow((np.maximum(size, _BEND) + 0.055) / 1.055, 2.4)).reshape(size.shape)
    curved += (np.minimum(size, _BEND) - _BEND) / _SLOPE
    return np.copysign(curved, values)


@lru_cache(maxsize=8)
def of_profile(profile: bytes) -> tuple[Curve, Curve, Curve] | None:
    """The curves of red, green and blue of a profile made of a matrix and curves; None where one cannot be read."""
    curves = [_read(body) for body in icc.curves(profile)]
    if any(curve is None for curve in curves):
        return None
    red, green, blue = (curve for curve in curves if curve is not None)
    return red, green, blue


def _read(body: bytes) -> Curve | None:
    curve = _table(body) if body[:4] == b"curv" else _parametric(body) if body[:4] == b"para" else None
    if curve is None:
        return None
    light = curve(_STEPS)
    if not np.isfinite(light).all() or light.max() > 2:
        return None
    # Most display profiles mean sRGB's curve, whatever way they write it; its own code is the fastest.
    return srgb if np.abs(light - srgb(_STEPS)).max() < 1e-3 else curve


def _table(body: bytes) -> Curve | None:
    if len(body) < 12:
        return None
    count = int.from_bytes(body[8:12], "big")
    points = np.frombuffer(body[12 : 12 + 2 * count], ">u2")
    if len(points) < count:
        return None
    if count < 2:
        return _power(1.0 if count == 0 else float(points[0]) / 256)
    light = points.astype(np.float64) / 65535
    places = np.linspace(0, 1, count)

    def curve(values: Values) -> Values:
        return np.interp(values, places, light).astype(values.dtype, copy=False)

    return curve


def _power(gamma: float) -> Curve | None:
    if gamma <= 0:
        return None

    def curve(values: Values) -> Values:
        light = np.asarray(cv2.pow(np.abs(values), gamma)).reshape(values.shape)
        return np.copysign(light, values)

    return curve


def _parametric(body: bytes) -> Curve | None:
    kind = int.from_bytes(body[8:10], "big")
    if kind >= len(_PARAMETERS) or len(body) < 12 + 4 * _PARAMETERS[kind]:
        return None
    numbers = [part / 65536 for part in struct.unpack_from(f">{_PARAMETERS[kind]}i", body, 12)]
    gamma, a, b, c, d, e, f = numbers + [0.0] * (7 - len(numbers))
    if kind == 0:
        return _power(gamma)
    if gamma <= 0 or a <= 0:
        return None
    if kind in (1, 2):
        # Above −b/a a power, and nothing, or a constant, below.
        d, e, f, c = -b / a, c, c, 0.0

    def curve(values: Values) -> Values:
        size = np.abs(values)
        power = np.asarray(cv2.pow(np.maximum(a * size + b, 0), gamma)).reshape(size.shape) + e
        light = np.where(size >= d, power, c * size + f)
        return np.copysign(light, values).astype(values.dtype, copy=False)

    return curve
