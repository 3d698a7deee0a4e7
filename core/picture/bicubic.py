"""Bicubic resizing as MATLAB's ``imresize`` defines it: the way the super-resolution sets of the papers were made."""

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels

# Keys' cubic with a = −1/2 reaches two pixels to each side.
_WIDTH = 4.0


def imresize(picture: Pixels, scale: float) -> Pixels:
    """``picture`` (h, w) or (h, w, c) at (⌈h·scale⌉, ⌈w·scale⌉), float32.

    Keys' cubic convolution (a = −1/2) on pixel centres, stretched by 1 / scale when shrinking (antialiasing); beyond
    the edges the picture is mirrored, edge pixels twice. Values may overshoot; nothing is clipped or rounded.
    """
    if not 0 < scale < math.inf:
        raise ValueError(f"a scale is a number above 0, not {scale}.")
    return np.ascontiguousarray(_along_rows(_along_rows(picture, scale).swapaxes(0, 1), scale).swapaxes(0, 1))


def _along_rows(picture: Pixels, scale: float) -> Pixels:
    """Resized in its first axis only."""
    places, weights = taps(picture.shape[0], scale)
    result = np.zeros((len(places), *picture.shape[1:]), np.float32)
    shape = (-1, *[1] * (picture.ndim - 1))
    for place, weight in zip(places.T, weights.T, strict=True):
        result += picture[place] * weight.astype(np.float32).reshape(shape)
    return result


@lru_cache(maxsize=64)
def taps(length: int, scale: float) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.float64]]:
    """For each of n = ⌈length·scale⌉ places: the pixels it is made of, and how much of each; both (n, taps)."""
    stretch = max(1.0, 1 / scale)
    centre = (np.arange(math.ceil(length * scale)) + 0.5) / scale - 0.5
    first = np.floor(centre - _WIDTH * stretch / 2)
    place = first[:, None] + np.arange(math.ceil(_WIDTH * stretch) + 2)
    weight = _cubic((centre[:, None] - place) / stretch)
    weight /= weight.sum(axis=1, keepdims=True)
    turn = place.astype(np.intp) % (2 * length)
    mirrored = np.minimum(turn, 2 * length - 1 - turn)
    used = weight.any(axis=0)
    places, weights = mirrored[:, used], weight[:, used]
    for shared in (places, weights):
        shared.flags.writeable = False
    return places, weights


def _cubic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Keys, "Cubic Convolution Interpolation for Digital Image Processing" (1981), a = −1/2."""
    near = np.abs(x)
    inner = (1.5 * near - 2.5) * near**2 + 1
    outer = ((-0.5 * near + 2.5) * near - 4) * near + 2
    return np.where(near <= 1, inner, np.where(near <= 2, outer, 0.0))
