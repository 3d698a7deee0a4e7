"""The papers' recipes can be read, build their networks and mean what the papers say."""

from pathlib import Path

import pytest

from core.models import architecture
from core.models.shapes_only import shapes_only
from core.training.objective import Objective
from core.training.recipe_file import load, parse, to_toml
from core.training.schedule import rate_at

PAPERS = Path(__file__).parents[3] / "resources/recipes/papers"
NAMES = sorted(path.stem for path in PAPERS.glob("*.toml"))
# Millions of weights by the papers and their code.
WEIGHTS = {
    "eamamba-denoise": 25.32,
    "eamamba-sr-light-x2": 0.725,
    "mambair-sr-light-x2": 0.905,
    "mambair-sr-x2": 20.42,
    "mma-x2-pretrain": 19.82,
    "dsrir-all-in-one": 3.52,
}


@pytest.mark.parametrize("name", NAMES)
def test_it_builds_its_network_and_prints_as_itself(name: str) -> None:
    recipe = load(PAPERS / f"{name}.toml")
    assert recipe.name == name
    assert parse(to_toml(recipe)) == recipe
    with shapes_only():
        network = architecture(recipe.network.architecture).restorer(recipe.network.config)
    assert network.channels == 3
    expected = 1 if recipe.degradation is None else recipe.degradation.scale
    assert network.scale == expected
    Objective(recipe.terms).check(network)
    if name in WEIGHTS:
        assert sum(one.numel() for one in network.parameters()) / 1e6 == pytest.approx(WEIGHTS[name], rel=0.01)


def test_growing_patches_and_restarts_come_at_the_published_steps() -> None:
    recipe = load(PAPERS / "eamamba-denoise.toml")
    sizes = {step: (recipe.stage_at(step).size, recipe.stage_at(step).batch) for step in (0, 138_100, 306_100, 449_999)}
    assert sizes == {0: (128, 8), 138_100: (160, 5), 306_100: (256, 2), 449_999: (384, 1)}
    rates = [rate_at(step, recipe.steps, recipe.rate) for step in (0, 137_000, 294_000, 449_999)]
    assert rates == pytest.approx([3e-4, 3e-4, 1.5e-4, 1e-6], rel=0.01)


def test_milestones_halve_the_rate_at_the_published_steps() -> None:
    recipe = load(PAPERS / "mambair-sr-x2.toml")
    steps = (0, 249_999, 250_000, 400_000, 450_000, 475_000)
    assert [rate_at(step, recipe.steps, recipe.rate) / 2e-4 for step in steps] == [1, 1, 1 / 2, 1 / 4, 1 / 8, 1 / 16]


def test_fine_tuning_starts_from_what_pre_training_makes() -> None:
    first, second = (load(PAPERS / f"mma-x2-{part}.toml") for part in ("pretrain", "finetune"))
    assert second.network.start == f"{first.output}/{first.name}.safetensors"
    assert second.network.config == first.network.config
