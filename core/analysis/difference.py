"""What changed between two pictures of one size, in numbers and in colours.

Pictures are (height, width, 3) float32, 0 black to 1 white; differences are in 8-bit levels: 1 is the smallest step of
an 8-bit file, whatever the depth of the pictures. Everything works on a part of a picture as well as on the whole.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps
from core.errors import SettingsError

Levels = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.float32]
Colours = npt.NDArray[np.uint8]

LEVELS = 255
# What the ends of a legend mean without amplification.
FULL_SCALE = 256
# What the eye makes of red, green and blue (Rec. 709).
BRIGHTNESS = np.array([[0.2126, 0.7152, 0.0722]], np.float32)
# As many rows at a time as stay in the processor's cache.
BAND = 64


class Channel(Enum):
    """What of a pixel is compared: its brightness, one colour, or whichever colour changed most."""

    LUMA = "luma"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    MOST = "most"


@dataclass(frozen=True)
class Tick:
    """A number on a legend: ``place`` from 0, its left end, to 1, its right end; ``text`` in 8-bit levels."""

    place: float
    text: str


@dataclass(frozen=True)
class Statistics:
    """How far two pictures differ, in 8-bit levels.

    ``mean`` and ``largest`` are of the absolute difference over all channels; ``channels`` are the mean signed
    differences of red, green and blue, positive where the second picture is brighter; ``changed`` is the share of
    pixels that differ by half a level or more; ``psnr`` is in decibels, infinite for equal pictures.
    """

    mean: float
    largest: float
    channels: tuple[float, float, float]
    changed: float
    psnr: float


def signed(before: Pixels, after: Pixels, channel: Channel = Channel.LUMA) -> Levels:
    """How much brighter (positive) or darker (negative) each pixel became, in levels: (height, width)."""
    _refuse_other_sizes(before, after)
    result = np.empty(before.shape[:2], np.float32)
    for rows in _bands(before):
        change = cv2.subtract(after[rows], before[rows])
        if channel is Channel.LUMA:
            cv2.transform(change, BRIGHTNESS * LEVELS, result[rows])
        else:
            np.multiply(_most(change) if channel is Channel.MOST else _one(change, channel), LEVELS, out=result[rows])
    return result


def absolute(before: Pixels, after: Pixels, channel: Channel = Channel.MOST) -> Levels:
    """How far each pixel went, by default in its most changed channel, in levels: (height, width)."""
    change = signed(before, after, channel)
    return np.abs(change, out=change)


def signed_colours(levels: Levels, gain: float = 1, threshold: float = 0) -> Colours:
    """Signed differences in colours, (height, width, 3) RGB: gray is none, blue darker, amber brighter.

    ``gain`` amplifies; what differs by less than ``threshold`` levels shows as none.
    """
    neutral = colour_maps.NEUTRAL
    return _colours(levels, colour_maps.diverging(), gain * neutral / FULL_SCALE, neutral, threshold)


def absolute_colours(levels: Levels, gain: float = 1, threshold: float = 0, full_scale: float = FULL_SCALE) -> Colours:
    """Absolute differences in colours, (height, width, 3) RGB: dark is none, the lighter the more.

    ``full_scale`` is what the lightest colour means without amplification, for differences in another unit.
    """
    return _colours(levels, colour_maps.sequential(), gain * colour_maps.COLOURS / full_scale, 0, threshold)


def signed_ticks(gain: float = 1) -> list[Tick]:
    """Numbers for a legend that shows ``colour_maps.diverging()`` from left to right."""
    reach = FULL_SCALE / gain
    values = _round_numbers(reach)
    both = [-value for value in reversed(values)] + [0.0] + values
    return [Tick(0.5 + value / reach / 2, f"{value:+g}".replace("-", "−") if value else "0") for value in both]


def absolute_ticks(gain: float = 1, full_scale: float = FULL_SCALE) -> list[Tick]:
    """Numbers for a legend that shows ``colour_maps.sequential()`` from left to right."""
    reach = full_scale / gain
    return [Tick(value / reach, f"{value:g}") for value in [0.0, *_round_numbers(reach)]]


def statistics(before: Pixels, after: Pixels) -> Statistics:
    """How far ``after`` lies from ``before``, over all pixels and channels."""
    _refuse_other_sizes(before, after)
    absolutes = largest = squares = changed = 0.0
    channels = np.zeros(3)
    for rows in _bands(before):
        difference = cv2.subtract(after[rows], before[rows])
        channels += cv2.sumElems(difference)[:3]
        squares += cv2.norm(difference, cv2.NORM_L2SQR)
        absolutes += cv2.norm(difference, cv2.NORM_L1)
        largest = max(largest, cv2.norm(difference, cv2.NORM_INF))
        changed += int(np.count_nonzero(_largest(np.abs(difference)) >= 0.5 / LEVELS))
    pixels = before.shape[0] * before.shape[1]
    red, green, blue = (float(value) for value in channels / pixels * LEVELS)
    return Statistics(
        mean=absolutes / (3 * pixels) * LEVELS,
        largest=largest * LEVELS,
        channels=(red, green, blue),
        changed=changed / pixels,
        psnr=10 * math.log10(3 * pixels / squares) if squares else math.inf,
    )


def _colours(levels: Levels, colours: Colours, scale: float, offset: float, threshold: float) -> Colours:
    result = np.empty((*levels.shape, 3), np.uint8)
    palette = colours[:, None]
    for rows in _bands(levels):
        band = levels[rows]
        # Rounds, and stops at 0 and 255.
        index = cv2.addWeighted(band, scale, band, 0, offset, dtype=cv2.CV_8U)
        if threshold > 0:
            index[np.abs(band) < threshold] = offset
        cv2.applyColorMap(index, palette, result[rows])
    return result


def _one(change: Any, channel: Channel) -> Levels:
    return np.asarray(cv2.extractChannel(change, (Channel.RED, Channel.GREEN, Channel.BLUE).index(channel)), np.float32)


def _most(change: Any) -> Levels:
    """Of each pixel the value that is furthest from 0, with its sign: (height, width)."""
    red, green, blue = cv2.split(change)
    highest, lowest = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    return np.asarray(np.where(highest >= -lowest, highest, lowest), np.float32)


def _largest(pixels: Any) -> Levels:
    """The largest of each pixel's channels: (height, width)."""
    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)


def _round_numbers(reach: float) -> list[float]:
    """Two to five multiples of 1, 2 or 5 times a power of ten, up to ``reach``."""
    power = 10.0 ** math.floor(math.log10(reach / 2))
    step = max(power * factor for factor in (1, 2, 5) if power * factor * 2 <= reach)
    return [step * number for number in range(1, int(reach / step) + 1)]


def _bands(picture: npt.NDArray[np.float32]) -> Iterator[slice]:
    return (slice(top, top + BAND) for top in range(0, len(picture), BAND))


def _refuse_other_sizes(before: Pixels, after: Pixels) -> None:
    if before.shape != after.shape:
        raise SettingsError(
            f"The pictures differ in size: {before.shape[1]} × {before.shape[0]} and "
            f"{after.shape[1]} × {after.shape[0]} pixels.",
            "Compare pictures of equal size.",
        )
