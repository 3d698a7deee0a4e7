"""The tone of a picture stays where only its fine structure was to be mended.

To a tile, pale sky looks like haze, and a network against haze among other faults would darken the tile as it would a
veil. Haze is judged by a look at the whole (`core.restoration.glance`), so what a tile is changed by afterwards is
noise and rain. Both are fine structure: noise leaves the mean around a pixel alone, and streaks of rain, which
brighten it, go with structure, the more the denser they lie. A smooth change without that is taken back.
Shapes: pixels (h, w, 3), float32.
"""

import cv2
import numpy as np

from core.picture.picture import Pixels

# Pixels around each whose mean is its tone, and around those that are finer than that.
_AROUND, _FINE = 10, 4
# How far tone may move for fine structure of strength s (its root mean square): _SPARSE·s + _DENSE·s². Streaks that
# cover the share p of a picture, all as bright, move it by p, and their s is √(p·(1 − p)): little rain moves it far
# less than s, heavy rain as much and more. Found on pictures with rain as the recipe against it draws it.
_SPARSE, _DENSE = 0.3, 100
# The variance, of three colours together, below which a picture has no contrast to speak of.
_CALM = 3 * (1 / 255) ** 2


def kept(before: Pixels, after: Pixels) -> Pixels:
    """``after``, what a network made of ``before``, without the change of tone that none of fine structure explains."""
    mean = _mean(before, _AROUND)
    change = after - before
    moved = _mean(change, _AROUND)
    # Where a veil is lifted, contrast grows: that part of the change follows the picture's own pixels. Where noise and
    # rain are taken out, it shrinks.
    own = before - mean
    grown = _mean((own * (change - moved)).sum(axis=2), _AROUND)
    contrast = _mean(np.square(own).sum(axis=2), _AROUND)
    veil = _mean(np.maximum(grown / (contrast + _CALM), 0), _AROUND)[..., None] * own
    rest = change - veil
    fine = rest - _mean(rest, _FINE)
    # Sums that run along a row leave a mean of squares a little below 0 at times.
    strength = np.sqrt(np.maximum(_mean(np.square(fine).mean(axis=2), _AROUND), 0))[..., None]
    explained = _SPARSE * strength + _DENSE * strength**2
    result: Pixels = after - veil - moved + np.clip(moved, -explained, explained)
    return result


def _mean(plane: Pixels, radius: int) -> Pixels:
    side = 2 * radius + 1
    return np.asarray(cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT), np.float32)
