"""What is left of haze after the dark channel has said how thick it was."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.evaluation.metrics import psnr
from core.picture.picture import Pixels
from core.training.degradations import generator
from core.training.degradations.cleared import Cleared
from core.training.degradations.haze import Haze


def test_it_is_nearer_to_the_scene_than_the_haze_was_and_a_wrong_light_leaves_more(photograph: Pixels) -> None:
    kinds = [Haze(), Cleared(light=(1, 1), tint=(0, 0)), Cleared(light=(0.7, 0.7), tint=(0.3, 0.3))]
    found = [
        np.mean([psnr(kind.degrade(photograph, generator(3, 0, index)), photograph) for index in range(12)])
        for kind in kinds
    ]
    assert found[1] > found[0] + 1
    assert found[1] > found[2] + 1


def test_chance_is_all_in_the_generator_and_nothing_leaves_black_and_white(photograph: Pixels) -> None:
    first, again, other = (Cleared().degrade(photograph, generator(seed, 0, 0)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert np.abs(first - other).max() > 0.01
    assert 0 <= first.min() <= first.max() <= 1
    assert first.dtype == np.float32


@pytest.mark.parametrize("options", [{"light": (0, 1)}, {"tint": (0, 0.9)}, {"beta": (-1, 1)}])
def test_impossible_options_are_a_sentence(options: dict[str, object]) -> None:
    with pytest.raises(SettingsError):
        Cleared(**options)
