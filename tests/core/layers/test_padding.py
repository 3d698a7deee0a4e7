"""Padding by reflection, for any size."""

import pytest
import torch

from core.layers.padding import mirrored, pad_to_multiple


def test_agrees_with_torch_where_torch_can_reflect() -> None:
    x = torch.rand(2, 3, 21, 13)
    expected = torch.nn.functional.pad(x, (0, 3, 0, 3), mode="reflect")
    assert torch.equal(pad_to_multiple(x, 8), expected)


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (1, 9)])
def test_pictures_smaller_than_the_padding_are_continued_too(size: tuple[int, int]) -> None:
    x = torch.rand(1, 1, *size)
    padded = pad_to_multiple(x, 8)
    assert all(side % 8 == 0 for side in padded.shape[-2:])
    assert torch.equal(padded[..., : size[0], : size[1]], x)
    assert set(padded.flatten().tolist()) == set(x.flatten().tolist())


def test_mirrored_repeats_the_edge() -> None:
    x = torch.arange(3.0).view(1, 1, 1, 3)
    assert pad_to_multiple(x, 8, mirrored)[0, 0, 0].tolist() == [0, 1, 2, 2, 1, 0, 0, 1]
