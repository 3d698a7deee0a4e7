"""Haze is what the scattering equation says."""

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.haze import Haze


def test_haze_is_the_scene_times_t_and_the_air_times_the_rest(photograph: Pixels) -> None:
    haze = Haze()
    hazy = haze.degrade(photograph, generator(1, 0, 0))
    through, airlight = haze.air(*photograph.shape[:2], generator(1, 0, 0))
    assert 0.7 <= airlight <= 1.0
    for channel in range(3):
        expected = photograph[..., channel] * through + airlight * (1 - through)
        assert np.allclose(hazy[..., channel], expected, atol=1e-6)


def test_t_falls_to_what_beta_leaves_from_where_the_scene_begins() -> None:
    nearest = []
    for index in range(40):
        through, _ = Haze((1.2, 1.2)).air(40, 60, generator(2, 0, index))
        assert float(through.min()) == pytest.approx(np.exp(-1.2), rel=1e-5)
        nearest.append(float(through.max()))
    # Some scenes begin at the lens; of others no part is free of haze.
    assert 0.95 < max(nearest) <= 1
    assert np.exp(-0.6) - 1e-5 <= min(nearest) < 0.6


def test_a_part_of_a_scene_may_be_hazy_everywhere() -> None:
    haze = Haze((1.2, 1.2), near=(0.0, 0.8), far=(0.4, 1.0), rooms=0.5, pieces=(0, 4))
    scenes = [haze.air(40, 60, generator(4, 0, index))[0] for index in range(60)]
    assert min(float(through.max()) for through in scenes) < np.exp(-1.2 * 0.6)
    assert all(float(through.min()) >= np.exp(-1.2) - 1e-6 for through in scenes)
    assert max(float(through.max()) for through in scenes) > 0.9
