"""Picture files taken down row by row, without most of their metadata: TIFF, PNG and JPEG XL by OpenImageIO, JPEG and
WebP by Pillow.

OpenImageIO ends the whole program when the disk is full while it writes JPEG, and never returns from WebP; of PNG, TIFF
and JPEG XL it tells, if asked, except for the last few thousand bytes: so these files are looked at once more. Pillow
wants a picture whole, so WebP's 8-bit samples are collected here; TIFF, PNG and JPEG take no memory of the picture's
size.

Shapes: (height, width, channels), 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA; uint8, uint16, float16 or float32.
"""

import errno
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO, Protocol

import numpy as np

from core.errors import UnwritablePicture
from core.picture.jpeg_strips import JpegStrips
from core.picture.picture import Facts
from core.picture.samples import Stored

_NAMES = {"uint8": "uint8", "uint16": "uint16", "float16": "half", "float32": "float"}
_LITTLE = 1 << 20  # bytes; a disk with less left counts as full
_SUB = 16  # libpng's number for the filter that takes the difference to the left

Shape = tuple[int, int, int]


class Encoder(Protocol):
    """A file that is being written. OSError when the disk is full, or what else the system has against it."""

    def put(self, stored: Stored) -> None:
        """The next rows (rows, width, channels)."""

    def finish(self) -> None:
        """All rows are there: complete the file."""

    def abandon(self) -> None:
        """Let go of the file, whatever it has become; after ``finish`` too."""


def jpeg(shape: Shape, path: Path, quality: int, facts: Facts) -> Encoder:
    """A JPEG file at ``path`` of uint8 gray or RGB with the blocks of ``facts``; colour at full size."""
    return JpegStrips(shape, path, quality, facts)


def webp(shape: Shape, path: Path, quality: int | None, facts: Facts) -> Encoder:
    """A WebP file at ``path`` of uint8 RGB or RGBA with the blocks of ``facts``, lossless when ``quality`` is None.

    Colours under transparency stay as they are.
    """
    return _Webp(shape, path, quality, facts)


def png(shape: Shape, kind: np.dtype[Any], path: Path) -> Encoder:
    """A PNG file of uint8 or uint16 samples at ``path``."""
    # One filter for all rows and a low level: within a few percent of the smallest file, in a tenth of the time.
    level = 3 if kind == np.uint8 else 1
    return _Scanlines(shape, kind, path, "png", {"png:compressionLevel": level, "png:filter": _SUB})


def tiff(shape: Shape, kind: np.dtype[Any], path: Path) -> Encoder:
    """A TIFF file at ``path``, compressed without loss; BigTIFF where 4 GB might be passed."""
    # Deflate saves another tenth on noisy 16-bit photographs and takes three times as long; floats need it.
    method = "zip" if kind.kind == "f" else "lzw"
    big = int(np.prod(shape, dtype=np.int64)) * kind.itemsize > 3 << 30
    return _Scanlines(shape, kind, path, "tiff", {"compression": method, "tiff:half": 1, "tiff:bigtiff": int(big)})


def jpegxl(shape: Shape, kind: np.dtype[Any], path: Path, quality: int | None, profile: bytes | None) -> Encoder:
    """A JPEG XL file at ``path``, lossless when ``quality`` is None."""
    # The distance that libjxl's own tool, cjxl, takes for a JPEG quality.
    distance = 0.1 + (100 - quality) * 0.09 if quality is not None else 0.0
    # Below 4, libjxl fails on most float32 pictures with values below 0, from 4 on some wild ones are left
    # (https://github.com/libjxl/libjxl/issues/4902).
    effort = 4 if quality is not None or kind == np.float32 else 2
    # Boxes, though empty, put the pixels into a box as well, whose length tells later whether all of them arrived.
    boxes = {"jpegxl:use_boxes": 1, "jpegxl:exif_box": 0, "jpegxl:xmp_box": 0}
    wishes = {"jpegxl:distance": distance, "jpegxl:effort": effort, **boxes}
    return _Scanlines(shape, kind, path, "jpegxl", wishes, profile)


class _Scanlines:
    """A file by OpenImageIO."""

    def __init__(
        self,
        shape: Shape,
        kind: np.dtype[Any],
        path: Path,
        format: str,
        wishes: Mapping[str, str | int | float],
        profile: bytes | None = None,
    ) -> None:
        import OpenImageIO

        height, width, channels = shape
        spec = OpenImageIO.ImageSpec(width, height, channels, _NAMES[str(kind)])
        spec.alpha_channel = channels - 1 if channels in (2, 4) else -1
        spec.attribute("oiio:UnassociatedAlpha", 1)
        for name, wish in wishes.items():
            spec.attribute(name, wish)
        if profile is not None:
            kept = np.frombuffer(profile, np.uint8)
            spec.attribute("ICCProfile", OpenImageIO.TypeDesc(f"uint8[{len(profile)}]"), kept)
        self._shape, self._kind, self._path, self._format, self._top = shape, kind, path, format, 0
        target = OpenImageIO.ImageOutput.create(format)
        assert target is not None, "OpenImageIO is built with the kinds written here"
        self._target = target
        self._check(self._target.open(str(path), spec))

    def put(self, stored: Stored) -> None:
        bottom = self._top + len(stored)
        done = self._target.write_scanlines(self._top, bottom, 0, np.ascontiguousarray(stored))
        self._top = bottom
        self._check(done)

    def finish(self) -> None:
        self._check(self._target.close())

    def abandon(self) -> None:
        height, width, channels = self._shape
        missing = min(height - self._top, _LITTLE // (width * channels) + 1)
        if self._format == "png" and missing:
            # libpng tells the person at the terminal when a file without any pixels is closed.
            noise = np.random.default_rng(0).integers(0, 256, (missing, width, channels)).astype(self._kind)
            self._target.write_scanlines(self._top, self._top + missing, 0, noise)
        self._target.close()
        self._target.geterror()  # what is not asked for is printed at the program's end

    def _check(self, done: bool) -> None:
        message = self._target.geterror()
        if self._format == "tiff":
            message = ""  # it always regrets a directory that was never asked for; the file is looked at afterwards
        if not done or message:
            raise failure(self._path, message)


class _Webp:
    """A file by Pillow."""

    def __init__(self, shape: Shape, path: Path, quality: int | None, facts: Facts) -> None:
        self._samples = np.empty(shape, np.uint8)
        self._path, self._quality, self._facts, self._top = path, quality, facts, 0

    def put(self, stored: Stored) -> None:
        self._samples[self._top : self._top + len(stored)] = stored
        self._top += len(stored)

    def finish(self) -> None:
        from PIL import Image

        with self._path.open("wb") as file:
            Image.fromarray(self._samples).save(
                _only_written_to(file),
                "WEBP",
                method=4,
                exact=True,
                lossless=self._quality is None,
                quality=50 if self._quality is None else self._quality,  # of lossless files, the effort
                alpha_quality=100,
                icc_profile=self._facts.icc or b"",
                exif=self._facts.exif or b"",
                xmp=self._facts.xmp or b"",
            )

    def abandon(self) -> None:
        pass


def _only_written_to(file: BinaryIO) -> Any:
    """``file`` without its number, by which Pillow would write itself, and overlook that the disk is full."""
    return SimpleNamespace(write=file.write)


def failure(path: Path, message: str = "") -> OSError:
    """Why a file came out incomplete: the disk is full, or else what the encoder says."""
    if shutil.disk_usage(path.parent).free < _LITTLE:
        return OSError(errno.ENOSPC, "No space left on device")
    if message.startswith("JxlEncoder"):
        raise UnwritablePicture("JPEG XL cannot hold these floats, some of which are below 0.", "Save it as TIFF.")
    return OSError(errno.EIO, message or "the file is not complete")
