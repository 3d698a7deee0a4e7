"""Scans to try, the same ones every time."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Case:
    """A scan to try: ``orders`` for one order or one per image, ``steps`` for a part of the positions."""

    images: int = 1
    positions: int = 37
    heads: int = 2
    channels: int = 8
    states: int = 16
    steps: int | None = None
    orders: int = 1
    bias: bool = True

    def inputs(self, dtype: torch.dtype = torch.float32) -> list[Tensor]:
        """u, delta, A, B, C, D, order and perhaps the bias, the same ones every time."""
        b, length, h, c, n = self.images, self.positions, self.heads, self.channels, self.states
        generator = torch.Generator().manual_seed(1)

        def normal(*shape: int) -> Tensor:
            return torch.randn(*shape, generator=generator, dtype=dtype)

        decay = -torch.arange(1, n + 1, dtype=dtype) * (1 + 0.1 * normal(h, c, n).abs())
        order = torch.rand(self.orders, h, length, generator=generator).argsort(-1)[..., : self.steps or length]
        floats = [normal(b, length, h, c), normal(b, length, h, c) - 2, decay, normal(b, length, h, n)]
        floats += [normal(b, length, h, n), normal(h, c)]
        return [*floats, order.int(), *([normal(h, c)] if self.bias else [])]
