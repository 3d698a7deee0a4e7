"""Chains keep their order, mixes their shares."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations import Chain, Degradation, Mix, Part, generator
from core.training.degradations.all_in_one import AllInOne
from core.training.degradations.degradation import Chance
from core.training.degradations.downscale import Downscale

DARK = np.full((8, 8, 3), 0.5, np.float32)


@dataclass(frozen=True)
class Times(Degradation):
    """Multiplies, then adds."""

    name: ClassVar[str] = "times"

    factor: float
    more: float = 0.0

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        return clean * np.float32(self.factor) + np.float32(self.more)


def test_a_chain_goes_from_first_to_last() -> None:
    chain = Chain((Part(Times(2)), Part(Times(1, 3))))
    assert np.allclose(chain.degrade(DARK, generator(0, 0, 0)), 4)


def test_a_part_of_a_chain_comes_as_often_as_its_probability() -> None:
    chain = Chain((Part(Times(2), 0.25),))
    assert np.mean([chain.degrade(DARK, generator(0, 0, index))[0, 0, 0] == 1 for index in range(2000)]) == (
        pytest.approx(0.25, abs=0.03)
    )


def test_a_mix_does_one_thing_as_often_as_its_share() -> None:
    mix = Mix((Part(Times(2), 3), Part(Times(4), 1)))
    results = [float(mix.degrade(DARK, generator(0, 0, index))[0, 0, 0]) for index in range(2000)]
    assert set(results) == {1.0, 2.0}
    assert results.count(1.0) / 2000 == pytest.approx(0.75, abs=0.03)


def test_scales_multiply_and_odd_sizes_fit() -> None:
    chain = Chain((Part(Downscale(2)), Part(Times(1)), Part(Downscale(3))))
    assert chain.scale == 6
    assert chain.degrade(np.zeros((17, 31, 3), np.float32), generator(0, 0, 0)).shape == (2, 5, 3)


def test_what_cannot_be_combined_is_refused() -> None:
    with pytest.raises(SettingsError, match="same scale"):
        Mix((Part(Downscale(2)), Part(Times(1))))
    with pytest.raises(SettingsError, match="no matter of chance"):
        Chain((Part(Downscale(2), 0.5),))
    for kind in (Chain, Mix):
        with pytest.raises(SettingsError, match="at least one part"):
            kind(())
    with pytest.raises(SettingsError, match="probability above 0"):
        Mix((Part(Times(1), 0.0),))


def test_all_in_one_does_each_of_its_tasks() -> None:
    clean = np.full((32, 32, 3), 0.401, np.float32)
    kind = AllInOne()
    results = [kind.degrade(clean, generator(1, 0, index)) for index in range(60)]
    whole_levels = [one for one in results if np.abs(one * 255 - np.rint(one * 255)).max() < 1e-3]
    strengths = sorted({round(float(one.std() * 255 / 5)) * 5 for one in whole_levels})
    assert strengths == [15, 25, 50]
    assert 10 < len(whole_levels) < 32
    assert sum(bool((one >= clean - 1e-6).all()) for one in results) == 60 - len(whole_levels), "rain and haze lighten"
    with pytest.raises(SettingsError, match="one or more of noise, rain, haze"):
        AllInOne(tasks=("snow",))
