"""Writes a developed picture with its profile and what the camera knew."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt
import OpenImageIO as oiio
from PIL import ExifTags, Image

from resources.samples.render.colour_profile import DISPLAY_P3, SRGB, encoded, profile

MAKER = "Silvermend"
MODEL = "Silvermend Render"
NOTICE = "Rendered for Silvermend, GPL-3.0-or-later"


@dataclass(frozen=True)
class Shot:
    """What the file says about how it was taken."""

    title: str
    iso: int
    seconds: Fraction
    aperture: float
    focal_length: int


def write_jpeg(path: Path, display: npt.NDArray[np.float64], shot: Shot, *, quality: int = 92) -> None:
    """8 bits a colour, sRGB; ``display`` is linear display light in sRGB primaries, 0 … 1."""
    picture = Image.fromarray(np.round(encoded(display) * 255).astype(np.uint8))
    picture.save(path, quality=quality, subsampling=0, exif=_exif(shot), icc_profile=profile("sRGB", SRGB))


def write_tiff(path: Path, display: npt.NDArray[np.float64], shot: Shot, *, bits: int = 12) -> None:
    """16 bits a colour, of which the sensor's ``bits`` count; Display P3; losslessly packed."""
    wide = np.clip(display @ (np.linalg.inv(DISPLAY_P3) @ SRGB).T, 0.0, 1.0)
    steps = 2**bits - 1
    code = np.round(encoded(wide) * steps).astype(np.uint32)
    pixels = (code << (16 - bits) | code >> (2 * bits - 16)).astype(np.uint16)
    height, width = pixels.shape[:2]
    spec = oiio.ImageSpec(width, height, 3, "uint16")
    icc = np.frombuffer(profile("Display P3", DISPLAY_P3), np.uint8)
    spec.attribute("ICCProfile", oiio.TypeDesc(f"uint8[{len(icc)}]"), icc)
    spec.attribute("compression", "zip")
    spec.attribute("tiff:zipquality", 9)
    spec.attribute("tiff:RowsPerStrip", 64)
    for name, value in _attributes(shot).items():
        spec.attribute(name, value)
    output = oiio.ImageOutput.create(str(path))
    if not (output and output.open(str(path), spec) and output.write_image(pixels) and output.close()):
        raise OSError(f"{path} could not be written: {oiio.geterror() or (output and output.geterror())}")


def _exif(shot: Shot) -> Image.Exif:
    exif = Image.Exif()
    base = ExifTags.Base
    exif[base.Make], exif[base.Model], exif[base.Copyright] = MAKER, MODEL, NOTICE
    exif[base.ImageDescription] = shot.title
    exif[base.Orientation] = 1
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner[base.ISOSpeedRatings] = shot.iso
    inner[base.ExposureTime] = float(shot.seconds)
    inner[base.FNumber] = shot.aperture
    inner[base.FocalLength] = float(shot.focal_length)
    return exif


def _attributes(shot: Shot) -> dict[str, str | int | float]:
    return {
        "Make": MAKER,
        "Model": MODEL,
        "Copyright": NOTICE,
        "ImageDescription": shot.title,
        "Exif:ISOSpeedRatings": shot.iso,
        "ExposureTime": float(shot.seconds),
        "FNumber": shot.aperture,
        "Exif:FocalLength": float(shot.focal_length),
    }
