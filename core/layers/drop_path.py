"""Stochastic depth: while training, a branch is left out now and then (Huang et al., ECCV 2016)."""

from torch import Tensor, nn


class DropPath(nn.Module):
    """Leave the branch out of a picture with probability ``rate``, and raise it elsewhere so that the mean stays.

    Pictures of a batch are drawn one by one; (b, …) → same shape. Out of training it does nothing.
    """

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        kept = 1 - self.rate
        drawn = x.new_empty(x.shape[0], *[1] * (x.dim() - 1)).bernoulli_(kept)
        return x * (drawn / kept)
