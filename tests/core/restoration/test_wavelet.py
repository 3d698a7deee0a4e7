"""Sizes of detail sum to the plane, are found at their own size, and reach as far as is said."""

import numpy as np

from core.restoration.wavelet import details, reach


def test_all_sizes_and_the_smoothest_plane_sum_to_the_first(photograph):
    plane = photograph(70, 90).pixels[..., 0]
    found = details(plane, 4)
    rest = plane - sum(found)
    assert np.std(rest) < 0.1 * np.std(plane)
    # What is left can be made of the plane alone: a constant one has no detail of any size.
    assert all(np.abs(one).max() < 1e-6 for one in details(np.full((70, 90), 0.3, np.float32), 4))


def test_coarser_waves_are_coarser_detail():
    columns = np.arange(256, dtype=np.float32)
    for period, band in ((3, 0), (8, 1), (16, 2), (32, 3)):
        plane = np.broadcast_to(np.sin(columns * 2 * np.pi / period), (64, 256)).astype(np.float32)
        energies = [float(np.square(one[:, 40:-40]).sum()) for one in details(plane, 4)]
        assert int(np.argmax(energies)) == band


def test_nothing_farther_away_than_the_reach_matters(photograph):
    plane = photograph(160, 160).pixels[..., 0].copy()
    before = np.stack(details(plane, 4))
    plane[80, 80] += 1
    changed = np.abs(np.stack(details(plane, 4)) - before).max(axis=0) > 0
    rows, columns = np.nonzero(changed)
    assert max(np.abs(rows - 80).max(), np.abs(columns - 80).max()) == reach(4)


def test_planes_smaller_than_the_smoothing_have_detail_too():
    for shape in ((1, 1), (1, 9), (3, 2), (2, 3, 3)):
        assert all(one.shape == shape and np.isfinite(one).all() for one in details(np.ones(shape, np.float32), 4))
