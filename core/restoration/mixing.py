"""A part of a picture before and after, mixed as an effect says; what two effects share is computed once.

Shapes: pixels (h, w, 3), planes (h, w), all float32 in the picture's own values.
"""

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from core.picture import icc
from core.picture.picture import Facts, Pixels
from core.restoration.effect import BANDS, Effect
from core.restoration.frame import Frame
from core.restoration.mask import Mask
from core.restoration.mask_weights import combined
from core.restoration.painted import Painter
from core.restoration.wavelet import details, reach

Weights = tuple[float, float, float]

# Rec. ITU-R BT.709-6, item 3.2.
_LUMA: Weights = (0.2126, 0.7152, 0.0722)


def margin(effect: Effect) -> int:
    """How many pixels beyond a part its mix depends on."""
    return reach(BANDS) if any(effect.detail) else 0


def luma_weights(facts: Facts) -> Weights:
    """What red, green and blue count for brightness: as in the picture's profile, else as in sRGB; they sum to 1."""
    colours = icc.primaries(facts.icc) if facts.icc and not facts.gray else None
    red, green, blue = (colour[1] for colour in colours) if colours is not None else _LUMA
    total = red + green + blue
    return (red / total, green / total, blue / total) if min(red, green, blue) >= 0 and total > 0 else _LUMA


class Mixer:
    """``before`` and ``after`` are what ``frame`` shows of the two pictures.

    Of a picture that was halved ``halvings`` times, detail is returned as far as it is still there. Pixels nearer than
    `margin` to an edge of the frame that is none of the picture may be off while detail is returned.
    """

    def __init__(
        self,
        before: Pixels,
        after: Pixels,
        frame: Frame,
        weights: Weights = _LUMA,
        *,
        halvings: int = 0,
        painter: Painter | None = None,
    ) -> None:
        self.before = np.ascontiguousarray(before)
        self.after = np.ascontiguousarray(after)
        self.frame = frame
        self._weights = np.array([weights], np.float32)
        self._halvings = halvings
        self._painter = painter or Painter()
        self._luma_change: Pixels | None = None
        self._luma_details: list[Pixels] | None = None
        self._colour_details: list[Pixels] | None = None
        self._full: tuple[object, Pixels] | None = None
        self._shares: tuple[tuple[Mask, ...], Pixels | None] | None = None

    def mixed(self, effect: Effect) -> Pixels:
        """The part under ``effect``, (h, w, 3). Not to be changed: it may be ``before`` or ``after`` themselves."""
        full, shares = self._at_full_strength(effect), self.shares(effect.working_masks)
        if shares is None:
            return _between(self.before, full, effect.strength)
        if effect.strength < 1:
            shares = shares * np.float32(effect.strength)
        # Where a share is 0 or 1, this is the one or the other to the last bit.
        mixed = cv2.multiply(full, cv2.cvtColor(shares, cv2.COLOR_GRAY2RGB))
        rest = cv2.multiply(self.before, cv2.cvtColor(1 - shares, cv2.COLOR_GRAY2RGB))
        return np.asarray(cv2.add(mixed, rest, mixed), np.float32)

    def shares(self, masks: Sequence[Mask]) -> Pixels | None:
        """How much counts where, (h, w); None for everything everywhere."""
        masks = tuple(masks)
        if self._shares is None or self._shares[0] != masks:
            self._shares = (masks, combined(masks, self.frame, self._painter))
        return self._shares[1]

    def _at_full_strength(self, effect: Effect) -> Pixels:
        if effect.luma == effect.colour and not any(effect.detail):
            return _between(self.before, self.after, effect.luma)
        key = (effect.luma, effect.colour, effect.detail, effect.detail_colour)
        if self._full is None or self._full[0] != key:
            self._full = (key, self._separately(effect))
        return self._full[1]

    def _separately(self, effect: Effect) -> Pixels:
        """Brightness and colour apart.

        The change is one of luma, the same in all channels, and what is left of it, which is one of colour.
        """
        luma, shown = self._luma(), effect.detail
        kept = _without(luma, shown, self._details_of_luma) if any(shown) else luma
        mixed = _between(self.before, self.after, effect.colour)
        if effect.detail_colour and any(shown) and effect.colour:
            mixed = _without(mixed, [share * effect.colour for share in shown], self._details_of_colour)
        shift = cv2.addWeighted(kept, effect.luma, luma, -effect.colour, 0)
        return np.asarray(cv2.add(mixed, cv2.cvtColor(shift, cv2.COLOR_GRAY2RGB)), np.float32)

    def _luma(self) -> Pixels:
        if self._luma_change is None:
            self._luma_change = np.asarray(
                cv2.transform(cv2.subtract(self.after, self.before), self._weights), np.float32
            )
        return self._luma_change

    def _details_of_luma(self) -> list[Pixels]:
        if self._luma_details is None:
            self._luma_details = details(self._luma(), BANDS, self._halvings)
        return self._luma_details

    def _details_of_colour(self) -> list[Pixels]:
        if self._colour_details is None:
            change = cv2.subtract(self.after, self.before)
            colour = np.asarray(cv2.subtract(change, cv2.cvtColor(self._luma(), cv2.COLOR_GRAY2RGB)), np.float32)
            self._colour_details = details(colour, BANDS, self._halvings)
        return self._colour_details


def _between(before: Pixels, after: Pixels, share: float) -> Pixels:
    """``before`` at 0, ``after`` at 1: themselves, not copies."""
    if share in (0, 1):
        return after if share else before
    return np.asarray(cv2.addWeighted(before, 1 - share, after, share, 0), np.float32)


def _without(plane: Pixels, shares: Sequence[float], found: Callable[[], list[Pixels]]) -> Pixels:
    """``plane`` less ``shares`` of the sizes of detail that are ``found``."""
    less = plane
    for share, detail in zip(shares, found(), strict=True):
        if share:
            less = np.asarray(cv2.scaleAdd(detail, -share, less), np.float32)
    return less
