"""Plans for people are recipes that fit the model."""

import dataclasses
from pathlib import Path

import pytest

from core import library
from core.training.export import settled
from core.training.plans import THOROUGHNESS, held_out_for, recipe_for
from core.training.recipe import DataPlan
from core.training.recipe_file import parse, to_toml

PAIRS = DataPlan(before="noisy", after="clean")


@pytest.mark.parametrize("thoroughness", THOROUGHNESS)
@pytest.mark.parametrize("adapters", [False, True])
def test_a_plan_reads_back_and_starts_from_its_model(thoroughness: str, adapters: bool, tmp_path: Path) -> None:
    recipe = recipe_for(library.find(), PAIRS, thoroughness, name="mine", output=tmp_path, adapters=adapters)
    assert parse(to_toml(recipe)) == recipe
    assert settled(recipe).network.architecture == "eamamba"
    assert recipe.rate.warm_up < recipe.steps
    assert recipe.steps // recipe.validation.every >= 5


def test_more_thorough_is_longer_and_few_pictures_are_shorter(tmp_path: Path) -> None:
    def steps(thoroughness: str, pictures: int = 0) -> int:
        return recipe_for(library.find(), PAIRS, thoroughness, name="mine", output=tmp_path, pictures=pictures).steps

    assert steps("quick") < steps("standard") < steps("thorough")
    assert steps("standard", 2) < steps("standard")


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_patches_of_networks_that_enlarge_divide_by_the_scale(scale: int, tmp_path: Path) -> None:
    larger = dataclasses.replace(library.find(), scale=scale)
    recipe = recipe_for(larger, PAIRS, "thorough", name="mine", output=tmp_path)
    assert all(stage.size % scale == 0 for stage in recipe.stages)
    assert recipe.validation.crop % scale == 0


def test_a_fifth_is_held_out_and_never_all() -> None:
    assert [held_out_for(count) for count in (1, 2, 5, 12, 50, 500)] == [1, 1, 2, 3, 10, 16]
