"""The kinds of picture file: how each begins, what each can hold, what people call it."""

from dataclasses import dataclass

from core.picture.picture import Depth

_INTEGERS = (Depth.UINT8, Depth.UINT16)
_ALL = (Depth.UINT8, Depth.UINT16, Depth.HALF, Depth.FLOAT)


@dataclass(frozen=True)
class Format:
    """What one kind of file can hold. ``endings`` start with a dot, the usual one first; ``longest`` is in pixels."""

    title: str
    endings: tuple[str, ...]
    depths: tuple[Depth, ...]
    alpha: bool
    iptc: bool
    longest: int
    block: int | None = None  # the most bytes that one EXIF or XMP block may have


FORMATS: dict[str, Format] = {
    "jpeg": Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"), (Depth.UINT8,), False, True, 65_500, 65_500),
    "png": Format("PNG", (".png",), _INTEGERS, True, True, 2**31 - 1),
    "tiff": Format("TIFF", (".tif", ".tiff"), _ALL, True, True, 2**31 - 1),
    "webp": Format("WebP", (".webp",), (Depth.UINT8,), True, False, 16_383),
    "jpegxl": Format("JPEG XL", (".jxl",), _ALL, True, False, 2**30 - 1),
}
"""Kinds that can be written."""

ENDINGS: dict[str, str] = {ending: kind for kind, known in FORMATS.items() for ending in known.endings}
"""Endings of names that can be written, each with its kind."""

_BEGINNINGS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"II+\0", "tiff"),
    (0, b"MM\0+", "tiff"),
    (8, b"WEBP", "webp"),
    (0, b"\xff\x0a", "jpegxl"),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", "jpegxl"),
    (0, b"v/1\x01", "openexr"),
    (0, b"BM", "bmp"),
    (0, b"GIF8", "gif"),
    (0, b"#?RADIANCE", "hdr"),
    (0, b"#?RGBE", "hdr"),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg2000"),
    (0, b"8BPS", "psd"),
    (0, b"SDPX", "dpx"),
    (0, b"XPDS", "dpx"),
    (0, b"P5", "pnm"),
    (0, b"P6", "pnm"),
    (4, b"ftyp", "heif"),
    (0, b"FUJIFILM", "raw"),
    (6, b"HEAPCCDR", "raw"),
    (0, b"IIRO", "raw"),
    (0, b"IIU\0", "raw"),
)

# fmt: off
_RAW_ENDINGS = frozenset((
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".iiq", ".kdc", ".mef", ".mos", ".mrw", ".nef",
    ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
))
# fmt: on


def kind_of(head: bytes, ending: str = "") -> str | None:
    """The kind of file that starts with ``head`` (16 bytes are enough), or None when it is none known here.

    The name's ``ending`` is asked only to tell a camera's RAW file from the TIFF file it pretends to be.
    """
    if ending.lower() in _RAW_ENDINGS:
        return "raw"
    for place, magic, kind in _BEGINNINGS:
        if head[place : place + len(magic)] == magic:
            return kind
    return None
