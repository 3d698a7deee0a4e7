"""Turning stored pixels the way EXIF's orientation says they were meant (Exif 3.0, tag 0x0112).

Shapes: (height, width) or (height, width, channels); the two sides change places for 5 … 8.
"""

from typing import Any

import numpy as np
import numpy.typing as npt


def turned(stored: npt.NDArray[Any], orientation: int) -> npt.NDArray[Any]:
    """The upright view of ``stored`` pixels with ``orientation`` 1 … 8; no copy is made."""
    view = np.swapaxes(stored, 0, 1) if orientation >= 5 else stored
    if orientation in (3, 4, 7, 8):
        view = view[::-1]
    if orientation in (2, 3, 6, 7):
        view = view[:, ::-1]
    return view


def changes_sides(orientation: int) -> bool:
    """Whether height and width change places."""
    return orientation >= 5
