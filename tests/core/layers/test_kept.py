"""Constants of a size are made once, whoever asks first, and once more for each further device."""

import torch
from torch import Tensor

from core.layers.kept import kept


def test_a_constant_is_made_once_and_placed_once_on_each_device() -> None:
    made = []

    @kept
    def numbers(length: int) -> Tensor:
        made.append(length)
        return torch.arange(length)

    assert numbers(3) is numbers(3, device=torch.device("cpu"))
    assert numbers(3, device=torch.device("meta")) is numbers(3, device=torch.device("meta"))
    assert numbers(4).tolist() == [0, 1, 2, 3]
    assert made == [3, 4]


def test_what_inference_asked_for_first_serves_training_too() -> None:
    @kept
    def ones(length: int) -> Tensor:
        return torch.ones(length)

    with torch.inference_mode():
        ones(2)
    weight = torch.ones(2, requires_grad=True)
    (weight * ones(2)).sum().backward()
    assert weight.grad is not None
