"""A running average of the weights: it restores better than the weights that wander around it."""

import copy

import torch
from torch import nn


class Average:
    """Exponential moving average of a network's state, kept as a network of its own (``.network``, in eval mode).

    Early on the average forgets faster, min(decay, (1 + step) / (10 + step)), so that the random start does not linger.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.network = copy.deepcopy(network).eval().requires_grad_(False)

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards ``network`` after its ``step``-th step, counted from 0."""
        decay = min(self.decay, (1 + step) / (10 + step))
        kept, fresh = self.network.state_dict(), network.state_dict()
        names = [name for name, value in kept.items() if value.is_floating_point()]
        torch._foreach_lerp_([kept[name] for name in names], [fresh[name] for name in names], 1 - decay)
        for name in kept.keys() - set(names):
            kept[name].copy_(fresh[name])
