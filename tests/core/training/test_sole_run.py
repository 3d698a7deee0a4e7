"""Two programs never write the states of one run."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from torch import nn

from core.errors import SettingsError
from core.progress import finish
from core.training.recipe import Recipe
from core.training.sole_run import sole_run
from core.training.train import StepDone, checkpoint_path, train

Build = Callable[[Recipe], nn.Module]


def test_a_second_run_of_one_name_is_refused_while_the_first_goes_on(recipe: Recipe, tiny: Build) -> None:
    first = train(recipe, build=tiny)
    while not isinstance(next(first), StepDone):
        pass
    log = sorted(Path(recipe.output).iterdir())
    with pytest.raises(SettingsError, match="is going on"):
        finish(train(recipe, build=tiny))
    assert sorted(Path(recipe.output).iterdir()) == log
    with sole_run(dataclasses.replace(recipe, name="another")):
        pass
    first.close()
    assert checkpoint_path(recipe).exists()
    with sole_run(recipe):
        pass


def test_a_run_that_never_began_leaves_no_folder(recipe: Recipe) -> None:
    with pytest.raises(RuntimeError), sole_run(recipe):
        raise RuntimeError
    assert not Path(recipe.output).exists()
