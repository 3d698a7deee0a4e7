"""A restored picture under an effect, in full resolution: as a whole, in part, or row by row on the way to disk.

Shapes: pixels (h, w, 3) float32.
"""

import numpy as np

from core.picture.picture import Picture, Pixels
from core.restoration.canvas import Rows
from core.restoration.effect import Effect
from core.restoration.frame import Frame, widened
from core.restoration.matching import matched, matched_part, scale_between
from core.restoration.mixing import Mixer, luma_weights, margin
from core.restoration.painted import Painter
from core.restoration.tiles import Region

# Rows mixed at a time: what is needed beside the picture stays small.
BAND = 256


def effected(before: Picture, after: Picture, effect: Effect) -> Picture:
    """``before`` and its result ``after`` under ``effect``; never runs a network.

    The result has the size and facts of ``after``; it is ``after`` itself where the effect changes nothing.
    """
    if effect.plain_strength == 1:
        return after
    if scale_between(before.pixels, after.pixels) is None:
        before = matched(before, after)
    pixels, painter = np.empty_like(after.pixels), Painter()
    for top in range(0, after.height, BAND):
        band = Region(top, 0, min(BAND, after.height - top), after.width)
        pixels[band.slices] = effected_part(before, after, effect, band, painter)
    return after.with_pixels(pixels)


def effected_part(
    before: Picture, after: Picture, effect: Effect, region: Region, painter: Painter | None = None
) -> Pixels:
    """What `effected` finds in ``region`` of the result. With a ``painter`` of one's own, strokes are drawn once."""
    wide = widened(region, margin(effect), after.height, after.width)
    scale = scale_between(before.pixels, after.pixels)
    source = matched(before, after).pixels[wide.slices] if scale is None else matched_part(before.pixels, scale, wide)
    frame = Frame(after.height, after.width, wide)
    mixer = Mixer(source, after.pixels[wide.slices], frame, luma_weights(after.facts), painter=painter)
    inner = region._replace(top=region.top - wide.top, left=region.left - wide.left)
    return mixer.mixed(effect)[inner.slices]


class EffectedRows:
    """Puts finished rows under an effect, as `effected` would the whole, and hands them on.

    The result is ``scale`` times as large as the picture ``before``. Rows are held back as long as others may still
    change what becomes of them.
    """

    def __init__(self, before: Picture, scale: int, effect: Effect, rows: Rows) -> None:
        self._before, self._scale, self._effect, self._rows = before, scale, effect, rows
        self._height, self._width = before.height * scale, before.width * scale
        self._weights = luma_weights(before.facts)
        self._margin = margin(effect)
        self._painter = Painter()
        self._held: Pixels = np.zeros((0, self._width, 3), np.float32)
        # The first row that is held, and the first that is not handed on.
        self._top = self._done = 0

    def start(self) -> None:
        """Begin, or begin again."""
        self._held, self._top, self._done = self._held[:0], 0, 0
        self._rows.start()

    def put(self, pixels: Pixels) -> None:
        """The next rows (rows, width, 3), fully restored."""
        # The caller's rows change afterwards; those that are held back must not.
        self._held = np.concatenate((self._held, pixels)) if len(self._held) or self._margin else pixels
        end = self._top + len(self._held)
        ready = end if end == self._height else max(end - self._margin, self._done)
        if ready > self._done:
            self._rows.put(self._mixed(ready))
            self._done = ready
        drop = max(self._done - self._margin, 0) - self._top
        if drop > 0:
            self._held = self._held[drop:].copy() if self._margin else self._held[drop:]
            self._top += drop

    def _mixed(self, ready: int) -> Pixels:
        region = Region(self._top, 0, len(self._held), self._width)
        source = matched_part(self._before.pixels, self._scale, region)
        frame = Frame(self._height, self._width, region)
        mixer = Mixer(source, self._held, frame, self._weights, painter=self._painter)
        return mixer.mixed(self._effect)[self._done - self._top : ready - self._top]
