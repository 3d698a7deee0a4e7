"""Peers in enlarging: MATLAB's bicubic, which the papers count from, and OpenCV's Lanczos filter."""

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.bicubic import imresize

Pixels = npt.NDArray[np.float32]


def bicubic(small: Pixels, scale: int) -> Pixels:
    """``small`` (h, w, 3) at ``scale`` times its size."""
    return imresize(small, scale)


def lanczos(small: Pixels, scale: int) -> Pixels:
    """``small`` (h, w, 3) at ``scale`` times its size, by eight weights a side."""
    size = (small.shape[1] * scale, small.shape[0] * scale)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LANCZOS4), np.float32)
