"""Haze is what the scattering equation says."""

import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.haze import Haze, smooth_depth


def test_haze_is_the_scene_times_t_and_the_air_times_the_rest(photograph: Pixels) -> None:
    haze = Haze()
    hazy = haze.degrade(photograph, generator(1, 0, 0))
    through, airlight = haze.air(*photograph.shape[:2], generator(1, 0, 0))
    assert 0.7 <= airlight <= 1.0
    for channel in range(3):
        expected = photograph[..., channel] * through + airlight * (1 - through)
        assert np.allclose(hazy[..., channel], expected, atol=1e-6)


def test_t_lies_between_1_and_what_beta_leaves_and_patches_show_parts_of_that() -> None:
    extremes = []
    for index in range(40):
        through, _ = Haze((1.2, 1.2)).air(40, 60, generator(2, 0, index))
        extremes.append((float(through.min()), float(through.max())))
    farthest, nearest = np.array(extremes).T
    assert farthest.min() >= np.exp(-1.2) - 1e-6
    assert nearest.max() <= 1
    # Near and far scenes, and scenes of which no part is free of haze.
    assert farthest.min() < 0.4
    assert farthest.max() > 0.8
    assert nearest.min() < 0.6
    assert nearest.max() > 0.95


def test_depth_is_smooth_and_grows_towards_the_top() -> None:
    for index in range(20):
        depth = smooth_depth(60, 80, generator(3, 0, index))
        assert (float(depth.min()), float(depth.max())) == (0, 1)
        assert max(np.abs(np.diff(depth, axis=axis)).max() for axis in (0, 1)) < 0.12
        assert depth[:10].mean() > depth[-10:].mean()
