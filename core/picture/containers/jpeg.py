"""JPEG files: the segments before the pixels (ITU T.81 annex B), and what other standards keep in them.

Exif and XMP live in APP1, ICC profiles in numbered APP2 pieces (ICC.1 annex B.4), IPTC in APP13 as one of Photoshop's
resources, density in APP0 (JFIF).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from core.picture.containers.directory import Data
from core.picture.picture import Facts

END = b"\xff\xd9"
_SCAN = 0xDA
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_LONG_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_ICC = b"ICC_PROFILE\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_IPTC_RESOURCE = 0x0404
_NO_LONG_XMP = "A second, longer XMP packet is not kept."
_NO_COMMENT = "The file's comment is not kept."
_PIECE = 65_519  # of an ICC profile: a segment's 65,533 bytes less the label, the number and the count

# ITU T.81, table B.1, by a marker's second byte; what lies between are other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LOSSLESS, _HIERARCHICAL = (0xC3, 0xCB), (0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF)

# Sum of the 64 steps of ITU T.81 table K.1, the luminance table that IJG's quality 1 … 100 scales.
_STANDARD_STEPS = 3688


def find(data: Data) -> Facts:
    """What the segments of a JPEG file say."""
    exif = xmp = None
    pieces: dict[int, bytes] = {}
    resources = b""
    resolution = quality = None
    notes: list[str] = []
    for marker, body in _segments(data):
        if marker == 0xE0 and body[:5] == b"JFIF\0" and len(body) >= 12:
            resolution = _density(*struct.unpack(">BHH", body[7:12]))
        elif marker == 0xE1 and body.startswith(_EXIF):
            exif = exif or body[len(_EXIF) :]
        elif marker == 0xE1 and body.startswith(_XMP):
            xmp = xmp or body[len(_XMP) :]
        elif marker == 0xE1 and body.startswith(_LONG_XMP) and _NO_LONG_XMP not in notes:
            notes.append(_NO_LONG_XMP)
        elif marker == 0xE2 and body.startswith(_ICC) and len(body) > 14:
            pieces[body[12]] = body[14:]
        elif marker == 0xE2 and body.startswith(b"MPF\0"):
            notes.append("The file holds further pictures, such as a gain map or a preview; only the first is kept.")
        elif marker == 0xED and body.startswith(_PHOTOSHOP):
            resources += body[len(_PHOTOSHOP) :]
        elif marker == 0xFE and _NO_COMMENT not in notes:
            notes.append(_NO_COMMENT)
        elif marker == 0xDB:
            quality = quality or _quality(body)
    icc = b"".join(pieces[number] for number in sorted(pieces)) or None
    return Facts(
        "jpeg",
        icc=icc,
        exif=exif,
        xmp=xmp,
        iptc=iptc_in(resources),
        resolution=resolution,
        lossless=False,
        quality=quality,
        notes=tuple(notes),
    )


@dataclass(frozen=True)
class Frame:
    """What the pixels' own header says (ITU T.81, B.2.2): ``process`` is its marker's second byte, 0xC0 … 0xCF."""

    process: int
    bits: int
    height: int
    width: int
    channels: int

    @property
    def rare_sort(self) -> str:
        """What keeps usual decoders from the pixels, as in "a … JPEG file"; empty for files of the usual sorts."""
        if self.process in _LOSSLESS:
            return "lossless"
        if self.process in _HIERARCHICAL:
            return "hierarchical"
        return f"{self.bits}-bit" if self.bits != 8 else ""


def frame(data: Data) -> Frame | None:
    """The header of the pixels, None where there is none."""
    for marker, body in _segments(data):
        if marker in _FRAMES and len(body) >= 6:
            return Frame(marker, *struct.unpack(">BHHB", body[:6]))
    return None


def extras(data: Data) -> list[bytes]:
    """The bodies of all segments that belong to applications (APP0 … APP15)."""
    return [body for marker, body in _segments(data) if 0xE0 <= marker <= 0xEF]


def segments(facts: Facts) -> bytes:
    """The blocks of ``facts`` as segments of a JPEG file, to stand behind its first."""
    blocks = []
    if facts.exif:
        blocks.append(_segment(0xE1, _EXIF + facts.exif))
    if facts.xmp:
        blocks.append(_segment(0xE1, _XMP + facts.xmp))
    if facts.icc:
        pieces = [facts.icc[start : start + _PIECE] for start in range(0, len(facts.icc), _PIECE)]
        numbered = enumerate(pieces, start=1)
        blocks += [_segment(0xE2, _ICC + bytes((number, len(pieces))) + piece) for number, piece in numbered]
    if facts.iptc:
        blocks.append(_segment(0xED, _PHOTOSHOP + iptc_resource(facts.iptc)))
    return b"".join(blocks)


def parted(data: bytes) -> tuple[bytes, bytes]:
    """A whole file of one scan as what comes before its pixels, and these without the end marker."""
    *_, (_, _, start) = _places(data)
    return data[:start], data[start : -len(END)]


def in_intervals(head: bytes, height: int, blocks: int) -> bytes:
    """``head`` of a picture of that height whose scan starts anew after so many blocks (ITU T.81, B.2.4.4)."""
    told = bytearray(head)
    for marker, at, _ in _places(head):
        if marker in _FRAMES:
            struct.pack_into(">H", told, at + 5, height)
        if marker == _SCAN:
            told[at:at] = _segment(0xDD, struct.pack(">H", blocks))
    return bytes(told)


def _places(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment of a sound file, up to the head of its scan."""
    at, marker = 2, 0
    while marker != _SCAN:
        marker, end = data[at + 1], at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        yield marker, at, end
        at = end


def restart(number: int) -> bytes:
    """What stands before the interval after interval ``number``."""
    return bytes((0xFF, 0xD0 + number % 8))


def iptc_in(resources: bytes) -> bytes | None:
    """The IPTC records among Photoshop's image resources (Photoshop file format, "Image Resource Blocks")."""
    at = 0
    while resources[at : at + 4] in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR") and at + 12 <= len(resources):
        number, name_length = struct.unpack_from(">HB", resources, at + 4)
        start = at + 6 + (name_length + 2) // 2 * 2  # the name and its length byte fill whole pairs of bytes
        if start + 4 > len(resources):
            break
        length = struct.unpack_from(">I", resources, start)[0]
        if number == _IPTC_RESOURCE:
            return resources[start + 4 : start + 4 + length] or None
        at = start + 4 + length + length % 2
    return None


def iptc_resource(iptc: bytes) -> bytes:
    """IPTC records as one of Photoshop's image resources."""
    padding = b"\0" * (len(iptc) % 2)
    return b"8BIM" + struct.pack(">HHI", _IPTC_RESOURCE, 0, len(iptc)) + iptc + padding


def _segments(data: Data) -> Iterator[tuple[int, bytes]]:
    """Marker and body of each segment up to the first scan."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return
        marker = data[at + 1]
        if marker == 0xFF:  # fill bytes are allowed before a marker
            at += 1
            continue
        if marker in (0xD9, 0xDA):
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)


def _segment(marker: int, body: bytes) -> bytes:
    assert len(body) <= 65_533, "blocks that are too long were left out before"
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _density(unit: int, across: int, down: int) -> tuple[float, float] | None:
    if unit not in (1, 2) or not across or not down:
        return None
    per_inch = 1.0 if unit == 1 else 2.54
    return across * per_inch, down * per_inch


def _quality(body: bytes) -> int | None:
    """IJG's quality 1 … 100 of the first table in a DQT segment, None when it is not the one for luminance."""
    if len(body) < 65 or body[0] & 0x0F:
        return None
    wide = body[0] >> 4
    steps = struct.unpack(">64H", body[1:129]) if wide and len(body) >= 129 else tuple(body[1:65])
    if sum(steps) == 64:  # no step is below 1, which the estimate does not know
        return 100
    scale = 100 * sum(steps) / _STANDARD_STEPS
    return round(min(100.0, max(1.0, 100 - scale / 2 if scale <= 100 else 5000 / scale)))
