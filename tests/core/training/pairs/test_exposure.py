"""Exposure and colour are measured under noise and clipping."""

import numpy as np
import pytest

from core.picture.transfer import encoded, linear
from core.training.pairs.exposure import match, unclipped


@pytest.mark.parametrize("stops", [-0.5, 0.0, 0.5])
@pytest.mark.parametrize("noise", [0, 25, 50])
def test_exposures_are_found(photographed, stops, noise):
    clean = photographed()
    random = np.random.default_rng(1)
    other = encoded(linear(clean) * np.float32(2**stops)) + random.normal(0, noise / 255, clean.shape)
    found = match(other.clip(0, 1).astype(np.float32), clean, np.ones(clean.shape[:2], np.bool_))
    assert found.stops == pytest.approx(stops, abs=0.05)
    assert found.tint < 0.08


def test_gain_and_bias_of_each_channel_are_found_and_undone(photographed):
    light = linear(photographed())
    gain, bias = np.array([1.2, 1.0, 0.8], np.float32), np.array([0.02, 0.0, 0.01], np.float32)
    found = match(encoded(light * gain + bias), encoded(light), np.ones(light.shape[:2], np.bool_))
    assert found.gain == pytest.approx(gain, abs=0.01)
    assert np.abs(found.applied(light) - (light * gain + bias)).max() < 0.005


def test_clipped_areas_are_told_and_noisy_pixels_are_not(photographed):
    pixels = photographed()
    pixels[20:60, 30:70] = 1
    pixels[100:120, 100:130] = 0
    pixels[80, 90] = 1
    sound = unclipped(pixels)
    assert not sound[20:60, 30:70].any()
    assert not sound[100:120, 100:130].any()
    assert sound[80, 90]
    assert sound.mean() > 0.9
