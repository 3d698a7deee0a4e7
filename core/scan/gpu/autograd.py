"""The scan on a card as torch sees it: tensors in, tensors out, and gradients."""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from core.scan.gpu.carry import carry_over
from core.scan.gpu.ends import chunk_ends
from core.scan.gpu.gradients import chunk_gradients
from core.scan.gpu.outputs import chunk_outputs
from core.scan.gpu.plan import HELD, Plan, ordered, plan_for, room_like, strided, unit_of
from core.scan.lines import lined_up

# Chunks that one program of the second pass takes at a time, and states it has: eight fill a sector of memory.
_ROWS, _ELEMENTS = 256, 8


def selective_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> Tensor:
    """The one operation on tensors of a card; arguments as in `core.scan.selective_scan`.

    u, delta, B and C may be float32, float16 or bfloat16 and are read where they are; A, D and the bias are float32.
    """
    if order.shape[2] == 0:
        return torch.zeros_like(u)
    inputs = (u, delta, A, B, C, D, order, delta_bias)
    # Inside, autograd is off already, and a parameter's wish for a gradient stands even where nobody asks for one.
    keep = torch.is_grad_enabled() and any(x.requires_grad for x in inputs if x is not None)
    result: Tensor = _Scan.apply(keep, *inputs)  # type: ignore[no-untyped-call]
    return result


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, keep: bool, *inputs: Any) -> Tensor:
        call = _Call(*inputs)
        with torch.cuda.device_of(call.u):  # type: ignore[no-untyped-call]
            y, kept = call.forward(keep)
        if kept is not None:
            ctx.save_for_backward(*inputs, kept)
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_y: Tensor) -> tuple[Tensor | None, ...]:
        *inputs, kept = ctx.saved_tensors
        call = _Call(*inputs)
        with torch.cuda.device_of(call.u):  # type: ignore[no-untyped-call]
            return (None, *call.backward(lined_up(grad_y), kept))


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
        self.u, self.delta, self.B, self.C = (lined_up(x) for x in (u, delta, B, C))
        self.A, self.D = A.detach().contiguous(), D.detach().contiguous()
        self.has_bias = delta_bias is not None
        self.bias = torch.zeros_like(self.D) if delta_bias is None else delta_bias.detach().contiguous()
        self.order = order.to(torch.int32).contiguous()

    def forward(self, keep: bool) -> tuple[Tensor, Tensor | None]:
        """y and, where gradients will be asked for, the states before each run."""
        plan = self._plan(warps=4)
        ends = self._carried(plan, self.u, self.B, backward=False)
        y = room_like(self.u, plan)
        kept = self._room(plan, plan.runs, plan.states) if keep else None
        unit = unit_of(self.B, self.C)
        chunk_outputs[plan.grid](
            strided(self.u),
            strided(self.delta),
            strided(self.B, unit),
            strided(self.C, unit),
            strided(y),
            self.A,
            self.D,
            self.bias,
            ordered(self.order),
            ends,
            ends if kept is None else kept,
            plan.steps,
            plan.length,
            plan.chunks,
            plan.blocks,
            plan.runs,
            KEEP=keep,
            RUN=plan.run,
            **_constants(plan, unit),
        )
        return y, kept

    def backward(self, grad_y: Tensor, kept: Tensor) -> tuple[Tensor | None, ...]:
        """Gradients in the order of the inputs."""
        plan = self._plan(warps=1)
        ends = self._carried(plan, grad_y, self.C, backward=True)
        grad_u, grad_delta = room_like(self.u, plan), room_like(self.delta, plan)
        grad_b, grad_c = (self._shares(x, plan) for x in (self.B, self.C))
        grad_rate = self._room(plan, plan.chunks, plan.states)
        grad_skip, grad_bias = (self._room(plan, plan.chunks) for _ in range(2))
        unit = unit_of(self.B, self.C)
        chunk_gradients[plan.grid](
            strided(self.u),
            strided(self.delta),
            strided(self.B, unit),
            strided(self.C, unit),
            strided(grad_y),
            strided(grad_u),
            strided(grad_delta),
            strided(grad_b),
            strided(grad_c),
            self.A,
            self.D,
            self.bias,
            ordered(self.order),
            ends,
            kept,
            grad_rate,
            grad_skip,
            grad_bias,
            plan.steps,
            plan.length,
            plan.chunks,
            plan.blocks,
            plan.runs,
            RUN=plan.run,
            HELD=HELD,
            **_constants(plan, unit),
        )
        of_b, of_c = (
            shares if plan.blocks == 1 else shares.view(plan.blocks, *given.shape).sum(0).to(given.dtype)
            for shares, given in ((grad_b, self.B), (grad_c, self.C))
        )
        of_rate = grad_rate.sum((0, 2)).transpose(1, 2)
        of_bias = grad_bias.sum((0, 2)) if self.has_bias else None
        return grad_u, grad_delta, of_rate, of_b, of_c, grad_skip.sum((0, 2)), None, of_bias

    def _plan(self, warps: int) -> Plan:
        return plan_for(self.u, self.A.shape[2], self.order.shape[2], warps)

    def _room(self, plan: Plan, *axes: int) -> Tensor:
        """Fresh float32: (images, heads, …, channels)."""
        return self.A.new_empty(plan.images, plan.heads, *axes, plan.channels)

    def _shares(self, given: Tensor, plan: Plan) -> Tensor:
        """Room for the gradient of B or C, one share per block of channels, one after another along the images."""
        if plan.blocks == 1:
            return room_like(given, plan)
        make = torch.empty if plan.steps == plan.positions else torch.zeros
        return make(plan.blocks * plan.images, *given.shape[1:], device=given.device)

    def _carried(self, plan: Plan, x: Tensor, vector: Tensor, *, backward: bool) -> Tensor:
        """What every chunk hands on, behind all that came before it: (images, heads, chunks, states, channels)."""
        ends = self._room(plan, plan.chunks, plan.states)
        if plan.chunks == 1:
            return ends
        totals = self._room(plan, plan.chunks)
        unit = unit_of(vector)
        chunk_ends[plan.grid](
            strided(x),
            strided(self.delta),
            strided(vector, unit),
            self.A,
            self.bias,
            ordered(self.order),
            ends,
            totals,
            plan.steps,
            plan.length,
            plan.chunks,
            plan.blocks,
            BACKWARD=backward,
            **_constants(plan, unit),
        )
        carry_over[-(-plan.channels * plan.states // _ELEMENTS), plan.heads, plan.images](
            ends,
            totals,
            self.A,
            plan.chunks,
            BACKWARD=backward,
            CHANNELS=plan.channels,
            STATES=plan.states,
            ROWS=_ROWS,
            E=_ELEMENTS,
            num_warps=4,
        )
        return ends


def _constants(plan: Plan, unit: int) -> dict[str, int]:
    return {
        "CHANNELS": plan.channels,
        "STATES": plan.states,
        "UNIT": unit,
        "P": plan.P,
        "D": plan.D,
        "Q": plan.Q,
        "R": plan.R,
        "num_warps": plan.warps,
    }
