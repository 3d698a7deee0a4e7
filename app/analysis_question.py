"""What the Analyse tab asks of a network, and how its answers are shown."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal

from core.model_file import Model

Display = Literal["raw", "root", "log"]
Variant = Literal["absolute", "signed", "relu"]

DISPLAYS: tuple[Display, ...] = ("root", "raw", "log")
VARIANTS: tuple[Variant, ...] = ("absolute", "signed", "relu")
# Sides, in pixels, of the part of the picture that is looked at.
SIDES = (128, 256)
# Sides, in pixels of the picture, that a patch may have.
SMALLEST_PATCH, LARGEST_PATCH = 4, 64
# How many pictures of a folder, and how much noise, in levels of an 8-bit file.
FEWEST_PICTURES, MOST_PICTURES = 2, 500
MOST_NOISE = 50


class Aspect(Enum):
    """One of the questions that can be asked."""

    FIELD = "field"
    USED = "used"
    SCANS = "scans"
    DOUBT = "doubt"
    COST = "cost"

    @property
    def needs_picture(self) -> bool:
        """Whether it is about a place in a picture."""
        return self is not Aspect.COST


@dataclass(frozen=True)
class Look:
    """How maps are coloured: by ``display``, with or without their sign; ``path`` is a path of the scan, from 0.

    Maps lie ``over`` the picture, or hide it. Of two models, the ``difference`` of both maps is shown, or each.
    """

    display: Display = "root"
    variant: Variant = "absolute"
    path: int = 0
    over: bool = True
    difference: bool = False


@dataclass(frozen=True)
class Question:
    """``models`` are one or two. ``row`` and ``column`` are a pixel of the picture in the file at ``path``.

    ``side`` is that of the part of the picture around it, ``patch`` that of the patch that is asked about, both in
    pixels of the picture; ``scan`` counts from 1. With a ``folder``, the field is the mean over at most ``pictures``
    of that, around the same place of each; ``noise``, in levels of an 8-bit file, is added first. What an aspect does
    not need is ignored.
    """

    aspect: Aspect
    models: tuple[Model, ...]
    path: Path | None = None
    row: int = 0
    column: int = 0
    side: int = SIDES[0]
    patch: int = 16
    steps: int = 50
    scan: int = 1
    folder: Path | None = None
    pictures: int = 20
    noise: int = 0
