"""How near a version of a picture comes to the truth, band by band, so that size does not matter."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.evaluation import metrics
from core.picture.picture import Pixels
from core.picture.structure import MARGIN, WINDOW
from core.progress import Progress, Work

# Pixels of a band: a tenth of a second's work.
BAND = 300_000

Rows = Callable[[int, int], tuple[Pixels, Pixels]]


@dataclass(frozen=True)
class Nearness:
    """``psnr`` is in dB over all pixels and the three channels together, infinite for equal pictures; ``ssim`` the mean
    of the channels, None for pictures of less than 11 pixels a side. Both are those of `core.evaluation.metrics`.
    """

    psnr: float
    ssim: float | None


def nearness(height: int, width: int, rows: Rows) -> Work[Progress, Nearness]:
    """Of pictures of this size; ``rows`` gives those from one to another of the truth and of what is compared."""
    band = max(BAND // width, 1)
    squares = likeness = 0.0
    has_windows = min(height, width) >= WINDOW
    for top in range(0, height, band):
        bottom = min(top + band, height)
        # Windows whose middle lies in the band reach beyond it.
        first, last = max(top - MARGIN, 0), min(bottom + MARGIN, height)
        truth, version = rows(first, last)
        own = slice(top - first, bottom - first)
        squares += float(np.square(version[own].astype(np.float64) - truth[own].astype(np.float64)).sum())
        windows = last - first - 2 * MARGIN
        if has_windows and windows > 0:
            likeness += metrics.ssim(version, truth) * windows
        yield Progress(bottom, height)
    error = squares / (height * width * 3)
    return Nearness(
        psnr=math.inf if error == 0 else -10 * math.log10(error),
        ssim=likeness / (height - 2 * MARGIN) if has_windows else None,
    )
