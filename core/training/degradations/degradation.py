"""What every degradation promises, and the sentences with which impossible options are refused."""

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.errors import SettingsError
from core.picture.picture import Pixels

Chance = np.random.Generator
Range = tuple[float, float]
WholeRange = tuple[int, int]


@dataclass(frozen=True)
class Degradation(ABC):
    """Something that happens to clean pictures; its fields are the options of a recipe's [degradation] table.

    Ranges are (lowest, highest), both included, and a value is drawn from them evenly for each picture unless a kind
    says otherwise. ``name`` is what recipes and the command line call the kind.
    """

    name: ClassVar[str]

    @property
    def scale(self) -> int:
        """How many times smaller the degraded picture is than the clean one."""
        return 1

    @property
    def margin(self) -> int:
        """How many clean pixels around a patch have a part in what becomes of it: those that blur brings into it."""
        return 0

    def over(self, depth: Pixels) -> "Degradation":
        """The same, for a picture of which it is known how far everything is: ``depth`` (h, w), 0 at the lens … 1."""
        return self

    @abstractmethod
    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A degraded copy of ``clean``, float32 (h, w, 3), display-encoded, 0 … 1, h and w ≥ 8.

        It is float32 (h // scale, w // scale, 3). All chance comes from ``rng``: its state decides every pixel.
        """


def demand(sound: bool, sentence: str) -> None:
    """SettingsError with ``sentence`` unless ``sound``."""
    if not sound:
        raise SettingsError(sentence, "Check the options of the degradation.")


def demand_range(kind: str, option: str, values: Range | WholeRange, least: float, most: float) -> None:
    """SettingsError unless ``values`` are two numbers between ``least`` and ``most``, the smaller first."""
    sound = len(values) == 2 and least <= values[0] <= values[1] <= most
    shown = ", ".join(f"{value:g}" for value in values)
    demand(
        sound,
        f"The {option} of {kind} must be two numbers from {least:g} to {most:g}, the smaller one first, not ({shown}).",
    )


def demand_share(kind: str, option: str, value: float) -> None:
    """SettingsError unless ``value`` is a probability."""
    demand(0 <= value <= 1, f"The {option} of {kind} is a probability from 0 to 1, not {value:g}.")


def between(rng: Chance, values: Range) -> float:
    """A number from the range, evenly."""
    return float(rng.uniform(*values))


def whole_between(rng: Chance, values: WholeRange) -> int:
    """A whole number from the range, both ends included, evenly."""
    return int(rng.integers(values[0], values[1], endpoint=True))


def log_between(rng: Chance, values: Range) -> float:
    """A number from the range, its logarithm evenly."""
    return math.exp(rng.uniform(math.log(values[0]), math.log(values[1])))


def clipped(picture: Pixels) -> Pixels:
    """The picture cut off at black and white, as every 8-bit file is."""
    return np.clip(picture, 0, 1).astype(np.float32, copy=False)


def levelled(picture: Pixels) -> Pixels:
    """The picture rounded to the 256 levels of an 8-bit file, and clipped."""
    return np.rint(np.clip(picture, 0, 1) * np.float32(255)).astype(np.float32) / np.float32(255)
