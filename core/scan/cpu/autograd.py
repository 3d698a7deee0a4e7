"""The scan as torch sees it: tensors in, tensors out, and gradients.

Forward keeps the state before every block of steps, only if a gradient will be asked for; backward starts each block
from there. Inputs are read where they are: any strides for image, position and head, channels side by side.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from core.scan.cpu.backward import Gradients
from core.scan.cpu.compiled import Kernel, backward_kernel, forward_kernel
from core.scan.cpu.forward import forward_scratch
from core.scan.cpu.functions import LOG2_E
from core.scan.cpu.lanes import WIDTH
from core.scan.cpu.layout import LANES_BYTES, TILE, Inputs, Orders, Shape, Sizes, Strided, shape_of
from core.scan.cpu.threads import in_threads
from core.scan.cpu.tiles import backward_scratch
from core.scan.lines import lined_up, outermost_first

# Below this many state updates the work is done before another thread has woken.
_WORTH_A_THREAD = 250_000


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation on the processor; arguments as in `core.scan.selective_scan`.

    Everything is float32; u, delta, B and C may be bfloat16, and so are their gradients then.
    """
    result: Tensor = _Scan.apply(u, delta, A, B, C, D, order, delta_bias)  # type: ignore[no-untyped-call]
    return result


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, *inputs: Any) -> Tensor:
        call = _Call(*inputs)
        y = call.new_like(call.lines[0])
        if not any(ctx.needs_input_grad):
            call.forward(y, None)
            return y
        kept = _room([call.checkpoint_size], np.empty)
        call.forward(y, kept)
        ctx.save_for_backward(*inputs, kept)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_y: Tensor) -> tuple[Tensor | None, ...]:
        *inputs, kept = ctx.saved_tensors
        return _Call(*inputs).backward(grad_y, kept)


class _Call:
    """One call's tensors as the kernels want them."""

    def __init__(
        self,
        u: Tensor,
        delta: Tensor,
        A: Tensor,
        B: Tensor,
        C: Tensor,
        D: Tensor,
        order: Tensor,
        delta_bias: Tensor | None,
    ) -> None:
        images, positions, heads, channels = u.shape
        states, steps = A.shape[2], order.shape[2]
        self.threads = torch.get_num_threads() if images * steps * heads * channels * states > _WORTH_A_THREAD else 1
        # One head alone keeps all threads busy too, as far as it has groups of channels to share out.
        parts = min(-(-channels // WIDTH), -(-self.threads // max(1, images * heads)))
        self.sizes = Sizes(images, heads, channels, states, positions, steps, parts)
        self.shape = shape_of(self.sizes)
        self.has_bias = delta_bias is not None
        bias = torch.zeros_like(D) if delta_bias is None else delta_bias
        # What the kernels read is held here, as they know it by address alone.
        self.lines = [lined_up(x) for x in (u, delta, B, C)]
        self.in_lanes = [
            into_lanes(A.transpose(1, 2) * float(LOG2_E), self.shape, self.shape.tiles * TILE),
            *(into_lanes(x[:, None].expand(-1, self.shape.span, -1), self.shape, 1) for x in (D, bias)),
        ]
        self.order = order.to(torch.int32).contiguous()

    @property
    def checkpoint_size(self) -> int:
        return self.sizes.images * self.shape.blocks * self._lanes_per_image(self.shape.tiles * TILE)

    def _lanes_per_image(self, rows: int) -> int:
        return self.sizes.heads * self.shape.groups * rows * WIDTH

    def new_like(self, tensor: Tensor) -> Tensor:
        """Room for one number per number of ``tensor``, its axes in the same order in memory, channels innermost.

        Where no head comes, it must be 0 from the start.
        """
        axes = outermost_first(tensor)
        everywhere = self.sizes.steps == self.sizes.positions
        make = np.empty if everywhere else np.zeros
        dense = _room([tensor.shape[axis] for axis in axes], make, tensor.dtype)
        return dense.permute([axes.index(axis) for axis in range(4)])

    def forward(self, y: Tensor, kept: Tensor | None) -> None:
        """Write ``y`` and, where gradients will be asked for, the states before each block."""
        scratch_size = forward_scratch.py_func(0, self.shape).end
        self._run(forward_kernel(), scratch_size, strided(y), 0 if kept is None else kept.data_ptr())

    def _run(self, kernel: Kernel, scratch_size: int, *more: Any) -> None:
        """Spread the work items over threads; the kernel lets go of Python's lock."""
        items = self.sizes.images * self.sizes.heads * self.sizes.parts
        u, delta, b, c = (strided(x) for x in self.lines)
        decay, skip, bias = (x.data_ptr() for x in self.in_lanes)
        inputs = Inputs(u, delta, b, c, decay, skip, bias, Orders(self.order.data_ptr(), self.order.shape[0]))

        def work(first: int, last: int) -> None:
            scratch = torch.empty(scratch_size, dtype=torch.uint8)
            kernel(first, last, self.sizes, self.shape, inputs, scratch.data_ptr(), *more)

        in_threads(work, items, self.threads)

    def backward(self, grad_y: Tensor, kept: Tensor) -> tuple[Tensor | None, ...]:
        """Gradients in the order of the inputs."""
        sizes, shape = self.sizes, self.shape
        grad_u, grad_delta, grad_b, grad_c = (self.new_like(x) for x in self.lines)
        if sizes.parts > 1:
            grad_b, grad_c = (x.new_zeros(sizes.images * sizes.parts, *x.shape[1:]) for x in (grad_b, grad_c))
        decay = torch.zeros(sizes.images, self._lanes_per_image(shape.tiles * TILE))
        skip, bias = (torch.zeros(sizes.images, self._lanes_per_image(1)) for _ in range(2))
        grad_y = lined_up(grad_y)
        y, u, delta, b, c = (strided(x) for x in (grad_y, grad_u, grad_delta, grad_b, grad_c))
        gradients = Gradients(y, u, delta, b, c, decay.data_ptr(), skip.data_ptr(), bias.data_ptr())
        scratch_size = backward_scratch.py_func(0, shape).end
        self._run(backward_kernel(), scratch_size, kept.data_ptr(), gradients)
        over_parts = (x.view(-1, sizes.parts, *x.shape[1:]).sum(1) if sizes.parts > 1 else x for x in (grad_b, grad_c))
        return (
            grad_u,
            grad_delta,
            out_of_lanes(decay.sum(0), sizes, shape)[:, : sizes.states].transpose(1, 2),
            *over_parts,
            out_of_lanes(skip.sum(0), sizes, shape)[:, 0],
            None,
            out_of_lanes(bias.sum(0), sizes, shape)[:, 0] if self.has_bias else None,
        )


def _room(shape: list[int], make: Callable[..., npt.NDArray[np.uint8]], dtype: torch.dtype = torch.float32) -> Tensor:
    """Fresh memory that begins where a cache line does, lest every store touches two.

    It comes from numpy, which asks for large pages: with torch's small ones, first touch costs half a scan.
    """
    size = math.prod(shape) * dtype.itemsize
    memory = make(size + LANES_BYTES, np.uint8)
    start = -memory.ctypes.data % LANES_BYTES
    return torch.from_numpy(memory[start : start + size]).view(dtype).view(shape)


def strided(tensor: Tensor) -> Strided:
    """A tensor of four axes as the kernels know it."""
    image, position, head, _ = tensor.stride()
    return Strided(tensor.data_ptr(), image, position, head, tensor.element_size())


def into_lanes(parameter: Tensor, shape: Shape, rows: int) -> Tensor:
    """(heads, states, channels) laid out flat as [head][group][row][lane], ``rows`` per group, padded with 0."""
    heads, states, channels = parameter.shape
    lanes = WIDTH // shape.span
    padded = torch.zeros(heads, rows * shape.span, shape.groups * lanes)
    padded[:, :states, :channels] = parameter.detach()
    grouped = padded.view(heads, rows * shape.span, shape.groups, lanes).transpose(1, 2)
    return grouped.contiguous()


def out_of_lanes(lanes: Tensor, sizes: Sizes, shape: Shape) -> Tensor:
    """The way back: (heads, states and padding, channels)."""
    grouped = lanes.view(sizes.heads, shape.groups, -1, WIDTH // shape.span)
    return grouped.transpose(1, 2).flatten(2)[:, :, : sizes.channels]
