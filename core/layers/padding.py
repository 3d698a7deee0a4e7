"""Bring a picture to a size that a network can halve, and back, whatever its size."""

import torch
from torch import Tensor


def reflected(length: int, target: int) -> Tensor:
    """Indices 0 … length−1 continued by reflection up to ``target`` places; a single pixel repeats."""
    period = max(2 * length - 2, 1)
    places = torch.arange(target) % period
    return torch.minimum(places, period - places) if length > 1 else torch.zeros(target, dtype=torch.long)


def pad_to_multiple(x: Tensor, multiple: int) -> Tensor:
    """Reflect (b, c, h, w) on the right and at the bottom until ``multiple`` divides both sides.

    Unlike ``torch.nn.functional.pad`` this also works when the padding is longer than the picture.
    """
    height, width = x.shape[-2:]
    tall, wide = -(-height // multiple) * multiple, -(-width // multiple) * multiple
    if tall != height:
        x = x.index_select(-2, reflected(height, tall).to(x.device))
    if wide != width:
        x = x.index_select(-1, reflected(width, wide).to(x.device))
    return x
