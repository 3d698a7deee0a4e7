"""A JPEG file written strip by strip: nothing as large as the picture is kept.

Pillow, which tells when the disk is full, wants a picture whole. Each strip is such a picture; what is encoded of it
becomes one restart interval of a single scan (ITU T.81, E.1.4), behind the head of the first with the whole height.
Their tables are the same, since Pillow's are fixed where it is not asked to fit them to the picture.
"""

from contextlib import suppress
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.picture.containers import jpeg as container
from core.picture.picture import Facts
from core.picture.samples import Stored

_BLOCK = 8  # pixels of a side, where colour is kept at full size
_ROWS = 256  # at most, of a strip
_MOST_BLOCKS = 65_535  # in a restart interval
_LARGEST_DENSITY = 65_535


class JpegStrips:
    """A file at ``path`` of uint8 gray or RGB (height, width, 1 or 3) with the blocks of ``facts``."""

    def __init__(self, shape: tuple[int, int, int], path: Path, quality: int, facts: Facts) -> None:
        self._height, width, channels = shape
        blocks = -(-width // _BLOCK)
        self._rows = _BLOCK * max(1, min(_ROWS // _BLOCK, _MOST_BLOCKS // blocks))
        self._interval = self._rows // _BLOCK * blocks
        # Of RGB with a fourth byte a pixel Pillow makes no copy.
        size = min(self._rows, self._height)
        self._strip = np.zeros((size, width) if channels == 1 else (size, width, 4), np.uint8)
        self._waiting = self._strips = 0
        self._quality, self._facts = quality, facts
        self._file = path.open("wb")

    def put(self, stored: Stored) -> None:
        """The next rows."""
        while len(stored):
            taken = min(len(stored), len(self._strip) - self._waiting)
            rows = self._strip[self._waiting : self._waiting + taken]
            if stored.shape[2] == 1:
                rows[...] = stored[:taken, :, 0]
            else:
                rows[..., :3] = stored[:taken]
            stored = stored[taken:]
            self._waiting += taken
            if self._waiting == len(self._strip):
                self._encode(self._strip)

    def finish(self) -> None:
        """All rows are there."""
        if self._waiting:
            self._encode(self._strip[: self._waiting])
        self._file.write(container.END)
        self._file.close()

    def abandon(self) -> None:
        """Let go of the file; what it could not take is no news any more."""
        with suppress(OSError):
            self._file.close()

    def _encode(self, strip: npt.NDArray[np.uint8]) -> None:
        head, scan = container.parted(self._encoded(strip, is_first=self._strips == 0))
        if self._strips:
            self._file.write(container.restart(self._strips - 1))
        elif len(strip) == self._height:
            self._file.write(head)
        else:
            self._file.write(container.in_intervals(head, self._height, self._interval))
        self._file.write(scan)
        self._waiting = 0
        self._strips += 1

    def _encoded(self, strip: npt.NDArray[np.uint8], *, is_first: bool) -> bytes:
        from PIL import Image

        height, width = strip.shape[:2]
        mode = "L" if strip.ndim == 2 else "RGBX"
        picture = Image.frombuffer(mode, (width, height), strip, "raw", mode, 0, 1)
        resolution = self._facts.resolution
        density = {"dpi": resolution} if resolution and max(resolution) < _LARGEST_DENSITY else {}
        blocks = container.segments(self._facts) if is_first else b""
        file = BytesIO()
        # Neither progressive nor with tables of its own: strips would not fit together.
        picture.save(file, "JPEG", quality=self._quality, subsampling=0, extra=blocks, **density)
        return file.getvalue()
