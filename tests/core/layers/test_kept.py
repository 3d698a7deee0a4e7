"""Constants of a size are made once, whoever asks first, and once more for each further device."""

import torch
from torch import Tensor

from core.layers.kept import kept


def test_a_constant_is_made_once() -> None:
    made = []

    @kept
    def numbers(length: int) -> Tensor:
        made.append(length)
        return torch.arange(length)

    assert numbers(3) is numbers(3, device=torch.device("cpu"))
    assert numbers(3, device=torch.device("meta")).is_meta
    assert numbers(4).tolist() == [0, 1, 2, 3]
    assert made == [3, 4]


def test_a_constant_is_placed_once_on_each_device() -> None:
    copies = []

    class Elsewhere(Tensor):
        """A tensor that notes when it is copied to a card."""

        def to(self, device: torch.device) -> Tensor:  # type: ignore[override]
            copies.append(device)
            return self.clone()

    @kept
    def ones(length: int) -> Tensor:
        return torch.ones(length).as_subclass(Elsewhere)

    first, second = torch.device("cuda:0"), torch.device("cuda:1")
    assert ones(2, device=first) is ones(2, device=first)
    ones(2, device=second)
    assert copies == [first, second]


def test_what_inference_asked_for_first_serves_training_too() -> None:
    @kept
    def ones(length: int) -> Tensor:
        return torch.ones(length)

    with torch.inference_mode():
        ones(2)
    weight = torch.ones(2, requires_grad=True)
    (weight * ones(2)).sum().backward()
    assert weight.grad is not None
