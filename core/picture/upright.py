"""Turning stored pixels the way EXIF's orientation says they were meant (Exif 3.0, tag 0x0112).

Shapes: (height, width) or (height, width, channels); the two sides change places for 5 … 8.
"""

from typing import Any

import numpy as np
import numpy.typing as npt


def lying(upright: npt.NDArray[Any], orientation: int) -> npt.NDArray[Any]:
    """``upright`` pixels seen as a file with ``orientation`` 1 … 8 stores them, to be filled row by row; no copy."""
    view = upright
    if orientation in (2, 3, 6, 7):
        view = view[:, ::-1]
    if orientation in (3, 4, 7, 8):
        view = view[::-1]
    return np.swapaxes(view, 0, 1) if orientation >= 5 else view


def changes_sides(orientation: int) -> bool:
    """Whether height and width change places."""
    return orientation >= 5
