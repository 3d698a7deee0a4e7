"""How much brighter, and of what colour, the before picture is than the clean one; and what in them is clipped.

All pixels that have one value in the clean picture have, but for noise, one value in the other. Their median there is a
point of the curve from one to the other: noise leaves it where it is, also where it is cut at white or black, and a
median taken of display values is the same pixel's in linear light.
"""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels
from core.picture.transfer import linear
from core.training.alignment import Mask

_DARKEST, _BRIGHTEST, _STEPS = 0.02, 0.94, 46  # display values that say something about exposure
_FEW = 40  # pixels that are too few for a median
_WORTH = 0.5  # a bias is believed where it halves the misfit
_LUMA = np.array([0.2126, 0.7152, 0.0722])
_Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class ColourMatch:
    """Per channel, ``gain`` × light of the clean picture + ``bias`` is the light of the before one.

    ``stops`` is the exposure of the before picture against the clean one in EV, positive where it is brighter; ``tint``
    is by how many EV the most and the least brightened channel differ.
    """

    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)
    bias: tuple[float, float, float] = (0.0, 0.0, 0.0)
    stops: float = 0.0
    tint: float = 0.0

    def applied(self, light: Pixels) -> Pixels:
        """Linear ``light`` (h, w, 3) of the clean picture, matched."""
        return light * np.array(self.gain, np.float32) + np.array(self.bias, np.float32)


def unclipped(pixels: Pixels) -> Mask:
    """True where no channel is blown out and not all are black, judged by medians that single noisy pixels don't move.

    ``pixels`` (h, w, 3) are display-encoded; two pixels around clipped ones count as clipped.
    """
    levels = np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)
    brightest = cv2.medianBlur(np.ascontiguousarray(levels), 5).max(axis=2)
    clipped = (brightest >= 254) | (brightest == 0)
    return cv2.dilate(clipped.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0


def match(before: Pixels, after: Pixels, usable: Mask) -> ColourMatch:
    """The change of light from ``after`` to ``before``, both (h, w, 3), display-encoded and aligned.

    ``usable`` must not depend on ``before``: to leave out what noise made white would choose the darker half. No change
    where too little says something.
    """
    curves = [_curve(before[..., channel][usable], after[..., channel][usable]) for channel in range(3)]
    if min(len(own) for own, _, _ in curves) < 3:
        return ColourMatch()
    fits = [_fit(*curve) for curve in curves]
    shares = np.log2([max(share, 1e-6) for _, _, share in fits])
    (r, g, b), (red, green, blue) = ([one[place] for one in fits] for place in (0, 1))
    return ColourMatch((r, g, b), (red, green, blue), float(_LUMA @ shares), float(np.ptp(shares)))


def _curve(before: Pixels, after: Pixels) -> tuple[_Values, _Values, _Values]:
    """Light of one channel in the before picture, light in the clean one, and how far that point is to be trusted."""
    steps = np.floor((after - _DARKEST) * (_STEPS / (_BRIGHTEST - _DARKEST))).astype(np.int32)
    order = np.argsort(steps, kind="stable")
    bounds = np.searchsorted(steps[order], np.arange(_STEPS + 1))
    parts = [order[low:high] for low, high in pairwise(bounds) if high - low >= _FEW]
    own = np.array([np.median(before[part]) for part in parts], np.float32)
    other = np.array([np.median(after[part]) for part in parts], np.float32)
    count = np.array([len(part) for part in parts], np.float64)
    sound = own < _BRIGHTEST
    light = linear(other).astype(np.float64)
    # Even noise of display values is uneven in light: it grows with the curve's slope there.
    trust = np.sqrt(count) / np.power(light + 0.01, 1.1)
    return linear(own).astype(np.float64)[sound], light[sound], trust[sound]


def _fit(own: _Values, other: _Values, trust: _Values) -> tuple[float, float, float]:
    """Gain and bias of one channel, and by what factor its light as a whole changed."""
    ones = np.ones_like(other)
    candidates = []
    for columns in (other[:, None], np.column_stack([other, ones])):
        weight = trust
        for _ in range(8):
            root = np.sqrt(weight)
            found = np.linalg.lstsq(columns * root[:, None], own * root, rcond=None)[0]
            misfit = np.square(own - columns @ found) * trust
            weight = trust / (1 + misfit / (6 * np.median(misfit) + 1e-12))
        candidates.append((found, float(np.median(misfit))))
    (simple, plain), (richer, less) = candidates
    gain, bias = (float(richer[0]), float(richer[1])) if less < _WORTH * plain else (float(simple[0]), 0.0)
    return gain, bias, gain + bias * float(trust.sum()) / float(trust @ other)
