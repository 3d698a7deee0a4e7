"""What follows the scan gives the same in one pass as step by step, and leaves alone what a gradient will need."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.scan import gated_norm, use_backend


def step_by_step(y: Tensor, norm: nn.LayerNorm, gate: Tensor) -> Tensor:
    total = y.double().sum(2)
    shape = (gate.shape[0], *gate.shape[2:], gate.shape[1])
    weight, bias = (x.double() for x in (norm.weight, norm.bias))
    normed = F.layer_norm(total, norm.normalized_shape, weight, bias, norm.eps).view(shape)
    return (normed.permute(0, 3, 1, 2) * F.silu(gate.double())).float()


def drawn(heads: int, channels: int, height: int = 5, width: int = 7) -> tuple[Tensor, nn.LayerNorm, Tensor]:
    torch.manual_seed(channels)
    norm = nn.LayerNorm(channels)
    nn.init.normal_(norm.weight)
    nn.init.normal_(norm.bias)
    gate = torch.randn(2, channels, height, width).contiguous(memory_format=torch.channels_last)
    return torch.randn(2, height * width, heads, channels), norm, gate * 4


@pytest.mark.parametrize("backend", ["cpu", "portable"])
@pytest.mark.parametrize("heads", [1, 4])
@pytest.mark.parametrize("channels", [1, 7, 16, 33, 64])
@torch.inference_mode()
def test_heads_summed_normalised_and_gated(channels: int, heads: int, backend: str) -> None:
    y, norm, gate = drawn(heads, channels)
    expected = step_by_step(y, norm, gate)
    with use_backend(backend):
        torch.testing.assert_close(gated_norm(y, norm, gate.clone()), expected, rtol=1e-4, atol=1e-5)


@torch.inference_mode()
def test_enough_for_several_threads() -> None:
    y, norm, gate = drawn(2, 48, 64, 40)
    expected = step_by_step(y, norm, gate)
    torch.testing.assert_close(gated_norm(y, norm, gate), expected, rtol=1e-4, atol=1e-5)


@torch.inference_mode()
def test_heads_may_lie_apart() -> None:
    y, norm, gate = drawn(4, 24)
    apart = y.transpose(1, 2).contiguous().transpose(1, 2)
    torch.testing.assert_close(gated_norm(apart, norm, gate.clone()), gated_norm(y, norm, gate.clone()))


@torch.inference_mode()
def test_the_variance_survives_a_mean_far_from_zero() -> None:
    y, norm, gate = drawn(1, 40)
    # float32 rounds a mean of 1000 by up to 1e-4; mean of squares less square of mean would be off by 0.06.
    expected = step_by_step(y + 1000, norm, gate)
    torch.testing.assert_close(gated_norm(y + 1000, norm, gate), expected, rtol=1e-3, atol=5e-3)


@torch.inference_mode()
def test_gates_far_from_zero_and_numbers_that_are_none() -> None:
    y, norm, gate = drawn(1, 20, 1, 3)
    gate[:, :, 0, 0], gate[:, :, 0, 1] = -500.0, 500.0
    y[0, 2, 0, 19] = torch.nan
    expected = step_by_step(y, norm, gate)
    result = gated_norm(y, norm, gate)
    assert bool((result[:, :, 0, 0] == 0).all())
    torch.testing.assert_close(result, expected, rtol=1e-4, atol=1e-5, equal_nan=True)
    assert bool(result[0, :, 0, 2].isnan().all())


def test_with_gradients_the_gate_stays_as_it_was() -> None:
    y, norm, gate = drawn(4, 16)
    before = gate.clone()
    y.requires_grad_()
    gate.requires_grad_()
    gated_norm(y, norm, gate).sum().backward()
    assert torch.equal(gate, before)
    for tensor in (y, gate, norm.weight, norm.bias):
        assert tensor.grad is not None
        assert bool(tensor.grad.any())


@pytest.mark.parametrize("channels", [7, 8, 16, 33, 64])
@torch.inference_mode()
def test_bfloat16_is_read_and_written_as_it_lies(channels: int) -> None:
    y, norm, gate = drawn(4, channels)
    y, gate = y.bfloat16(), gate.bfloat16()
    expected = step_by_step(y, norm, gate).bfloat16()
    result = gated_norm(y, norm, gate)
    assert result.dtype == torch.bfloat16
    # A last digit, where float32 stood between two of bfloat16's.
    torch.testing.assert_close(result, expected, rtol=2**-7, atol=1e-6)
    assert (result != expected).float().mean() < 0.01


@torch.inference_mode()
def test_float16_goes_step_by_step() -> None:
    y, norm, gate = drawn(1, 16)
    expected = step_by_step(y, norm, gate)
    result = gated_norm(y.half(), norm.half(), gate.half())
    assert result.dtype == torch.float16
    torch.testing.assert_close(result.float(), expected, rtol=0.01, atol=0.03)
