"""The noise that was added is the noise that is found, wherever it is and whatever it lies on."""

import numpy as np
import pytest

from core.advice.noise import noise
from core.advice.sample import sample
from core.picture.picture import Picture


@pytest.mark.parametrize("sigma", [2.0, 5.0, 15.0, 40.0])
def test_added_noise_is_found(drawn, sigma):
    found = noise(sample(drawn(spoil=lambda levels, chance: levels + sigma * chance.standard_normal(levels.shape))))
    # Shapes at black and white cut some of strong noise off.
    assert found.sigma == pytest.approx(sigma, rel=0.08, abs=0.15)
    assert found.confidence > 0.5


def test_a_clean_picture_has_none(drawn):
    assert noise(sample(drawn())).sigma < 0.6


def test_noise_that_was_smoothed_is_told_apart(drawn):
    def smoothed(levels, chance):
        grain = chance.standard_normal((levels.shape[0] // 2, levels.shape[1] // 2, 3))
        return levels + 6 * grain.repeat(2, 0).repeat(2, 1) + 2 * chance.standard_normal(levels.shape)

    assert noise(sample(drawn(spoil=smoothed))).coarse > 1.5
    independent = drawn(spoil=lambda levels, chance: levels + 6 * chance.standard_normal(levels.shape))
    assert noise(sample(independent)).coarse == pytest.approx(1, abs=0.15)


def test_noise_that_grows_with_light_is_told_for_both_ends(drawn):
    def photons(levels, chance):
        slope = np.linspace(30, 220, levels.shape[1])[None, :, None] * np.ones_like(levels)
        return slope + np.sqrt(slope) * 0.6 * chance.standard_normal(levels.shape)

    found = noise(sample(drawn(spoil=photons)))
    assert found.shadows is not None
    assert found.highlights is not None
    assert found.highlights > 1.4 * found.shadows


@pytest.mark.parametrize("size", [(1, 1), (7, 7), (1, 500), (40, 3)])
def test_a_picture_too_small_tells_nothing(size):
    found = noise(sample(Picture(np.random.default_rng(0).random((*size, 3), np.float32))))
    assert (found.sigma, found.confidence) == (0.0, 0.0)


def test_even_pictures_and_floats_beyond_white_are_no_trouble():
    for value in (0.0, 0.5, 1.0, 7.0, -2.0):
        assert noise(sample(Picture(np.full((90, 90, 3), value, np.float32)))).sigma < 0.01
