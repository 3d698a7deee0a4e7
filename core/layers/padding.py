"""Bring a picture to a size that a network can halve, and back, whatever its size."""

from collections.abc import Callable

import torch
from torch import Tensor

from core.layers.kept import kept


@kept
def reflected(length: int, target: int) -> Tensor:
    """Indices 0 … length−1 continued by reflection up to ``target`` places; a single pixel repeats."""
    period = max(2 * length - 2, 1)
    places = torch.arange(target) % period
    return torch.minimum(places, period - places) if length > 1 else torch.zeros(target, dtype=torch.long)


@kept
def mirrored(length: int, target: int) -> Tensor:
    """Indices 0 … length−1 continued up to ``target`` places by reflection that repeats the pixel at the edge."""
    places = torch.arange(target) % (2 * length)
    return torch.minimum(places, 2 * length - 1 - places)


def pad_to_multiple(x: Tensor, multiple: int, continued: Callable[..., Tensor] = reflected) -> Tensor:
    """Reflect (b, c, h, w) on the right and at the bottom until ``multiple`` divides both sides.

    ``continued`` is `reflected` or `mirrored`, whichever the network was trained with.
    Unlike ``torch.nn.functional.pad`` this also works when the padding is longer than the picture.
    """
    height, width = x.shape[-2:]
    tall, wide = -(-height // multiple) * multiple, -(-width // multiple) * multiple
    if tall != height:
        x = x.index_select(-2, continued(height, tall, device=x.device))
    if wide != width:
        x = x.index_select(-1, continued(width, wide, device=x.device))
    return x
