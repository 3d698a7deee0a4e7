"""A result under an effect as it is drawn: only what is on screen is mixed, at the size that the screen can show."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

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
# Pixels mixed while the window waits, which takes some hundredths of a second; and in the background, where more lie
# under what a large screen shows just below the picture's own size: beyond, at a coarser size.
AT_ONCE = 1_500_000
AT_MOST = 6_000_000
PARTS = 2


Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Seen:
    """``region`` of what was halved so many times, under an ``effect``."""

    halvings: int
    region: Region
    effect: Effect


class EffectedPicture:
    """``before`` and ``after`` are source and ``result``, of one size; ``monitor`` is as qt_images takes it.

    What two paints share, those while a slider moves above all, is kept. Where the screen could show more than can be
    mixed at once, a coarser size is painted, and the fine one is ``wanted``; `mixed_finely` makes it on any thread.
    """

    def __init__(
        self, result: Picture, before: HalvedPicture, after: HalvedPicture, monitor: QColorSpace | None = None
    ) -> None:
        self._result = result
        self._before, self._after = before, after
        self._monitor = monitor
        self._weights = luma_weights(result.facts)
        self._painter = Painter()
        # Of the parts that were painted last: a lens shows another one beside the pane's.
        self._mixers: dict[tuple[int, Region], tuple[Region, Mixer]] = {}
        self._drawn: dict[Seen, QImage] = {}
        self._fine: tuple[Seen, QImage] | None = None
        self.wanted: Seen | None = None
        # Called when something is wanted.
        self.wish: Callable[[], object] = lambda: None

    @property
    def width(self) -> int:
        """Of the result, in pixels."""
        return self._after.width

    def draw(self, painter: QPainter, target: QRectF, part: Rect, device_scale: float, effect: Effect) -> None:
        """Paint ``part`` (fractions) into ``target``; ``device_scale`` is device pixels per pixel."""
        seen = self._seen(part, device_scale, effect, AT_MOST)
        if seen.region.height <= 0 or seen.region.width <= 0:
            return
        if self._fine is not None and self._fine[0] == seen:
            image = self._fine[1]
        else:
            if seen.region.height * seen.region.width > AT_ONCE:
                self.wanted = seen
                self.wish()
                seen = self._seen(part, device_scale, effect, AT_ONCE)
            image = self._image(seen)
        height, width = self._after.height / 2**seen.halvings, self._after.width / 2**seen.halvings
        left, top = part.left * width - seen.region.left, part.top * height - seen.region.top
        painter.drawImage(target, image, QRectF(left, top, part.width * width, part.height * height))

    def mixed_finely(self, seen: Seen) -> tuple[Seen, QImage]:
        """What was wanted, on any thread."""
        wide = self._widened(seen)
        return seen, self._cut(self._mixer_of(seen.halvings, wide), wide, seen)

    def take(self, made: tuple[Seen, QImage]) -> None:
        """It is there, and painted while it is still what is seen."""
        self._fine = made
        if self.wanted == made[0]:
            self.wanted = None

    def forget(self) -> None:
        """Nothing is painted for now: give the memory back that repeated paints share."""
        self._mixers.clear()
        self._drawn.clear()
        self._fine = self.wanted = None

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

    def _seen(self, part: Rect, device_scale: float, effect: Effect, most: int) -> Seen:
        halvings, pixels = 0, part.width * part.height * self._after.width * self._after.height
        while (device_scale <= 0.5 or pixels > most) and halvings < self._after.halvings:
            device_scale, pixels, halvings = device_scale * 2, pixels / 4, halvings + 1
        height, width = self._after.height / 2**halvings, self._after.width / 2**halvings
        rows, columns = self._after.sides(halvings)
        top, left = int(part.top * height), int(part.left * width)
        bottom, right = min(int(np.ceil(part.bottom * height)), rows), min(int(np.ceil(part.right * width)), columns)
        return Seen(halvings, Region(top, left, bottom - top, right - left), effect)

    def _image(self, seen: Seen) -> QImage:
        image = self._drawn.pop(seen, None)
        if image is None:
            place = (seen.halvings, seen.region)
            kept = self._mixers.pop(place, None)
            if kept is None:
                wide = self._widened(seen)
                kept = wide, self._mixer_of(seen.halvings, wide)
            _put_last(self._mixers, place, kept)
            image = self._cut(kept[1], kept[0], seen)
        _put_last(self._drawn, seen, image)
        return image

    def _widened(self, seen: Seen) -> Region:
        return widened(seen.region, reach(BANDS), *self._after.sides(seen.halvings))

    def _cut(self, mixer: Mixer, wide: Region, seen: Seen) -> QImage:
        region = seen.region
        inner = region._replace(top=region.top - wide.top, left=region.left - wide.left)
        pixels, alpha = mixer.mixed(seen.effect)[inner.slices], self._after.alpha(seen.halvings, region)
        return to_image(region_to_screen(pixels, self._result.facts, alpha, self._monitor), opaque=alpha is None)

    def _mixer_of(self, halvings: int, region: Region) -> Mixer:
        frame = Frame(self._after.height / 2**halvings, self._after.width / 2**halvings, region)
        before, after = self._before.part(halvings, region), self._after.part(halvings, region)
        return Mixer(before, after, frame, self._weights, halvings=halvings, painter=self._painter)


def _put_last(kept: dict[Key, Value], key: Key, value: Value) -> None:
    """The newest at the end, and of the others the newest."""
    kept[key] = value
    while len(kept) > PARTS:
        kept.pop(next(iter(kept)))
