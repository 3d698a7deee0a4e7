"""What pixel values mean: to networks, to screens, to people."""

import io
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Optional

import numpy as np
import numpy.typing as npt

from core.picture import icc
from core.picture.picture import Depth, Facts, Picture, Pixels
from core.picture.samples import to_stored
from core.picture.transfer import encoded, linear

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

_ROWS = 128
# X and Y of red and of green on D50, as the profiles of well-known colour spaces have them.
_KNOWN = {
    "sRGB": (0.4361, 0.2225, 0.3851, 0.7169),
    "Display P3": (0.5151, 0.2412, 0.2920, 0.6922),
    "Adobe RGB (1998)": (0.6097, 0.3111, 0.2053, 0.6257),
    "ProPhoto RGB": (0.7977, 0.2880, 0.1352, 0.7119),
    "Rec. 2020": (0.6735, 0.2791, 0.1657, 0.6753),
}


@dataclass(frozen=True)
class Encoding:
    """How a picture's values became what a network sees; ``from_network`` undoes it exactly."""

    linear: bool


def to_network(picture: Picture) -> tuple[Pixels, Encoding]:
    """Display-encoded pixels (h, w, 3), mostly 0…1, and how to come back.

    Networks learn from display-encoded photographs. Files in linear light get sRGB's curve (IEC 61966-2-1), continued
    above 1 and mirrored below 0 so that nothing is cut; all others pass unchanged, whatever their primaries.
    """
    encoding = Encoding(linear=picture.facts.linear)
    return (encoded(picture.pixels) if encoding.linear else picture.pixels), encoding


def from_network(pixels: Pixels, encoding: Encoding) -> Pixels:
    """Pixels (h, w, 3) as the file had them: the inverse of ``to_network``."""
    return linear(pixels) if encoding.linear else pixels


def in_srgb(picture: Picture) -> Pixels:
    """Display-encoded pixels (h, w, 3) of the same colours on sRGB's primaries: files of two colour spaces compare.

    Colours outside sRGB lie outside 0 … 1. Pictures without a profile made of a matrix and curves pass as they are, and
    curves count as sRGB's, from which those of display profiles differ little.
    """
    pixels, _ = to_network(picture)
    profile = picture.facts.icc
    colours = icc.primaries(profile) if profile is not None and not picture.facts.gray else None
    if colours is None or np.allclose(colours, icc.SRGB_PRIMARIES, atol=2e-3):
        return pixels
    change = np.array(colours) @ np.linalg.inv(np.array(icc.SRGB_PRIMARIES))
    return encoded(linear(pixels) @ change.astype(np.float32))


def to_srgb8(picture: Picture) -> npt.NDArray[np.uint8]:
    """The picture as an sRGB screen should show it: uint8 (h, w, 3), its profile honoured, without alpha.

    Relative colorimetric with black point compensation, by LittleCMS; what it cannot use counts as sRGB. A tile of a
    picture looks as it does within the whole: pixels are converted one by one.
    """
    shown = np.empty(picture.pixels.shape, dtype=np.uint8)
    transform = _transform(_profile_on_screen(picture.facts))

    def show(top: int) -> None:
        strip = picture.pixels[top : top + _ROWS]
        stored = to_stored(encoded(strip) if picture.facts.linear else strip, Depth.UINT8)
        shown[top : top + _ROWS] = stored if transform is None else _converted(stored, transform)

    tops = range(0, picture.height, _ROWS)
    if len(tops) < 4:
        for top in tops:
            show(top)
    else:
        with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
            list(pool.map(show, tops))
    return shown


def profile_name(profile: bytes | None) -> str:
    """What people call a colour profile, such as "Display P3"; "sRGB, assumed" when there is none."""
    if profile is None:
        return "sRGB, assumed"
    own = icc.name(profile)
    colours = icc.primaries(profile)
    if len(own) > 4 or colours is None:
        return own or "unnamed profile"
    measured = np.array((*colours[0][:2], *colours[1][:2]))
    known = next((title for title, xy in _KNOWN.items() if np.abs(measured - np.array(xy)).max() < 0.003), "")
    if known == "sRGB" and _transform(profile) is not None:
        known = "Rec. 709"  # the same primaries, another curve
    return known or own or "unnamed profile"


def _profile_on_screen(facts: Facts) -> bytes | None:
    profile = facts.icc
    if profile is not None and facts.linear:
        profile = icc.with_display_curve(profile, gray=facts.gray)
    return None if profile is None else icc.as_colour(profile)


@lru_cache(maxsize=8)
def _transform(profile: bytes | None) -> Optional["ImageCmsTransform"]:
    """The way from ``profile`` to sRGB, None where there is nothing to do or the profile is unusable."""
    if profile is None:
        return None
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.ImageCmsProfile(io.BytesIO(icc.matrix_profile("sRGB")))
        flags = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE
        intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
        transform = ImageCms.buildTransform(source, target, "RGB", "RGB", intent, flags)
    except (OSError, ImageCms.PyCMSError):
        return None
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(1, -1, 3)
    changed = np.abs(_converted(cube, transform).astype(int) - cube).max() > 1
    return transform if changed else None


def _converted(stored: npt.NDArray[np.uint8], transform: "ImageCmsTransform") -> npt.NDArray[np.uint8]:
    from PIL import Image, ImageCms

    picture = Image.fromarray(np.ascontiguousarray(stored))
    ImageCms.applyTransform(picture, transform, inPlace=True)
    return np.asarray(picture)
