"""`core.scan.gated_norm` on the processor, without gradients."""

import torch
import torch.nn.functional as F
from torch import Tensor

from core.scan.cpu.autograd import strided
from core.scan.cpu.compiled import gate_kernel
from core.scan.cpu.gate import GateSizes, Norm, padded
from core.scan.cpu.lanes import WIDTH
from core.scan.cpu.threads import in_threads
from core.scan.lines import lined_up

# Below this many numbers the work is done before another thread has woken.
_WORTH_A_THREAD = 100_000


def gated_norm(y: Tensor, weight: Tensor, bias: Tensor, epsilon: float, gate: Tensor) -> Tensor:
    """Arguments as in `core.scan.gated_norm`; ``gate`` is written over and given back.

    ``y`` and ``gate`` are float32 or bfloat16, each for itself; everything between is float32.
    """
    y = lined_up(y)
    images, positions, heads, channels = y.shape
    sizes = GateSizes(positions, heads, channels)
    room = padded(channels)
    # What the kernel reads is held here, as it knows it by address alone.
    in_lanes = [F.pad(x.detach(), (0, room - channels)) for x in (weight, bias)]
    in_lanes.append(torch.full((WIDTH,), epsilon))
    in_lanes.append((torch.arange(room - WIDTH, room) < channels).float())
    norm = Norm(*(x.data_ptr() for x in in_lanes))
    kernel, values, gates = gate_kernel(), strided(y), strided(gate.permute(0, 2, 3, 1).flatten(1, 2)[:, :, None])

    def work(first: int, last: int) -> None:
        row = torch.empty(room)
        kernel(first, last, sizes, values, norm, gates, row.data_ptr())

    in_threads(work, images * positions, torch.get_num_threads() if y.numel() > _WORTH_A_THREAD else 1)
    return gate
