"""How a scan is shared out among programs, and how its tensors are handed to them."""

from typing import Any, NamedTuple

import torch
from torch import Tensor

from core.scan.lines import outermost_first

# Chunks are whole multiples of so many steps.
_STEPS = 16
# Those of an H100 and an H200; the same for every card.
_PROCESSORS = 132
_WARP = 32
# Neighbouring states that one read of 16 bytes brings.
_READ = 4
_STATES_PER_THREAD = 16


class Plan(NamedTuple):
    """Sizes of one scan, cut into ``chunks`` of ``length`` steps, a multiple of ``unrolled``.

    The letters are those of `core.scan.gpu.functions`.
    """

    images: int
    positions: int
    heads: int
    channels: int
    states: int
    steps: int
    length: int
    unrolled: int
    P: int
    D: int
    K: int
    Q: int
    R: int
    warps: int

    @property
    def blocks(self) -> int:
        """Into how many parts the channels of a head are cut."""
        return -(-self.channels // self.D)

    @property
    def chunks(self) -> int:
        return -(-self.steps // self.length)

    @property
    def runs(self) -> int:
        return -(-self.steps // self.unrolled)

    @property
    def grid(self) -> tuple[int, int, int]:
        return self.blocks * -(-self.chunks // self.P), self.heads, self.images


class Way(NamedTuple):
    """How programs work: at most so many ``warps`` each, channels of a thread, steps that are taken at a time.

    ``beside`` is how many warps one of the card's processors is given: fewer leave it idle, more find no room there.
    """

    warps: int
    channels: int
    unrolled: int
    beside: int = 16


# The backward pass keeps the state before every four steps, with 16 states four times as many numbers as u has, and
# holds the states in between in registers, which are full of them.
BACKWARD = Way(1, 1, 4)
KEEPING = Way(4, 1, 4)
# Narrow heads are short of reads: four channels share what is fetched for a position. Wide ones are short of registers.
NARROW, WIDE = Way(1, 4, 1), Way(4, 1, 4)
_NARROW_CHANNELS = 16


def forward_way(channels: int, keep: bool) -> Way:
    """How heads of so many channels are scanned, and ``keep`` states for the backward pass."""
    if keep:
        return KEEPING
    return NARROW if channels <= _NARROW_CHANNELS else WIDE


def plan_for(u: Tensor, states: int, steps: int, way: Way) -> Plan:
    """The plan for a scan over ``u``.

    Chunks are just long enough that all programs run at once. The same on every card,
    so that every card gives the same numbers.
    """
    images, positions, heads, channels = u.shape
    padded = _power_above(states)
    # Many states are spread over neighbouring threads.
    R = min(padded, _READ * max(1, padded // _STATES_PER_THREAD))
    D = _power_above(channels)
    K = min(D, way.channels)
    lanes = _WARP * _READ // max(R, _READ)
    warps = max(1, min(way.warps, D // (lanes * K)))
    D = min(D, lanes * warps * K)
    P = lanes * warps * K // D
    rows = images * heads * -(-channels // D)
    groups = max(1, _PROCESSORS * way.beside // (warps * rows))
    length = -(-steps // (groups * P * _STEPS)) * _STEPS
    return Plan(images, positions, heads, channels, states, steps, length, way.unrolled, P, D, K, padded // R, R, warps)


def _power_above(number: int) -> int:
    return 1 << (number - 1).bit_length()


class Strided(NamedTuple):
    """A tensor whose last axis is contiguous, and its other strides, as a kernel wants them."""

    pointer: Any
    image: int
    position: int
    head: int


def strided(tensor: Tensor, unit: int = 1) -> Strided:
    image, position, head = (stride // unit for stride in tensor.stride()[:3])
    # A kernel is compiled anew for strides that 16 divides and for those it does not: one image needs no stride.
    return Strided(tensor, image if tensor.shape[0] > 1 else 0, position, head)


def ordered(order: Tensor) -> Strided:
    """An order of visits; where all images share one, the way to the next image is 0."""
    return Strided(order, order.stride(0) if order.shape[0] > 1 else 0, 1, order.stride(1))


def unit_of(*tensors: Tensor) -> int:
    """The greatest of 4, 2 and 1 that all strides are multiples of."""
    for unit in (4, 2):
        if all(stride % unit == 0 for tensor in tensors for stride in tensor.stride()[:3]):
            return unit
    return 1


def is_far(tensor: Tensor) -> bool:
    """Whether places within one image are too far apart for 32 bits."""
    return tensor.stride(1) * tensor.shape[1] + tensor.shape[3] >= 1 << 31


def room_like(tensor: Tensor, plan: Plan) -> Tensor:
    """Room for one number per number of ``tensor``, its axes in the same order in memory, channels innermost.

    Where no head comes, it is 0 from the start.
    """
    axes = outermost_first(tensor)
    make = torch.empty if plan.steps == plan.positions else torch.zeros
    dense = make([tensor.shape[axis] for axis in axes], dtype=tensor.dtype, device=tensor.device)
    return dense.permute([axes.index(axis) for axis in range(4)])
