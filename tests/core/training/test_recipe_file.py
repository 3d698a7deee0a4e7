"""Recipes come back from TOML as they went, and contradictions are told."""

import dataclasses
import tomllib
from pathlib import Path

import pytest

from core import library
from core.errors import SettingsError
from core.models import architecture
from core.training.degradations import GaussianNoise, from_table
from core.training.degradations.downscale import Downscale
from core.training.recipe import AdapterPlan, LossTerm, NetworkPlan, Recipe
from core.training.recipe_file import digest, load, parse, to_toml

RECIPES = Path(__file__).parents[3] / "resources" / "recipes"


@pytest.fixture
def recipe(recipe: Recipe) -> Recipe:
    return dataclasses.replace(recipe, degradation=GaussianNoise())


def test_printed_recipe_reads_back_equal_with_the_same_digest(recipe: Recipe) -> None:
    config = {"dim": 8, "num_blocks": [1, 1, 1, 1], "mamba_cfg": {"scan_type": "zorder", "conv_2d": True}}
    rich = dataclasses.replace(recipe, network=NetworkPlan("eamamba", config), title='A "quoted" title, σ ≤ 55')
    assert parse(to_toml(rich)) == rich
    assert digest(parse(to_toml(rich))) == digest(rich)
    assert digest(rich.with_steps(13)) != digest(rich)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("steps =", "stebs =", "unknown option 'stebs'"),
        ("peak =", "peek =", "unknown option 'peek'"),
        ("architecture =", "dim =", "needs an architecture"),
        ("steps = 12", "steps = 0", "has no steps"),
        ("steps = 12", "steps = 'many'", "steps cannot be 'many'"),
        ('loss = "l1"', 'loss = "l3"', "no loss named 'l3'"),
        ("start = 0.5", "start = 0", "one after the other"),
        ("final = 1e-05", "final = 1.0", "not above the peak rate"),
        ("low = 0.0", "low = 99.0", "Noise must lie"),
        ("[rate]", "[rate", "cannot be read"),
        ("steps = 12", "", "steps is missing"),
        ("seed = 3", "seed = 18446744073709551616", "seed is a whole number from 0"),
        ("threads = 2", "threads = -1", "threads cannot be negative"),
        ('name = "tiny"', f'name = "{"x" * 300}"', "no name for its files"),
        ('name = "tiny"', r'name = "a\u0000b"', "no name for its files"),
        ('name = "tiny"', 'name = ".."', "no name for its files"),
        ('loss = "l1"', "loss = 3", "loss cannot be 3"),
        ("[[stages]]", "[stages]", "two brackets"),
        ('architecture = "eamamba"', "architecture = 5", "architecture cannot be 5"),
        ('start = ""', "start = 5", "start cannot be 5"),
        ("[network.config]", "[network.options]", "nothing else"),
        ("clip = 1.0", "clip = inf", "clip cannot be inf"),
        ("sigmas = [25.0]", "sigmas = [nan]", "sigmas cannot be nan"),
        ("sigmas = [25.0]", "sigmas = []", "one strength of noise or more"),
        ("sigmas = [25.0]", "sigmas = [-5.0]", "none negative"),
        ("high = 55.0", "high = 1e9", "at most 255"),
        ("beta1 = 0.9", "beta1 = 1.0", "below 1"),
        ("beta2 = 0.99", "beta2 = -0.5", "at least 0"),
        ("weight_decay = 0.0001", "weight_decay = -1", "weight_decay cannot be negative"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(recipe: Recipe, before: str, after: str, sentence: str) -> None:
    text = to_toml(dataclasses.replace(recipe, stages=recipe.stages[:1]) if before == "[[stages]]" else recipe)
    assert before in text
    with pytest.raises(SettingsError, match=sentence):
        parse(text.replace(before, after, 1))


@pytest.mark.parametrize(
    "described",
    [
        'degradation = "haze"',
        '[degradation]\nname = "jpeg"\nquality = [10, 40]',
        '[[degradation]]\nname = "haze"\nprobability = 0.5\n[[degradation]]\nname = "gaussian"\nhigh = 25.0',
        '[degradation]\nname = "mix"\n[[degradation.parts]]\nname = "rain"\n[[degradation.parts]]\nname = "chain"\n'
        '[[degradation.parts.parts]]\nname = "defocus"\n[[degradation.parts.parts]]\nname = "jpeg"',
    ],
)
def test_degradations_are_named_with_options_in_chains_and_mixes(recipe: Recipe, described: str) -> None:
    text, _, after = to_toml(recipe).partition("[degradation]")
    rest = after[after.index("[[stages]]") :] if "[[stages]]" in after else after[after.index("\n[") :]
    # A plain value belongs above the first table.
    found = parse(f"{described}\n{text}{rest}" if described.startswith("degradation") else f"{text}{rest}\n{described}")
    assert found.degradation == from_table(tomllib.loads(described)["degradation"])
    assert parse(to_toml(found)) == found


def test_the_bundled_recipe_means_what_it_meant() -> None:
    recipe = load(RECIPES / "denoise-first.toml")
    assert recipe.degradation == GaussianNoise(0, 55, clipped=0.4)
    # Printed otherwise it would count as another recipe.
    assert digest(recipe) == "fc4f3f14ae6daa1121bb3de2379a43a0d382b02d1ae180e7abeacdc1de7519b5"


def test_patches_must_fit_the_scale_of_the_degradation(recipe: Recipe) -> None:
    with pytest.raises(SettingsError, match="multiples of 3"):
        dataclasses.replace(recipe, degradation=Downscale(3))


@pytest.mark.parametrize(("before", "after"), [("[rate]", "[rate"), ("steps =", "stebs ="), ('"l1"', '"l3"')])
def test_a_broken_file_is_named_with_what_to_do(recipe: Recipe, tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(to_toml(recipe).replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert "mine.toml" in caught.value.what
    assert caught.value.what.endswith(".")
    assert caught.value.advice.endswith(".")


def test_a_missing_recipe_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.toml")


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_recipes_that_come_along_are_sound_and_name_a_network_that_can_be_built(path: Path) -> None:
    recipe = load(path)
    assert tomllib.loads(to_toml(recipe))["name"] == path.stem
    start = Path(recipe.network.start)
    if start.suffix:
        # What another recipe makes.
        assert load(RECIPES / f"{start.stem}.toml").output == str(start.parent)
    elif recipe.network.start:
        assert library.find(recipe.network.start).origin == "bundled"
    else:
        architecture(recipe.network.architecture).make(recipe.network.config)


def test_pairs_adapters_losses_and_schedules_read_back_equal(recipe: Recipe) -> None:
    text = """
        name = "rich"
        steps = 100
        loss = ["l1", { name = "fft", weight = 0.1 }]
        device = "cpu"
        patience = 3

        [network]
        start = "denoise"

        [data]
        before = "noisy"
        after = "clean"
        held_out = 0.25

        [adapters]
        rank = 4
        targets = ["*in_proj*"]

        [[stages]]
        start = 0
        size = 64
        batch = 0

        [rate]
        kind = "restarts"
        periods = [0.25, 0.75]
        minima = [1e-4, 1e-6]
    """
    rich = parse(text)
    assert rich.terms == (LossTerm("l1"), LossTerm("fft", 0.1))
    assert rich.adapters == AdapterPlan(4, targets=("*in_proj*",))
    assert parse(to_toml(rich)) == rich


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ('[data]\nfolders = ["a"]\nbefore = "b"\nafter = "c"', "more than one of folders"),
        ('[data]\nbefore = "b"', "before without its counterpart"),
        ('[data]\nbefore = "b"\nafter = "c"\n[degradation]\nname = "haze"', "for clean pictures, but .* names pairs"),
        ('[data]\nfolders = ["a"]\n[adapters]\nrank = 4', "adapters need a model to start from"),
        ('[data]\nfolders = ["a"]\n[rate]\nkind = "steps"', "milestones belong to a rate of kind steps"),
        ('[data]\nfolders = ["a"]\n[rate]\nkind = "restarts"\nperiods = [0.5]', "add up to 1"),
        ('[data]\nfolders = ["a"]\n[rate]\nkind = "restarts"\nperiods = [1.0]\nminima = [-1.0]', "minima cannot be"),
        ('[data]\nfolders = ["a"]\n[rate]\nkind = "restarts"\nperiods = [1.0]\nheights = [0.0]', "heights must lie"),
        ('loss = { name = "l1", epsilon = 0.1 }\n[data]\nfolders = ["a"]', "l1 has no epsilon"),
        ('[data]\nfolders = ["a"]\nheld_out = 2.5', "share below 1 or a whole number"),
    ],
)
def test_contradictions_are_said_before_anything_starts(changes: str, sentence: str) -> None:
    head, _, rest = changes.partition("[data]")
    text = f'name = "x"\nsteps = 10\n{head}\n[[stages]]\nstart = 0\nsize = 16\nbatch = 1\n[network]\n'
    with pytest.raises(SettingsError, match=sentence):
        parse(f'{text}architecture = "eamamba"\n[data]{rest}')
