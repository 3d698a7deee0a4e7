"""Less memory for more time: blocks of a network forget what they computed and compute it again going backward."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

Forward = Callable[..., Any]


def recompute(network: nn.Module) -> int:
    """Let every block of the network keep only its input while gradients are asked for; how many there are.

    Results and gradients are the same. To be done after the network was copied: copies would run the original's blocks.
    """
    found = blocks(network)
    for block in found:
        block.forward = _Forgetful(block.forward)
    return len(found)


@contextmanager
def recomputing(network: nn.Module, wrap: Callable[[Forward], Forward] | None = None) -> Iterator[int]:
    """A block in which the network recomputes; how many blocks it has. Afterwards it is as it was.

    ``wrap`` is what is put around the forward pass of each block instead.
    """
    found = blocks(network)
    # Most blocks have their forward pass from their class, and are to have it from there again.
    before = [block.__dict__.get("forward") for block in found]
    try:
        for block in found:
            block.forward = (wrap or _Forgetful)(block.forward)
        yield len(found)
    finally:
        for block, own in zip(found, before, strict=True):
            block.__dict__.pop("forward", None)
            if own is not None:
                block.forward = own


def blocks(network: nn.Module) -> list[nn.Module]:
    """What stands in a row of its kind, in the order of the network.

    A row is an `nn.Sequential` or `nn.ModuleList` of two or more modules of one class that have weights; inside a row
    others are left alone.
    """
    return list(_blocks(network))


class _Forgetful:
    def __init__(self, forward: Forward) -> None:
        self.forward = forward

    def __call__(self, *given: Any, **named: Any) -> Any:
        if not torch.is_grad_enabled():
            return self.forward(*given, **named)
        return checkpoint(self.forward, *given, use_reentrant=False, **named)


def _blocks(module: nn.Module) -> Iterator[nn.Module]:
    children = list(module.children())
    is_row = isinstance(module, nn.Sequential | nn.ModuleList) and len(children) > 1
    alike = is_row and len({type(child) for child in children}) == 1
    if alike and all(any(True for _ in child.parameters()) for child in children):
        # Levels of a body are rows of rows: the inner ones are the blocks.
        inner = [list(_blocks(child)) for child in children]
        for child, found in zip(children, inner, strict=True):
            yield from found or [child]
        return
    for child in children:
        yield from _blocks(child)
