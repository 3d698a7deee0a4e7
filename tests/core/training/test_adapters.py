"""Adapters begin as nothing, are small, and end as ordinary weights."""

import copy
import dataclasses
from pathlib import Path

import pytest
import torch
from torch import nn

from core.errors import SettingsError
from core.models import architecture, architectures
from core.models import checkpoint as models
from core.progress import finish
from core.training.adapters import adapt, merge
from core.training.checkpoint import load
from core.training.recipe import AdapterPlan, NetworkPlan, Recipe
from core.training.train import StepDone, checkpoint_path, train

SMALL = {"dim": 8, "num_blocks": [0, 1, 0, 1], "num_refinement_blocks": 0, "mamba_cfg": {"scan_count": 4, "d_state": 2}}


def network() -> nn.Module:
    torch.manual_seed(0)
    return architecture("eamamba").make(SMALL)


def test_an_adapted_network_is_the_same_until_it_learns_and_merges_into_what_it_became() -> None:
    plain, x = network().eval(), torch.rand(1, 3, 16, 16)
    adapted = copy.deepcopy(plain)
    numbers = adapt(adapted, AdapterPlan(rank=2))
    assert torch.equal(adapted(x), plain(x))
    assert numbers < sum(one.numel() for one in plain.parameters()) / 2
    with torch.no_grad():
        for one in adapted.parameters():
            if one.requires_grad:
                one.add_(torch.randn_like(one) * 0.1)
    became = adapted(x)
    assert not torch.allclose(became, plain(x), atol=1e-3)
    merged = merge(adapted)
    torch.testing.assert_close(merged(x), became)
    assert merged.state_dict().keys() == plain.state_dict().keys()


def test_decay_rates_steps_skips_norms_and_depthwise_convolutions_stay_as_they_are() -> None:
    one = network()
    adapt(one, AdapterPlan())
    names = {name for name, weight in one.named_parameters() if weight.requires_grad}
    assert any("in_proj" in name for name in names)
    assert any("x_proj_weight" in name for name in names)
    assert not any(word in name for name in names for word in ("A_log", "Ds", "dt_proj", "norm", "mamba.conv."))


def test_a_convolution_adapter_is_a_large_one_down_and_a_pointwise_one_up() -> None:
    torch.manual_seed(0)
    layer = nn.Sequential(nn.Conv2d(6, 10, 3, padding=1, bias=False))
    x, before = torch.rand(1, 6, 9, 9), None
    before = layer(x)
    adapt(layer, AdapterPlan(rank=2, alpha=4))
    adapter = layer[0].parametrizations["weight"][0]  # type: ignore[index, union-attr]
    with torch.no_grad():
        adapter.up.normal_()
    down = nn.functional.conv2d(x, adapter.down.view(2, 6, 3, 3), padding=1)
    up = nn.functional.conv2d(down, adapter.up.view(10, 2, 1, 1))
    torch.testing.assert_close(layer(x), before + 4 / 2 * up, rtol=1e-4, atol=1e-5)


def test_patterns_choose_what_is_adapted_and_one_that_matches_nothing_is_refused() -> None:
    one = network()
    adapt(one, AdapterPlan(targets=("*out_proj*",)))
    assert all("out_proj" in name for name, weight in one.named_parameters() if weight.requires_grad)
    with pytest.raises(SettingsError, match="nowhere"):
        adapt(network(), AdapterPlan(targets=("*nowhere*",)))


@pytest.mark.parametrize("name", [name for name, one in architectures().items() if one.restores])
def test_every_network_has_something_to_adapt(name: str) -> None:
    from core.models.shapes_only import shapes_only

    one = architecture(name)
    with shapes_only():
        built = one.make(next(iter(one.presets.values())))
    with torch.device("meta"):
        trained = adapt(built, AdapterPlan())
    assert 0 < trained < sum(weight.numel() for weight in built.parameters()) / 2


def test_a_run_with_adapters_ends_in_an_ordinary_model(recipe: Recipe, tmp_path: Path) -> None:
    base = dataclasses.replace(recipe, name="base", network=NetworkPlan("eamamba", SMALL), steps=2)
    start = finish(train(base)).model
    tuned = dataclasses.replace(recipe, network=NetworkPlan(start=str(start)), adapters=AdapterPlan(2), steps=3)
    path = finish(train(tuned)).model
    before, after = models.read(start), models.read(path)
    assert before.state.keys() == after.state.keys()
    assert before.config == after.config
    changed = {name for name in before.state if not torch.equal(before.state[name], after.state[name])}
    assert changed
    assert not any("A_logs" in name or "norm" in name for name in changed)
    torch.testing.assert_close(models.build(after)(torch.rand(1, 3, 16, 16)).shape, torch.Size([1, 3, 16, 16]))


def test_a_resumed_run_with_adapters_equals_an_uninterrupted_one(recipe: Recipe, tmp_path: Path) -> None:
    base = dataclasses.replace(recipe, name="base", network=NetworkPlan("eamamba", SMALL), steps=2)
    start = NetworkPlan(start=str(finish(train(base)).model))
    tuned = dataclasses.replace(recipe, network=start, adapters=AdapterPlan(2), steps=6, device="cpu")
    whole = dataclasses.replace(tuned, output=str(tmp_path / "whole"))
    finish(train(whole))
    work = train(tuned)
    for news in work:
        if isinstance(news, StepDone) and news.done == 3:
            break
    work.close()
    finish(train(tuned, checkpoint_path(tuned)))
    one, other = (load(checkpoint_path(plan)).network for plan in (whole, tuned))
    assert all(torch.equal(value, other[name]) for name, value in one.items())
