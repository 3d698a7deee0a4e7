"""Photographs from disk and to disk."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import UnreadablePicture, UnwritablePicture
from core.picture.kinds import kind_of
from core.picture.picture import Depth, Facts, Picture
from core.picture.samples import to_float, to_stored

WRITABLE = {
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".png": "png",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".jxl": "jpegxl",
}
"""Endings that ``write`` understands, and the kind of file each makes."""


def read(path: str | os.PathLike[str]) -> Picture:
    """The photograph in the file at ``path``, upright.

    Raises UnreadablePicture.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            kind = kind_of(file.read(16))
    except OSError as error:
        raise UnreadablePicture(f"“{path.name}” could not be opened: {error.strerror}.") from error
    if kind is None:
        raise UnreadablePicture(f"“{path.name}” is not a picture.", "Choose a JPEG, PNG, TIFF, WebP or JPEG XL file.")
    import OpenImageIO

    wish = OpenImageIO.ImageSpec()
    wish.attribute("oiio:UnassociatedAlpha", 1)
    source = OpenImageIO.ImageInput.open(str(path), wish)
    if source is None:
        raise UnreadablePicture(f"“{path.name}” could not be read: {OpenImageIO.geterror()}.")
    spec = source.spec()
    stored = source.read_image(0, 0, 0, spec.nchannels, spec.format)
    if stored is None:
        raise UnreadablePicture(f"“{path.name}” could not be read: {source.geterror()}.")
    depths = {"uint8": Depth.UINT8, "uint16": Depth.UINT16, "float16": Depth.HALF}
    depth = depths.get(str(stored.dtype), Depth.FLOAT)
    values = to_float(stored)
    if values.ndim == 2:
        values = values[..., None]
    channels = values.shape[2]
    gray = channels < 3
    colour = np.repeat(values[..., :1], 3, axis=2) if gray else np.ascontiguousarray(values[..., :3])
    alpha = np.ascontiguousarray(values[..., -1]) if channels in (2, 4) else None
    profile = spec.getattribute("ICCProfile")
    icc = bytes(bytearray(profile)) if profile is not None else None
    return Picture(colour, alpha, Facts(format=kind, depth=depth, gray=gray, icc=icc, name=path.name))


def write(
    picture: Picture, path: str | os.PathLike[str], *, quality: int | None = None, overwrite: bool = True
) -> list[str]:
    """Write ``picture`` as the kind of file the ending of ``path`` names, whole or not at all.

    Returns sentences about what that kind of file could not keep. Raises UnwritablePicture.
    """
    path = Path(path)
    kind = WRITABLE.get(path.suffix.lower())
    if kind is None:
        raise UnwritablePicture(f"“{path.name}” cannot be written.", f"Use one of {', '.join(WRITABLE)}.")
    if path.exists() and not overwrite:
        raise UnwritablePicture(f"“{path.name}” is already there.", "Choose another name.")
    import OpenImageIO

    facts = picture.facts
    values = picture.pixels[..., :1] if facts.gray else picture.pixels
    if picture.alpha is not None and kind != "jpeg":
        values = np.concatenate([values, picture.alpha[..., None]], axis=2)
    depth = Depth.UINT8 if kind in ("jpeg", "webp") else facts.depth
    if kind == "png" and depth.is_float:
        depth = Depth.UINT16
    stored = to_stored(values, depth)
    spec = OpenImageIO.ImageSpec(
        picture.width,
        picture.height,
        stored.shape[2],
        str(stored.dtype).replace("float16", "half").replace("float32", "float"),
    )
    spec.attribute("oiio:UnassociatedAlpha", 1)
    spec.attribute("compression", {"jpeg": f"jpeg:{quality or 95}", "tiff": "zip"}.get(kind, ""))
    if facts.icc:
        spec.attribute(
            "ICCProfile", OpenImageIO.TypeDesc(f"uint8[{len(facts.icc)}]"), np.frombuffer(facts.icc, np.uint8)
        )
    try:
        handle, aside = tempfile.mkstemp(suffix=path.suffix.lower(), prefix=f".{path.stem}-", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise UnwritablePicture(f"“{path}” could not be written: {error.strerror}.") from error
    try:
        target = OpenImageIO.ImageOutput.create(aside)
        assert target is not None, "every kind in WRITABLE has a writer"
        if not (target.open(aside, spec) and target.write_image(stored) and target.close()):
            raise UnwritablePicture(f"“{path}” could not be written: {target.geterror()}.")
        os.replace(aside, path)
    finally:
        Path(aside).unlink(missing_ok=True)
    return []


@dataclass(frozen=True)
class Header:
    """What can be known of a picture file without decoding its pixels; the size is that of the upright picture."""

    height: int
    width: int
    facts: Facts


def header(path: str | os.PathLike[str]) -> Header:
    """Size and facts of the photograph at ``path``. Raises UnreadablePicture."""
    picture = read(path)
    return Header(picture.height, picture.width, picture.facts)


def can_read(path: str | os.PathLike[str]) -> bool:
    """Whether the file at ``path`` starts like a picture that ``read`` knows."""
    try:
        with Path(path).open("rb") as file:
            return kind_of(file.read(16)) is not None
    except OSError:
        return False
