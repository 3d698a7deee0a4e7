"""Camera RAW files, developed by LibRaw as the camera meant them: its white balance, no brightening of its own.

The result is display-encoded like any photograph, 16 bits a channel, in Display P3: wider than sRGB, where camera
colours would be cut, and close enough to what networks learn from. LibRaw turns the picture upright itself.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture import icc
from core.picture.containers import tiff
from core.picture.containers.directory import Data
from core.picture.picture import Facts
from core.picture.refusal import damaged, rare_raw

# sRGB's curve as LibRaw takes it: the power of its curved part, and the slope of its straight part.
_CURVE = (2.4, 12.92)
# Pictures that LibRaw would turn by a quarter.
_LYING = (5, 6)


def find(data: Data) -> Facts:
    """EXIF and XMP of the many kinds of RAW file that are TIFF files inside; of others nothing is kept."""
    try:
        return replace(tiff.find(data), format="raw", icc=None, resolution=None, notes=())
    except (ValueError, IndexError, struct.error):
        return Facts("raw", notes=("The metadata of this kind of RAW file cannot be read and are not kept.",))


def size(path: Path) -> tuple[int, int]:
    """(height, width) of the upright picture, without developing it. UnreadablePicture."""
    with _opened(path) as raw:
        sizes = raw.sizes
        return (sizes.width, sizes.height) if sizes.flip in _LYING else (sizes.height, sizes.width)


def develop(path: Path) -> npt.NDArray[np.uint16]:
    """The developed picture, upright: (h, w, 3), 0 … 65535, in `profile`. UnreadablePicture."""
    import rawpy

    with _opened(path) as raw:
        developed: npt.NDArray[np.uint16] = raw.postprocess(
            use_camera_wb=True,
            no_auto_bright=True,
            output_bps=16,
            gamma=_CURVE,
            output_color=rawpy.ColorSpace.P3D65,
        )
        return developed


def profile() -> bytes:
    """Display P3."""
    return icc.matrix_profile("Display P3", icc.P3_PRIMARIES)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import rawpy  # takes a tenth of a second to import; most pictures are not RAW

    try:
        with rawpy.imread(str(path)) as raw:
            yield raw
    except rawpy.LibRawFileUnsupportedError as error:
        raise rare_raw(path) from error
    except (rawpy.LibRawError, ValueError, OSError) as error:
        raise damaged(path, "it cannot be developed") from error
