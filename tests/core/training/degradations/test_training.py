"""A recipe that names a chain trains, stops and goes on like any other."""

import dataclasses
import json
from collections.abc import Callable

import pytest
import torch
from safetensors import safe_open
from torch import nn

from core.errors import SettingsError
from core.training.degradations import from_table
from core.training.degradations.downscale import Downscale
from core.training.recipe import Recipe
from core.training.train import StepDone, Validated, checkpoint_path, train

Build = Callable[[Recipe], nn.Module]


def test_a_run_with_a_chain_ends_in_a_model_whose_card_names_it(recipe: Recipe, tiny: Build) -> None:
    chain = from_table([{"name": "haze", "probability": 0.5}, "jpeg"])
    work = train(dataclasses.replace(recipe, degradation=chain), build=tiny)
    news = []
    while True:
        try:
            news.append(next(work))
        except StopIteration as end:
            model = end.value.model
            break
    losses = torch.tensor([one.loss for one in news if isinstance(one, StepDone)])
    assert len(losses) == 12
    assert bool(losses.isfinite().all())
    assert [list(one.psnr or ()) for one in news if isinstance(one, Validated)] == [["chain"], ["chain"]]
    with safe_open(model, "pt") as file:
        card = json.loads(file.metadata()["card"])
    assert card["degradation"] == "chain (haze, jpeg)"
    assert "validation_psnr_db" not in card
    assert set(card["held_out_psnr_db"][-1]) == {"step", "chain"}


def test_a_network_of_another_scale_is_refused_before_anything_starts(recipe: Recipe, tiny: Build) -> None:
    work = train(dataclasses.replace(recipe, degradation=Downscale(2)), build=tiny)
    with pytest.raises(SettingsError, match="1 times as large, and its degradation makes them 2 times smaller"):
        next(work)


def test_a_run_that_is_resumed_sees_the_same_pairs(recipe: Recipe, tiny: Build) -> None:
    def losses(work: object) -> list[float]:
        return [one.loss for one in work if isinstance(one, StepDone)]  # type: ignore[attr-defined]

    recipe = dataclasses.replace(recipe, degradation=from_table("camera"), threads=1)
    whole = losses(train(recipe, build=tiny))
    begun = train(recipe, build=tiny)
    first = []
    while len(first) < 4:
        first += [one for one in [next(begun)] if isinstance(one, StepDone)]
    begun.close()
    rest = losses(train(recipe, checkpoint_path(recipe), build=tiny))
    assert [one.loss for one in first] + rest == whole
