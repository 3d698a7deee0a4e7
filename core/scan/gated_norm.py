"""What follows the scan in every block that has a gate: heads summed, normalised, gated."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.scan.selective_scan import backend_for

# What the processor's kernel reads without a copy.
_AS_IT_LIES = (torch.float32, torch.bfloat16)


def gated_norm(y: Tensor, norm: nn.LayerNorm, gate: Tensor) -> Tensor:
    """The sum over heads of ``y`` (batch, positions, heads, channels), normalised, times SiLU of ``gate``.

    ``gate`` (batch, channels, height, width) is in channels-last memory, its pixels row by row the positions; the
    result is shaped like it. Without gradients it is written over the gate. On the processor that is one pass over
    memory, computed in float32, elsewhere torch does one step after the other; rounding may differ.
    """
    if _in_one_pass(y, norm, gate):
        # Only what is used is imported: numba alone takes half a second.
        from core.scan.cpu import gated_norm as in_one_pass

        return in_one_pass(y, norm.weight, norm.bias, norm.eps, gate)
    b, c, h, w = gate.shape
    y = y[:, :, 0] if y.shape[2] == 1 else y.sum(2)
    y = norm(y).view(b, h, w, c).permute(0, 3, 1, 2)
    if torch.is_grad_enabled():
        return y * F.silu(gate)
    return y.mul_(F.silu(gate, inplace=True))


def _in_one_pass(y: Tensor, norm: nn.LayerNorm, gate: Tensor) -> bool:
    return (
        not torch.is_grad_enabled()
        and norm.weight.dtype == torch.float32
        and all(x.dtype in _AS_IT_LIES and x.device.type == "cpu" for x in (y, gate))
        and backend_for(y) == "cpu"
        and gate.is_contiguous(memory_format=torch.channels_last)
    )
