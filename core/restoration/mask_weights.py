"""Masks as numbers: how much the restoration counts at each pixel of a part of a picture.

Shapes: weights (h, w) float32, 0 to 1.
"""

from collections.abc import Sequence
from functools import singledispatch
from math import cos, radians, sin

import numpy as np

from core.picture.picture import Pixels
from core.restoration.frame import Frame
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Shape
from core.restoration.painted import Painter


def combined(masks: Sequence[Mask], frame: Frame, painter: Painter) -> Pixels | None:
    """What ``masks`` say together; None where they say nothing.

    One after the other they show (as much as either did) or hide. The first that shows begins with the source, the
    first that hides with the restoration.
    """
    working = [mask for mask in masks if not mask.is_empty]
    if not working:
        return None
    total = np.full(frame.shape, float(working[0].hides), np.float32)
    for mask in working:
        weights = alone(mask, frame, painter)
        if mask.hides:
            total *= 1 - weights
        else:
            total += weights * (1 - total)
    return total


def alone(mask: Mask, frame: Frame, painter: Painter) -> Pixels:
    """What one mask covers, at its amount."""
    weights = _weights(mask.shape, frame, painter)
    if mask.inverted:
        weights = 1 - weights
    return weights if mask.amount == 1 else weights * np.float32(mask.amount)


@singledispatch
def _weights(shape: Shape, frame: Frame, painter: Painter) -> Pixels:
    raise AssertionError("every shape has its weights")


@_weights.register
def _(shape: Brush, frame: Frame, painter: Painter) -> Pixels:
    return painter.weights(shape.strokes, frame)


@_weights.register
def _(shape: LinearGradient, frame: Frame, painter: Painter) -> Pixels:
    x, y = shape.start[0] * frame.width, shape.start[1] * frame.height
    across, down = shape.end[0] * frame.width - x, shape.end[1] * frame.height - y
    length = across**2 + down**2
    if length == 0:
        return np.ones(frame.shape, np.float32)
    # An edge is never harder than a pixel is wide.
    width = max(shape.feather, length**-0.5)
    by_row = (frame.rows - y) * (down / length / width)
    by_column = (frame.columns - x) * (across / length / width)
    share = by_row[:, None].astype(np.float32) + by_column.astype(np.float32)
    share += np.float32(0.5 - 0.5 / width)
    return 1 - _eased(share)


@_weights.register
def _(shape: RadialGradient, frame: Frame, painter: Painter) -> Pixels:
    turned = radians(shape.turned)
    across, down = (radius * frame.longer for radius in shape.radii)
    x = frame.columns - np.float32(shape.centre[0] * frame.width)
    y = (frame.rows - np.float32(shape.centre[1] * frame.height))[:, None]
    along = x * np.float32(cos(turned) / across) + y * np.float32(sin(turned) / across)
    beside = y * np.float32(cos(turned) / down) - x * np.float32(sin(turned) / down)
    distance = np.sqrt(along * along + beside * beside)
    width = max(shape.feather, 1 / min(across, down))
    return _eased((1 - distance) * np.float32(1 / width))


def _eased(share: Pixels) -> Pixels:
    """From 0 to 1 without a corner at either end; beyond both it stays."""
    share = np.clip(share, 0, 1, dtype=np.float32)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
