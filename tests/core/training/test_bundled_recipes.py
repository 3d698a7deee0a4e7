"""Every model that comes with Silvermend can be made again: its recipe lies beside it and is the one on its card."""

from pathlib import Path

import pytest

from core import library
from core.model_file import Model
from core.training.recipe_file import load, parse, to_toml

RECIPES = Path(__file__).parents[3] / "resources/recipes"
NAMES = sorted(path.stem for path in RECIPES.glob("*.toml"))
BUNDLED = [model for model in library.models() if model.origin == "bundled"]


@pytest.mark.parametrize("name", NAMES)
def test_a_recipe_is_named_after_its_file_and_prints_as_itself(name: str) -> None:
    recipe = load(RECIPES / f"{name}.toml")
    assert recipe.name == name
    assert recipe.licence
    assert parse(to_toml(recipe)) == recipe


@pytest.mark.parametrize("model", BUNDLED, ids=lambda model: model.name)
def test_a_bundled_model_was_made_by_the_recipe_beside_it(model: Model) -> None:
    recipe, told = load(RECIPES / f"{model.name}.toml"), parse(model.card["recipe"])
    assert (told.data, told.spoiling, told.stages) == (recipe.data, recipe.spoiling, recipe.stages)
    assert told.network.start == recipe.network.start
    # A recipe that starts from a model leaves its options to it.
    assert recipe.network.config in ({}, told.network.config)
    assert (model.task, model.licence) == (recipe.task, recipe.licence)
    # A degradation that makes pictures smaller is undone by the model.
    assert model.scale == (1 if recipe.data.has_pairs else recipe.spoiling.scale)


def test_together_they_are_small() -> None:
    assert sum(model.file_size for model in BUNDLED) <= 60e6
