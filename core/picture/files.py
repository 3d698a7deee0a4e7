"""Photographs from disk and to disk."""

import os
import tempfile
from pathlib import Path

import numpy as np

from core.errors import UnwritablePicture
from core.picture.formats import ENDINGS
from core.picture.picture import Depth, Picture
from core.picture.reading import Header, can_read, header, read
from core.picture.samples import to_stored

__all__ = ["WRITABLE", "Header", "can_read", "header", "read", "write"]

WRITABLE = ENDINGS
"""Endings that ``write`` understands, and the kind of file each makes."""


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
