"""Orders of visiting pixels in motion, as a GIF file."""

import io
from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from core.analysis import colour_maps

Order = npt.NDArray[np.int32]
Indices = npt.NDArray[np.uint8]

FRAMES, MILLISECONDS, SIDE, COLUMNS = 48, 110, 128, 4
# The first colours of the palette are the picture's grays, the others those of the paths.
_GRAYS, _TONES = 6, 16
_DARKEST, _LIGHTEST = 210, 250
# A visit has faded after this share of the way.
_TRAIL = 0.3
_GAP = 4


def film(orders: Sequence[Order], picture: npt.NDArray[np.float32], frames: int = FRAMES, side: int = SIDE) -> bytes:
    """A field for every order, over ``picture`` (h, w, 3) in gray; the brighter, the more recent the visit.

    Orders are pixel numbers, row by row, of that picture. Fields are about ``side`` pixels wide, never smaller than it.
    """
    gray = np.rint(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).clip(0, 1) * (_GRAYS - 1)).astype(np.uint8)
    times = max(side // gray.shape[1], 1)
    images = []
    for number in range(frames):
        fields = [_field(gray, order, (number + 1) / frames) for order in orders]
        image = Image.fromarray(_side_by_side([field.repeat(times, 0).repeat(times, 1) for field in fields]))
        image.putpalette(_palette())
        images.append(image)
    content = io.BytesIO()
    images[0].save(
        content, "GIF", save_all=True, append_images=images[1:], duration=MILLISECONDS, loop=0, optimize=False
    )
    return content.getvalue()


def _field(gray: Indices, order: Order, share: float) -> Indices:
    """Indices into the palette after ``share`` of an order's steps."""
    now = round(share * len(order))
    field = gray.reshape(-1).copy()
    age = np.arange(now, 0, -1) / (_TRAIL * len(order))
    field[order[:now]] = _GRAYS + np.rint((1 - age.clip(0, 1)) * (_TONES - 1)).astype(np.uint8)
    return field.reshape(gray.shape)


def _side_by_side(fields: Sequence[Indices]) -> Indices:
    columns = min(COLUMNS, len(fields))
    tall, wide = (side + _GAP for side in fields[0].shape)
    frame = np.full((-(-len(fields) // columns) * tall - _GAP, columns * wide - _GAP), _GRAYS - 1, np.uint8)
    for number, field in enumerate(fields):
        top, left = number // columns * tall, number % columns * wide
        frame[top : top + field.shape[0], left : left + field.shape[1]] = field
    return frame


def _palette() -> bytes:
    grays = np.rint(np.linspace(_DARKEST, _LIGHTEST, _GRAYS))[:, None].repeat(3, axis=1)
    tones = colour_maps.sequential()[:: colour_maps.COLOURS // _TONES][:_TONES]
    return np.concatenate([grays, tones]).astype(np.uint8).tobytes()
