"""Haze lifts what is dark; paper, plain gradients and small pictures are no haze."""

import numpy as np
import pytest

from core.picture.picture import Picture
from core.restoration.haze import LIKELY, haze
from core.training.degradations.rain import Rain


def test_haze_is_told_from_clear_air(drawn):
    clear, hazy = haze(drawn()), haze(drawn(spoil=lambda levels, _: levels * 0.4 + 0.6 * 230))
    assert clear.confidence < 0.5
    assert hazy.confidence > 0.9
    assert hazy.amount > clear.amount + 0.3


def test_rain_and_a_bright_sky_are_no_haze_but_noise_hides_none(drawn):
    rain = Rain(density=(0.03, 0.03), length=(60, 60), gain=(0.9, 0.9), screen=1.0)
    wet = haze(drawn(spoil=lambda levels, chance: rain.degrade((levels / 255).astype(np.float32), chance) * 255))
    assert wet.confidence < LIKELY

    def under_sky(levels, _):
        levels[:300] = np.linspace(215, 240, 300, dtype=np.float32)[:, None, None]
        return levels

    assert haze(drawn(spoil=under_sky)).confidence < LIKELY
    noisy = haze(drawn(spoil=lambda levels, chance: levels * 0.4 + 138 + chance.normal(0, 10, levels.shape)))
    assert noisy.confidence > LIKELY


@pytest.mark.parametrize("low", [0.0, 0.3, 0.8])
def test_gradients_and_paper_are_no_haze(low):
    slope = np.linspace(low, 1, 500, dtype=np.float32)[None, :, None]
    assert haze(Picture(np.broadcast_to(slope, (400, 500, 3)).copy())).confidence == 0


def test_linear_pictures_are_judged_as_they_are_shown(drawn):
    from dataclasses import replace

    from core.picture.transfer import linear

    shown = drawn(spoil=lambda levels, _: levels * 0.5 + 100)
    light = Picture(linear(shown.pixels), facts=replace(shown.facts, linear=True))
    assert haze(light).confidence == pytest.approx(haze(shown).confidence, abs=0.05)
