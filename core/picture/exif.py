"""EXIF blocks: reading and setting the few tags that depend on the pixels, and leaving every other byte where it is.

A block is a TIFF structure (Exif 3.0, section 4.5), without the "Exif\\0\\0" that some files put before it. Cameras'
maker notes point to places within the block, so edits happen in place and nothing moves.
"""

import struct

from core.picture.containers.directory import EXIF, Entry, Layout, entries_at, layout_of

_ORIENTATION = 0x0112
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)
_THUMBNAIL, _THUMBNAIL_LENGTH = 0x0201, 0x0202


def orientation(block: bytes) -> int:
    """How the stored pixels are turned, EXIF's 1 … 8; 1 when the block does not say or says nonsense."""
    try:
        layout, first = layout_of(block)
        for entry in entries_at(block, layout, first)[0]:
            if entry.tag == _ORIENTATION:
                told = layout.whole(entry)
                return told if 1 <= told <= 8 else 1
    except (ValueError, struct.error):
        return 1
    return 1


def upright(block: bytes) -> bytes:
    """``block`` with its orientation set to 1."""
    layout, first = layout_of(block)
    changed = bytearray(block)
    for entry in entries_at(block, layout, first)[0]:
        if entry.tag == _ORIENTATION:
            _set(changed, layout, entry, 1)
    return bytes(changed)


def fitted(block: bytes, height: int, width: int) -> bytes:
    """``block`` for other pixels: the size it states is theirs, and the thumbnail of the former pixels is gone."""
    layout, first = layout_of(block)
    main, thumbnail_place = entries_at(block, layout, first)
    nested = [entry for entry in main if entry.tag == EXIF]
    changed = bytearray(block)
    for entry in main + [inner for outer in nested for inner in entries_at(block, layout, layout.whole(outer))[0]]:
        if entry.tag in _WIDTHS:
            _set(changed, layout, entry, width)
        if entry.tag in _HEIGHTS:
            _set(changed, layout, entry, height)
    return _without_thumbnail(changed, layout, first, thumbnail_place)


def _set(block: bytearray, layout: Layout, entry: Entry, number: int) -> None:
    letter = {3: "H", 4: "I"}.get(entry.kind)
    if letter and entry.count == 1:
        struct.pack_into(layout.order + letter, block, entry.place, min(number, 65535) if letter == "H" else number)


def _without_thumbnail(block: bytearray, layout: Layout, first: int, place: int) -> bytes:
    if not place or layout.big:
        return bytes(block)
    entries = {entry.tag: layout.whole(entry) for entry in entries_at(bytes(block), layout, place)[0]}
    start, length = entries.get(_THUMBNAIL, 0), entries.get(_THUMBNAIL_LENGTH, 0)
    count = struct.unpack_from(layout.order + "H", block, first)[0]
    struct.pack_into(layout.order + "I", block, first + 2 + 12 * count, 0)
    if place < start and start + length == len(block):  # the usual place, where nothing else can point to
        del block[start:]
    return bytes(block)
