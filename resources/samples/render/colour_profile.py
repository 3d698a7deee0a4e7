"""Small colour profiles (ICC version 2, matrix and curve) so that the samples say what their numbers mean."""

import struct

import numpy as np
import numpy.typing as npt

#: Primaries in the D50 connection space, one column per colour. Source: the published sRGB and Display P3 profiles.
SRGB = np.array([[0.43607, 0.38515, 0.14307], [0.22249, 0.71687, 0.06061], [0.01392, 0.09708, 0.71410]])
DISPLAY_P3 = np.array([[0.51512, 0.29198, 0.15710], [0.24120, 0.69225, 0.06657], [-0.00105, 0.04189, 0.78407]])
WHITE = (0.9642, 1.0, 0.8249)


def encoded(linear: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The sRGB curve (IEC 61966-2-1), from light to code, both 0 … 1."""
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055)


def decoded(code: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The sRGB curve backwards, from code to light."""
    return np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4)


def profile(name: str, primaries: npt.NDArray[np.float64]) -> bytes:
    """An ICC display profile with these primaries and the sRGB curve, the same bytes every time."""
    title = name.encode("ascii") + b"\0"
    notice = b"No rights reserved\0"
    curve = np.round(decoded(np.linspace(0, 1, 1024)) * 65535).astype(">u2").tobytes()
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(title)) + title + bytes(78),
        b"cprt": b"text" + bytes(4) + notice,
        b"wtpt": _xyz(WHITE),
        b"rXYZ": _xyz(primaries[:, 0]),
        b"gXYZ": _xyz(primaries[:, 1]),
        b"bXYZ": _xyz(primaries[:, 2]),
        b"rTRC": b"curv" + bytes(4) + struct.pack(">I", 1024) + curve,
    }
    places = {}
    body = b""
    start = 128 + 4 + 12 * (len(tags) + 2)
    for tag, content in tags.items():
        places[tag] = (start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]
    table = struct.pack(">I", len(places)) + b"".join(tag + struct.pack(">II", *place) for tag, place in places.items())
    return _header(start + len(body)) + table + body


def _xyz(values: npt.ArrayLike) -> bytes:
    fixed = [round(float(v) * 65536) for v in np.asarray(values)]
    return b"XYZ " + bytes(4) + struct.pack(">3i", *fixed)


def _header(size: int) -> bytes:
    date = struct.pack(">6H", 2025, 1, 1, 0, 0, 0)
    return (
        struct.pack(">I", size) + bytes(4) + bytes([2, 0x40, 0, 0]) + b"mntrRGB XYZ " + date + b"acsp" + bytes(28)
        + _xyz(WHITE)[8:] + bytes(48)
    )  # fmt: skip
