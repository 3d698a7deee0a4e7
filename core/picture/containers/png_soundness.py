"""Whether a PNG file is whole: checked before decoding, because the decoder talks to the terminal about what it finds.

The rows are unfolded piece by piece and thrown away, so a header that lies about its size costs no memory.
"""

import struct
import zlib

from core.picture.containers.directory import Data
from core.picture.containers.png import chunks

_PIECE = 1 << 20
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
# Adam7's passes (PNG section 8): first column, first row, step across, step down.
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def fault(data: Data, *, rows: bool = True) -> str | None:
    """What is wrong with the PNG file in ``data``, as half a sentence; None when all is there.

    Without ``rows`` only the parts are checked, which takes no time.
    """
    found = list(chunks(data))
    if not found or found[0][0] != b"IHDR" or found[0][2] != 13:
        return "it does not begin with a header"
    if len(data) < 33:
        return "it ends within its header"
    if not all(name.isalpha() for name, _, _ in found):
        return "it has a part without a name"
    width, height, depth, colour, method, filtering, interlace = struct.unpack(">IIBBBBB", data[16:29])
    if not width or not height or depth not in _DEPTHS.get(colour, ()) or method or filtering or interlace > 1:
        return "its header makes no sense"
    with memoryview(data) as view:
        for name, start, length in found:
            if start + length + 4 > len(data):
                break
            told = int.from_bytes(view[start + length : start + length + 4], "big")
            if name in (b"IHDR", b"PLTE", b"IDAT", b"IEND") and zlib.crc32(view[start - 4 : start + length]) != told:
                return f"the check sum of its part {name.decode()} is wrong"
        if not rows:
            return None
        unfolded = _Rows(width, height, depth * _CHANNELS[colour], bool(interlace))
        for name, start, length in found:
            if name == b"IDAT" and not unfolded.complete and (problem := unfolded.take(view[start : start + length])):
                return problem
    if unfolded.complete and found[-1][0] == b"IEND":
        return None
    return f"it ends early, {unfolded.share:.0%} of the picture is there"


class _Rows:
    """Counts the rows that come out of the compressed stream and looks at each one's first byte, its filter."""

    def __init__(self, width: int, height: int, bits: int, interlaced: bool) -> None:
        passes = _PASSES if interlaced else ((0, 0, 1, 1),)
        sizes = [(-(-(width - left) // across), -(-(height - top) // down)) for left, top, across, down in passes]
        self._passes = [(1 + (columns * bits + 7) // 8, rows) for columns, rows in sizes if columns > 0 and rows > 0]
        self._all = sum(length * rows for length, rows in self._passes)
        self._seen = 0
        self._in_pass = 0
        self._stream = zlib.decompressobj()

    @property
    def complete(self) -> bool:
        return self._seen >= self._all

    @property
    def share(self) -> float:
        return self._seen / self._all

    def take(self, packed: memoryview) -> str | None:
        """Go on with ``packed``; half a sentence when something is wrong."""
        rest: bytes | memoryview = packed
        while rest and not self.complete and not self._stream.eof:
            try:
                piece = self._stream.decompress(rest, _PIECE)
            except zlib.error:
                return f"it can be read up to {self.share:.0%} of the picture"
            rest = self._stream.unconsumed_tail
            if not self._filters_are_known(piece):
                return f"it can be read up to {self.share:.0%} of the picture"
        return None

    def _filters_are_known(self, piece: bytes) -> bool:
        while piece and self._passes:
            length, rows = self._passes[0]
            part = piece[: length * rows - self._in_pass]
            first = -self._in_pass % length
            if any(kind > 4 for kind in part[first::length]):
                return False
            self._seen += len(part)
            self._in_pass += len(part)
            piece = piece[len(part) :]
            if self._in_pass == length * rows:
                self._passes.pop(0)
                self._in_pass = 0
        return True
