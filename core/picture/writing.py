"""Photographs to disk: fitted to what the kind of file can hold, written beside the target, then renamed over it."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from core.errors import SettingsError, UnwritablePicture
from core.picture import encoding, refusal
from core.picture.containers import jpeg, jpegxl, png, tiff
from core.picture.fitting import fitted
from core.picture.formats import ENDINGS, FORMATS
from core.picture.picture import Facts, Picture, Pixels
from core.picture.samples import to_stored


def write(
    picture: Picture, path: str | os.PathLike[str], *, quality: int | None = None, overwrite: bool = True
) -> list[str]:
    """Write ``picture`` as the kind of file that the ending of ``path`` names, whole or not at all.

    Depth, profile, EXIF, XMP, IPTC, resolution and alpha are kept where that kind of file can hold them; the sentences
    that come back say what it could not. ``quality`` is JPEG's 1 … 100. Without it JPEG is written at 95, or at the
    source's own quality if that is higher; WebP at 95, or without loss if it came so; JPEG XL without loss. PNG and
    TIFF never lose anything. SettingsError for a quality beyond 1 … 100, UnwritablePicture for everything that stops
    the writing; a file that was there before is then still there, unchanged.
    """
    path = Path(path)
    if fault := refusal.of_name(path):
        raise UnwritablePicture(*fault)
    kind = ENDINGS.get(path.suffix.lower())
    if kind is None:
        usual = ", ".join(known.endings[0] for known in FORMATS.values())
        raise UnwritablePicture(f"“{path.name}” does not end like a picture that can be written.", f"Use {usual}.")
    if quality is not None and not 1 <= quality <= 100:
        raise SettingsError(f"Quality goes from 1 to 100, not {quality}.", "90 to 98 suits photographs.")
    target = _target(path, overwrite=overwrite)
    fit, notes = fitted(picture, kind)
    with _aside(target, path) as neighbour:
        _put(fit, kind, neighbour, quality)
    return notes


def _target(path: Path, *, overwrite: bool) -> Path:
    """The file that ``path`` means, a link being what it points to, once it is known that it may be written."""
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise UnwritablePicture(f"“{path}” is a folder.", "Give the picture a name of its own.")
        if target.exists() and not overwrite:
            raise UnwritablePicture(f"“{path}” is already there.", "Choose another name, or allow it to be replaced.")
    except OSError as error:
        raise refusal.unwritten(path, error) from error
    return target


@contextmanager
def _aside(target: Path, path: Path) -> Iterator[Path]:
    """A new file next to ``target`` to write to; it takes the target's place in the end, or goes without a trace."""
    neighbour = target.with_name(f".{target.stem[:60]}.{secrets.token_hex(4)}.part")
    try:
        neighbour.open("xb").close()
        try:
            yield neighbour
            if target.exists():
                neighbour.chmod(target.stat().st_mode)
            os.replace(neighbour, target)
        finally:
            neighbour.unlink(missing_ok=True)
    except OSError as error:
        raise refusal.unwritten(path, error) from error
    except MemoryError as error:
        raise UnwritablePicture(
            f"There is not enough memory to write “{path.name}”.", "Close other programs and save again."
        ) from error


def _put(picture: Picture, kind: str, neighbour: Path, quality: int | None) -> None:
    facts = picture.facts
    values = _one_channel(picture.pixels) if facts.gray else picture.pixels
    if picture.alpha is not None:
        values = np.concatenate([values, picture.alpha[..., None]], axis=2)
    stored = to_stored(values, facts.depth)
    if kind == "jpeg":
        chosen = quality or max(95, facts.quality or 0)
        neighbour.write_bytes(jpeg.embed(encoding.jpeg(stored, chosen, facts.resolution), facts))
    elif kind == "webp":
        lossless = quality is None and facts.format == "webp" and bool(facts.lossless)
        neighbour.write_bytes(encoding.webp(stored, None if lossless else quality or 95, facts))
    else:
        _put_by_openimageio(stored, kind, neighbour, facts, quality)


def _put_by_openimageio(stored: encoding.Stored, kind: str, neighbour: Path, facts: Facts, quality: int | None) -> None:
    try:
        if kind == "png":
            encoding.png(stored, neighbour)
            neighbour.write_bytes(png.embed(neighbour.read_bytes(), facts))
        elif kind == "tiff":
            encoding.tiff(stored, neighbour)
            tiff.embed(neighbour, facts)
        else:
            encoding.jpegxl(stored, neighbour, quality, facts.icc)
            neighbour.write_bytes(jpegxl.embed(neighbour.read_bytes(), facts))
    except ValueError as error:  # the encoder was content, but its file is not complete
        raise encoding.failure(neighbour, str(error)) from error


def _one_channel(pixels: Pixels) -> Pixels:
    """Gray (h, w, 1) of three equal channels, exactly; of channels that came to differ, their mean."""
    first = pixels[..., :1]
    if np.array_equal(first[..., 0], pixels[..., 1]) and np.array_equal(first[..., 0], pixels[..., 2]):
        return first
    mean: Pixels = pixels.mean(axis=2, keepdims=True, dtype=np.float32)
    return mean
