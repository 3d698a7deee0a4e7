"""A finished run is a model of the library, with a card that tells what was measured."""

import dataclasses
import json
from pathlib import Path

import pytest
import torch

from core import library
from core.analysis import own_field
from core.errors import SettingsError, TrainingError
from core.models import checkpoint as models
from core.progress import finish
from core.restoration import measured_fields
from core.training.checkpoint import load
from core.training.degradations import Chain, GaussianNoise, Mix, Part
from core.training.degradations.cleared import Cleared
from core.training.degradations.unblurred import Unblurred
from core.training.export import export, fresh_network, trained_network
from core.training.recipe import NetworkPlan, Recipe
from core.training.recipe_file import digest
from core.training.train import best_path, train

SMALLEST = {
    "dim": 4,
    "num_blocks": [0, 1, 0, 1],
    "num_refinement_blocks": 0,
    "mamba_cfg": {"scan_count": 4, "d_state": 2, "d_conv": 3, "conv_2d": True, "expand": 1},
}


@pytest.fixture
def scanning(recipe: Recipe) -> Recipe:
    return dataclasses.replace(recipe, network=NetworkPlan("eamamba", SMALLEST), steps=3, title="Tiny", licence="CC0")


def test_finished_run_gives_the_averaged_weights_with_their_card(
    scanning: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    # However busy the computer is.
    monkeypatch.setattr(own_field, "SHORT", 10_000)
    path = finish(train(scanning)).model
    model, state = models.read(path), load(best_path(scanning, 1))
    assert all(torch.equal(model.state[name], value) for name, value in state.average.items())
    assert model.header["recipe_digest"] == digest(scanning)
    assert (model.header["title"], model.header["task"], model.header["licence"]) == ("Tiny", "denoise", "CC0")
    card = json.loads(model.header["card"])
    assert card["steps"] == 3
    assert card["data"] == ["pictures"]
    assert card["validation_psnr_db"] == [{"step": 3, **state.scores[-1][1]}]
    field = measured_fields.of_card(card)
    assert field is not None
    assert field.seam_risk is not None


def test_a_run_can_start_from_a_model(scanning: Recipe) -> None:
    path = finish(train(scanning)).model
    tuned = dataclasses.replace(scanning, network=NetworkPlan("eamamba", SMALLEST, start=str(path)))
    started = fresh_network(tuned).state_dict()
    assert all(torch.equal(started[name], value) for name, value in models.read(path).state.items())


def test_the_card_tells_what_was_spent_on_all_that_came_before(scanning: Recipe) -> None:
    path = ""
    for name, steps in (("first", 3), ("second", 2), ("third", 1)):
        plan = NetworkPlan("eamamba", SMALLEST, start=path)
        path = str(finish(train(dataclasses.replace(scanning, name=name, network=plan, steps=steps))).model)
    card = library.find(path).card
    assert (card["steps"], card["steps_before"]) == (1, 5)


def test_a_model_that_learnt_from_unblurred_pictures_says_so(scanning: Recipe) -> None:
    learnt = Mix((Part(GaussianNoise()), Part(Chain((Part(Unblurred(canvas=8, radius=(1, 2))),)))))
    told = finish(train(dataclasses.replace(scanning, degradation=learnt))).model
    assert library.find(str(told)).card["unblurred"] is True
    assert "unblurred" not in library.find(str(finish(train(dataclasses.replace(scanning, name="other"))).model)).card


def test_a_model_that_learnt_from_cleared_pictures_says_so(scanning: Recipe) -> None:
    told = finish(train(dataclasses.replace(scanning, degradation=Mix((Part(GaussianNoise()), Part(Cleared())))))).model
    card = library.find(str(told)).card
    assert card["cleared"] is True
    assert "unblurred" not in card


def test_a_start_may_have_fewer_blocks_and_is_what_the_deeper_network_begins_as(scanning: Recipe) -> None:
    path = finish(train(scanning)).model
    deeper = SMALLEST | {"num_blocks": [2, 1, 2, 3], "num_refinement_blocks": 2}
    grown = fresh_network(dataclasses.replace(scanning, network=NetworkPlan("eamamba", deeper, start=str(path))))
    picture = torch.rand(1, 3, 16, 16)
    with torch.no_grad():
        torch.testing.assert_close(grown(picture), models.build(models.read(path))(picture))
    grown(picture).mean().backward()
    assert grown.get_submodule("latent.2.mamba.out_proj").weight.grad.any(), "new blocks must be able to learn"


def test_a_start_with_more_blocks_is_refused(scanning: Recipe) -> None:
    path = finish(train(scanning)).model
    shallower = SMALLEST | {"num_blocks": [0, 0, 0, 1]}
    with pytest.raises(SettingsError, match="other options"):
        fresh_network(dataclasses.replace(scanning, network=NetworkPlan("eamamba", shallower, start=str(path))))


def test_a_start_of_other_options_is_refused_with_a_sentence(scanning: Recipe) -> None:
    path = finish(train(scanning)).model
    other = NetworkPlan("eamamba", SMALLEST | {"dim": 8}, start=str(path))
    with pytest.raises(SettingsError, match="other options"):
        fresh_network(dataclasses.replace(scanning, network=other))


def test_options_that_torch_cannot_build_are_a_sentence(scanning: Recipe) -> None:
    with pytest.raises(SettingsError, match="cannot be built like this"):
        fresh_network(dataclasses.replace(scanning, network=NetworkPlan("eamamba", SMALLEST | {"dim": -8})))


def test_a_model_goes_where_it_can_be_written_and_found_again(scanning: Recipe, tmp_path: Path) -> None:
    state = load(finish(train(scanning)).model.with_suffix(".checkpoint"))
    network = trained_network(state)
    (tmp_path / "file").write_text("a photographer's own")
    with pytest.raises(TrainingError, match="could not be written"):
        export(state, tmp_path / "file" / "mine.safetensors", network)
    with pytest.raises(SettingsError, match="no name of a model"):
        export(state, tmp_path / "file", network)
    assert (tmp_path / "file").read_text() == "a photographer's own"


def test_a_run_does_not_replace_the_model_it_starts_from(scanning: Recipe) -> None:
    path = finish(train(scanning)).model
    before = path.read_bytes()
    with pytest.raises(SettingsError, match="would replace"):
        finish(train(dataclasses.replace(scanning, network=NetworkPlan(start=str(path)))))
    assert path.read_bytes() == before
