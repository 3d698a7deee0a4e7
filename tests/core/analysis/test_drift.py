"""Drift tells casts and clipping from the noise that was to go."""

import numpy as np
import pytest

from core.analysis.drift import drift
from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Facts, Picture
from core.picture.transfer import linear


def flat(*colour: float, facts: Facts | None = None) -> Picture:
    return Picture(np.full((400, 600, 3), colour, np.float32), None, facts or Facts())


def test_taking_noise_away_is_no_drift() -> None:
    clean = flat(0.5, 0.4, 0.3)
    noise = np.random.default_rng(3).normal(0, 0.1, clean.pixels.shape).astype(np.float32)
    found = drift(clean.with_pixels(clean.pixels + noise), clean)
    assert abs(found.brightness) < 0.2
    assert found.colour < 0.5
    assert found.clipped == 0


def test_brightness_is_told_in_levels() -> None:
    assert drift(flat(0.5, 0.5, 0.5), flat(0.52, 0.52, 0.52)).brightness == pytest.approx(5.1, abs=0.01)


def test_a_cast_is_told_as_the_distance_that_is_seen() -> None:
    # The distance in CIELAB is 7.4; for weak colours CIEDE2000 counts a little less.
    found = drift(flat(128 / 255, 128 / 255, 128 / 255), flat(138 / 255, 128 / 255, 118 / 255))
    assert found.colour == pytest.approx(6.75, abs=0.05)


def test_casts_that_cancel_each_other_over_the_picture_are_found() -> None:
    before, after = flat(0.5, 0.5, 0.5), flat(0.5, 0.5, 0.5)
    after.pixels[:200, :, 0] += 0.1
    after.pixels[200:, :, 0] -= 0.1
    found = drift(before, after)
    assert abs(found.brightness) < 0.01
    assert found.colour > 5


def test_colours_are_those_of_the_profile_and_light_may_be_linear() -> None:
    facts = Facts(icc=matrix_profile("Display P3", P3_PRIMARIES))
    wide = drift(flat(0.5, 0.5, 0.5, facts=facts), flat(0.6, 0.5, 0.5, facts=facts)).colour
    narrow = drift(flat(0.5, 0.5, 0.5), flat(0.6, 0.5, 0.5)).colour
    assert wide > narrow * 1.1
    light = [linear(np.array([value, 0.5, 0.5], np.float32)) for value in (0.5, 0.6)]
    straight = [flat(*values, facts=Facts(linear=True)) for values in light]
    assert drift(*straight).colour == pytest.approx(narrow, rel=0.01)


def test_only_new_clipping_counts() -> None:
    before, after = flat(0.5, 0.5, 0.5), flat(0.5, 0.5, 0.5)
    before.pixels[0] = after.pixels[0] = 1
    assert drift(before, after).clipped == 0
    after.pixels[1] = 0
    assert drift(before, after).clipped == pytest.approx(1 / 400)
    assert drift(after, before).clipped == 0


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (5, 6)])
def test_any_size_and_scale(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(1).random((*size, 3), np.float32)
    larger = pixels.repeat(2, axis=0).repeat(2, axis=1)
    assert drift(Picture(pixels), Picture(pixels.copy())).colour == pytest.approx(0, abs=1e-3)
    assert drift(Picture(pixels), Picture(larger)).brightness == pytest.approx(0, abs=1e-3)
