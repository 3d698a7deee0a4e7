"""A picture with fewer pixels."""

from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np
from PIL import Image

from core.picture.bicubic import imresize
from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, Degradation, clipped, demand

METHODS = ("bicubic", "area", "lanczos")


@dataclass(frozen=True)
class Downscale(Degradation):
    """``scale`` times fewer rows and columns, by one of ``method``, drawn per picture.

    bicubic is MATLAB's imresize with antialiasing, as in the papers' test sets; area is the mean of each square
    (OpenCV); lanczos has three lobes and antialiasing (Pillow). Rows and columns that make no whole square are left out
    below and at the right. Clipped to 0 … 1, not rounded.
    """

    name: ClassVar[str] = "downscale"

    scale: int = 4
    method: tuple[str, ...] = ("bicubic",)

    def __post_init__(self) -> None:
        demand(1 <= self.scale <= 8, f"The scale of down-scaling goes from 1 to 8, not {self.scale}.")
        sound = bool(self.method) and set(self.method) <= set(METHODS)
        demand(sound, f"The method of down-scaling is one or more of {', '.join(METHODS)}.")

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """(h // scale, w // scale, 3) from ``clean`` (h, w, 3), 0 … 1."""
        return clipped(shrunk(clean, self.scale, self.method[rng.integers(len(self.method))]))


def shrunk(picture: Pixels, scale: int, method: str) -> Pixels:
    """``picture`` (h, w, 3) at (h // scale, w // scale) by one of METHODS; values may overshoot."""
    height, width = picture.shape[0] // scale, picture.shape[1] // scale
    picture = picture[: height * scale, : width * scale]
    if method == "bicubic":
        return imresize(picture, 1 / scale)
    if method == "area":
        small = cv2.resize(np.ascontiguousarray(picture), (width, height), interpolation=cv2.INTER_AREA)
        return small.astype(np.float32, copy=False)
    # Pillow holds floating-point values in pictures of one channel only.
    channels = [Image.fromarray(np.ascontiguousarray(picture[..., channel])) for channel in range(3)]
    return np.stack([np.asarray(one.resize((width, height), Image.Resampling.LANCZOS)) for one in channels], axis=-1)
