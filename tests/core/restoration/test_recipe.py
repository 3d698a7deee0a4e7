"""Strength blends and never runs a network."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Picture
from core.restoration.recipe import Recipe, blend, blend_pixels, matched


def test_strength_leads_from_the_source_to_the_result(photograph):
    before, after = photograph(20, 30), Picture(np.zeros((20, 30, 3), np.float32))
    np.testing.assert_array_equal(blend(before, after, 0).pixels, before.pixels)
    np.testing.assert_allclose(blend(before, after, 0.25).pixels, before.pixels * 0.75, rtol=1e-6)
    assert blend(before, after, 1) is after


def test_a_blend_with_an_enlarged_result_has_the_size_of_the_result(photograph):
    flat = Picture(np.full((20, 30, 3), 0.25, np.float32))
    blended = blend(flat, photograph(40, 60), 0)
    assert blended.pixels.shape == (40, 60, 3)
    np.testing.assert_allclose(blended.pixels, 0.25, atol=1e-3)


def test_matching_pictures_of_one_size_costs_nothing(photograph):
    picture = photograph(20, 30)
    assert matched(picture, photograph(20, 30)) is picture


def test_a_blend_can_reuse_memory(photograph):
    before, after = photograph(20, 30).pixels, photograph(20, 30).pixels
    out = np.empty_like(before)
    assert blend_pixels(before, after, 0.5, out) is out


@pytest.mark.parametrize(
    "wrong",
    [
        {"strength": 1.5},
        {"strength": -0.1},
        {"strength": float("nan")},
        {"tile": 0},
        {"tile": 16},
        {"precision": "int8"},
    ],
)
def test_settings_that_cannot_work_are_refused_with_a_sentence(wrong):
    with pytest.raises(SettingsError, match=r"not possible|too little"):
        Recipe("denoise", **wrong)
