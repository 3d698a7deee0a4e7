"""Which kind of picture file the first bytes say it is; the name's ending is not asked."""

PATTERNS: tuple[tuple[int, bytes, str], ...] = (
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
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg2000"),
    (0, b"8BPS", "psd"),
    (0, b"SDPX", "dpx"),
    (0, b"XPDS", "dpx"),
    (4, b"ftyp", "heif"),
)


def kind_of(head: bytes) -> str | None:
    """The kind of file that starts with ``head`` (16 bytes are enough), or None when it is none known here."""
    for place, magic, kind in PATTERNS:
        if head[place : place + len(magic)] == magic:
            return kind
    return None
