"""A source beside its enlarged result: the source's pixels at the result's size, whole or in part."""

import cv2
import numpy as np

from core.picture.picture import Picture, Pixels
from core.restoration.tiles import Region

# Source pixels that one pixel of Lanczos's filter with eight weights reaches away, and one more.
LANCZOS_REACH = 5


def matched(before: Picture, after: Picture) -> Picture:
    """``before`` in the size of ``after``, enlarged by Lanczos's filter if it is smaller."""
    if before.pixels.shape == after.pixels.shape:
        return before
    size = (after.width, after.height)
    return before.with_pixels(np.asarray(cv2.resize(before.pixels, size, interpolation=cv2.INTER_LANCZOS4), np.float32))


def scale_between(before: Pixels, after: Pixels) -> int | None:
    """How many times ``after`` (h, w, 3) is larger, where that is a whole number and the same both ways; else None."""
    down, down_rest = divmod(after.shape[0], before.shape[0])
    across, across_rest = divmod(after.shape[1], before.shape[1])
    return down if down == across and not down_rest and not across_rest else None


def matched_part(before: Pixels, scale: int, region: Region) -> Pixels:
    """What `matched` finds in ``region`` of the source made ``scale`` times larger, without making all of it."""
    if scale == 1:
        return before[region.slices]
    # With some pixels more on all sides, Lanczos's filter finds what it finds in the whole picture.
    top, bottom = _around(region.top, region.height, scale, before.shape[0])
    left, right = _around(region.left, region.width, scale, before.shape[1])
    part = before[top:bottom, left:right]
    size = (part.shape[1] * scale, part.shape[0] * scale)
    enlarged = cv2.resize(part, size, interpolation=cv2.INTER_LANCZOS4)
    inner = region._replace(top=region.top - top * scale, left=region.left - left * scale)
    return np.asarray(enlarged[inner.slices], np.float32)


def _around(start: int, length: int, scale: int, end: int) -> tuple[int, int]:
    return max(start // scale - LANCZOS_REACH, 0), min(-(-(start + length) // scale) + LANCZOS_REACH, end)
