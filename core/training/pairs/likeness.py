"""Whether two pictures show the same, told from thumbnails: for matching by content, near-duplicates and leaks."""

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels
from core.training.pairs.pair import display

Descriptor = npt.NDArray[np.float32]
_SIDE = 24
NEAR = 6  # of 63 bits; pictures of one scene from one place differ in fewer, different ones in 20 and more


def descriptor(pixels: Pixels) -> Descriptor:
    """(577,) of length 1: the picture's light and dark without its exposure, and its shape. The dot product of two is
    their likeness, −1 to 1.
    """
    small = cv2.resize(pixels.mean(axis=2), (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    small = small - cv2.GaussianBlur(small, (0, 0), _SIDE / 3) * 0.7
    small = (small - small.mean()).ravel()
    return (small / max(float(np.linalg.norm(small)), 1e-6)).astype(np.float32)


def descriptor_of(path: Path) -> Descriptor:
    """`descriptor` of a file. UnreadablePicture."""
    return descriptor(display(path))


def fingerprint(pixels: Pixels) -> int:
    """63 bits that stay when a picture is scaled, compressed or brightened: signs of its 8 × 8 lowest frequencies."""
    gray = cv2.resize(pixels.mean(axis=2), (32, 32), interpolation=cv2.INTER_AREA)
    lowest = cv2.dct(np.ascontiguousarray(gray, np.float32))[:8, :8].ravel()[1:]
    bits = lowest > np.median(lowest)
    return int("".join("1" if bit else "0" for bit in bits), 2)


def distance(one: int, other: int) -> int:
    """How many bits of two fingerprints differ."""
    return (one ^ other).bit_count()
