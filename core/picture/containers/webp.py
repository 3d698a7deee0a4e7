"""WebP files: RIFF chunks (RFC 9649, section 2) and what they say beside the pixels."""

import struct

from core.picture.containers.directory import Data
from core.picture.picture import Facts


def find(data: Data) -> Facts:
    """What the chunks of a WebP file say."""
    blocks: dict[bytes, bytes] = {}
    notes: list[str] = []
    lossless: bool | None = None
    at = 12
    while at + 8 <= len(data):
        name, length = struct.unpack("<4sI", data[at : at + 8])
        if name in (b"ICCP", b"EXIF", b"XMP "):
            blocks.setdefault(name, data[at + 8 : at + 8 + length])
        elif name in (b"VP8 ", b"VP8L"):
            lossless = name == b"VP8L"
        elif name == b"ANIM":
            notes.append("The file is an animation; only its first picture is kept.")
        at += 8 + length + length % 2
    exif = blocks.get(b"EXIF", b"").removeprefix(b"Exif\0\0")
    return Facts(
        "webp",
        icc=blocks.get(b"ICCP") or None,
        exif=exif or None,
        xmp=blocks.get(b"XMP ") or None,
        lossless=lossless,
        notes=tuple(notes),
    )
