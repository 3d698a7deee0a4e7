"""Writes a developed picture with its profile and what the camera knew, by Silvermend's own writer."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from core.picture.files import write
from core.picture.icc import P3_PRIMARIES, SRGB_PRIMARIES, matrix_profile
from core.picture.picture import Depth, Facts, Picture, Pixels
from core.picture.transfer import encoded

MAKER = "Silvermend"
MODEL = "Silvermend Render"
NOTICE = "Rendered for Silvermend, GPL-3.0-or-later"
#: What the sensor's converter tells apart; a 16-bit file keeps just this, at the top of each number.
SENSOR_BITS = 12


@dataclass(frozen=True)
class Shot:
    """What the file says about how it was taken."""

    title: str
    iso: int
    seconds: Fraction
    aperture: float
    focal_length: int


def write_jpeg(path: Path, display: Pixels, shot: Shot, *, quality: int = 90) -> None:
    """8 bits a colour, sRGB; ``display`` is linear display light in sRGB primaries, 0 … 1."""
    facts = Facts(format="jpeg", icc=matrix_profile("sRGB"), exif=_exif(shot))
    write(Picture(encoded(display), facts=facts), path, quality=quality)


def write_tiff(path: Path, display: Pixels, shot: Shot) -> None:
    """16 bits a colour, Display P3, lossless; ``display`` as in :func:`write_jpeg`."""
    to_p3 = np.linalg.inv(np.array(P3_PRIMARIES).T) @ np.array(SRGB_PRIMARIES).T
    wide = encoded(np.clip(display @ to_p3.T, 0.0, 1.0).astype(np.float32)).astype(np.float64)
    code = np.round(wide * (2**SENSOR_BITS - 1)) * 2 ** (16 - SENSOR_BITS)
    profile = matrix_profile("Display P3", P3_PRIMARIES)
    facts = Facts(format="tiff", depth=Depth.UINT16, icc=profile, exif=_exif(shot))
    write(Picture((code / 65535).astype(np.float32), facts=facts), path)


def _exif(shot: Shot) -> bytes:
    """The block as the Exif standard defines it, a TIFF structure."""
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
    return exif.tobytes().removeprefix(b"Exif\0\0")
