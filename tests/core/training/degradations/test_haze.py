"""Haze is what the scattering equation says."""

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.haze import Haze
from core.training.degradations.scene_depth import follow_edges

SCENE = np.zeros((40, 60, 3), np.float32)


def test_haze_is_the_scene_times_t_and_the_air_times_the_rest(photograph: Pixels) -> None:
    haze = Haze()
    hazy = haze.degrade(photograph, generator(1, 0, 0))
    through, airlight = haze.air(photograph, generator(1, 0, 0))
    assert 0.7 <= airlight <= 1.0
    for channel in range(3):
        expected = photograph[..., channel] * through + airlight * (1 - through)
        assert np.allclose(hazy[..., channel], expected, atol=1e-6)


def test_t_falls_to_what_beta_leaves_from_where_the_scene_begins() -> None:
    nearest = []
    for index in range(40):
        through, _ = Haze((1.2, 1.2)).air(SCENE, generator(2, 0, index))
        assert float(through.min()) == pytest.approx(np.exp(-1.2), rel=1e-5)
        nearest.append(float(through.max()))
    # Some scenes begin at the lens; of others no part is free of haze.
    assert 0.95 < max(nearest) <= 1
    assert np.exp(-0.6) - 1e-5 <= min(nearest) < 0.6


def test_a_part_of_a_scene_may_be_hazy_everywhere() -> None:
    haze = Haze((1.2, 1.2), near=(0.0, 0.8), far=(0.4, 1.0), rooms=0.5, pieces=(0, 4))
    scenes = [haze.air(SCENE, generator(4, 0, index))[0] for index in range(60)]
    assert min(float(through.max()) for through in scenes) < np.exp(-1.2 * 0.6)
    assert all(float(through.min()) >= np.exp(-1.2) - 1e-6 for through in scenes)
    assert max(float(through.max()) for through in scenes) > 0.9


def test_where_it_follows_a_pictures_edges_it_jumps_at_them_alone() -> None:
    picture = np.full((60, 90, 3), 0.2, np.float32)
    picture[:, 50:] = 0.8
    moved = []
    for index in range(20):
        depth = np.full((60, 90), 0.5, np.float32)
        follow_edges(depth, picture, 2, generator(6, 0, index))
        assert 0 <= depth.min() <= depth.max() <= 1
        left, right = np.unique(depth[:, :46]), np.unique(depth[:, 54:])
        if len(left) == len(right) == 1:
            moved.append(abs(float(left[0] - right[0])))
    # Often both pieces begin on one side of the edge, and part it.
    assert len(moved) > 5
    assert max(moved) > 0.1
    assert Haze(regions=(3, 9)).air(picture, generator(1, 0, 0))[0].std() > 0
