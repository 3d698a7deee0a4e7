"""Stored samples as picture files: JPEG and WebP by Pillow in memory, the others by OpenImageIO, without metadata.

OpenImageIO ends the whole program when the disk is full while it writes JPEG, and never returns from WebP; of PNG, TIFF
and JPEG XL it tells, if asked, except for the last few thousand bytes: so these files are looked at once more.

Shapes: (height, width, channels), 1 gray, 2 gray and alpha, 3 RGB, 4 RGBA; uint8, uint16, float16 or float32.
"""

import errno
import io
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture.picture import Facts

Stored = npt.NDArray[Any]
_NAMES = {"uint8": "uint8", "uint16": "uint16", "float16": "half", "float32": "float"}
_LITTLE = 1 << 20  # bytes; a disk with less left counts as full
_SUB = 16  # libpng's number for the filter that takes the difference to the left


def jpeg(stored: Stored, quality: int, resolution: tuple[float, float] | None) -> bytes:
    """A JPEG file of uint8 gray or RGB, colour at full size; ``resolution`` is in pixels per inch."""
    from PIL import Image

    result = io.BytesIO()
    density = {"dpi": resolution} if resolution and max(resolution) < 65_535 else {}
    picture = Image.fromarray(np.ascontiguousarray(stored[..., 0] if stored.shape[2] == 1 else stored))
    # Neither progressive nor with tables of its own: Pillow reserves two bytes a pixel for these, too few for noise.
    picture.save(result, "JPEG", quality=quality, subsampling=0, **density)
    return result.getvalue()


def webp(stored: Stored, quality: int | None, facts: Facts) -> bytes:
    """A WebP file of uint8 samples with the blocks of ``facts``, lossless when ``quality`` is None.

    Colours under transparency stay as they are.
    """
    from PIL import Image

    if stored.shape[2] < 3:  # WebP has no gray
        stored = np.concatenate([stored[..., :1]] * 3 + [stored[..., 1:]], axis=2)
    result = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(stored)).save(
        result,
        "WEBP",
        method=4,
        exact=True,
        lossless=quality is None,
        quality=50 if quality is None else quality,  # of lossless files, the effort
        alpha_quality=100,
        icc_profile=facts.icc or b"",
        exif=facts.exif or b"",
        xmp=facts.xmp or b"",
    )
    return result.getvalue()


def png(stored: Stored, path: Path) -> None:
    """A PNG file of uint8 or uint16 samples at ``path``."""
    # One filter for all rows and a low level: within a few percent of the smallest file, in a tenth of the time.
    level = 3 if stored.dtype == np.uint8 else 1
    _write(stored, path, "png", {"png:compressionLevel": level, "png:filter": _SUB})


def tiff(stored: Stored, path: Path) -> None:
    """A TIFF file at ``path``, compressed without loss; BigTIFF where 4 GB might be passed."""
    # Deflate saves another tenth on noisy 16-bit photographs and takes three times as long; floats need it.
    method = "zip" if stored.dtype.kind == "f" else "lzw"
    _write(stored, path, "tiff", {"compression": method, "tiff:half": 1, "tiff:bigtiff": int(stored.nbytes > 3 << 30)})


def jpegxl(stored: Stored, path: Path, quality: int | None, profile: bytes | None) -> None:
    """A JPEG XL file at ``path``, lossless when ``quality`` is None. Gray with alpha becomes RGBA."""
    if stored.shape[2] == 2:
        stored = np.concatenate([stored[..., :1]] * 3 + [stored[..., 1:]], axis=2)
    # The distance that libjxl's own tool, cjxl, takes for a JPEG quality.
    distance = 0.1 + (100 - quality) * 0.09 if quality is not None else 0.0
    effort = 4 if quality is not None else 2
    # Boxes, though empty, put the pixels into a box as well, whose length tells later whether all of them arrived.
    boxes = {"jpegxl:use_boxes": 1, "jpegxl:exif_box": 0, "jpegxl:xmp_box": 0}
    wishes = {"jpegxl:distance": distance, "jpegxl:effort": effort, **boxes}
    _write(stored, path, "jpegxl", wishes, profile)


def _write(
    stored: Stored, path: Path, kind: str, wishes: Mapping[str, str | int | float], profile: bytes | None = None
) -> None:
    import OpenImageIO

    height, width, channels = stored.shape
    spec = OpenImageIO.ImageSpec(width, height, channels, _NAMES[str(stored.dtype)])
    spec.alpha_channel = channels - 1 if channels in (2, 4) else -1
    spec.attribute("oiio:UnassociatedAlpha", 1)
    for name, wish in wishes.items():
        spec.attribute(name, wish)
    if profile is not None:
        kept = np.frombuffer(profile, np.uint8)
        spec.attribute("ICCProfile", OpenImageIO.TypeDesc(f"uint8[{len(profile)}]"), kept)
    target = OpenImageIO.ImageOutput.create(kind)
    assert target is not None, "OpenImageIO is built with the kinds written here"
    done = target.open(str(path), spec) and target.write_image(np.ascontiguousarray(stored))
    done = target.close() and done
    message = target.geterror()
    if kind == "tiff":
        message = ""  # it always regrets a directory that was never asked for; the file is looked at afterwards
    if not done or message:
        raise failure(path, message)


def failure(path: Path, message: str = "") -> OSError:
    """Why a file came out incomplete: the disk is full, or else what the encoder says."""
    if shutil.disk_usage(path.parent).free < _LITTLE:
        return OSError(errno.ENOSPC, "No space left on device")
    return OSError(errno.EIO, message or "the file is not complete")
