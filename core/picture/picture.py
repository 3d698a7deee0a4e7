"""A photograph in memory: its pixels as numbers, and everything else its file said.

Shapes: pixels (height, width, 3), alpha (height, width); both float32, top row first, upright.
"""

from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]


class Depth(Enum):
    """How one sample is stored in a file; the value is the sentence fragment people read."""

    UINT8 = "8 bit"
    UINT16 = "16 bit"
    HALF = "16-bit float"
    FLOAT = "32-bit float"

    @property
    def white(self) -> int:
        """The stored number that means 1.0."""
        return {Depth.UINT8: 255, Depth.UINT16: 65535}.get(self, 1)

    @property
    def is_float(self) -> bool:
        """Whether samples below 0 and above 1 survive in a file."""
        return self in (Depth.HALF, Depth.FLOAT)


@dataclass(frozen=True)
class Facts:
    """What a picture file says beside its pixels.

    ``format`` is the kind of file ("jpeg", "png", "tiff", "webp", "jpegxl", …), ``gray`` whether it holds one colour
    channel. ``icc``, ``exif``, ``xmp`` and ``iptc`` are the blocks as their standards define them, without the wrapping
    of the file: an ICC profile, a TIFF structure (ExifTool's "Exif" block), an XML packet, IIM records. ``exif`` and
    ``xmp`` already say "upright", since the pixels are.

    ``linear`` says that pixel values are proportional to light (scene- or display-referred) instead of display-encoded.
    ``resolution`` is (horizontal, vertical) in pixels per inch. ``lossless`` and ``quality`` tell how the file was
    compressed, where that can be told (JPEG's 1…100 scale). ``notes`` are sentences about what reading had to change.
    """

    format: str = ""
    depth: Depth = Depth.UINT8
    gray: bool = False
    icc: bytes | None = field(default=None, repr=False)
    exif: bytes | None = field(default=None, repr=False)
    xmp: bytes | None = field(default=None, repr=False)
    iptc: bytes | None = field(default=None, repr=False)
    resolution: tuple[float, float] | None = None
    linear: bool = False
    lossless: bool | None = None
    quality: int | None = None
    name: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Picture:
    """RGB pixels (height, width, 3) in the file's own encoding, 0 black … 1 white, and what the file said.

    Gray pictures hold three equal channels. ``alpha`` (height, width) is 0 transparent … 1 opaque, not multiplied into
    the pixels, or None. Float files may hold values outside 0…1; none is NaN or infinite.
    """

    pixels: Pixels
    alpha: Pixels | None = None
    facts: Facts = Facts()

    def __post_init__(self) -> None:
        assert self.pixels.ndim == 3, "pixels are (height, width, 3)"
        assert self.pixels.shape[2] == 3, "pixels are (height, width, 3)"
        assert self.pixels.dtype == np.float32, "pixels are float32"
        assert self.alpha is None or self.alpha.shape == self.pixels.shape[:2], "alpha is as large as the pixels"

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])

    @property
    def size_megapixels(self) -> float:
        """Millions of pixels."""
        return self.height * self.width / 1e6

    def with_pixels(self, pixels: Pixels) -> "Picture":
        """The same photograph with other ``pixels`` (h, w, 3): facts stay, alpha is resized when the size differs."""
        alpha = self.alpha_at(pixels.shape[0], pixels.shape[1])
        return replace(self, pixels=np.ascontiguousarray(pixels, dtype=np.float32), alpha=alpha)

    def alpha_at(self, height: int, width: int) -> Pixels | None:
        """Alpha for a picture of that size."""
        if self.alpha is None or self.alpha.shape == (height, width):
            return self.alpha
        return _resized(self.alpha, height, width)


def _resized(plane: Pixels, height: int, width: int) -> Pixels:
    import cv2  # takes a tenth of a second to import; most pictures have no alpha

    smaller = height * width < plane.size
    method = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.clip(cv2.resize(plane, (width, height), interpolation=method), 0.0, 1.0).astype(np.float32)
