"""Pictures that are made smaller when they are read, so that patches show more of a scene."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.files import write
from core.picture.picture import Picture
from core.progress import finish
from core.training.data import prepare
from core.training.pictures import decode_all
from core.training.recipe import DataPlan, Recipe
from core.training.recipe_file import parse, to_toml
from core.training.sources import CleanPictures


def striped(path: Path, height: int, width: int) -> None:
    pixels = np.zeros((height, width, 3), np.float32)
    pixels[:, ::2] = 0.8
    write(Picture(pixels), path)


def test_each_pixel_is_the_mean_of_those_it_stands_for(tmp_path: Path) -> None:
    striped(tmp_path / "stripes.png", 40, 61)
    (sizes,) = decode_all([tmp_path / "stripes.png"], (1, 2))
    assert isinstance(sizes, list)
    whole, small = sizes
    assert (whole.shape, small.shape) == ((40, 61, 3), (20, 30, 3))
    # Stripes of 0 and 204 are neither: nothing was left out.
    assert 90 <= small.min() <= small.max() <= 114


def test_of_several_sizes_those_are_learnt_from_that_hold_a_patch(recipe: Recipe, tmp_path: Path) -> None:
    size = max(stage.size for stage in recipe.stages)
    folder = tmp_path / "sizes"
    folder.mkdir()
    for name, side in (("a", 1), ("b", 4), ("c", 4), ("d", 4)):
        striped(folder / f"{name}.png", side * size, side * size)
    plan = DataPlan(folders=(str(folder),), shrink=(1, 2), held_out=1)
    data = finish(prepare(dataclasses.replace(recipe, data=plan)))
    assert isinstance(data.source, CleanPictures)
    shown = sorted(picture.shape[0] // size for picture in data.source.pictures)
    # The one held out is not learnt from in any size; the smallest fits as it is, and not made smaller.
    assert data.held_out.names == ("c.png",)
    assert shown == [1, 2, 2, 4, 4]
    assert (data.count, data.warnings) == (3, ())


@pytest.mark.parametrize("shrink", [2, (1, 2)])
def test_recipes_keep_one_number_and_several(recipe: Recipe, shrink: int | tuple[int, ...]) -> None:
    said = dataclasses.replace(recipe, data=DataPlan(folders=("a",), shrink=shrink))
    assert parse(to_toml(said)) == said


@pytest.mark.parametrize(
    "plan",
    [
        {"folders": ("a",), "shrink": 0},
        {"folders": ("a",), "shrink": ()},
        {"folders": ("a",), "shrink": (2, 2)},
        {"before": "a", "after": "b", "shrink": 2},
    ],
)
def test_what_cannot_be_meant_is_refused(plan: dict[str, object]) -> None:
    with pytest.raises(SettingsError, match="shrink"):
        DataPlan(**plan)
