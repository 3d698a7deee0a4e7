"""What memory a gradient through a network takes, with everything kept and with blocks computed twice."""

import weakref
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from core.analysis.subject import Subject
from core.layers.recompute import Forward, recomputing

# The side of the picture whose gradient is measured.
MEASURED_SIDE = 32
# What is computed on the way back comes on top of what was kept on the way there: 3 to 35 % in five networks at 192²
# to 384² on a Linux processor.
_ON_THE_WAY_BACK = 1.4
# Going backward through one block, it is computed again and its gradients lie beside it: together 1.9 to 3.3 times what
# it keeps, in six networks at 128² on a Linux processor.
_IN_A_BLOCK = 3.3

_measured: weakref.WeakKeyDictionary[nn.Module, "Need"] = weakref.WeakKeyDictionary()


class Need(NamedTuple):
    """Bytes for every pixel of the picture: ``plain`` with everything kept, ``sparing`` with blocks computed twice."""

    plain: float
    sparing: float


def need_of(subject: Subject) -> Need:
    """What a gradient with respect to the picture takes, by what a small one keeps on the way there."""
    if subject.network not in _measured:
        _measured[subject.network] = _measure(subject)
    return _measured[subject.network]


@torch.enable_grad()
def _measure(subject: Subject) -> Need:
    side = max(MEASURED_SIDE, subject.multiple_of)
    x = torch.full((1, subject.channels, side, side), 0.5, device=subject.device.torch, requires_grad=True)
    weights = {weight.untyped_storage().data_ptr() for weight in subject.network.parameters()}
    within: list[int] = []
    with recomputing(subject.network, partial(_Counted, weights=weights, found=within)):
        # Blocks are computed twice here too, so that measuring needs no more than the smaller of the two.
        outside = _kept(subject.network, x, weights=weights)
    plain = _ON_THE_WAY_BACK * (outside + sum(within))
    sparing = outside + _IN_A_BLOCK * max(within) if within else plain
    return Need(plain / side**2, min(plain, sparing) / side**2)


class _Counted:
    """A block that says how much it would keep, and keeps its input alone."""

    def __init__(self, forward: Forward, weights: set[int], found: list[int]) -> None:
        self.forward, self.weights, self.found = forward, weights, found

    def __call__(self, *given: Any, **named: Any) -> Any:
        self.found.append(_kept(self.forward, *given, weights=self.weights, **named))
        return checkpoint(self.forward, *given, use_reentrant=False, **named)


def _kept(forward: Callable[..., Any], *given: Any, weights: set[int], **named: Any) -> int:
    """Bytes that are kept for going backward through ``forward``, beside its weights."""
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage.data_ptr()] = storage.nbytes()
        # A result that keeps itself would never be freed.
        return tensor.detach()

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        # What is kept stays alive in ``result``, so that no place in memory is used twice.
        result = forward(*given, **named)
    del result
    return sum(count for place, count in kept.items() if place not in weights)
