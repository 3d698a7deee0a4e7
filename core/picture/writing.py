"""Photographs to disk: fitted to what the kind of file can hold, written beside the target, then renamed over it.

A picture comes row by row and goes to disk row by row where its kind of file allows that, so that writing takes hardly
any memory, and none of the picture's size for TIFF and PNG.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import SettingsError, UnwritablePicture
from core.picture import encoding, refusal
from core.picture.containers import jpegxl, png, tiff
from core.picture.encoding import Encoder
from core.picture.fitting import Fit, fit
from core.picture.formats import ENDINGS, FORMATS
from core.picture.picture import Facts, Picture, Pixels
from core.picture.samples import stored_as

_ROWS = 64  # what `write` puts at a time; their samples stay in the cache


class Rows:
    """A picture file on its way: ``start``, then all its rows from the top by ``put``, some at a time.

    Afterwards ``notes`` say what this kind of file could not keep. UnwritablePicture for everything that stops the
    writing.
    """

    def __init__(self, fit: Fit, shape: tuple[int, int], kind: str, paths: tuple[Path, Path], quality: int | None):
        self._fit, self._shape, self._kind, self._quality = fit, shape, kind, quality
        self._neighbour, self._path = paths
        self._encoder: Encoder | None = None
        self._top = 0

    @property
    def notes(self) -> list[str]:
        """Complete once all rows are there."""
        return self._fit.notes

    def start(self) -> None:
        """Begin, or begin again: rows put so far are forgotten."""
        self.abandon()
        self._top = 0
        with _failing_as_sentences(self._path):
            self._encoder = _encoder(self._fit, self._shape, self._kind, self._neighbour, self._quality)

    def put(self, pixels: Pixels) -> None:
        """The next rows (rows, width, 3), float32; the more at a time, the more memory their samples take."""
        assert self._encoder is not None, "start comes first"
        with _failing_as_sentences(self._path):
            self._encoder.put(self._fit.stored(pixels, self._top))
        self._top += len(pixels)

    def finish(self) -> None:
        """Complete the file."""
        assert self._encoder is not None, "start comes first"
        assert self._top == self._shape[0], "all rows are there"
        with _failing_as_sentences(self._path):
            self._encoder.finish()
            self._encoder = None
            _add_blocks(self._neighbour, self._kind, self._fit.facts)

    def abandon(self) -> None:
        """Let go of the file."""
        if self._encoder is not None:
            self._encoder.abandon()
            self._encoder = None


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
    facts, sides = picture.facts, (picture.height, picture.width)
    with opened(facts, *sides, path, alpha=picture.alpha, quality=quality, overwrite=overwrite) as rows:
        rows.start()
        for top in range(0, picture.height, _ROWS):
            rows.put(picture.pixels[top : top + _ROWS])
    return rows.notes


@contextmanager
def opened(
    facts: Facts,
    height: int,
    width: int,
    path: str | os.PathLike[str],
    *,
    alpha: Pixels | None = None,
    quality: int | None = None,
    overwrite: bool = True,
) -> Iterator[Rows]:
    """A file for a picture whose rows are still to come, with the promises and errors of `write`.

    ``alpha`` (height, width) is needed at once. The file is at ``path`` when the context ends; an error leaves nothing.
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
    found = fit(facts, height, width, alpha, kind)
    with _aside(target, path) as neighbour:
        rows = Rows(found, (height, width), kind, (neighbour, path), quality)
        try:
            yield rows
            rows.finish()
        finally:
            rows.abandon()


def _target(path: Path, *, overwrite: bool) -> Path:
    """The file that ``path`` means, a link being what it points to, once it is known that it may be written."""
    with _failing_as_sentences(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise UnwritablePicture(f"“{path}” is a folder.", "Give the picture a name of its own.")
        if target.exists() and not overwrite:
            raise UnwritablePicture(f"“{path}” is already there.", "Choose another name, or allow it to be replaced.")
    return target


@contextmanager
def _aside(target: Path, path: Path) -> Iterator[Path]:
    """A new file next to ``target`` to write to; it takes the target's place in the end, or goes without a trace."""
    neighbour = target.with_name(f".{target.stem[:60]}.{secrets.token_hex(4)}.part")
    with _failing_as_sentences(path):
        neighbour.open("xb").close()
    try:
        yield neighbour
        with _failing_as_sentences(path):
            if target.exists():
                neighbour.chmod(target.stat().st_mode)
            os.replace(neighbour, target)
    finally:
        neighbour.unlink(missing_ok=True)


@contextmanager
def _failing_as_sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise refusal.unwritten(path, error) from error
    except MemoryError as error:
        raise UnwritablePicture(
            f"There is not enough memory to write “{path.name}”.", "Close other programs and save again."
        ) from error


def _encoder(fit: Fit, sides: tuple[int, int], kind: str, path: Path, quality: int | None) -> Encoder:
    facts, shape = fit.facts, (*sides, fit.channels)
    if kind == "jpeg":
        return encoding.jpeg(shape, path, quality or max(95, facts.quality or 0), facts)
    if kind == "webp":
        lossless = quality is None and facts.format == "webp" and bool(facts.lossless)
        return encoding.webp(shape, path, None if lossless else quality or 95, facts)
    if kind == "png":
        return encoding.png(shape, stored_as(facts.depth), path)
    if kind == "tiff":
        return encoding.tiff(shape, stored_as(facts.depth), path)
    return encoding.jpegxl(shape, stored_as(facts.depth), path, quality, facts.icc)


def _add_blocks(path: Path, kind: str, facts: Facts) -> None:
    """What the encoder did not write itself."""
    try:
        if kind == "png":
            _add_to_png(path, facts)
        elif kind == "tiff":
            tiff.embed(path, facts)
        elif kind == "jpegxl":
            path.write_bytes(jpegxl.embed(path.read_bytes(), facts))
    except ValueError as error:  # the encoder was content, but its file is not complete
        raise encoding.failure(path, str(error)) from error


def _add_to_png(path: Path, facts: Facts) -> None:
    """A PNG file has its blocks before its pixels, so it is copied, piece by piece."""
    copy = path.with_suffix(".copy.part")
    try:
        with path.open("rb") as source, copy.open("xb") as target:
            png.embed(source, target, facts)
        os.replace(copy, path)
    finally:
        copy.unlink(missing_ok=True)
