"""Eight looks at one patch, turned and mirrored, whose mean is a little better than any of them.

Source: Timofte et al., "Seven ways to improve example-based single image super resolution", CVPR 2016, section 3.5.
"""

import itertools
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]


class Look(NamedTuple):
    """One of the eight ways to lay a rectangle down; arrays are (h, w, 3), or (w, h, 3) when ``transposed``."""

    transposed: bool = False
    upside_down: bool = False
    mirrored: bool = False

    def apply(self, pixels: Pixels) -> Pixels:
        """Lay ``pixels`` down this way."""
        if self.transposed:
            pixels = pixels.swapaxes(0, 1)
        return pixels[:: -1 if self.upside_down else 1, :: -1 if self.mirrored else 1]

    def undo(self, pixels: Pixels) -> Pixels:
        """Bring ``pixels`` back as they lay before ``apply``."""
        pixels = pixels[:: -1 if self.upside_down else 1, :: -1 if self.mirrored else 1]
        return pixels.swapaxes(0, 1) if self.transposed else pixels


STRAIGHT = (Look(),)
EIGHT = tuple(Look(*way) for way in itertools.product((False, True), repeat=3))
