"""ICC profiles: the few things one must know of them (ICC.1:2022, sections 7, 9 and 10), and the making of simple ones.

Nothing here trusts a profile: what cannot be read counts as absent.
"""

import struct
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

_TRANSFER = (b"rTRC", b"gTRC", b"bTRC", b"kTRC")
_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # IEC 61966-2-1, as ICC's parametric type 3

# Red, green and blue of sRGB / Rec. 709 as ICC profiles state them: adapted to D50, rows are X Y Z of each.
SRGB_PRIMARIES = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
_D50 = (0.9642, 1.0, 0.8249)
# From X, Y, Z to the eye's three cones, as the annex on adaptation has it.
_BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


# The primaries of other colour spaces that PNG files name by a number (ITU-T H.273, table 2), likewise.
REC2020_PRIMARIES = ((0.67349, 0.27904, -0.00194), (0.16566, 0.67534, 0.02998), (0.12505, 0.04561, 0.79685))
P3_PRIMARIES = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))


def is_profile(icc: bytes) -> bool:
    """Whether ``icc`` is shaped like an ICC profile."""
    return len(icc) >= 132 and icc[36:40] == b"acsp"


def channels(icc: bytes) -> int:
    """How many channels the profile's colour space has: 1 gray, 3 RGB or Lab, 4 CMYK, 0 for others."""
    return {b"GRAY": 1, b"RGB ": 3, b"Lab ": 3, b"CMYK": 4}.get(icc[16:20], 0)


def fits(icc: bytes, *, gray: bool) -> bool:
    """Whether a picture in memory may carry the profile: a gray one, whose channels are equal, an RGB one too."""
    return is_profile(icc) and icc[16:20] in ((b"GRAY", b"RGB ") if gray else (b"RGB ",))


def name(icc: bytes) -> str:
    """The profile's own description, such as "Display P3"; empty when it has none."""
    body = _tag(icc, b"desc")
    if body[:4] == b"desc":
        length = int.from_bytes(body[8:12], "big")
        return body[12 : 12 + length].split(b"\0")[0].decode("latin-1").strip()
    if body[:4] == b"mluc" and len(body) >= 28:
        length, start = struct.unpack(">II", body[20:28])
        return body[start : start + length].decode("utf-16-be", "replace").strip("\0 ")
    return ""


def is_linear(icc: bytes) -> bool:
    """Whether the profile says that values are proportional to light."""
    curves = [_tag(icc, signature) for signature in _TRANSFER]
    present = [curve for curve in curves if curve]
    return bool(present) and all(_is_straight(curve) for curve in present)


def curves(icc: bytes) -> tuple[bytes, bytes, bytes]:
    """What the profile says of the curves of red, green and blue, as its tags have it; empty where it says nothing."""
    red, green, blue = (_tag(icc, signature) or _tag(icc, b"kTRC") for signature in _TRANSFER[:3])
    return red, green, blue


def primaries(icc: bytes) -> tuple[tuple[float, ...], ...] | None:
    """X, Y, Z (adapted to D50) of red, green and blue, when the profile is made of a matrix and curves."""
    bodies = [_tag(icc, signature) for signature in (b"rXYZ", b"gXYZ", b"bXYZ")]
    if not all(len(body) >= 20 and body[:4] == b"XYZ " for body in bodies):
        return None
    return tuple(tuple(part / 65536 for part in struct.unpack(">3i", body[8:20])) for body in bodies)


def with_display_curve(icc: bytes | None, *, gray: bool) -> bytes | None:
    """The profile for the same colours once their linear values went through sRGB's curve; None means sRGB itself."""
    if icc is None:
        return None
    colours = primaries(icc)
    label = f"{name(icc)} with sRGB's curve".strip()
    if colours is None:
        return gray_profile(label) if gray else None
    return matrix_profile(label, colours)


def as_gray(icc: bytes) -> bytes:
    """A gray profile with the curve that an RGB profile has for green, for files that allow gray pictures no other."""
    return icc if icc[16:20] == b"GRAY" else _profile(b"GRAY", [*_preamble(name(icc)), (b"kTRC", _tag(icc, b"gTRC"))])


def as_colour(icc: bytes) -> bytes:
    """An RGB profile under which equal channels look as they do under a gray profile, for files without gray."""
    if icc[16:20] != b"GRAY":
        return icc
    curve = _tag(icc, b"kTRC")
    colours = zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, SRGB_PRIMARIES), strict=True)
    return _profile(b"RGB ", [*_preamble(name(icc)), *colours, *((signature, curve) for signature in _TRANSFER[:3])])


def adapted_primaries(
    white: Sequence[float], colours: Sequence[Sequence[float]]
) -> tuple[tuple[float, ...], ...] | None:
    """X, Y, Z (adapted to D50) of red, green and blue from the chromaticities x, y of white and of these three.

    None where they do not span a colour space. The adaptation is Bradford's (ICC.1:2022, annex E).
    """
    points = np.array([white, *colours], dtype=np.float64)
    if points.shape != (4, 2) or (points[:, 1] <= 0).any() or (points[:, 0] < 0).any() or (points.sum(1) > 1).any():
        return None
    xyz = np.column_stack([points, 1 - points.sum(1)]) / points[:, 1:]
    if abs(np.linalg.det(xyz[1:])) < 1e-3:
        return None
    amounts = np.linalg.solve(xyz[1:].T, xyz[0])
    if (amounts <= 0).any():  # a white outside the triangle
        return None
    cones = np.array(_BRADFORD)
    gains = (cones @ _D50) / (cones @ xyz[0])
    adapted = (xyz[1:] * amounts[:, None]) @ (np.linalg.inv(cones) @ np.diag(gains) @ cones).T
    # What lies far outside belongs to no screen, nor into a profile's numbers.
    return tuple(tuple(map(float, row)) for row in adapted) if np.abs(adapted).max() < 4 else None


@lru_cache(maxsize=16)
def matrix_profile(
    description: str, colours: tuple[Sequence[float], ...] = SRGB_PRIMARIES, *, gamma: float | None = None
) -> bytes:
    """A small display profile (version 4.3) with these primaries (X, Y, Z on D50); light is a value's power ``gamma``.

    1 is linear; without it the curve is sRGB's.
    """
    curve = _curve(gamma)
    matrix = zip((b"rXYZ", b"gXYZ", b"bXYZ"), map(_xyz, colours), strict=True)
    return _profile(b"RGB ", [*_preamble(description), *matrix, *((signature, curve) for signature in _TRANSFER[:3])])


@lru_cache(maxsize=2)
def gray_profile(description: str, *, gamma: float | None = None) -> bytes:
    """A small gray profile (version 4.3), its curve as in `matrix_profile`."""
    return _profile(b"GRAY", [*_preamble(description), (b"kTRC", _curve(gamma))])


def _curve(gamma: float | None) -> bytes:
    return _parametric(3, _SRGB_CURVE) if gamma is None else _parametric(0, (gamma,))


def _preamble(description: str) -> list[tuple[bytes, bytes]]:
    return [(b"desc", _text(description)), (b"cprt", _text("CC0")), (b"wtpt", _xyz(_D50))]


def _tag(icc: bytes, signature: bytes) -> bytes:
    count = int.from_bytes(icc[128:132], "big")
    for at in range(132, min(132 + 12 * count, len(icc) - 11), 12):
        found, start, length = struct.unpack_from(">4sII", icc, at)
        if found == signature:
            return icc[start : start + length]
    return b""


def _is_straight(curve: bytes) -> bool:
    if curve[:4] == b"curv" and len(curve) >= 12:
        count = int.from_bytes(curve[8:12], "big")
        points = curve[12 : 12 + 2 * count]
        if len(points) < 2 * count:
            return False
        if count < 2:
            return count == 0 or points == b"\x01\x00"  # 1.0 with eight bits behind the point
        table = struct.unpack(f">{count}H", points)
        return all(abs(value - 65535 * place / (count - 1)) <= 1 for place, value in enumerate(table))
    if curve[:4] == b"para" and len(curve) >= 16:
        kind, gamma = struct.unpack(">HxxI", curve[8:16])
        return bool(kind == 0 and gamma == 1 << 16)
    return False


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    bodies = bytearray()
    table = struct.pack(">I", len(tags))
    places: dict[bytes, int] = {}
    behind = 128 + 4 + 12 * len(tags)
    for signature, body in tags:
        if body not in places:
            places[body] = behind + len(bodies)
            bodies += body + b"\0" * (-len(body) % 4)
        table += struct.pack(">4sII", signature, places[body], len(body))
    # Size, no module, version 4.3, display, space, XYZ, a fixed date; no platform, flags or device; D50; no maker.
    header = struct.pack(
        ">I4xI4s4s4s6H", behind + len(bodies), 0x04300000, b"mntr", space, b"XYZ ", 2024, 1, 1, 0, 0, 0
    )
    header += b"acsp" + bytes(28) + _fixed(_D50) + bytes(48)
    return header + table + bytes(bodies)


def _text(words: str) -> bytes:
    encoded = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(encoded), 28) + encoded


def _parametric(kind: int, numbers: Sequence[float]) -> bytes:
    return b"para\0\0\0\0" + struct.pack(">H2x", kind) + _fixed(numbers)


def _xyz(colour: Sequence[float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(colour)


def _fixed(numbers: Sequence[float]) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)
