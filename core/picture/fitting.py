"""A picture fitted to what a kind of file can hold, and sentences about what it cannot."""

import struct
from dataclasses import replace

from core.errors import UnwritablePicture
from core.picture import exif, icc
from core.picture.formats import FORMATS, Format
from core.picture.picture import Depth, Facts, Picture
from core.picture.transfer import encoded


def fitted(picture: Picture, kind: str) -> tuple[Picture, list[str]]:
    """``picture`` as a file of ``kind`` can hold it, and what was left out. UnwritablePicture if too long a side."""
    form = FORMATS[kind]
    if max(picture.height, picture.width) > form.longest:
        raise UnwritablePicture(
            f"{form.title} holds at most {form.longest:,} pixels a side; "
            f"the picture has {picture.width:,} × {picture.height:,}.",
            "Save it as TIFF or PNG.",
        )
    notes: list[str] = []
    picture = _with_depth(picture, form, notes)
    picture = _with_alpha(picture, form, notes)
    picture = _with_channels(picture, kind)
    facts = _with_blocks(_with_profile(picture.facts, kind), form, picture.height, picture.width, notes)
    return replace(picture, facts=facts), notes


def _with_depth(picture: Picture, form: Format, notes: list[str]) -> Picture:
    facts = picture.facts
    if facts.depth in form.depths:
        return picture
    depth = form.depths[-1]
    notes.append(f"{form.title} holds {depth.value} at most; the picture was rounded from {facts.depth.value}.")
    pixels = picture.pixels
    if facts.linear and (facts.icc is None or depth is Depth.UINT8):
        # Eight bits of linear light are too coarse in the shadows, and readers take values without a profile for sRGB.
        notes.append("Its linear light was encoded with sRGB's curve.")
        pixels = encoded(pixels)
        facts = replace(facts, linear=False, icc=icc.with_display_curve(facts.icc, gray=facts.gray))
    if facts.depth.is_float and (pixels.min() < 0 or pixels.max() > 1):
        notes.append("Values darker than black or brighter than white were cut.")
    return replace(picture, pixels=pixels, facts=replace(facts, depth=depth))


def _with_alpha(picture: Picture, form: Format, notes: list[str]) -> Picture:
    if picture.alpha is None or form.alpha:
        return picture
    if picture.alpha.min() >= 1:
        return replace(picture, alpha=None)
    notes.append(f"{form.title} has no transparency; the picture was laid on white.")
    share = picture.alpha[..., None]
    return replace(picture, pixels=picture.pixels * share + (1 - share), alpha=None)


def _with_channels(picture: Picture, kind: str) -> Picture:
    """Colour where this kind of file has no gray: WebP, and JPEG XL (as written here) with alpha."""
    grayless = kind == "webp" or (kind == "jpegxl" and picture.alpha is not None)
    if picture.facts.gray and grayless:
        return replace(picture, facts=replace(picture.facts, gray=False))
    return picture


def _with_profile(facts: Facts, kind: str) -> Facts:
    """The same colours described as this kind of file allows."""
    profile = facts.icc
    if profile is None:
        unclear = facts.depth.is_float and (kind == "jpegxl" or not facts.linear)
        return replace(facts, icc=_implied(facts)) if unclear else facts
    if not facts.gray:
        profile = icc.as_colour(profile)
    elif kind in ("png", "jpegxl"):
        profile = icc.as_gray(profile)
    return replace(facts, icc=profile)


def _implied(facts: Facts) -> bytes:
    """The profile that a picture without one has; readers take floats for linear light unless told otherwise."""
    label = "sRGB, linear" if facts.linear else "sRGB"
    make = icc.gray_profile if facts.gray else icc.matrix_profile
    return make(label, linear=facts.linear)


def _with_blocks(facts: Facts, form: Format, height: int, width: int, notes: list[str]) -> Facts:
    block = facts.exif
    if block is not None:
        try:
            block = exif.fitted(block, height, width)
        except (ValueError, struct.error):
            block = None
    if facts.iptc and not form.iptc:
        notes.append(f"{form.title} has no place for IPTC records; they were left out.")

    def held(name: str, content: bytes | None) -> bytes | None:
        if content and form.block and len(content) > form.block:
            notes.append(f"{form.title} holds {name} of {form.block:,} bytes at most; it was left out.")
            return None
        return content

    iptc = held("IPTC", facts.iptc) if form.iptc else None
    return replace(facts, exif=held("EXIF", block), xmp=held("XMP", facts.xmp), iptc=iptc)
