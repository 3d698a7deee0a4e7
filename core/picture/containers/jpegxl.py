"""JPEG XL files: boxes (ISO/IEC 18181-2) around the pixels, and the size the pixels' own header states (18181-1)."""

import struct
from collections.abc import Iterator

from core.picture.containers.directory import Data
from core.picture.picture import Facts

CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n"
_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def find(data: Data) -> Facts:
    """What the boxes of a JPEG XL file say; its ICC profile is within the pixels and comes with decoding them."""
    blocks: dict[bytes, bytes] = {}
    for name, body in boxes(data):
        if name == b"brob":
            blocks.setdefault(body[:4], _unfolded(body[4:]))
        elif name in (b"Exif", b"xml "):
            blocks.setdefault(name, body)
    exif = blocks.get(b"Exif", b"")
    start = 4 + int.from_bytes(exif[:4], "big")  # the block may stand behind a label
    return Facts("jpegxl", exif=exif[start:] or None, xmp=blocks.get(b"xml ") or None)


def embed(encoded: bytes, facts: Facts) -> bytes:
    """The JPEG XL file ``encoded``, made of boxes, with the blocks of ``facts`` in boxes of their own.

    ValueError when the file is not complete.
    """
    pixels = [(start, end) for name, start, end in _places(encoded) if name == b"jxlc"]
    if not pixels or pixels[0][1] != len(encoded):
        raise ValueError("the JPEG XL file lacks pixels")
    added = b""
    if facts.exif:
        added += _box(b"Exif", bytes(4) + facts.exif)
    if facts.xmp:
        added += _box(b"xml ", facts.xmp)
    at = pixels[0][0]
    return b"".join((encoded[:at], added, encoded[at:]))


def boxes(data: Data) -> Iterator[tuple[bytes, bytes]]:
    """Name and body of each box, as far as the file reaches; none for a bare stream of pixels."""
    for name, start, end in _places(data):
        long = data[start : start + 4] == b"\0\0\0\1"
        yield name, data[start + (16 if long else 8) : min(end, len(data))]


def _places(data: Data) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of each box; the last may end beyond the file."""
    at = 0 if data[: len(CONTAINER)] == CONTAINER else len(data)
    while at + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        if length == 1:
            length = int.from_bytes(data[at + 8 : at + 16], "big")
        end = at + length if length else len(data)
        if end < at + 8:
            return
        yield name, at, end
        at = end


def size(data: Data) -> tuple[int, int] | None:
    """(height, width) as the pixels' header states them, before any turning; None when there is no such header."""
    stream = data[:16]
    if stream.startswith(CONTAINER):
        bodies = {name: body for name, body in boxes(data) if name in (b"jxlc", b"jxlp")}
        stream = bodies[b"jxlc"] if b"jxlc" in bodies else bodies.get(b"jxlp", b"")[4:]
    if stream[:2] != b"\xff\x0a":
        return None
    bits = _Bits(stream[2:16])
    small = bits.take(1)
    height = 8 * (bits.take(5) + 1) if small else bits.length()
    ratio = bits.take(3)
    if ratio:
        above, below = _RATIOS[ratio - 1]
        return height, height * above // below
    return height, 8 * (bits.take(5) + 1) if small else bits.length()


class _Bits:
    """Numbers from a stream of bits, lowest bit first."""

    def __init__(self, stream: bytes) -> None:
        self._rest = int.from_bytes(stream, "little")

    def take(self, count: int) -> int:
        taken = self._rest & ((1 << count) - 1)
        self._rest >>= count
        return taken

    def length(self) -> int:
        """A side's length: 9, 13, 18 or 30 bits and one."""
        return self.take((9, 13, 18, 30)[self.take(2)]) + 1


def _box(name: bytes, body: bytes) -> bytes:
    if len(body) + 8 < 1 << 32:
        return struct.pack(">I4s", len(body) + 8, name) + body
    return struct.pack(">I4sQ", 1, name, len(body) + 16) + body


def _unfolded(packed: bytes) -> bytes:
    import brotli

    try:
        return bytes(brotli.decompress(packed))
    except brotli.error:
        return b""
