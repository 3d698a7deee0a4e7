"""Maps of how two versions of a picture differ, in each unit that one may ask for, of any part at any step.

Maps are (height, width) float32. Each kind has a unit of its own: 8-bit levels for values, ΔE of CIEDE2000 for colours,
and 1 − SSIM for structure, 0 where nothing differs.
"""

from enum import Enum

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps, difference
from core.analysis.colour_difference import delta_e
from core.analysis.compared import Compared
from core.analysis.difference import Channel, Colours, Levels, Tick
from core.picture.cielab import cielab
from core.picture.picture import Pixels
from core.picture.structure import MARGIN, similarity
from core.restoration.tiles import Region

# As many pixels at a time as stay in the processor's cache.
_PIECE = 32_768


class Kind(Enum):
    """What is shown of a difference: which way values went, how far, how far colours look apart, what became of
    structure.
    """

    SIGNED = "signed"
    ABSOLUTE = "absolute"
    COLOUR = "colour"
    STRUCTURE = "structure"

    @property
    def has_channels(self) -> bool:
        """Whether one channel of it can be asked for."""
        return self in (Kind.SIGNED, Kind.ABSOLUTE)

    @property
    def full_scale(self) -> float:
        """What the end of a legend means without amplification, in the kind's unit."""
        return {Kind.COLOUR: 128.0, Kind.STRUCTURE: 1.0}.get(self, float(difference.FULL_SCALE))


def error_map(compared: Compared, kind: Kind, channel: Channel, region: Region, every: int = 1) -> Levels:
    """The map of ``region``, of which each ``every``-th row and column is asked for.

    ``channel`` counts for the kinds that have channels.
    """
    if kind is Kind.STRUCTURE:
        return _structure(compared, region)[::every, ::every]
    first, second = compared.part(region, every)
    if kind is Kind.SIGNED:
        return difference.signed(first, second, channel)
    if kind is Kind.ABSOLUTE:
        return difference.absolute(first, second, channel)
    return _colour(compared, first, second)


def newly_clipped(compared: Compared, region: Region, every: int = 1) -> npt.NDArray[np.bool_]:
    """Where ``region`` has pixels that reached black or white and were not there before: (h, w).

    A place of a map that takes each ``every``-th pixel stands for all pixels up to the next one.
    """
    first, second = compared.part(region)
    new = _at_an_end(second) & ~_at_an_end(first)
    if every == 1:
        return new
    rows = np.add.reduceat(new, np.arange(0, new.shape[0], every), axis=0, dtype=np.int32)
    both: npt.NDArray[np.bool_] = np.add.reduceat(rows, np.arange(0, new.shape[1], every), axis=1) > 0
    return both


def colours(values: Levels, kind: Kind, gain: float = 1, threshold: float = 0) -> Colours:
    """A map in colours, (h, w, 3) RGB, ``gain`` times amplified; what is less than ``threshold`` shows as none."""
    if kind is Kind.SIGNED:
        return difference.signed_colours(values, gain, threshold)
    return difference.absolute_colours(values, gain, threshold, kind.full_scale)


def ramp(kind: Kind) -> Colours:
    """The colours of a legend from left to right, (256, 3) RGB."""
    return colour_maps.diverging() if kind is Kind.SIGNED else colour_maps.sequential()


def ticks(kind: Kind, gain: float = 1) -> list[Tick]:
    """Numbers for a legend that shows ``ramp(kind)``, in the kind's unit; for structure the SSIM itself."""
    if kind is Kind.SIGNED:
        return difference.signed_ticks(gain)
    numbers = difference.absolute_ticks(gain, kind.full_scale)
    if kind is Kind.STRUCTURE:
        return [Tick(tick.place, f"{round(1 - tick.place * kind.full_scale / gain, 6):g}") for tick in numbers]
    return numbers


def _colour(compared: Compared, first: Pixels, second: Pixels) -> Levels:
    result = np.empty(first.shape[:2], np.float32)
    step = max(_PIECE // max(first.shape[1], 1), 1)
    for top in range(0, len(first), step):
        rows = slice(top, top + step)
        result[rows] = delta_e(cielab(first[rows], compared.facts), cielab(second[rows], compared.facts))
    return result


def _structure(compared: Compared, region: Region) -> Levels:
    """1 − SSIM, the mean of the channels; at the picture's edges its reflection goes on."""
    top, left = max(region.top - MARGIN, 0), max(region.left - MARGIN, 0)
    bottom = min(region.top + region.height + MARGIN, compared.height)
    right = min(region.left + region.width + MARGIN, compared.width)
    missing = (
        MARGIN - (region.top - top),
        MARGIN - (bottom - region.top - region.height),
        MARGIN - (region.left - left),
        MARGIN - (right - region.left - region.width),
    )
    first, second = (
        np.asarray(cv2.copyMakeBorder(pixels, *missing, cv2.BORDER_REFLECT_101), np.float32)
        for pixels in compared.part(Region(top, left, bottom - top, right - left))
    )
    result = np.empty((region.height, region.width), np.float32)
    step = max(_PIECE // max(region.width, 1), 2 * MARGIN)
    for row in range(0, region.height, step):
        rows = slice(row, row + step + 2 * MARGIN)
        result[row : row + step] = 1 - similarity(first[rows], second[rows]).mean(axis=2)
    return result


def _at_an_end(pixels: Pixels) -> npt.NDArray[np.bool_]:
    red, green, blue = cv2.split(pixels)
    lowest, highest = cv2.min(cv2.min(red, green), blue), cv2.max(cv2.max(red, green), blue)
    ends: npt.NDArray[np.bool_] = (np.asarray(lowest) <= 0) | (np.asarray(highest) >= 1)
    return ends
