"""What a restoration did to a picture as a whole, where nobody asked it to: brightness, colour, clipping."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.icc import SRGB_PRIMARIES, primaries
from core.picture.picture import Picture, Pixels
from core.picture.transfer import linear

# Pictures are compared by the mean colours of fields, at most so many along each side, and of at least so many pixels:
# in each, noise averages away.
FIELDS = 8
FIELD_PIXELS = 5000
# The light that is white to profiles.
D50 = np.array([0.9642, 1.0, 0.8249])
_ROWS = 256


@dataclass(frozen=True)
class Drift:
    """``brightness`` is the change of the mean in 8-bit levels. ``colour`` is how far the picture's large areas moved,
    as ΔE of CIE 1976: below 1 nobody sees it, above 2 a trained eye does. ``clipped`` is the share of values that
    newly reached black or white, 0 to 1.
    """

    brightness: float
    colour: float
    clipped: float


def drift(before: Picture, after: Picture) -> Drift:
    """From ``before`` to ``after``, which may differ in size."""
    levels = 255 * (float(after.pixels.mean(dtype=np.float64)) - float(before.pixels.mean(dtype=np.float64)))
    side = min(max(int((before.height * before.width / FIELD_PIXELS) ** 0.5), 1), FIELDS)
    moved = np.linalg.norm(_fields(after, side) - _fields(before, side), axis=-1)
    clipped = _clipped_share(after.pixels) - _clipped_share(before.pixels)
    return Drift(levels, float(moved.mean()), max(clipped, 0.0))


def _fields(picture: Picture, side: int) -> npt.NDArray[np.float64]:
    """CIELAB (D50) of the mean colours: (side, side, 3). Curves of profiles other than sRGB's count as sRGB's."""
    means = np.asarray(cv2.resize(picture.pixels, (side, side), interpolation=cv2.INTER_AREA), np.float32)
    light = means if picture.facts.linear else linear(means)
    known = primaries(picture.facts.icc) if picture.facts.icc else None
    tristimulus = np.maximum(light @ np.array(known or SRGB_PRIMARIES) / D50, 0.0)
    curved = np.where(tristimulus > (6 / 29) ** 3, np.cbrt(tristimulus), tristimulus * (29 / 6) ** 2 / 3 + 4 / 29)
    x, y, z = np.moveaxis(curved, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def _clipped_share(pixels: Pixels) -> float:
    # Strip by strip: masks of a whole photograph would take half of its memory.
    strips = (pixels[top : top + _ROWS] for top in range(0, len(pixels), _ROWS))
    return sum(int(np.count_nonzero(strip <= 0)) + int(np.count_nonzero(strip >= 1)) for strip in strips) / pixels.size
