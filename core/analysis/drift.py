"""What a restoration did to a picture as a whole, where nobody asked it to: brightness, colour, clipping, seams."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np

from core.analysis.colour_difference import delta_e
from core.analysis.drift_meter import DriftMeter
from core.analysis.seams import Seams, seams
from core.picture.cielab import cielab
from core.picture.picture import Picture
from core.restoration.tiles import Region

# Rows at a time, as few as stay in the processor's cache.
ROWS = 64
# From here on one should look before trusting the result: a change of brightness that eyes may notice side by side, a
# cast, and a share of values that is more than specks.
NOTABLE_LEVELS = 1.0
NOTABLE_COLOUR = 2.0
NOTABLE_CLIPPING = 0.001


class Notable(Enum):
    """What of a result is worth a second look."""

    SEAMS = "seams"
    CLIPPING = "clipping"
    COLOUR = "colour"
    BRIGHTNESS = "brightness"


@dataclass(frozen=True)
class Drift:
    """``brightness`` is the change of the mean in 8-bit levels. ``colour`` is how far the picture's large areas moved,
    as ΔE of CIEDE2000: below 1 nobody sees it, above 2 a trained eye does. ``clipped`` is the share of values that
    newly reached black or white, 0 to 1, and ``most_clipped`` the part of the picture that has most of them.
    ``seams`` is None where the result is of one piece, or nobody knows its tiles.
    """

    brightness: float
    colour: float
    clipped: float
    most_clipped: Region | None = None
    seams: Seams | None = None

    @property
    def notable(self) -> tuple[Notable, ...]:
        """What is worth a second look, the most telling first."""
        found = {
            Notable.SEAMS: self.seams is not None and self.seams.are_visible,
            Notable.CLIPPING: self.clipped >= NOTABLE_CLIPPING,
            Notable.COLOUR: self.colour >= NOTABLE_COLOUR,
            Notable.BRIGHTNESS: abs(self.brightness) >= NOTABLE_LEVELS,
        }
        return tuple(what for what, is_so in found.items() if is_so)


def drift(before: Picture, after: Picture, tiles: Iterable[Region] = ()) -> Drift:
    """From ``before`` to ``after``, a whole number of times as large, made in ``tiles``, which are regions of it."""
    meter = DriftMeter(before, max(after.height // before.height, 1))
    for top in range(0, after.height, ROWS):
        meter.put(after.pixels[top : top + ROWS])
    return measured(meter, tiles)


def measured(meter: DriftMeter, tiles: Iterable[Region] = ()) -> Drift:
    """The same from rows that went by."""
    before = meter.before
    side = (meter.side, meter.side)
    source = np.asarray(cv2.resize(before.pixels, side, interpolation=cv2.INTER_AREA), np.float32)
    moved = delta_e(cielab(source, before.facts), cielab(meter.fields, before.facts))
    values = meter.height * meter.width * 3
    return Drift(
        brightness=255 * (meter.mean - float(before.pixels.mean(dtype=np.float64))),
        colour=float(moved.mean()),
        clipped=max(meter.clipped_after - meter.clipped_before, 0) / values,
        most_clipped=meter.most_clipped,
        seams=seams(*meter.profiles(), tiles),
    )
