"""Made-up scenes have depth as scenes have it."""

import numpy as np

from core.training.degradations.chance import generator
from core.training.degradations.scene_depth import room_depth, smooth_depth, stand_in_front


def test_hills_are_smooth_and_farther_towards_the_top() -> None:
    for index in range(20):
        depth = smooth_depth(60, 80, generator(3, 0, index))
        assert (float(depth.min()), float(depth.max())) == (0, 1)
        assert max(np.abs(np.diff(depth, axis=axis)).max() for axis in (0, 1)) < 0.12
        assert depth[:10].mean() > depth[-10:].mean()


def test_walls_of_a_room_run_towards_a_far_one() -> None:
    for index in range(20):
        depth = room_depth(60, 80, generator(3, 0, index))
        assert (float(depth.min()), float(depth.max())) == (0, 1)
        row, column = (round(float(where.mean())) for where in np.nonzero(depth > 0.999))
        for line in (depth[row, column:], depth[row, column::-1], depth[row:, column], depth[row::-1, column]):
            assert (np.diff(line) <= 1e-6).all()


def test_what_stands_in_front_is_nearer_than_what_it_hides() -> None:
    behind = smooth_depth(60, 80, generator(3, 0, 1))
    depth = behind.copy()
    stand_in_front(depth, 3, generator(3, 0, 2))
    hidden = depth != behind
    assert 0.01 < hidden.mean() < 0.9
    assert (depth[hidden] < behind[hidden]).all()
    jumps = np.abs(np.diff(depth, axis=1)).max()
    assert jumps > 2 * np.abs(np.diff(behind, axis=1)).max()
