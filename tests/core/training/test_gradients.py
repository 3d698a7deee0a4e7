"""Parts of a batch, worked out side by side, make the gradient of the whole."""

from collections.abc import Callable

import pytest
import torch
from torch import nn

from core.training.gradients import Gradients, one_core
from core.training.losses import PLAIN
from core.training.objective import Objective
from core.training.patches import Batch
from core.training.recipe import LossTerm, Recipe


@pytest.mark.parametrize(("threads", "accumulate"), [(1, 1), (2, 1), (3, 1), (8, 1), (1, 2), (2, 3)])
@pytest.mark.parametrize("name", PLAIN)
def test_gradient_equals_that_of_the_whole_batch(
    recipe: Recipe, tiny: Callable[[Recipe], nn.Module], threads: int, accumulate: int, name: str
) -> None:
    torch.manual_seed(0)
    network, noisy, clean = tiny(recipe), torch.rand(5, 3, 12, 12), torch.rand(5, 3, 12, 12)
    expected_loss = PLAIN[name](network(noisy), clean)
    expected = torch.autograd.grad(expected_loss, list(network.parameters()))
    with Gradients(network, Objective([LossTerm(name)]), threads, accumulate=accumulate) as gradients:
        loss = gradients.compute(Batch(noisy, clean))
    assert loss == pytest.approx(float(expected_loss.detach()), rel=1e-5)
    for parameter, gradient in zip(network.parameters(), expected, strict=True):
        torch.testing.assert_close(parameter.grad, gradient, rtol=1e-4, atol=1e-6)


def test_one_core_gives_the_threads_back() -> None:
    before = torch.get_num_threads()
    with one_core():
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == before
