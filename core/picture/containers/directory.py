"""Directories of tags, as TIFF files and EXIF blocks have them (TIFF 6.0, section 2; BigTIFF).

Reading never trusts an offset or a count: entries that point outside the data are left out. Writing is little-endian,
classic or BigTIFF.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from mmap import mmap
from typing import TypeAlias

EXIF, GPS, INTEROP = 0x8769, 0x8825, 0xA005
SUBDIRECTORIES = (EXIF, GPS, INTEROP)
"""Tags whose value is the place of another directory."""

# Bytes of one value, and the letter struct knows it by, for the types 1 … 13 and BigTIFF's 16 … 18. A rational is two.
_TYPES = {1: "B", 2: "B", 3: "H", 4: "I", 5: "II", 6: "b", 7: "B", 8: "h", 9: "i", 10: "ii", 11: "f", 12: "d", 13: "I"}
_BIG_TYPES = {16: "Q", 17: "q", 18: "Q"}
_SIZES = {kind: struct.calcsize("=" + letters) for kind, letters in (_TYPES | _BIG_TYPES).items()}


Data: TypeAlias = bytes | mmap
"""A whole file or block: slices are bytes."""


@dataclass(frozen=True)
class Entry:
    """One tag: ``count`` values of TIFF type ``kind``, as bytes in the order of the data they were found in.

    ``place`` is where those bytes are in that data, 0 for an entry made here.
    """

    tag: int
    kind: int
    count: int
    value: bytes
    place: int = 0


@dataclass(frozen=True)
class Layout:
    """How numbers are written: ``order`` as struct's "<" or ">", and whether offsets have 64 bits."""

    order: str
    big: bool = False

    def numbers(self, entry: Entry) -> tuple[int | float, ...]:
        """The values of ``entry`` as numbers; rationals as numerator, denominator, …"""
        letters = (_TYPES | _BIG_TYPES).get(entry.kind, "B")
        return struct.unpack(self.order + letters[0] * (entry.count * len(letters)), entry.value)

    def whole(self, entry: Entry) -> int:
        """The first value of ``entry`` as an integer, 0 when there is none."""
        return int(self.numbers(entry)[0]) if entry.count else 0


def layout_of(data: Data) -> tuple[Layout, int]:
    """Layout of the TIFF structure in ``data`` and the place of its first directory. ValueError when it is none."""
    head = data[0:16]
    layout = _LAYOUTS.get(head[:4])
    if layout is None:
        raise ValueError("not a TIFF structure")
    first = struct.unpack(layout.order + ("Q" if layout.big else "I"), head[8:16] if layout.big else head[4:8])
    return layout, int(first[0])


_LAYOUTS = {
    b"II*\0": Layout("<"),
    b"MM\0*": Layout(">"),
    b"II+\0": Layout("<", big=True),
    b"MM\0+": Layout(">", big=True),
}


def entries_at(data: Data, layout: Layout, place: int) -> tuple[list[Entry], int]:
    """Entries of the directory at ``place`` and the place of the next directory, 0 for none."""
    count_letter, offset_letter = ("Q", "Q") if layout.big else ("H", "I")
    count_size, offset_size = struct.calcsize("=" + count_letter), struct.calcsize("=" + offset_letter)
    step = 4 + 2 * offset_size
    head = data[place : place + count_size]
    if place <= 0 or len(head) < count_size:
        return [], 0
    count = min(struct.unpack(layout.order + count_letter, head)[0], 4096)
    start = place + count_size
    table = data[start : start + count * step + offset_size]
    places = range(0, min(len(table), count * step) - step + 1, step)
    found = [_entry(data, layout, table, start, place) for place in places]
    tail = table[count * step :]
    following = struct.unpack(layout.order + offset_letter, tail)[0] if len(tail) == offset_size else 0
    return [entry for entry in found if entry is not None], following


def _entry(data: Data, layout: Layout, table: bytes, start: int, offset: int) -> Entry | None:
    letter = "Q" if layout.big else "I"
    width = struct.calcsize("=" + letter)
    tag, kind, count = struct.unpack_from(layout.order + "HH" + letter, table, offset)
    size = _SIZES.get(kind, 0) * count
    if not size:
        return None
    place = start + offset + 4 + width
    if size > width:
        place = struct.unpack_from(layout.order + letter, table, offset + 4 + width)[0]
    if place + size > len(data):
        return None
    return Entry(tag, kind, count, data[place : place + size], place)


def little_endian(entry: Entry, order: str) -> Entry:
    """``entry`` with its value's bytes turned round if ``order`` is not little-endian already."""
    letters = (_TYPES | _BIG_TYPES)[entry.kind]
    size = struct.calcsize("=" + letters[0])
    if order == "<" or size == 1:
        return Entry(entry.tag, entry.kind, entry.count, entry.value)
    whole = b"".join(entry.value[at : at + size][::-1] for at in range(0, len(entry.value), size))
    return Entry(entry.tag, entry.kind, entry.count, whole)


def directory_bytes(entries: Iterable[Entry], start: int, *, big: bool = False) -> bytes:
    """A little-endian directory to stand at ``start``, its long values right behind it, and no next directory."""
    letter, count_letter, width = ("Q", "Q", 8) if big else ("I", "H", 4)
    ordered = sorted(entries, key=lambda entry: entry.tag)
    table = [struct.pack("<" + count_letter, len(ordered))]
    values = bytearray()
    behind = start + struct.calcsize("=" + count_letter) + len(ordered) * (4 + 2 * width) + width
    for entry in ordered:
        table.append(struct.pack("<HH" + letter, entry.tag, entry.kind, entry.count))
        if len(entry.value) <= width:
            table.append(entry.value.ljust(width, b"\0"))
            continue
        table.append(struct.pack("<" + letter, behind + len(values)))
        values += entry.value + b"\0" * (len(entry.value) % 2)
    table.append(bytes(width))
    return b"".join(table) + bytes(values)
