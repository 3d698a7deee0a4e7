"""The light channel attention of MambaIR: its convolution with holes trains in half precision as it does in full."""

import pytest
import torch
from torch import Tensor

from core.layers.state_space_block import StateSpaceBlock


@pytest.mark.parametrize("size", [16, 40])
def test_its_weights_learn_the_same_in_half_precision(size: int) -> None:
    torch.manual_seed(0)
    # Pixel by pixel, as a run has its networks, and the block before gives what it gives.
    block = StateSpaceBlock(32, d_state=4, expand=1.0, light=True).train()
    block = block.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    x = torch.rand(2, 32, size, size).to(memory_format=torch.channels_last)
    wanted = torch.randn(2, 32, size, size)

    def gradients(half: bool) -> dict[str, Tensor]:
        block.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            y = block(x)
        (y.float() * wanted).mean().backward()
        return {name: value.grad.clone() for name, value in block.conv_blk.cab[:5].named_parameters()}

    full, half = gradients(half=False), gradients(half=True)
    for name, gradient in full.items():
        assert (half[name] - gradient).norm() <= 0.1 * gradient.norm(), name
