"""Pictures for print and measurement, CMYK and CIELAB, as sRGB.

Shapes: samples (height, width, channels) as stored; results (height, width, 3) float32, display-encoded sRGB.
"""

import io
from typing import Any

import numpy as np
import numpy.typing as npt

from core.picture.icc import SRGB_PRIMARIES, matrix_profile
from core.picture.picture import Pixels
from core.picture.samples import to_float
from core.picture.transfer import encoded

_D50 = np.array((0.9642, 1.0, 0.8249), dtype=np.float32)
_ROWS = 256


def rgb_of_cmyk(samples: npt.NDArray[Any], profile: bytes | None) -> Pixels:
    """sRGB of ink amounts (h, w, 4), 0 no ink, through their ICC ``profile``, or as pure filters when there is none.

    The profile's way is relative colorimetric with black point compensation, in 8 bits.
    """
    if profile is None:
        inks = to_float(samples)
        bare = 1 - inks
        return np.ascontiguousarray(bare[..., :3] * bare[..., 3:])
    from PIL import Image, ImageCms

    eight = samples if samples.dtype == np.uint8 else (to_float(samples) * 255 + 0.5).astype(np.uint8)
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    target = ImageCms.ImageCmsProfile(io.BytesIO(matrix_profile("sRGB")))
    transform = ImageCms.buildTransform(
        source,
        target,
        "CMYK",
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    picture = Image.fromarray(np.ascontiguousarray(eight), mode="CMYK")
    converted = ImageCms.applyTransform(picture, transform)
    assert converted is not None, "a transform that is not in place gives a new picture"
    return to_float(np.asarray(converted))


def rgb_of_lab(samples: npt.NDArray[Any], *, signed: bool) -> Pixels:
    """sRGB of CIELAB samples (h, w, 3), uint8 or uint16, as TIFF 6.0 section 23 (``signed`` a*, b*) or ICC store them.

    The white is D50 and becomes white, as relative colorimetric means it.
    """
    result = np.empty(samples.shape, dtype=np.float32)
    to_linear = np.linalg.inv(np.array(SRGB_PRIMARIES).T).astype(np.float32)
    for top in range(0, len(samples), _ROWS):
        strip = samples[top : top + _ROWS]
        lightness, across, down = _lab_numbers(strip, signed=signed)
        middle = (lightness + 16) / 116
        cubes = np.stack([middle + across / 500, middle, middle - down / 200], axis=-1)
        tristimulus = np.where(cubes > 6 / 29, cubes**3, (cubes - 4 / 29) * (3 * (6 / 29) ** 2)) * _D50
        result[top : top + _ROWS] = encoded(np.clip(tristimulus @ to_linear.T, 0, 1, dtype=np.float32))
    return result


def _lab_numbers(strip: npt.NDArray[Any], *, signed: bool) -> tuple[Pixels, Pixels, Pixels]:
    """L* 0 … 100, a* and b* about −128 … 127."""
    lightness = to_float(strip[..., 0]) * 100
    wide = strip.dtype == np.uint16
    if signed:
        chroma = strip[..., 1:].view(np.int16 if wide else np.int8).astype(np.float32)
    else:
        chroma = strip[..., 1:].astype(np.float32) - (32768 if wide else 128)
    chroma /= 256 if wide else 1
    return lightness, chroma[..., 0], chroma[..., 1]
