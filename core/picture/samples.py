"""Stored samples ↔ float32, exact both ways: what was read and not changed is written with the same numbers.

Shapes: any; the last axis is channels where there is one.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture.picture import Depth, Pixels

Stored = npt.NDArray[Any]
_ROWS = 64  # a strip small enough to stay in the cache while several passes go over it


def to_float(stored: npt.NDArray[Any]) -> Pixels:
    """uint8, uint16, uint32, float16, float32 or float64 samples as float32, integers scaled so that white is 1.

    What float32 cannot hold becomes infinite.
    """
    if stored.dtype.kind == "f":
        with np.errstate(over="ignore"):
            return stored.astype(np.float32, copy=False)
    white = np.iinfo(stored.dtype).max
    values: Pixels = np.divide(stored, np.float32(white), dtype=np.float32)
    return values


def stored_as(depth: Depth) -> np.dtype[Any]:
    """The numbers that ``depth`` stores."""
    kinds = {Depth.UINT8: np.uint8, Depth.UINT16: np.uint16, Depth.HALF: np.float16, Depth.FLOAT: np.float32}
    return np.dtype(kinds[depth])


def to_stored(values: Pixels, depth: Depth) -> Stored:
    """float32 samples as ``depth`` stores them: integers rounded to the nearest and held within their range."""
    kind = stored_as(depth)
    if depth.is_float:
        limit = np.finfo(kind).max
        return np.clip(values, -limit, limit).astype(kind)
    stored = np.empty(values.shape, dtype=kind)
    for top in range(0, len(values), _ROWS):
        strip = values[top : top + _ROWS] * np.float32(depth.white)
        strip += np.float32(0.5)
        np.clip(strip, 0, depth.white, out=strip)
        stored[top : top + _ROWS] = strip
    return stored
