"""Less memory for more time: blocks of a network forget what they computed and compute it again going backward."""

from collections.abc import Iterator
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


def recompute(network: nn.Module) -> int:
    """Let every block that stands in a row of its kind keep only its input while training; how many there are.

    A row is an `nn.Sequential` or `nn.ModuleList` of two or more modules of one class that have weights; inside a row
    others are left alone. Results and gradients are the same. To be done after the network was copied: copies would
    run the original's blocks.
    """
    blocks = list(_blocks(network))
    for block in blocks:
        block.forward = _Forgetful(block.forward)
    return len(blocks)


class _Forgetful:
    def __init__(self, forward: Any) -> None:
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
