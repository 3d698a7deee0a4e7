"""The scan on a card as torch sees it: tensors in, tensors out, and gradients."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from core.scan.gpu.carry import carry_over
from core.scan.gpu.ends import chunk_ends
from core.scan.gpu.gradients import chunk_gradients
from core.scan.gpu.outputs import chunk_outputs
from core.scan.gpu.plan import BACKWARD, Plan, Way, forward_way, is_far, ordered, plan_for, room_like, strided, unit_of
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
        plan = self._plan(forward_way(self.u.shape[3], keep))
        ends = self._carried(plan, self.u, self.B, backward=False)
        y = room_like(self.u, plan)
        kept = self._states(plan, plan.runs) if keep else None
        wide = (self.u, self.delta, self.B, self.C, y)
        unit = unit_of(*wide)
        chunk_outputs[plan.grid](
            *(strided(x, unit) for x in wide),
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
            **_constants(plan, unit, wide),
        )
        return y, kept

    def backward(self, grad_y: Tensor, kept: Tensor) -> tuple[Tensor | None, ...]:
        """Gradients in the order of the inputs."""
        plan = self._plan(BACKWARD)
        ends = self._carried(plan, grad_y, self.C, backward=True)
        grad_u, grad_delta = room_like(self.u, plan), room_like(self.delta, plan)
        grad_b, grad_c = (self._shares(x, plan) for x in (self.B, self.C))
        grad_rate = self._states(plan, plan.chunks)
        grad_skip, grad_bias = (self._room(plan, plan.chunks, plan.channels) for _ in range(2))
        wide = (self.u, self.delta, self.B, self.C, grad_y, grad_u, grad_delta, grad_b, grad_c)
        unit = unit_of(*wide)
        chunk_gradients[plan.grid](
            *(strided(x, unit) for x in wide),
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
            **_constants(plan, unit, wide),
        )
        of_b, of_c = (
            shares if plan.blocks == 1 else shares.view(plan.blocks, *given.shape).sum(0).to(given.dtype)
            for shares, given in ((grad_b, self.B), (grad_c, self.C))
        )
        of_rate = grad_rate.sum((0, 2)).transpose(1, 2).flatten(2)[..., : plan.states]
        of_bias = grad_bias.sum((0, 2)) if self.has_bias else None
        return grad_u, grad_delta, of_rate, of_b, of_c, grad_skip.sum((0, 2)), None, of_bias

    def _plan(self, way: Way) -> Plan:
        return plan_for(self.u, self.A.shape[2], self.order.shape[2], way)

    def _room(self, plan: Plan, *axes: int) -> Tensor:
        """Fresh float32: (images, heads, …)."""
        return self.A.new_empty(plan.images, plan.heads, *axes)

    def _states(self, plan: Plan, count: int) -> Tensor:
        """Room for ``count`` states of every head, as `core.scan.gpu.functions.whole_state` finds them."""
        return self._room(plan, count, plan.Q, plan.channels, plan.R)

    def _shares(self, given: Tensor, plan: Plan) -> Tensor:
        """Room for the gradient of B or C, one share per block of channels, one after another along the images."""
        if plan.blocks == 1:
            return room_like(given, plan)
        make = torch.empty if plan.steps == plan.positions else torch.zeros
        return make(plan.blocks * plan.images, *given.shape[1:], device=given.device)

    def _carried(self, plan: Plan, x: Tensor, vector: Tensor, *, backward: bool) -> Tensor:
        """What every chunk hands on, behind all that came before it: as `_states`."""
        ends = self._states(plan, plan.chunks)
        if plan.chunks == 1:
            return ends
        totals = self._room(plan, plan.chunks, plan.channels)
        wide = (x, self.delta, vector)
        unit = unit_of(*wide)
        chunk_ends[plan.grid](
            *(strided(x, unit) for x in wide),
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
            **_constants(plan, unit, wide),
        )
        carry_over[-(-plan.channels * plan.Q * plan.R // _ELEMENTS), plan.heads, plan.images](
            ends,
            totals,
            self.A,
            plan.chunks,
            BACKWARD=backward,
            CHANNELS=plan.channels,
            STATES=plan.states,
            Q=plan.Q,
            R=plan.R,
            ROWS=_ROWS,
            E=_ELEMENTS,
            num_warps=4,
        )
        return ends


def _constants(plan: Plan, unit: int, wide: Sequence[Tensor]) -> dict[str, int]:
    return {
        "CHANNELS": plan.channels,
        "STATES": plan.states,
        "WHOLE": plan.channels % plan.D == 0,
        "WHOLE_STATES": plan.states == plan.Q * plan.R,
        "FAR": any(is_far(x) for x in wide),
        "UNROLLED": plan.unrolled,
        "UNIT": unit,
        "P": plan.P,
        "D": plan.D,
        "K": plan.K,
        "Q": plan.Q,
        "R": plan.R,
        "num_warps": plan.warps,
    }
