"""Weights that come from a file are not drawn by chance first."""

import torch
from torch import nn

from core.models.unfilled import Unfilled


def test_nothing_is_drawn_inside_and_everything_outside() -> None:
    torch.manual_seed(1)
    with Unfilled():
        nn.Conv2d(3, 8, 3)
        nn.Linear(5, 7)
    inside = torch.rand(())
    torch.manual_seed(1)
    assert torch.rand(()) == inside
    assert nn.Conv2d(3, 8, 3).weight.std() > 0.05
