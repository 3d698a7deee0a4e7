"""The scan through the CUDA kernel of mamba-ssm, where that is installed: gathered, run, put back.

Its kernel wants every sequence laid out in the order of visits, (batch, channels, steps), so the tensors are copied
there and back.
"""

from importlib import import_module

import torch
from torch import Tensor


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation for float32 tensors on an NVIDIA card; arguments as in `core.scan.selective_scan`."""
    steps = order.shape[2]
    if steps == 0:
        return torch.zeros_like(u)
    # Loaded here: it is not installed everywhere, and loading it takes seconds.
    published = import_module("mamba_ssm.ops.selective_scan_interface").selective_scan_fn
    index = order.long().transpose(1, 2).expand(u.shape[0], -1, -1)[..., None]

    def in_order(x: Tensor) -> Tensor:
        """(b, l, h, …) → (b, h, …, steps)."""
        return x.gather(1, index.expand(-1, -1, -1, x.shape[3])).permute(0, 2, 3, 1).contiguous()

    y = published(
        in_order(u).flatten(1, 2),
        in_order(delta).flatten(1, 2),
        A.flatten(0, 1).contiguous(),
        in_order(B),
        in_order(C),
        D.flatten().contiguous(),
        delta_bias=None if delta_bias is None else delta_bias.flatten().contiguous(),
        delta_softplus=True,
    )
    visited = y.view(u.shape[0], u.shape[2], u.shape[3], steps).permute(0, 3, 1, 2)
    return torch.zeros_like(u).scatter(1, index.expand(-1, -1, -1, u.shape[3]), visited)
