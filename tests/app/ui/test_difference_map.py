"""Differences in the colours, and on the scale, of their legend."""

import numpy as np
import pytest

from app.ui.difference_map import DifferenceMap, Kind, Shown, ramp

BINS = 64


def levels_apart(*levels: float) -> DifferenceMap:
    """A map of one column for each number of levels that the result is brighter by."""
    before = np.full((8, len(levels), 3), 0.5, np.float32)
    after = before + np.array(levels, np.float32)[None, :, None] / 255
    return DifferenceMap(before, after)


def places(counts: np.ndarray) -> list[int]:
    return np.flatnonzero(counts).tolist()


@pytest.mark.parametrize(("gain", "strength"), [(1, 1.0), (8, 1.0), (8, 0.5), (64, 0.25)])
def test_counts_stand_where_the_legend_has_their_colour(gain: int, strength: float) -> None:
    reach = 256 / gain / strength
    counted = levels_apart(-0.48 * reach, 0, 0.52 * reach).counts(Shown(Kind.SIGNED, gain, strength), BINS)
    assert places(counted) == [BINS // 4, BINS // 2, 3 * BINS // 4]
    assert counted[BINS // 2] == pytest.approx(1 / 3)
    counted = levels_apart(-0.51 * reach, 0.26 * reach).counts(Shown(Kind.ABSOLUTE, gain, strength), BINS)
    assert places(counted) == [BINS // 4, BINS // 2]


def test_what_lies_beyond_the_legend_counts_at_its_ends() -> None:
    counted = levels_apart(-100, 100).counts(Shown(Kind.SIGNED, 64, 1.0), BINS)
    assert places(counted) == [0, BINS - 1]


def test_a_large_picture_is_sampled_evenly() -> None:
    before = np.zeros((1000, 2000, 3), np.float32)
    after = before.copy()
    after[:, 1000:] = 32 / 255
    counted = DifferenceMap(before, after).counts(Shown(Kind.SIGNED, 4, 1.0), BINS)
    assert counted[BINS // 2] == pytest.approx(0.5, abs=0.01)
    assert counted.sum() == pytest.approx(1)


def test_legend_and_histogram_share_their_colours() -> None:
    assert ramp(Kind.SIGNED).shape == ramp(Kind.ABSOLUTE).shape == (256, 3)
    assert np.ptp(ramp(Kind.SIGNED)[128].astype(int)) <= 4
