"""Degradations by name: what is read back is what was written, and mistakes are told."""

import pytest

from core.errors import SettingsError
from core.training.degradations import (
    KINDS,
    SINGLE,
    Chain,
    Degradation,
    GaussianNoise,
    Mix,
    from_table,
    from_words,
    to_table,
)
from core.training.degradations.haze import Haze
from core.training.degradations.jpeg import Jpeg


@pytest.mark.parametrize("kind", [kind() for kind in SINGLE], ids=lambda kind: kind.name)
def test_every_kind_is_known_by_name_and_reads_back_equal(kind: Degradation) -> None:
    assert KINDS[kind.name] is type(kind)
    assert from_table(kind.name) == kind
    assert from_table(to_table(kind)) == kind


def test_a_table_without_a_name_is_gaussian_noise() -> None:
    assert from_table({"low": 5, "high": 25.0}) == GaussianNoise(5, 25)
    assert "name" not in to_table(GaussianNoise())


def test_a_list_is_a_chain_and_nests() -> None:
    described = [
        "haze",
        {"name": "mix", "probability": 0.5, "parts": [{"name": "jpeg", "probability": 3}, {"name": "gaussian"}]},
        {"name": "jpeg", "quality": 30},
    ]
    chain = from_table(described)
    assert isinstance(chain, Chain)
    assert [part.probability for part in chain.parts] == [1, 0.5, 1]
    inner = chain.parts[1].degradation
    assert isinstance(inner, Mix)
    assert [part.probability for part in inner.parts] == [3, 1]
    assert chain.parts[2].degradation == Jpeg(quality=(30, 30))
    assert from_table(to_table(chain)) == chain


def test_words_say_ranges_lists_numbers_and_chains() -> None:
    words = "jpeg quality=10..40 passes=2 subsampling=4:4:4,4:2:0"
    assert from_words([words]) == Jpeg((10, 40), (2, 2), ("4:4:4", "4:2:0"))
    assert from_words(["haze beta=0.5..1 airlight=.9"]) == Haze((0.5, 1), (0.9, 0.9))
    chain = from_words(["haze probability=0.25", "jpeg"])
    assert isinstance(chain, Chain)
    assert [(part.degradation.name, part.probability) for part in chain.parts] == [("haze", 0.25), ("jpeg", 1)]
    assert isinstance(from_words(["haze probability=0.25"]), Chain)


@pytest.mark.parametrize(
    ("described", "sentence"),
    [
        ("jepg", "no degradation named 'jepg'. Choose one of gaussian, camera, jpeg"),
        ({"name": "jpeg", "qualty": 3}, "unknown option 'qualty'; the options are passes, quality"),
        ({"name": "jpeg", "quality": [40, 10]}, "the smaller one first"),
        ({"name": "jpeg", "quality": 101}, "two numbers from 1 to 100"),
        ({"name": "jpeg", "quality": "good"}, "quality cannot be"),
        ({"name": "jpeg", "quality": [1, 2, 3]}, "must be two numbers"),
        ({"name": "defocus", "radius": 0}, "radius of defocus must be two numbers from 0.5"),
        ({"name": "rain", "screen": 2}, "screen of rain is a probability"),
        ({"name": "haze", "beta": float("nan")}, "beta of haze must be two numbers"),
        ([], "at least one part"),
        ([{"name": "haze", "probability": "often"}], "A probability is a number, not 'often'"),
        ({"name": "mix"}, "at least one part"),
        (3, "no list of degradations"),
    ],
)
def test_mistakes_are_told(described: object, sentence: str) -> None:
    with pytest.raises(SettingsError) as told:
        from_table(described)
    assert sentence in str(told.value)


@pytest.mark.parametrize("text", ["", "jpeg quality", "jpeg =3", 'jpeg "quality'])
def test_words_that_say_nothing_are_told(text: str) -> None:
    with pytest.raises(SettingsError):
        from_words([text])
