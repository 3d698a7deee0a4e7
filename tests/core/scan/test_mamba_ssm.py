"""The published scan gets sequences as it wants them, and its output comes back to the pixels.

mamba-ssm runs on cards only; where it is not, a loop with its signature stands in.
"""

import sys
from types import ModuleType

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.scan import mamba_ssm
from core.scan.reference import selective_scan as reference


def published(
    u: Tensor,
    delta: Tensor,
    A: Tensor,
    B: Tensor,
    C: Tensor,
    D: Tensor | None = None,
    z: Tensor | None = None,
    delta_bias: Tensor | None = None,
    delta_softplus: bool = False,
    return_last_state: bool = False,
) -> Tensor:
    """u and delta (b, d, l), A (d, n), B and C (b, groups, n, l), D and delta_bias (d,); y (b, d, l)."""
    assert all(x.is_contiguous() for x in (u, delta, A, B, C))
    assert D is not None
    assert z is None
    assert delta_softplus
    assert not return_last_state
    size = F.softplus(delta if delta_bias is None else delta + delta_bias[:, None])
    B, C = (x.repeat_interleave(u.shape[1] // x.shape[1], 1) for x in (B, C))
    state, outputs = torch.zeros_like(B[..., 0]), []
    for t in range(u.shape[2]):
        state = torch.exp(size[:, :, t, None] * A) * state + (size * u)[:, :, t, None] * B[..., t]
        outputs.append((state * C[..., t]).sum(-1) + D * u[..., t])
    return torch.stack(outputs, -1)


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    interface = ModuleType("mamba_ssm.ops.selective_scan_interface")
    interface.selective_scan_fn = published  # type: ignore[attr-defined]
    for name in ("mamba_ssm", "mamba_ssm.ops"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, interface.__name__, interface)


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize(("orders", "steps"), [(1, 9), (3, 9), (3, 4)])
def test_it_agrees_with_the_loop(orders: int, steps: int, bias: bool) -> None:
    generator = torch.Generator().manual_seed(1)
    shapes = [(3, 9, 2, 5), (3, 9, 2, 5), (2, 5, 4), (3, 9, 2, 4), (3, 9, 2, 4), (2, 5)]
    inputs = [torch.randn(*shape, generator=generator, dtype=torch.float64) for shape in shapes]
    inputs[2] = -inputs[2].abs()
    leaves = [x.requires_grad_() for x in inputs]
    order = torch.rand(orders, 2, 9, generator=generator).argsort(-1)[..., :steps].int()
    offset = torch.randn(2, 5, generator=generator, dtype=torch.float64) if bias else None
    results = [scan(*leaves, order, offset) for scan in (mamba_ssm.selective_scan, reference)]
    torch.testing.assert_close(*results)
    weight = torch.randn(results[0].shape, generator=generator, dtype=torch.float64)
    torch.testing.assert_close(*(torch.autograd.grad(y, leaves, weight) for y in results))


def test_nothing_to_visit_gives_zeros() -> None:
    u, maps = torch.ones(1, 4, 2, 3), torch.ones(1, 4, 2, 5)
    order = torch.zeros(1, 2, 0, dtype=torch.int32)
    assert not mamba_ssm.selective_scan(u, u, -torch.ones(2, 3, 5), maps, maps, torch.ones(2, 3), order, None).any()
