"""Pictures fitted to what a kind of file can hold, strip by strip, and sentences about what it cannot."""

import struct
from dataclasses import dataclass, field, replace

import numpy as np

from core.errors import UnwritablePicture
from core.picture import exif, icc
from core.picture.formats import FORMATS, Format
from core.picture.picture import Depth, Facts, Pixels
from core.picture.samples import Stored, to_stored
from core.picture.transfer import encoded


@dataclass
class Fit:
    """How pixels become the samples of one kind of file.

    ``facts`` are what the file will say; ``alpha`` (height, width) is its transparency, and ``cover`` that of a picture
    which is laid on white. ``with_curve`` means linear light that gets sRGB's curve. ``notes`` say what the file cannot
    hold; they are complete when all strips have been made.
    """

    facts: Facts
    notes: list[str] = field(default_factory=list)
    alpha: Pixels | None = None
    cover: Pixels | None = None
    with_curve: bool = False
    cuts: str = ""

    @property
    def channels(self) -> int:
        """Of the samples: 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA."""
        return (1 if self.facts.gray else 3) + (self.alpha is not None)

    def stored(self, pixels: Pixels, top: int) -> Stored:
        """The samples (rows, width, channels) of ``pixels`` (rows, width, 3), whose first row is number ``top``."""
        rows = slice(top, top + len(pixels))
        if self.with_curve:
            pixels = encoded(pixels)
        if self.cuts and (pixels.min() < 0 or pixels.max() > 1):
            self.notes.append(self.cuts)
            self.cuts = ""
        if self.cover is not None:
            share = self.cover[rows, :, None]
            pixels = pixels * share + (1 - share)
        values = _one_channel(pixels) if self.facts.gray else pixels
        if self.alpha is not None:
            values = np.concatenate([values, self.alpha[rows, :, None]], axis=2)
        return to_stored(values, self.facts.depth)


def fit(facts: Facts, height: int, width: int, alpha: Pixels | None, kind: str) -> Fit:
    """The way of a picture into a file of ``kind``. UnwritablePicture if too long a side."""
    form = FORMATS[kind]
    if max(height, width) > form.longest:
        raise UnwritablePicture(
            f"{form.title} holds at most {form.longest:,} pixels a side; the picture has {width:,} × {height:,}.",
            "Save it as TIFF or PNG.",
        )
    found = Fit(facts, alpha=alpha)
    _set_depth(found, form)
    _set_alpha(found, form)
    if found.facts.gray and (kind == "webp" or (kind == "jpegxl" and found.alpha is not None)):
        # WebP has no gray, and JPEG XL as written here none with alpha.
        found.facts = replace(found.facts, gray=False)
    found.facts = _with_blocks(_with_profile(found.facts, kind), form, height, width, found.notes)
    return found


def _set_depth(fit: Fit, form: Format) -> None:
    facts = fit.facts
    if facts.depth in form.depths:
        return
    depth = form.depths[-1]
    fit.notes.append(f"{form.title} holds {depth.value} at most; the picture was rounded from {facts.depth.value}.")
    if facts.depth.is_float:
        fit.cuts = "Values darker than black or brighter than white were cut."
    if facts.linear and (facts.icc is None or depth is Depth.UINT8):
        # Eight bits of linear light are too coarse in the shadows, and readers take values without a profile for sRGB.
        fit.notes.append("Its linear light was encoded with sRGB's curve.")
        fit.with_curve = True
        facts = replace(facts, linear=False, icc=icc.with_display_curve(facts.icc, gray=facts.gray))
    fit.facts = replace(facts, depth=depth)


def _set_alpha(fit: Fit, form: Format) -> None:
    if fit.alpha is None or form.alpha:
        return
    if fit.alpha.min() < 1:
        fit.notes.append(f"{form.title} has no transparency; the picture was laid on white.")
        fit.cover = fit.alpha
    fit.alpha = None


def _one_channel(pixels: Pixels) -> Pixels:
    """Gray (h, w, 1) of three equal channels, exactly; of channels that came to differ, their mean."""
    first = pixels[..., :1]
    if np.array_equal(first[..., 0], pixels[..., 1]) and np.array_equal(first[..., 0], pixels[..., 2]):
        return first
    mean: Pixels = pixels.mean(axis=2, keepdims=True, dtype=np.float32)
    return mean


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
    return make(label, gamma=1 if facts.linear else None)


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
