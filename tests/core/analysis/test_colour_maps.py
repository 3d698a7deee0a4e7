"""The colours of differences read the same for everyone."""

import numpy as np
import pytest

from core.analysis import colour_maps


def lightness(colours):
    """CIE L* of sRGB colours (n, 3)."""
    values = colours / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    luminance = linear @ (0.2126, 0.7152, 0.0722)
    return np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance)


def seen_without_green(colours):
    """Roughly what people without green cones see (Viénot, Brettel, Mollon 1999), linear, (n, 3)."""
    linear = (colours / 255) ** 2.2
    return linear @ np.array([[0.293, 0.707, 0], [0.293, 0.707, 0], [-0.02, 0.02, 1]]).T


def test_no_difference_is_exactly_neutral_gray():
    assert colour_maps.diverging()[colour_maps.NEUTRAL].tolist() == [128, 128, 128]


@pytest.mark.parametrize("colours", [colour_maps.diverging, colour_maps.sequential])
def test_maps_get_lighter_evenly_so_that_gray_print_still_reads(colours):
    steps = np.diff(lightness(colours()[1:].astype(float)))
    assert steps.min() > -0.35
    assert lightness(colours().astype(float))[-1] - lightness(colours().astype(float))[1] > 60
    # Rounding to 8 bits moves single steps; over eight of them it evens out.
    spans = np.convolve(steps, np.ones(8), "valid")
    assert spans.max() < 3 * np.median(spans)


def test_the_two_sides_stay_apart_for_people_without_green_cones():
    darker, brighter = seen_without_green(colour_maps.diverging()[[1, 255]])
    assert darker[2] > 2 * darker[0]
    assert brighter[0] > 2 * brighter[2]


def test_maps_cannot_be_changed_by_who_uses_them():
    with pytest.raises(ValueError, match="read-only"):
        colour_maps.sequential()[0] = 0
