"""Attention in windows is attention among all pixels, with those of other windows left out."""

import pytest
import torch

from core.layers.window_attention import WindowAttention


def among_all_pixels(layer: WindowAttention, qkv: torch.Tensor) -> torch.Tensor:
    """The same, from the definition: pixel by pixel over the whole picture."""
    b, _, h, w = qkv.shape
    window, shift, heads = layer.window_size, layer.shift, layer.num_heads
    row, column = (place.flatten() for place in torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij"))
    number = (row - shift).div(window, rounding_mode="floor") * 1000 + (column - shift).div(
        window, rounding_mode="floor"
    )
    same = number[:, None] == number
    down, right = row[:, None] - row, column[:, None] - column
    place = ((down + window - 1) * (2 * window - 1) + right + window - 1).clamp(0, (2 * window - 1) ** 2 - 1)
    bias = layer.relative_position_bias_table[place].permute(2, 0, 1)

    query, key, value = qkv.flatten(2).transpose(1, 2).reshape(b, h * w, 3, heads, -1).permute(2, 0, 3, 1, 4)
    score = query @ key.transpose(-1, -2) / query.shape[-1] ** 0.5 + bias
    y = score.masked_fill(~same, float("-inf")).softmax(-1) @ value
    return layer.proj(y.transpose(1, 2).reshape(b, h * w, -1)).transpose(1, 2).reshape(b, -1, h, w)


@pytest.mark.parametrize("size", [(12, 20), (4, 8), (8, 4)])
@pytest.mark.parametrize("shift", [0, 1, 2])
def test_shifted_or_not(size: tuple[int, int], shift: int) -> None:
    torch.manual_seed(0)
    layer = WindowAttention(6, window_size=4, num_heads=2, shift=shift)
    torch.nn.init.normal_(layer.relative_position_bias_table)
    qkv = torch.randn(2, 18, *size, requires_grad=True)
    y, expected = layer(qkv), among_all_pixels(layer, qkv)
    torch.testing.assert_close(y, expected, rtol=1e-4, atol=1e-5)
    for value in (qkv, layer.relative_position_bias_table):
        given, wanted = (torch.autograd.grad(out.square().sum(), value, retain_graph=True)[0] for out in (y, expected))
        torch.testing.assert_close(given, wanted, rtol=1e-3, atol=1e-4)
