"""How sure a network is, as a sheet of pictures and as arrays."""

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps, difference
from core.analysis.sheet import Colours, Legend, Panel, draw
from core.analysis.uncertainty import Pixels, Uncertainty

# What lies above this share of the pixels may be brighter than the legend ends.
_SHOWN = 0.995
_LARGEST_GAIN = 256.0


def sheet(found: Uncertainty, picture: Pixels) -> Colours:
    """The picture, the result and the map in 8-bit levels, side by side: (height, width, 3) RGB."""
    gain = fitting_gain(found)
    legend = Legend(colour_maps.sequential(), difference.absolute_ticks(gain), "levels")
    title = "error it expects" if found.is_own else "how far eight looks differ"
    panels = [
        Panel("the picture", _eight_bit(picture)),
        Panel(found.title, _eight_bit(found.restored)),
        Panel(title, difference.absolute_colours(found.levels, gain), legend),
    ]
    return draw(panels, note="8-bit levels: 1 is the smallest step from black (0) to white (255).")


def fitting_gain(found: Uncertainty) -> float:
    """The largest power of two by which nearly all of the map stays on its legend."""
    most = float(np.quantile(found.levels, _SHOWN))
    if not most:
        return _LARGEST_GAIN
    return min(2.0 ** math.floor(math.log2(difference.FULL_SCALE / most)), _LARGEST_GAIN)


def as_arrays(found: Uncertainty) -> dict[str, npt.NDArray[Any]]:
    """What an NPZ file holds."""
    return {"levels": found.levels, "restored": found.restored, "title": np.array(found.title)}


def _eight_bit(picture: Pixels) -> Colours:
    return np.rint(picture.clip(0, 1) * 255).astype(np.uint8)
