"""Photographs from disk: what the file says beside its pixels, then the pixels, upright, as float32."""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core import memory
from core.errors import UnreadablePicture
from core.picture import camera_raw, decoding, exif, heif, icc, refusal, xmp
from core.picture.containers import bmp, jpeg, jpegxl, png, png_soundness, tiff, webp
from core.picture.containers.directory import Data
from core.picture.formats import kind_of
from core.picture.inks import rgb_of_cmyk, rgb_of_lab
from core.picture.picture import Depth, Facts, Picture, Pixels
from core.picture.samples import to_float
from core.picture.upright import changes_sides, lying

_FINDERS = {
    "jpeg": jpeg.find,
    "png": png.find,
    "tiff": tiff.find,
    "webp": webp.find,
    "jpegxl": jpegxl.find,
    "bmp": bmp.find,
    "raw": camera_raw.find,
    "heif": heif.find,
}

# Pixels per inch: what the narrowest of the formats can state, JPEG; no scanner reaches it.
_LARGEST_DENSITY = 65_535
_MODEST = 256 << 20  # bytes that are not asked about


@dataclass(frozen=True)
class Header:
    """What can be known of a picture file before its pixels; the size is that of the upright picture.

    ``alpha`` tells whether it has transparency.
    """

    height: int
    width: int
    facts: Facts
    alpha: bool = False


def can_read(path: str | os.PathLike[str]) -> bool:
    """Whether the file at ``path`` begins like a picture that ``read`` knows."""
    if not Path(path).is_file():  # opening a pipe would wait for its other end
        return False
    try:
        with Path(path).open("rb") as file:
            return kind_of(file.read(16), Path(path).suffix) is not None
    except OSError:
        return False


def pictures_in(folder: Path) -> list[Path]:
    """The pictures in ``folder`` by name, not those in its own folders. UnreadablePicture when there are none."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith(".") and path.is_file())
    except OSError as error:
        raise UnreadablePicture(f"The folder “{folder}” cannot be read: {error.strerror}.") from error
    pictures = [path for path in found if can_read(path)]
    if not pictures:
        raise UnreadablePicture(f"There are no pictures in “{folder}”.", "Choose a folder that holds some.")
    return pictures


def header(path: str | os.PathLike[str]) -> Header:
    """Size and facts of the photograph at ``path``, without decoding its pixels (JPEG XL: with). UnreadablePicture."""
    path = Path(path)
    facts, orientation = _facts(path, whole=False)
    plan = _plan(path, facts.format)
    height, width = plan.height, plan.width
    if changes_sides(orientation):
        height, width = width, height
    return Header(height, width, _completed(facts, plan), plan.alpha)


def read(path: str | os.PathLike[str]) -> Picture:
    """The photograph in the file at ``path``: upright, float32, with all its file says.

    CMYK and CIELAB become sRGB; of several pictures the first is taken; samples that are no numbers are replaced. What
    had to change stands in ``facts.notes``. UnreadablePicture says why a file is refused and what to do.
    """
    path = Path(path)
    facts, orientation = _facts(path)
    try:
        plan = _plan(path, facts.format)
        pixels, alpha, notes = _values(path, plan, orientation, facts.icc or plan.icc)
    except MemoryError as error:
        raise UnreadablePicture(
            f"There is not enough memory for “{path.name}”.", "Close other programs, or crop the picture first."
        ) from error
    facts = _completed(facts, plan)
    return Picture(pixels, alpha, replace(facts, notes=(*facts.notes, *notes)))


@contextmanager
def _in_memory(path: Path) -> Iterator[Data]:
    try:
        if path.is_dir():
            raise IsADirectoryError
        if path.exists() and not path.is_file():
            raise refusal.no_file(path)
        with path.open("rb") as file:
            if not os.fstat(file.fileno()).st_size:
                raise refusal.empty(path)
            with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
                yield data
    except OSError as error:
        raise refusal.unopened(path, error) from error


def _facts(path: Path, *, whole: bool = True) -> tuple[Facts, int]:
    """What the file says beside its pixels, made upright, and how its stored pixels are turned.

    ``whole`` asks whether all pixels are there, where that must be known before decoding.
    """
    if fault := refusal.of_name(path):
        raise UnreadablePicture(*fault)
    with _in_memory(path) as data:
        kind = kind_of(data[:16], path.suffix)
        if kind is None:
            raise refusal.no_picture(path)
        if kind == "png" and (flaw := png_soundness.fault(data, rows=whole)):
            raise refusal.damaged(path, flaw)
        if kind == "jpegxl" and (size := jpegxl.size(data)):
            _refuse_beyond_memory(path, *size, size[0] * size[1] * 3)
        try:
            facts = _FINDERS[kind](data) if kind in _FINDERS else Facts(kind)
        except (ValueError, IndexError, RuntimeError, OSError, SyntaxError, EOFError, TypeError, struct.error):
            facts = Facts(kind, notes=("What the file says beside its pixels is damaged and is not kept.",))
    density = facts.resolution if facts.resolution and max(facts.resolution) < _LARGEST_DENSITY else None
    return _made_upright(replace(facts, name=path.name, resolution=density))


def _made_upright(facts: Facts) -> tuple[Facts, int]:
    turn = 1
    if facts.exif is not None:
        try:
            turn = exif.orientation(facts.exif)
            facts = replace(facts, exif=exif.upright(facts.exif))
        except (ValueError, struct.error):
            facts = replace(facts, exif=None, notes=(*facts.notes, "The EXIF block is damaged and is not kept."))
    if facts.format in ("jpegxl", "raw", "heif"):
        turn = 1  # their decoders turn the pixels themselves
    if facts.xmp is not None:
        facts = replace(facts, xmp=xmp.upright(facts.xmp))
    return facts, turn


def _plan(path: Path, kind: str) -> decoding.Plan:
    plan = decoding.plan(path, kind)
    # Samples become pixels at once; some decoders keep them all the same.
    _refuse_beyond_memory(path, plan.height, plan.width, 0 if kind in ("png", "tiff") else plan.stored_bytes)
    return plan


def _refuse_beyond_memory(path: Path, height: int, width: int, stored: int) -> None:
    needed = stored + height * width * 4 * 4  # and the float32 channels made of them
    if needed < _MODEST:
        return
    free, total = memory.free_and_total()
    if total and needed > max(free, total // 4):  # systems that swap and compress call little memory free
        raise refusal.too_large(path, height, width, needed, free)


def _completed(facts: Facts, plan: decoding.Plan) -> Facts:
    """``facts`` with what only the decoder knows."""
    profile, notes = facts.icc or plan.icc, []
    gray = plan.inks == "gray"
    linear = plan.linear
    if profile is not None and not icc.fits(profile, gray=gray):
        if plan.inks in ("rgb", "gray"):
            notes.append("Its colour profile does not belong to such a picture and is not kept.")
        profile = None
    if profile is not None:
        linear = icc.is_linear(profile)
    if plan.inks in ("cmyk", "lab", "icclab"):
        notes.append(f"The picture was converted from {'CMYK' if plan.inks == 'cmyk' else 'CIELAB'} to sRGB.")
        profile, linear = icc.matrix_profile("sRGB"), False
    if plan.bits > 8 and plan.depth is Depth.UINT8:
        notes.append(f"Its samples of {plan.bits} bits were read as 8 bits.")
    if plan.finer:
        notes.append(f"Its samples of {plan.finer} were read as 32-bit floats.")
    if len(plan.wanted) < plan.channels:
        notes.append("The file holds further channels beside its colours; they are not kept.")
    return replace(facts, depth=plan.depth, gray=gray, icc=profile, linear=linear, notes=(*facts.notes, *notes))


def _values(
    path: Path, plan: decoding.Plan, orientation: int, profile: bytes | None
) -> tuple[Pixels, Pixels | None, list[str]]:
    """Pixels (h, w, 3), alpha (h, w) or None, and what had to be done to them.

    Nothing else grows with the picture: samples become pixels, at their upright place, as soon as they are decoded.
    """
    height, width = plan.height, plan.width
    sides = (width, height) if changes_sides(orientation) else (height, width)
    pixels = np.empty((*sides, 3), np.float32)
    alpha = np.empty(sides, np.float32) if plan.alpha else None
    pixels_lying = lying(pixels, orientation)
    alpha_lying = None if alpha is None else lying(alpha, orientation)
    usable = profile if profile is not None and icc.channels(profile) == 4 else None

    def take(top: int, stored: npt.NDArray[Any]) -> None:
        rows = slice(top, top + len(stored))
        if alpha_lying is not None:
            alpha_lying[rows] = np.clip(np.nan_to_num(to_float(stored[..., -1]), nan=1.0), 0, 1)
            stored = stored[..., :-1]
        # Gray has one channel here, which becomes three.
        pixels_lying[rows] = _rgb(stored, plan.inks, usable)

    flaw = decoding.samples(path, plan, take)
    notes = [flaw] if flaw else []
    if plan.depth.is_float and (lost := _made_finite(path, pixels, channels=1 if plan.inks == "gray" else 3)):
        notes.append(lost)
    if plan.premultiplied and alpha is not None:
        np.divide(pixels, alpha[..., None], out=pixels, where=alpha[..., None] > 0)
    return pixels, alpha, notes


def _rgb(stored: npt.NDArray[Any], inks: decoding.Inks, profile: bytes | None) -> Pixels:
    """Red, green and blue of samples, or their one channel of gray."""
    if inks == "cmyk":
        return rgb_of_cmyk(stored, profile)
    if inks in ("lab", "icclab"):
        return rgb_of_lab(np.ascontiguousarray(stored), signed=inks == "lab")
    return to_float(stored)


def _made_finite(path: Path, values: Pixels, channels: int) -> str:
    """Take out NaN (black instead) and infinity (the largest number there is in ``values``), and say what was done."""
    sound = np.isfinite(values)
    if sound.all():
        return ""
    if not sound.any():
        raise refusal.damaged(path, "none of its samples is a number")
    most = float(values.max(where=sound, initial=-np.inf))
    least = float(values.min(where=sound, initial=np.inf))
    np.nan_to_num(values, copy=False, nan=0.0, posinf=most, neginf=least)
    lost = np.count_nonzero(~sound[..., :channels])
    return f"{lost:,} samples were no numbers or beyond what 32-bit floats hold, and were replaced."
