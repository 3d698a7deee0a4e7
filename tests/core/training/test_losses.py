"""Losses are the formulas they are named after."""

import math

import pytest
import torch

from core.training.losses import PLAIN, charbonnier, l1, psnr_loss

CLEAN = torch.full((2, 3, 4, 5), 0.5)


def test_values_for_a_constant_error() -> None:
    assert float(l1(CLEAN + 0.1, CLEAN)) == pytest.approx(0.1)
    assert float(charbonnier(CLEAN + 0.1, CLEAN)) == pytest.approx(math.hypot(0.1, 1e-3))
    assert float(psnr_loss(CLEAN + 0.1, CLEAN)) == pytest.approx(-20, abs=1e-4)


@pytest.mark.parametrize("name", PLAIN)
def test_every_loss_is_finite_with_a_finite_gradient_at_perfection(name: str) -> None:
    restored = CLEAN.clone().requires_grad_()
    loss = PLAIN[name](restored, CLEAN)
    (gradient,) = torch.autograd.grad(loss, restored)
    assert bool(loss.isfinite())
    assert bool(gradient.isfinite().all())
