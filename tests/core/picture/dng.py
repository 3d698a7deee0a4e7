"""A camera's DNG file, made by hand: a mosaic of 16-bit samples under red, green, green and blue filters."""

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt

# How the red, green and blue of this camera answer to light, X Y Z on D65: those of sRGB's own primaries.
_COLOURS = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
_BYTE, _TEXT, _SHORT, _LONG, _SIGNED, _FRACTION = 1, 2, 3, 4, 10, 5


def write(path: Path, light: npt.NDArray[np.float32], orientation: int = 1) -> None:
    """The mosaic that ``light`` (h, w, 3), linear 0 … 1, leaves on the sensor; white is daylight."""
    height, width = light.shape[:2]
    mosaic = np.empty((height, width), np.uint16)
    for top, left, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        mosaic[top::2, left::2] = np.rint(light[top::2, left::2, channel] * 65535)
    numbers = [round(10_000 * value) for value in _COLOURS]
    tags = [
        (254, _LONG, [0]),
        (256, _LONG, [width]),
        (257, _LONG, [height]),
        (258, _SHORT, [16]),
        (259, _SHORT, [1]),
        (262, _SHORT, [32803]),
        (271, _TEXT, b"Lens & Light\0"),
        (272, _TEXT, b"Model 7\0"),
        (273, _LONG, [0]),
        (274, _SHORT, [orientation]),
        (277, _SHORT, [1]),
        (278, _LONG, [height]),
        (279, _LONG, [2 * height * width]),
        (33421, _SHORT, [2, 2]),
        (33422, _BYTE, [0, 1, 1, 2]),
        (50706, _BYTE, [1, 4, 0, 0]),
        (50708, _TEXT, b"Lens & Light Model 7\0"),
        (50714, _SHORT, [0]),
        (50717, _LONG, [65535]),
        (50721, _SIGNED, [part for number in numbers for part in (number, 10_000)]),
        (50728, _FRACTION, [1, 1, 1, 1, 1, 1]),
        (50778, _SHORT, [21]),
    ]
    path.write_bytes(_file(tags, mosaic.tobytes()))


def _file(tags: list[tuple[int, int, list[int] | bytes]], samples: bytes) -> bytes:
    letters = {_BYTE: "B", _TEXT: "s", _SHORT: "H", _LONG: "I", _SIGNED: "i", _FRACTION: "I"}
    place = 8 + 2 + 12 * len(tags) + 4
    start = place + sum(_room(_packed(kind, values, letters)) for _, kind, values in tags)
    entries, below = b"", b""
    for tag, kind, values in tags:
        packed = _packed(kind, [start] if tag == 273 else values, letters)
        count = len(values) // (2 if kind in (_SIGNED, _FRACTION) else 1)
        if len(packed) <= 4:
            entries += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
        else:
            entries += struct.pack("<HHII", tag, kind, count, place + len(below))
            below += packed.ljust(_room(packed), b"\0")
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + bytes(4) + below + samples


def _packed(kind: int, values: list[int] | bytes, letters: dict[int, str]) -> bytes:
    return values if isinstance(values, bytes) else struct.pack(f"<{len(values)}{letters[kind]}", *values)


def _room(packed: bytes) -> int:
    return len(packed) + len(packed) % 2 if len(packed) > 4 else 0
