"""BMP files: the density that the information header states (BITMAPINFOHEADER)."""

import struct

from core.picture.containers.directory import Data
from core.picture.picture import Facts

_INCH = 0.0254
_LONG_ENOUGH = 40  # bytes of the information header; older ones state no density


def find(data: Data) -> Facts:
    """What the headers of a BMP file say beside the pixels."""
    length = int.from_bytes(data[14:18], "little")
    across, down = struct.unpack("<ii", data[38:46]) if length >= _LONG_ENOUGH else (0, 0)
    return Facts("bmp", resolution=(across * _INCH, down * _INCH) if across > 0 and down > 0 else None)
