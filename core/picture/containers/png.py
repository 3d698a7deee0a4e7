"""PNG files: chunks (PNG third edition, section 5) and what they say beside the pixels."""

import os
import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from core.picture.containers.directory import Data
from core.picture.containers.jpeg import iptc_in, iptc_resource
from core.picture.icc import (
    P3_PRIMARIES,
    REC2020_PRIMARIES,
    SRGB_PRIMARIES,
    adapted_primaries,
    gray_profile,
    matrix_profile,
)
from core.picture.picture import Facts

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP = b"XML:com.adobe.xmp"
_RAW_IPTC, _RAW_EXIF = b"Raw profile type iptc", (b"Raw profile type exif", b"Raw profile type APP1")
_LARGEST = 1 << 26  # bytes that a compressed text or profile may unfold to
_SHOWN = 5  # keywords of texts that fit into a sentence
_INCH = 0.0254
_END = b"\0\0\0\0IEND\xaeB`\x82"
_UNIT = 100_000  # gAMA and cHRM count in hundred-thousandths
_SRGB_POINTS = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)  # x and y of white, red, green and blue
_NEAR = 300  # of these
_SRGB_GAMMAS = range(43_000, 48_000)
_GAMMAS = range(20_000, 500_001)  # others make no sense
# The first two numbers of cICP: primaries, and sRGB's curve.
_SPACES = {b"\x0c\x0d": ("Display P3", P3_PRIMARIES), b"\x09\x0d": ("Rec. 2020 with sRGB's curve", REC2020_PRIMARIES)}
_HDR = {b"\x10": "PQ", b"\x12": "HLG"}  # by the second of these numbers (ITU-T H.273)


def chunks(data: Data) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of the body of each chunk up to the last; a body may reach beyond the file."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        yield name, at + 8, length
        if name == b"IEND":
            return
        at += 12 + length


def find(data: Data) -> Facts:
    """What the chunks of a PNG file say."""
    icc = exif = xmp = iptc = resolution = None
    colours: dict[bytes, bytes] = {}
    texts: dict[str, None] = {}
    notes: list[str] = []
    for name, start, length in chunks(data):
        if name in (b"IDAT", b"PLTE"):
            continue
        body = data[start : start + min(length, _LARGEST)]
        if name == b"iCCP":
            icc = _unfolded(body.partition(b"\0")[2][1:])
        elif name == b"eXIf":
            exif = body.removeprefix(b"Exif\0\0")
        elif name == b"pHYs" and length == 9 and body[8] == 1:
            across, down = struct.unpack(">II", body[:8])
            resolution = (across * _INCH, down * _INCH)
        elif name in (b"iTXt", b"zTXt", b"tEXt"):
            keyword, text = _text(name, body)
            if keyword == _XMP:
                xmp = text or None
            elif keyword == _RAW_IPTC:
                raw = _raw_profile(text)
                iptc = iptc_in(raw) or raw or None
            elif keyword in _RAW_EXIF and exif is None:
                exif = _raw_profile(text).removeprefix(b"Exif\0\0") or None
            elif keyword not in _RAW_EXIF:
                texts.setdefault(_printable(keyword))
        elif name in (b"cICP", b"sRGB", b"gAMA", b"cHRM"):
            colours[name] = body
        elif name == b"acTL":
            notes.append("The file is an animation; only its first picture is kept.")
    if texts:
        shown = ", ".join([*texts][:_SHOWN]) + (" and more" if len(texts) > _SHOWN else "")
        notes.append(f"The file's text entries ({shown}) are not kept.")
    gray = data[25] in (0, 4)
    if (transfer := colours.get(b"cICP", b"")[1:2]) in _HDR and not icc:
        curve = _HDR[transfer]
        notes.append(f"Its HDR brightness ({curve}) cannot be kept: the same numbers are read and saved as sRGB.")
    if icc is None:
        icc, nonsense = _named_profile(colours, gray=gray)
        notes += [nonsense] if nonsense else []
    return Facts(
        "png", icc=icc, exif=exif, xmp=xmp, iptc=iptc, resolution=resolution, lossless=True, notes=tuple(notes)
    )


def _named_profile(colours: dict[bytes, bytes], *, gray: bool) -> tuple[bytes | None, str]:
    """A profile for colours that the file names by numbers, and a sentence if they make no sense.

    None for sRGB, and for what only a profile can say. Gamma alone is believed only where it says linear: programs
    write all sorts of others and show sRGB.
    """
    space = colours.get(b"cICP", b"")
    if space[:2] in _SPACES and space[2:4] == b"\0\1" and not gray:
        title, primaries = _SPACES[space[:2]]
        return matrix_profile(title, primaries), ""
    if space or b"sRGB" in colours:
        return None, ""
    exponent = int.from_bytes(colours.get(b"gAMA", b"")[:4], "big")
    exponent = exponent if exponent in _GAMMAS else 0
    if gray:
        return (gray_profile("Gray, linear", gamma=1) if exponent == _UNIT else None), ""
    return _described_profile(exponent, colours.get(b"cHRM"))


def _described_profile(exponent: int, chromaticities: bytes | None) -> tuple[bytes | None, str]:
    """The profile of gAMA's ``exponent``, 0 for none, and of the body of cHRM, and a sentence as above."""
    curve = f"gamma {_UNIT / exponent:.2f}" if exponent else "sRGB's curve"
    if chromaticities is None:
        return (matrix_profile("sRGB, linear", gamma=1) if exponent == _UNIT else None), ""
    points = struct.unpack(">8I", chromaticities) if len(chromaticities) == 32 else (0,) * 8
    if all(abs(point - usual) <= _NEAR for point, usual in zip(points, _SRGB_POINTS, strict=True)):
        if not exponent or exponent in _SRGB_GAMMAS:
            return None, ""
        title = "sRGB, linear" if exponent == _UNIT else f"sRGB's primaries, {curve}"
        return matrix_profile(title, SRGB_PRIMARIES, gamma=_UNIT / exponent), ""
    white, *corners = ((points[at] / _UNIT, points[at + 1] / _UNIT) for at in (0, 2, 4, 6))
    primaries = adapted_primaries(white, corners)
    if primaries is None:
        return None, "The chunk that describes its colours (cHRM) makes no sense; they are read and saved as sRGB."
    return matrix_profile(f"Own primaries, {curve}", primaries, gamma=_UNIT / exponent if exponent else None), ""


def embed(source: BinaryIO, target: BinaryIO, facts: Facts) -> None:
    """Copy the PNG file ``source`` to ``target`` with the blocks of ``facts`` in place of its own, behind its header.

    ValueError when the file is not complete.
    """
    source.seek(-len(_END), os.SEEK_END)
    if source.read() != _END:
        raise ValueError("the PNG file has no end")
    source.seek(0)
    target.write(source.read(len(SIGNATURE)))
    while head := source.read(8):
        length, name = struct.unpack(">I4s", head)
        body = source.read(length + 4)
        if name in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"):
            target.write(head + body)
        if name == b"IHDR":
            target.write(b"".join(_blocks(facts)))


def _blocks(facts: Facts) -> list[bytes]:
    added = []
    if facts.icc:
        added.append(_chunk(b"iCCP", b"ICC profile\0\0" + zlib.compress(facts.icc)))
    if facts.resolution:
        across, down = (round(per_inch / _INCH) for per_inch in facts.resolution)
        added.append(_chunk(b"pHYs", struct.pack(">IIB", across, down, 1)))
    if facts.exif:
        added.append(_chunk(b"eXIf", facts.exif))
    if facts.xmp:
        added.append(_chunk(b"iTXt", _XMP + b"\0\0\0\0\0" + facts.xmp))
    if facts.iptc:
        added.append(_chunk(b"zTXt", _RAW_IPTC + b"\0\0" + zlib.compress(_as_raw_profile(facts.iptc))))
    return added


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _unfolded(packed: bytes) -> bytes | None:
    try:
        return zlib.decompressobj().decompress(packed, _LARGEST) or None
    except zlib.error:
        return None


def _text(name: bytes, body: bytes) -> tuple[bytes, bytes]:
    """Keyword and text of a text chunk, unfolded where it is compressed."""
    keyword, _, rest = body.partition(b"\0")
    if name == b"tEXt":
        return keyword, rest
    if name == b"zTXt":
        return keyword, _unfolded(rest[1:]) or b""
    packed = rest[:1] == b"\1"
    text = rest[2:].partition(b"\0")[2].partition(b"\0")[2]  # behind the language and the translated keyword
    return keyword, (_unfolded(text) or b"") if packed else text


def _printable(keyword: bytes) -> str:
    """A keyword (PNG section 11.3.3) as it may stand on a terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in keyword[:79].decode("latin-1"))


def _raw_profile(text: bytes) -> bytes:
    """The bytes of ImageMagick's "raw profile": a name, a length and hexadecimal digits, line by line."""
    lines = text.strip().split(b"\n")
    try:
        return bytes.fromhex(b"".join(lines[2:]).decode("ascii"))
    except ValueError:
        return b""


def _as_raw_profile(iptc: bytes) -> bytes:
    digits = iptc_resource(iptc).hex().encode("ascii")
    lines = b"\n".join(digits[start : start + 72] for start in range(0, len(digits), 72))
    return b"\niptc\n%8d\n%s\n" % (len(digits) // 2, lines)
