"""Blocks that are computed twice give the same gradients for less memory."""

import copy

import pytest
import torch

from core.layers.recompute import blocks, recompute, recomputing
from core.models import architecture

CASES = {
    "eamamba": {"dim": 8, "num_blocks": [0, 2, 0, 2], "num_refinement_blocks": 2},
    "mambair": {"embed_dim": 32, "depths": [2, 2], "d_state": 2, "drop_path_rate": 0.0},
    "dsrir": {"sn1_feats": 8, "sn2_feats": 8, "sn3_feats": 8, "feats_step1": 8, "feats_step2": 8},
}


@pytest.mark.parametrize("name", CASES)
def test_gradients_are_the_same_and_less_is_kept(name: str) -> None:
    torch.manual_seed(0)
    plain = architecture(name).make(CASES[name]).train()
    sparing = copy.deepcopy(plain)
    assert recompute(sparing) >= 2
    x = torch.rand(1, 3, 16, 16)
    kept, gradients = [], []
    for network in (plain, sparing):
        sizes: list[int] = []

        def keep(value: torch.Tensor, sizes: list[int] = sizes) -> torch.Tensor:
            sizes.append(value.numel())
            return value

        with torch.autograd.graph.saved_tensors_hooks(keep, lambda value: value):
            loss = network(x).square().mean()
        kept.append(sum(sizes))
        gradients.append(torch.autograd.grad(loss, list(network.parameters()), allow_unused=True))
    assert kept[1] < kept[0] * 0.7
    for one, other in zip(*gradients, strict=True):
        assert (one is None) == (other is None)
        if one is not None:
            torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-6)


def test_a_network_that_recomputed_for_a_while_is_as_it_was() -> None:
    torch.manual_seed(0)
    network = architecture("eamamba").make(CASES["eamamba"])
    own = network.forward
    first, *_ = blocks(network)

    def marked(x: torch.Tensor) -> torch.Tensor:
        return type(first).forward(first, x)

    first.forward = marked  # type: ignore[method-assign]
    with recomputing(network) as count:
        assert count == len(blocks(network))
        assert first.forward is not marked
    assert first.forward is marked
    del first.forward
    assert not any("forward" in module.__dict__ for module in network.modules())
    assert network.forward == own
