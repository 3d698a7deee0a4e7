"""A result under an effect as it is drawn: only what is on screen is mixed, at the size that the screen can show."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColorSpace, QImage, QPainter

from app.ui.halved_picture import HalvedPicture
from app.ui.qt_images import ScreenPixels, region_to_screen, to_image
from app.ui.view_transform import Rect
from core.picture.picture import Picture, Pixels
from core.restoration.effect import BANDS, Effect
from core.restoration.frame import Frame, widened
from core.restoration.mixing import Mixer, luma_weights
from core.restoration.painted import Painter
from core.restoration.tiles import Region
from core.restoration.wavelet import reach

# A quarter of a megapixel has the histogram of all of them.
ENOUGH_PIXELS = 250_000


class EffectedPicture:
    """``before`` and ``after`` are source and ``result``, of one size; ``monitor`` is as qt_images takes it.

    What two paints share, those while a slider moves above all, is kept.
    """

    def __init__(
        self, result: Picture, before: HalvedPicture, after: HalvedPicture, monitor: QColorSpace | None = None
    ) -> None:
        self._result = result
        self._before, self._after = before, after
        self._monitor = monitor
        self._weights = luma_weights(result.facts)
        self._painter = Painter()
        self._mixer: tuple[tuple[int, Region], Region, Mixer] | None = None
        self._drawn: tuple[object, QImage] | None = None

    @property
    def width(self) -> int:
        """Of the result, in pixels."""
        return self._after.width

    def draw(self, painter: QPainter, target: QRectF, part: Rect, device_scale: float, effect: Effect) -> None:
        """Paint ``part`` (fractions) into ``target``; ``device_scale`` is device pixels per pixel."""
        halvings = self._halvings(device_scale)
        height, width = self._after.height / 2**halvings, self._after.width / 2**halvings
        top, left = int(part.top * height), int(part.left * width)
        rows, columns = self._after.sides(halvings)
        bottom, right = min(int(np.ceil(part.bottom * height)), rows), min(int(np.ceil(part.right * width)), columns)
        if bottom <= top or right <= left:
            return
        region = Region(top, left, bottom - top, right - left)
        key = (halvings, region, effect)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (key, to_image(self._mixed(halvings, region, effect), opaque=self._result.alpha is None))
        source = QRectF(part.left * width - left, part.top * height - top, part.width * width, part.height * height)
        painter.drawImage(target, self._drawn[1], source)

    def small(self, effect: Effect) -> ScreenPixels:
        """All of it, small enough to count quickly."""
        halvings = 0
        while halvings < self._after.halvings and np.prod(self._after.sides(halvings)) > ENOUGH_PIXELS:
            halvings += 1
        region = Region(0, 0, *self._after.sides(halvings))
        mixed = self._mixer_of(halvings, region).mixed(effect)
        return region_to_screen(mixed, self._result.facts, None, self._monitor)

    def pixel(self, row: int, column: int, effect: Effect) -> Pixels:
        """Red, green and blue of a pixel of the result, (3,)."""
        wide = widened(Region(row, column, 1, 1), reach(BANDS), self._after.height, self._after.width)
        return np.asarray(self._mixer_of(0, wide).mixed(effect)[row - wide.top, column - wide.left])

    def _halvings(self, device_scale: float) -> int:
        halvings = 0
        while device_scale <= 0.5 and halvings < self._after.halvings:
            device_scale *= 2
            halvings += 1
        return halvings

    def _mixed(self, halvings: int, region: Region, effect: Effect) -> ScreenPixels:
        if self._mixer is None or self._mixer[0] != (halvings, region):
            wide = widened(region, reach(BANDS), *self._after.sides(halvings))
            self._mixer = ((halvings, region), wide, self._mixer_of(halvings, wide))
        _, wide, mixer = self._mixer
        inner = region._replace(top=region.top - wide.top, left=region.left - wide.left)
        pixels = mixer.mixed(effect)[inner.slices]
        return region_to_screen(pixels, self._result.facts, self._after.alpha(halvings, region), self._monitor)

    def _mixer_of(self, halvings: int, region: Region) -> Mixer:
        frame = Frame(self._after.height / 2**halvings, self._after.width / 2**halvings, region)
        before, after = self._before.part(halvings, region), self._after.part(halvings, region)
        return Mixer(before, after, frame, self._weights, halvings=halvings, painter=self._painter)
