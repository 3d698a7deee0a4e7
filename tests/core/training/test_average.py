"""The average follows the weights at the rate its decay says."""

import pytest
import torch
from torch import nn

from core.training.average import Average


def filled(value: float) -> nn.Module:
    network = nn.Conv2d(1, 1, 1)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(value)
    return network


def test_average_forgets_fast_at_first_then_by_its_decay() -> None:
    average, values = Average(filled(1.0), 0.9), []
    for step in (0, 1000):
        average.update(filled(2.0), step)
        values.append(float(average.network.weight[0, 0, 0, 0]))
    assert values[0] == pytest.approx(1.0 * 0.1 + 2.0 * 0.9)
    assert values[1] == pytest.approx(values[0] * 0.9 + 2.0 * 0.1)


def test_average_is_a_network_of_its_own_in_eval_mode() -> None:
    network = filled(1.0)
    average = Average(network, 0.5)
    average.update(filled(3.0), 0)
    assert network.weight.item() == 1.0
    assert not average.network.training
    assert not any(parameter.requires_grad for parameter in average.network.parameters())


def test_counters_are_taken_over_as_they_are() -> None:
    network = nn.BatchNorm2d(2)
    average = Average(network, 0.9)
    network.num_batches_tracked.fill_(7)
    average.update(network, 0)
    assert int(average.network.num_batches_tracked) == 7
