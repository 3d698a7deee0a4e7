"""TIFF files: tags beside the pixels (TIFF 6.0; Adobe's supplements for XMP, IPTC and ICC) as blocks, and back.

A TIFF file has no EXIF block: the same tags lie among its own. They are gathered into a block of the form that every
other file carries, and spread again when one is written.
"""

import struct
from mmap import ACCESS_READ, mmap
from pathlib import Path

from core.picture.containers.directory import (
    INTEROP,
    SUBDIRECTORIES,
    Data,
    Entry,
    Layout,
    directory_bytes,
    entries_at,
    layout_of,
    little_endian,
)
from core.picture.containers.jpeg import iptc_in
from core.picture.picture import Facts

_ICC, _XMP, _IPTC, _PHOTOSHOP = 34675, 700, 33723, 34377
_ACROSS, _DOWN, _UNIT = 282, 283, 296
_STRIPS, _STRIP_LENGTHS = 273, 279
_DNG_VERSION = 50706

_COMPRESSION = 259
# By their numbers in TIFF's registry; the usual ones need no name.
_COMPRESSIONS = {
    6: "old JPEG",
    7: "JPEG",
    34661: "JBIG",
    34712: "JPEG 2000",
    34887: "LERC",
    34925: "LZMA",
    50000: "ZSTD",
    50001: "WebP",
    50002: "JPEG XL",
    52546: "JPEG XL",
}

# Tags that say how the pixels lie in the file: another file's own must stay.
# fmt: off
_STRUCTURE = frozenset((
    *range(254, 260), *range(262, 267), 273, *range(277, 282), 284, *range(288, 294), 297, 300, 301, *range(317, 329),
    330, *range(332, 348), *range(512, 522), *range(529, 533), 559, 32781, 32932, *range(32995, 32999), 33421, 33422,
    34908, 34909, 34925, 37439, 37724,
))
# fmt: on
_ELSEWHERE = frozenset((_ICC, _XMP, _IPTC, _PHOTOSHOP))


def find(data: Data) -> Facts:
    """What the tags of a TIFF file's first picture say; ``format`` is "raw" where they are those of a camera's DNG."""
    layout, first = layout_of(data)
    entries, following = entries_at(data, layout, first)
    values = {entry.tag: entry.value for entry in entries}
    is_raw = _DNG_VERSION in values
    iptc = values.get(_IPTC, b"")
    if layout.order == ">" and any(entry.tag == _IPTC and entry.kind == 4 for entry in entries):
        iptc = iptc if iptc[:1] == b"\x1c" else _words_turned(iptc)  # some programs store the bytes as 32-bit numbers
    return Facts(
        "raw" if is_raw else "tiff",
        icc=values.get(_ICC) or None,
        exif=_block(data, layout, entries),
        xmp=values.get(_XMP) or None,
        iptc=iptc.rstrip(b"\0") or iptc_in(values.get(_PHOTOSHOP, b"")),
        resolution=_resolution(layout, entries),
        notes=("The file holds several pictures; only the first is kept.",) if following and not is_raw else (),
    )


def compression(data: Data) -> str:
    """How the pixels of a TIFF file's first picture are compressed, as people call it."""
    layout, first = layout_of(data)
    number = next((layout.whole(e) for e in entries_at(data, layout, first)[0] if e.tag == _COMPRESSION), 1)
    return _COMPRESSIONS.get(number, f"method {number}")


def embed(path: Path, facts: Facts) -> None:
    """Add the blocks of ``facts`` to the TIFF file at ``path``, little-endian as every writer here makes them.

    A new first directory is put at the end of the file; the pixels stay where they are. ValueError when not all of its
    pixels are in the file.
    """
    with path.open("r+b") as file:
        with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            layout, first = layout_of(data)
            own = [entry for entry in entries_at(data, layout, first)[0] if entry.tag in _STRUCTURE]
            end = len(data) + len(data) % 2
            if not _is_whole(layout, own, len(data)):
                raise ValueError("the TIFF file lacks pixels")
        below, pointers, described = _spread(facts.exif, end, layout)
        described += _resolution_entries(facts, described) + _blocks(facts)
        place = end + len(below)
        file.seek(end)
        file.write(below + directory_bytes([*own, *described, *pointers], place, big=layout.big))
        file.seek(8 if layout.big else 4)
        file.write(struct.pack("<Q" if layout.big else "<I", place))


def _is_whole(layout: Layout, entries: list[Entry], size: int) -> bool:
    """Whether every strip of pixels lies within a file of ``size`` bytes."""
    numbers = {entry.tag: layout.numbers(entry) for entry in entries if entry.tag in (_STRIPS, _STRIP_LENGTHS)}
    starts, lengths = numbers.get(_STRIPS, ()), numbers.get(_STRIP_LENGTHS, ())
    return 0 < len(starts) == len(lengths) and all(
        a and b and a + b <= size for a, b in zip(starts, lengths, strict=True)
    )


def _block(data: Data, layout: Layout, entries: list[Entry]) -> bytes | None:
    """The EXIF block that says what the tags of a TIFF file say."""
    described = [_ready(entry, layout) for entry in entries if _describes(entry)]
    if not described:
        return None
    below, pointers = _nested(data, layout, entries, 8, Layout("<"))
    return (
        b"II*\0" + struct.pack("<I", 8 + len(below)) + below + directory_bytes([*described, *pointers], 8 + len(below))
    )


def _spread(block: bytes | None, start: int, layout: Layout) -> tuple[bytes, list[Entry], list[Entry]]:
    """The directories below an EXIF block's first, to stand at ``start``; the pointers to them; its other tags."""
    if block is None:
        return b"", [], []
    block_layout, first = layout_of(block)
    entries = entries_at(block, block_layout, first)[0]
    below, pointers = _nested(block, block_layout, entries, start, layout)
    return below, pointers, [_ready(entry, block_layout) for entry in entries if _describes(entry)]


def _nested(data: Data, source: Layout, entries: list[Entry], start: int, target: Layout) -> tuple[bytes, list[Entry]]:
    """The directories that ``entries`` point to, one behind the other from ``start`` on, and pointers to them."""
    written = b""
    pointers = []
    for pointer in entries:
        if pointer.tag not in SUBDIRECTORIES:
            continue
        inner = entries_at(data, source, source.whole(pointer))[0]
        if not inner:
            continue
        inner_pointers: list[Entry] = []
        if pointer.tag != INTEROP:  # the deepest there is
            below, inner_pointers = _nested(data, source, inner, start + len(written), target)
            written += below
        kept = [_ready(entry, source) for entry in inner if entry.tag not in SUBDIRECTORIES]
        place = start + len(written)
        pointers.append(_pointer(pointer.tag, place, target))
        written += directory_bytes([*kept, *inner_pointers], place, big=target.big)
    return written, pointers


def _pointer(tag: int, place: int, layout: Layout) -> Entry:
    return Entry(tag, 18, 1, struct.pack("<Q", place)) if layout.big else Entry(tag, 4, 1, struct.pack("<I", place))


def _ready(entry: Entry, layout: Layout) -> Entry:
    return little_endian(entry, layout.order)


def _describes(entry: Entry) -> bool:
    """Whether an entry of a first directory says something about the photograph rather than about the file."""
    return entry.tag not in _STRUCTURE | _ELSEWHERE and entry.tag not in SUBDIRECTORIES and entry.tag < _DNG_VERSION


def _blocks(facts: Facts) -> list[Entry]:
    blocks = ((_ICC, 7, facts.icc), (_XMP, 1, facts.xmp), (_IPTC, 7, facts.iptc))
    return [Entry(tag, kind, len(block), block) for tag, kind, block in blocks if block]


def _resolution(layout: Layout, entries: list[Entry]) -> tuple[float, float] | None:
    found = {entry.tag: layout.numbers(entry) for entry in entries if entry.tag in (_ACROSS, _DOWN, _UNIT)}
    per_inch = {2: 1.0, 3: 2.54}.get(int(found.get(_UNIT, (2,))[0]))
    sides = [found.get(tag, (0, 0)) for tag in (_ACROSS, _DOWN)]
    if per_inch is None or not all(len(side) == 2 and side[0] and side[1] for side in sides):
        return None
    across, down = (side[0] / side[1] * per_inch for side in sides)
    return across, down


def _resolution_entries(facts: Facts, described: list[Entry]) -> list[Entry]:
    """Tags for the resolution, unless the EXIF block has its own."""
    if facts.resolution is None or any(entry.tag == _ACROSS for entry in described):
        return []
    sides = zip((_ACROSS, _DOWN), facts.resolution, strict=True)
    entries = [Entry(tag, 5, 1, struct.pack("<II", round(side * 10_000), 10_000)) for tag, side in sides]
    return [*entries, Entry(_UNIT, 3, 1, struct.pack("<H", 2))]


def _words_turned(data: bytes) -> bytes:
    return b"".join(data[start : start + 4][::-1] for start in range(0, len(data), 4))
