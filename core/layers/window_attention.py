"""Attention inside windows, with a learned bias for every relative position (Liu et al., "Swin Transformer", ICCV 2021,
sections 3.1 and 3.2, as MambaIRv2 takes it over).

Shapes: b batch, c channels, h × w picture, k heads, n pixels of a window.
"""

import math

import torch
import torch.nn.functional as F
from einops import rearrange
from torch import Tensor, nn

from core.layers.kept import kept
from core.layers.multi_scan import pointwise


class WindowAttention(nn.Module):
    """Queries, keys and values (b, 3c, h, w) → (b, c, h, w); ``window_size`` must divide h and w.

    Shifted windows begin ``shift`` pixels further in. Published code rolls the picture for that and masks what came
    round from the other side; what remains of those windows are smaller windows along the border, which is how they
    are cut here.
    """

    def __init__(self, dim: int, window_size: int, num_heads: int, shift: int) -> None:
        super().__init__()
        self.window_size, self.num_heads, self.shift = window_size, num_heads, shift
        self.relative_position_bias_table = nn.Parameter(torch.empty((2 * window_size - 1) ** 2, num_heads))
        nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)
        self.proj = nn.Linear(dim, dim)

    def forward(self, qkv: Tensor) -> Tensor:
        x = qkv.permute(0, 2, 3, 1)
        rows, columns = (_strips(length, self.window_size, self.shift) for length in x.shape[1:3])
        attended = torch.cat(
            [
                torch.cat(
                    [self._attend(x[:, top:bottom, left:right], tall, wide) for left, right, wide in columns], dim=2
                )
                for top, bottom, tall in rows
            ],
            dim=1,
        )
        return pointwise(attended.permute(0, 3, 1, 2), self.proj.weight, self.proj.bias)

    def published_extra(self, qkv: Tensor) -> int:
        """Published code attends over the whole of a window that lies across the border (`core.analysis.counter`).

        Each pixel meets as many as its window is tall times wide, so the sum over a picture is a product of two.
        """
        b, channels, *sides = qkv.shape
        ours = math.prod(
            sum((stop - start) * side for start, stop, side in _strips(length, self.window_size, self.shift))
            for length in sides
        )
        return 2 * b * channels // 3 * (math.prod(sides) * self.window_size**2 - ours)

    def _attend(self, x: Tensor, tall: int, wide: int) -> Tensor:
        """(b, h, w, 3c) in windows of ``tall`` × ``wide`` → (b, h, w, c)."""
        windows = rearrange(x, "b (y i) (x j) c -> (b y x) (i j) c", i=tall, j=wide)
        query, key, value = rearrange(windows, "m n (three k d) -> three m k n d", three=3, k=self.num_heads)
        places = _relative_places(self.window_size, tall, wide, device=x.device)
        bias = F.embedding(places, self.relative_position_bias_table).permute(2, 0, 1)[None]
        y = F.scaled_dot_product_attention(query, key, value, bias.to(query.dtype))
        return rearrange(
            y, "(b y x) k (i j) d -> b (y i) (x j) (k d)", b=x.shape[0], y=x.shape[1] // tall, i=tall, j=wide
        )


def _strips(length: int, window: int, shift: int) -> list[tuple[int, int, int]]:
    """(start, stop, side of the windows between them) along one side of the picture."""
    if not shift:
        return [(0, length, window)]
    last = length - window + shift
    strips = [(0, shift, shift), (shift, last, window), (last, length, window - shift)]
    return [(start, stop, side) for start, stop, side in strips if start < stop]


@kept
def _relative_places(window: int, tall: int, wide: int) -> Tensor:
    """Row of the table for every pair of pixels of a window of ``tall`` × ``wide``: (n, n)."""
    row, column = (place.flatten() for place in torch.meshgrid(torch.arange(tall), torch.arange(wide), indexing="ij"))
    down, right = row[:, None] - row, column[:, None] - column
    return (down + window - 1) * (2 * window - 1) + right + window - 1
