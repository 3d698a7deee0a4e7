"""What a photographer means becomes words that degradations are made of."""

from dataclasses import replace

import pytest

from app.training_settings import CURES, TrainingSettings
from core.training.degradations import from_words
from tests.app.stand_ins import model


@pytest.mark.parametrize("cure", sorted(set(CURES) - {"small"}))
def test_every_cure_is_a_degradation_that_keeps_the_size(cure: str) -> None:
    settings = TrainingSettings(model("denoise"), cures=frozenset({cure}))
    assert from_words(settings.words).scale == 1


def test_several_cures_are_a_chain_in_the_order_in_which_photographs_suffer() -> None:
    settings = TrainingSettings(model("denoise"), cures=frozenset({"jpeg", "rain", "noise"}))
    chain = from_words(settings.words)
    assert [part.degradation.name for part in chain.parts] == ["rain", "gaussian", "jpeg"]
    assert {part.probability for part in chain.parts} == {0.7}


def test_a_model_that_enlarges_learns_from_small_pictures_and_no_other_does() -> None:
    cures = frozenset({"jpeg", "small"})
    assert from_words(TrainingSettings(model("enlarge", 2), cures=cures).words).scale == 2
    assert TrainingSettings(model("denoise"), cures=cures).words == ("jpeg quality=15..75",)
    assert TrainingSettings(model("enlarge", 2), cures=frozenset()).words == ("downscale scale=2",)


def test_a_model_that_sees_unblurred_pictures_goes_on_learning_from_such() -> None:
    deblur = replace(model("deblur"), card={"unblurred": True})
    for cure in ("shake", "blur"):
        assert from_words(TrainingSettings(deblur, cures=frozenset({cure})).words).name == "unblurred"
        assert from_words(TrainingSettings(model("deblur"), cures=frozenset({cure})).words).name != "unblurred"
    assert TrainingSettings(deblur, cures=frozenset({"haze"})).words == ("haze",)


def test_a_model_that_sees_cleared_pictures_goes_on_learning_from_such() -> None:
    dehaze = replace(model("dehaze"), card={"cleared": True})
    assert TrainingSettings(dehaze, cures=frozenset({"haze"})).words == ("cleared",)
    assert TrainingSettings(dehaze, cures=frozenset({"shake"})).words == ("motion-blur",)
    assert TrainingSettings(model("dehaze"), cures=frozenset({"haze"})).words == ("haze",)
