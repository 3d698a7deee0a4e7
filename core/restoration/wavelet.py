"""Detail of a plane by size: the stationary wavelet of the cubic B-spline ("à trous").

J.-L. Starck and F. Murtagh, "Astronomical image and signal processing: looking at noise, information and scale", IEEE
Signal Processing Magazine 18(2), 2001. Smoothing with (1 4 6 4 1)/16, its taps pulled apart by 1, 2, 4 … pixels, gives
ever smoother planes; what each step takes away is one size of detail. All of them and the last plane sum to the first.
"""

import cv2
import numpy as np

from core.picture.picture import Pixels

_SPLINE = np.array([1, 4, 6, 4, 1], np.float32) / 16


def reach(bands: int) -> int:
    """How many pixels away something can change the first ``bands`` sizes of detail."""
    return 2 * (2**bands - 1)


def details(plane: Pixels, bands: int, halvings: int = 0) -> list[Pixels]:
    """The ``bands`` sizes of detail of ``plane`` (h, w) or (h, w, 3), finest first, each of its shape.

    Of a plane that was halved ``halvings`` times by means of 2 × 2, they are what is left of the sizes that the plane
    had before. Beyond its borders the plane is mirrored.
    """
    found = []
    for band in range(bands):
        if band < halvings:
            smoother = _smoothed_within(plane, 4.0 ** (band - halvings))
        else:
            smoother = _smoothed(plane, 2 ** (band - halvings))
        found.append(np.asarray(cv2.subtract(plane, smoother), np.float32))
        plane = smoother
    return found


def _smoothed_within(plane: Pixels, variance: float) -> Pixels:
    """By a spline that is narrower than the plane's pixels, of which only its ``variance`` counts, up to 1/4."""
    taps = np.array([variance / 2, 1 - variance, variance / 2], np.float32)
    return np.asarray(cv2.sepFilter2D(plane, -1, taps, taps, borderType=cv2.BORDER_REFLECT_101), np.float32)


def _smoothed(plane: Pixels, step: int) -> Pixels:
    taps = np.zeros(4 * step + 1, np.float32)
    taps[::step] = _SPLINE
    return np.asarray(cv2.sepFilter2D(plane, -1, taps, taps, borderType=cv2.BORDER_REFLECT_101), np.float32)
