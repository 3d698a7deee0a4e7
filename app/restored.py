"""A finished restoration, and in numbers what it did to the picture as a whole."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.picture.picture import Picture, Pixels

# From here on the quiet line asks for attention: a change of brightness that eyes may notice side by side, and a
# share of pixels that is more than specks.
NOTABLE_LEVELS = 1.0
NOTABLE_CLIPPING = 0.001


@dataclass(frozen=True, eq=False)
class Restored:
    """``brightness`` is the change of the mean in 8-bit levels; ``clipped`` the share of values that newly reached
    black or white, 0 to 1."""

    picture: Picture
    brightness: float
    clipped: float

    @property
    def is_notable(self) -> bool:
        """Whether the person should look before trusting the result."""
        return abs(self.brightness) >= NOTABLE_LEVELS or self.clipped >= NOTABLE_CLIPPING

    @property
    def remark(self) -> str:
        """The two numbers as a sentence."""
        change = f"{self.brightness:+.1f}".replace("-", "−") if abs(self.brightness) >= 0.05 else "±0.0"
        clipped = (
            QCoreApplication.translate("Restored", "no newly clipped pixels")
            if self.clipped < 0.00005
            else QCoreApplication.translate("Restored", "{share} newly clipped").format(share=f"{self.clipped:.2%}")
        )
        return QCoreApplication.translate("Restored", "Brightness {change}, {clipped}.").format(
            change=change, clipped=clipped
        )


def measured(before: Picture, after: Picture) -> Restored:
    """``after`` with what it changed against ``before``; the two may differ in size."""
    levels = 255 * (float(after.pixels.mean(dtype=np.float64)) - float(before.pixels.mean(dtype=np.float64)))
    return Restored(after, levels, max(_clipped_share(after.pixels) - _clipped_share(before.pixels), 0.0))


def _clipped_share(pixels: Pixels) -> float:
    return float(np.count_nonzero((pixels <= 0) | (pixels >= 1))) / pixels.size
