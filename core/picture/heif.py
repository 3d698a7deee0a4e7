"""HEIC and AVIF files (HEIF containers, ISO/IEC 23008-12), decoded by libheif, or by Pillow where they hold AV1.

Both turn the picture upright themselves, by the container's own header, which goes before the EXIF block's.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture.containers.directory import Data
from core.picture.picture import Depth, Facts
from core.picture.refusal import undecodable

_AV1 = (b"avif", b"avis")
_CONFIGURATION = b"av1C"
# Where the file's head ends, at the latest, and its pixels begin.
_HEAD = 1 << 16


@dataclass(frozen=True)
class Look:
    """What the head of a file says: its size, "L", "RGB" or "RGBA", and the bits of a sample in it and as decoded."""

    height: int
    width: int
    mode: str
    bits: int
    depth: Depth


def find(data: Data) -> Facts:
    """Profile, EXIF and XMP. ValueError when the file is damaged."""
    with _opened(io.BytesIO(data[:])) as picture:
        info = picture.info
        exif = (info.get("exif") or b"").removeprefix(b"Exif\0\0")
        return Facts("heif", icc=info.get("icc_profile") or None, exif=exif or None, xmp=info.get("xmp") or None)


def look(path: Path) -> Look:
    """The head of the file at ``path``. UnreadablePicture."""
    with _as_sentences(path), _opened(path) as picture:
        width, height = picture.size
        inks, _, deep = picture.mode.partition(";")
        mode = {"I": "L", "LA": "RGBA", "P": "RGB"}.get(inks, inks)
        bits = _av1_bits(path) if _is_av1(path) else int(picture.info.get("bit_depth") or 8)
        return Look(height, width, mode, bits, Depth.UINT16 if deep else Depth.UINT8)


def samples(path: Path) -> npt.NDArray[Any]:
    """uint8 or uint16 samples (height, width, 1, 3 or 4), of up to 16 bits each. UnreadablePicture."""
    seen = look(path)
    with _as_sentences(path), _opened(path) as picture:
        if _is_av1(path):
            return _deep(np.asarray(picture if picture.mode == seen.mode else picture.convert(seen.mode)))
        return _deep(np.asarray(picture))


def _deep(stored: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return stored if stored.ndim == 3 else stored[..., None]


def _is_av1(source: Path | io.BytesIO) -> bool:
    head = source.getvalue()[:64] if isinstance(source, io.BytesIO) else _head(source, 64)
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, int.from_bytes(head[:4], "big"), 4))]
    return any(brand in _AV1 for brand in brands)


def _av1_bits(path: Path) -> int:
    """Bits of a sample, from the AV1 configuration (AV1 in ISOBMFF, section 2.3): 8 where there is none."""
    head = _head(path, _HEAD)
    place = head.find(_CONFIGURATION)
    flags = head[place + 6] if 0 <= place < len(head) - 6 else 0
    return (12 if flags & 0x20 else 10) if flags & 0x40 else 8


def _head(path: Path, count: int) -> bytes:
    with path.open("rb") as file:
        return file.read(count)


@contextmanager
def _opened(source: Path | io.BytesIO) -> Iterator[Any]:
    """The picture, its pixels not yet decoded."""
    # Both take their time to import, and few pictures need them.
    if _is_av1(source):
        from PIL import Image

        with warnings.catch_warnings(action="ignore"), Image.open(source, formats=["AVIF"]) as picture:
            yield picture
    else:
        import pillow_heif

        yield pillow_heif.open_heif(source, convert_hdr_to_8bit=False)


@contextmanager
def _as_sentences(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError, SyntaxError, ValueError, EOFError, IndexError, TypeError) as error:
        raise undecodable(path, "") from error
