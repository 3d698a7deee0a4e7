"""The scan on the processor: numba kernels on threads, float32, with a backward pass that recomputes.

Forward keeps the state before every block of steps, only if a gradient will be asked for; backward starts each block
from there. Inputs are read where they are: any strides for image, position and head, channels side by side.
"""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import count
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from core.scan.cpu_forward import BLOCK
from core.scan.kernels import Kernel, backward_kernel, forward_kernel
from core.scan.lane_functions import LOG2_E
from core.scan.lanes import HALF, WIDTH

Floats = npt.NDArray[np.float32]

# Below this many state updates the work is done before another thread has woken.
_WORTH_A_THREAD = 250_000


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation for float32 tensors on the processor; arguments as in `core.scan.selective_scan`."""
    result: Tensor = _Scan.apply(u, delta, A, B, C, D, order, delta_bias)
    return result


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        u: Tensor,
        delta: Tensor,
        A: Tensor,
        B: Tensor,
        C: Tensor,
        D: Tensor,
        order: Tensor,
        delta_bias: Tensor | None,
    ) -> Tensor:
        call = _Call(u, delta, A, B, C, D, order, delta_bias)
        y = call.empty_like_u()
        checkpoints = np.empty(call.checkpoint_size if any(ctx.needs_input_grad) else 0, np.float32)
        call.run(forward_kernel(), call.arguments, y.numpy().reshape(-1), checkpoints)
        if checkpoints.size:
            ctx.save_for_backward(u, delta, A, B, C, D, order, delta_bias)
            ctx.checkpoints = checkpoints
        return y

    @staticmethod
    @once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, grad_y: Tensor) -> tuple[Tensor | None, ...]:
        call = _Call(*ctx.saved_tensors)
        grads = call.backward(grad_y, ctx.checkpoints)
        return grads


class _Call:
    """One call's tensors as the kernels want them: flat arrays with strides, small parameters laid out in lanes."""

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
        self.u = u
        self.has_bias = delta_bias is not None
        steps, states = order.shape[2], A.shape[2]
        self.span = 2 if channels <= HALF else 1
        self.groups = -(-channels // WIDTH)
        self.rows = -(-states // self.span)
        self.blocks = -(-steps // BLOCK)
        self.threads = torch.get_num_threads() if u.numel() * states > _WORTH_A_THREAD else 1
        parts = min(self.groups, -(-self.threads // max(1, images * heads)))
        self.sizes = (images, heads, channels, states, positions, steps, parts)
        bias = torch.zeros_like(D) if delta_bias is None else delta_bias
        self.arguments = [
            *_flat(u), *_flat(delta), *_flat(B), *_flat(C),
            in_lanes(A.detach().transpose(1, 2) * LOG2_E, self.span),
            in_lanes(D.detach().unsqueeze(1).expand(-1, self.span, -1), self.span),
            in_lanes(bias.detach().unsqueeze(1).expand(-1, self.span, -1), self.span),
            order.to(torch.int32).contiguous().numpy(),
        ]  # fmt: skip

    @property
    def checkpoint_size(self) -> int:
        images, heads = self.sizes[:2]
        return images * heads * self.blocks * self.groups * self.rows * WIDTH

    def empty_like_u(self) -> Tensor:
        """Room for one number per input, in plain memory order; positions that are never visited hold 0."""
        positions, steps = self.sizes[4:6]
        make = torch.empty if positions == steps else torch.zeros
        return make(self.u.shape)

    def run(self, kernel: Kernel, *arrays: Any) -> None:
        """Spread the work items over threads; the kernel lets go of Python's lock."""
        images, heads, parts = self.sizes[0], self.sizes[1], self.sizes[6]
        flat: list[Any] = []
        for array in arrays:
            flat.extend(array if isinstance(array, list) else [array])
        in_threads(lambda first, last: kernel(first, last, self.sizes, *flat), images * heads * parts, self.threads)

    def backward(self, grad_y: Tensor, checkpoints: Floats) -> tuple[Tensor | None, ...]:
        images, heads, channels, states, positions, steps, parts = self.sizes
        make = torch.empty if positions == steps else torch.zeros
        grad_u, grad_delta = self.empty_like_u(), self.empty_like_u()
        grad_b, grad_c = (make(parts, images, positions, heads, states) for _ in range(2))
        grad_decay = torch.zeros(images, heads, self.groups * self.rows * WIDTH)
        grad_skip, grad_bias = (torch.zeros(images, heads, self.groups * WIDTH) for _ in range(2))
        grads = [grad_u, grad_delta, grad_b, grad_c, grad_decay, grad_skip, grad_bias]
        self.run(backward_kernel(), self.arguments, checkpoints, _flat(grad_y), [g.numpy().reshape(-1) for g in grads])
        return (
            grad_u,
            grad_delta,
            out_of_lanes(grad_decay.sum(0), self.span, states, channels).transpose(1, 2),
            grad_b.sum(0) if parts > 1 else grad_b[0],
            grad_c.sum(0) if parts > 1 else grad_c[0],
            grad_skip.sum(0)[:, :channels],
            None,
            grad_bias.sum(0)[:, :channels] if self.has_bias else None,
        )


def _flat(tensor: Tensor) -> list[Any]:
    """A flat view from the tensor's first element to its last, and the strides of image, position and head."""
    tensor = tensor.detach()
    if tensor.shape[-1] > 1 and tensor.stride(-1) != 1:
        tensor = tensor.contiguous()
    reach = sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.stride(), strict=True))
    view = tensor.as_strided((reach + 1,), (1,))
    return [view.numpy(), tuple(tensor.stride()[:3])]


def in_lanes(parameter: Tensor, span: int) -> Floats:
    """(heads, states, channels) as flat rows of lanes per head and channel group, padded with 0."""
    heads, states, channels = parameter.shape
    rows, wide = -(-states // span), WIDTH // span
    groups = -(-channels // wide)
    padded = torch.zeros(heads, rows * span, groups * wide)
    padded[:, :states, :channels] = parameter
    return padded.view(heads, rows * span, groups, wide).transpose(1, 2).contiguous().view(-1).numpy()


def out_of_lanes(rows: Tensor, span: int, states: int, channels: int) -> Tensor:
    """The way back from `in_lanes`, for (heads, …): (heads, states, channels)."""
    wide = WIDTH // span
    groups = -(-channels // wide)
    parameter = rows.view(rows.shape[0], groups, -1, wide).transpose(1, 2).flatten(2)
    return parameter[:, :states, :channels]


def in_threads(work: Callable[[int, int], None], items: int, threads: int) -> None:
    """Call ``work(first, last)`` over all ``items``; threads take small shares as they become free."""
    shares = min(items, threads if items % threads == 0 and items < 4 * threads else 4 * threads)
    if threads == 1 or shares <= 1:
        work(0, items)
        return
    bounds = [items * share // shares for share in range(shares + 1)]
    tickets = count()

    def take() -> None:
        while (ticket := next(tickets)) < shares:
            work(bounds[ticket], bounds[ticket + 1])

    others = [_pool(os.getpid()).submit(take) for _ in range(min(threads, shares) - 1)]
    take()
    for other in others:
        other.result()


@lru_cache(maxsize=1)
def _pool(process: int) -> ThreadPoolExecutor:
    """Threads that wait for scans; a forked process gets its own."""
    return ThreadPoolExecutor(os.cpu_count(), "scan")
