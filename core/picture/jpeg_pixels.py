"""JPEG files that OpenImageIO would interpret instead of read, decoded by Pillow.

OpenImageIO mixes CMYK inks into RGB without their profile, and applies gain maps, which makes a different, brighter
picture, slowly. It stays the reader of all other JPEG files, because it passes on what libjpeg finds wrong in them.
"""

import warnings
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture.containers import jpeg
from core.picture.refusal import ends_early, undecodable

_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_SIGNS_OF_A_GAIN_MAP = (b"MPF\0", b"urn:iso:std:iso:ts:21496:-1\0")


def special(path: Path) -> tuple[int, int, str] | None:
    """Height, width and "L", "RGB" or "CMYK" of a JPEG file that this module should decode; None for all others."""
    try:
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            frame = jpeg.frame(data)
            if frame is None or frame.rare_sort or not frame.height * frame.width or frame.channels not in _MODES:
                return None
            gain_map = any(body.startswith(_SIGNS_OF_A_GAIN_MAP) or b"hdrgm:" in body for body in jpeg.extras(data))
            mode = _MODES[frame.channels]
            return (frame.height, frame.width, mode) if gain_map or mode == "CMYK" else None
    except (OSError, ValueError):
        return None  # the other reader will say what is wrong with it


def samples(path: Path) -> npt.NDArray[Any]:
    """uint8 samples (height, width, 1, 3 or 4); of CMYK, 0 is no ink. UnreadablePicture."""
    from PIL.JpegImagePlugin import JpegImageFile

    try:
        # Pillow warns of metadata that it cannot read, and that nobody asks it for.
        with warnings.catch_warnings(action="ignore"), JpegImageFile(path) as picture:
            picture.load()
            stored = np.asarray(picture)
    except (OSError, SyntaxError, ValueError) as error:
        if "truncated" in str(error):
            raise ends_early(path) from error
        raise undecodable(path, str(error)) from error
    return stored if stored.ndim == 3 else stored[..., None]
