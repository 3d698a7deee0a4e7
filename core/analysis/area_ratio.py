"""How concentrated a receptive field is: the smallest part of the picture that holds a share of it.

Source: Ding et al., "Scaling Up Your Kernels to 31x31" (RepLKNet), CVPR 2022, table 8 and its published script.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.floating[Any]]

THRESHOLDS = (0.2, 0.3, 0.5, 0.99)


@dataclass(frozen=True)
class AreaRatio:
    """The first centred square that holds more than ``threshold`` of a map, 0 to 1.

    ``height`` and ``width`` are its sides in pixels and ``ratio`` its share of the picture; all are None where no
    square within the picture holds as much. The smaller the ratio, the more concentrated the field.
    """

    threshold: float
    height: int | None
    width: int | None
    ratio: float | None


def area_ratios(values: Values, thresholds: tuple[float, ...] = THRESHOLDS) -> tuple[AreaRatio, ...]:
    """The table of a map (h, w) without negative values, around row h // 2 and column w // 2.

    Squares have sides 3, 5, 7 …; in a picture that is not square each side ends where its own edge comes.
    """
    height, width = values.shape
    # Row i, column j: what lies above and left of (i, j).
    summed = np.pad(values.astype(np.float64), ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    total = summed[-1, -1]
    found = {}
    for half in range(1, max(height // 2, width // 2)):
        tall, wide = min(half, max(height // 2 - 1, 0)), min(half, max(width // 2 - 1, 0))
        top, bottom = height // 2 - tall, height // 2 + tall + 1
        left, right = width // 2 - wide, width // 2 + wide + 1
        inside = summed[bottom, right] - summed[top, right] - summed[bottom, left] + summed[top, left]
        for threshold in thresholds:
            if threshold not in found and inside > threshold * total:
                sides = 2 * tall + 1, 2 * wide + 1
                found[threshold] = AreaRatio(threshold, *sides, sides[0] * sides[1] / (height * width))
    return tuple(found.get(threshold, AreaRatio(threshold, None, None, None)) for threshold in thresholds)


def log_map(values: Values) -> npt.NDArray[np.float64]:
    """log10(M + 1), 1 where it is largest: the map on which RepLKNet's table is made. It damps peaks."""
    logs = np.log10(values.astype(np.float64) + 1)
    largest = logs.max()
    return logs / largest if largest > 0 else logs
