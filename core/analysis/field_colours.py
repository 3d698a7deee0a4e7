"""Receptive fields in colours, with a legend that says what each colour means.

Values are shown relative to the largest of the map: "raw" as they are, "root" by their fourth root, "log" by
log10(1 + value). Signed maps keep their sign.
"""

from typing import Any, Literal, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from core.analysis import colour_maps
from core.analysis.difference import Tick

Values: TypeAlias = npt.NDArray[np.floating[Any]]
Colours: TypeAlias = npt.NDArray[np.uint8]
Display: TypeAlias = Literal["raw", "root", "log"]

DISPLAYS: tuple[Display, ...] = ("root", "raw", "log")
_MARKS: dict[Display, tuple[float, ...]] = {
    "raw": (0, 0.25, 0.5, 0.75, 1),
    "root": (0, 0.0001, 0.01, 0.1, 0.4, 1),
    "log": (0, 0.25, 0.5, 0.75, 1),
}


def shown(values: Values, display: Display) -> Values:
    """−1 … 1, or 0 … 1 without negative values: how far towards an end of the colour map each value lies."""
    largest = float(np.abs(values).max())
    if not largest:
        return np.zeros_like(values)
    result: Values = np.sign(values) * _curve(np.abs(values), largest, display)
    return result


def colours(values: Values, display: Display, *, signed: bool) -> Colours:
    """(h, w, 3) RGB by `colour_maps.diverging` where ``signed``, else by `colour_maps.sequential`."""
    places = shown(values, display)
    if signed:
        return colour_maps.diverging()[np.rint(colour_maps.NEUTRAL + places * 127).astype(np.intp)]
    return colour_maps.sequential()[np.rint(places.clip(0, 1) * (colour_maps.COLOURS - 1)).astype(np.intp)]


def ticks(values: Values, display: Display, *, signed: bool) -> list[Tick]:
    """Numbers for a legend: percent of the largest value, where ``display`` puts them."""
    largest = float(np.abs(values).max()) or 1.0
    marks = [(float(_curve(np.array(mark * largest), largest, display)), mark) for mark in _MARKS[display]]
    if not signed:
        return [Tick(place, f"{mark * 100:g} %") for place, mark in marks]
    both = [(-place, -mark) for place, mark in reversed(marks[1:])] + marks
    return [Tick(0.5 + place / 2, f"{mark * 100:+g} %".replace("-", "−") if mark else "0") for place, mark in both]


def overlay(picture: npt.NDArray[np.float32], values: Values, display: Display) -> Colours:
    """The map over the picture (h, w, 3), 0 … 1, in gray: the larger a value, the less of the gray is left."""
    strength = np.abs(shown(values, display))[..., None]
    gray = np.repeat(cv2.cvtColor(picture.clip(0, 1), cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2) * 255
    mixed = gray * (1 - strength) + colours(np.abs(values), display, signed=False) * strength
    return np.rint(mixed).astype(np.uint8)


def relative_difference(one: Values, other: Values) -> Values:
    """Where ``one`` looks more than ``other`` (positive) or less, each as a share of its own sum."""
    return one / _size(one) - other / _size(other)


def _size(values: Values) -> float:
    return float(np.abs(values).sum()) or 1.0


def _curve(values: Values, largest: float, display: Display) -> Values:
    if display == "log":
        return np.log10(values + 1) / np.log10(largest + 1)
    return (values / largest) ** (0.25 if display == "root" else 1.0)
