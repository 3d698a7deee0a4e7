"""Differences are what numpy says they are, in 8-bit levels."""

import math

import numpy as np
import pytest

from core.analysis import colour_maps, difference
from core.errors import SettingsError


def pictures(height=150, width=40):
    random = np.random.default_rng(5)
    before = random.random((height, width, 3), np.float32)
    return before, before + random.normal(0, 0.05, before.shape).astype(np.float32)


def test_signed_is_the_change_of_brightness_in_levels():
    before, after = pictures()
    expected = (after - before) @ np.array([0.2126, 0.7152, 0.0722], np.float32) * 255
    np.testing.assert_allclose(difference.signed(before, after), expected, atol=1e-3)


def test_absolute_is_the_change_of_the_most_changed_channel_in_levels():
    before, after = pictures()
    np.testing.assert_allclose(
        difference.absolute(before, after), np.abs(after - before).max(axis=2) * 255, rtol=1e-5, atol=1e-4
    )


def test_a_change_of_colour_alone_is_not_lost_in_the_absolute_map():
    before = np.full((2, 2, 3), 0.5, np.float32)
    after = before + np.float32([0.1, 0, -0.1])
    assert difference.absolute(before, after).min() > 25


def test_parts_of_pictures_work_without_copies():
    before, after = pictures()
    part = np.s_[7:130, 3:20]
    np.testing.assert_array_equal(difference.signed(before[part], after[part]), difference.signed(before, after)[part])


def test_signed_colours_are_gray_at_zero_blue_below_and_amber_above():
    levels = np.array([[-300, -256, -2, 0, 2, 256, 300]], np.float32)
    colours = difference.signed_colours(levels)[0].astype(int)
    assert colours[3].tolist() == [128, 128, 128]
    assert colours[0].tolist() == colours[1].tolist() == colour_maps.diverging()[0].tolist()
    assert colours[5].tolist() == colours[6].tolist() == colour_maps.diverging()[255].tolist()
    assert colours[2][2] > colours[2][0]
    assert colours[4][0] > colours[4][2]


def test_gain_amplifies_and_the_threshold_hides():
    levels = np.array([[-4, -1, 0.5, 4]], np.float32)
    strong = difference.signed_colours(levels, gain=64, threshold=2)[0].tolist()
    assert strong[0] == colour_maps.diverging()[0].tolist()
    assert strong[1] == strong[2] == [128, 128, 128]
    assert strong[3] == colour_maps.diverging()[255].tolist()
    weak = difference.absolute_colours(np.abs(levels), gain=1, threshold=2)[0].tolist()
    assert weak == [colour_maps.sequential()[index].tolist() for index in (4, 0, 0, 4)]


@pytest.mark.parametrize("gain", [1, 2, 3, 8, 24.5, 64])
def test_ticks_are_round_numbers_at_the_place_of_their_colour(gain):
    ticks = difference.signed_ticks(gain)
    assert 5 <= len(ticks) <= 9
    for tick in ticks:
        level = np.float32(tick.text.replace("−", "-"))
        shown = difference.signed_colours(np.full((1, 1), level, np.float32), gain)[0, 0].astype(int)
        on_legend = colour_maps.diverging()[min(round(tick.place * 256), 255)].astype(int)
        assert np.abs(shown - on_legend).max() <= 2
    assert difference.absolute_ticks(gain)[0].text == "0"
    assert all(0 <= tick.place <= 1 for tick in difference.absolute_ticks(gain))


def test_statistics_say_what_numpy_says():
    before, after = pictures()
    found = difference.statistics(before, after)
    change = (after - before).astype(np.float64)
    assert found.mean == pytest.approx(np.abs(change).mean() * 255, rel=1e-5)
    assert found.largest == pytest.approx(np.abs(change).max() * 255, rel=1e-5)
    assert found.psnr == pytest.approx(-10 * np.log10((change**2).mean()), abs=1e-4)
    assert found.channels == pytest.approx(change.mean(axis=(0, 1)) * 255, rel=1e-4)
    assert found.changed == pytest.approx((np.abs(change).max(axis=2) * 255 >= 0.5).mean())


def test_equal_pictures_have_no_difference():
    before, _ = pictures()
    found = difference.statistics(before, before)
    assert (found.mean, found.largest, found.changed, found.psnr) == (0, 0, 0, math.inf)


@pytest.mark.parametrize("function", [difference.signed, difference.absolute, difference.statistics])
def test_other_sizes_are_refused_with_both_sizes(function):
    with pytest.raises(SettingsError, match=r"40 × 150 and 41 × 150"):
        function(pictures()[0], pictures(width=41)[1])
