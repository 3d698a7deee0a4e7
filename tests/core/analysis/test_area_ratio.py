"""The published table of areas: first square that holds more than a share."""

import numpy as np
import pytest

from core.analysis.area_ratio import AreaRatio, area_ratios, log_map


def by_the_letter(values: np.ndarray, threshold: float) -> tuple[int, float] | None:
    """The published loop, for squares."""
    side = len(values)
    for half in range(1, side // 2):
        middle = slice(side // 2 - half, side // 2 + half + 1)
        if values[middle, middle].sum() / values.sum() > threshold:
            return 2 * half + 1, ((2 * half + 1) / side) ** 2
    return None


@pytest.mark.parametrize("side", [31, 64])
def test_the_table_is_the_published_one(side):
    y, x = np.mgrid[:side, :side] - side // 2
    values = np.exp(-(x**2 + y**2) / 60) + 1e-5
    for shown in (values, log_map(values)):
        for one in area_ratios(shown):
            expected = by_the_letter(shown, one.threshold)
            assert expected == (None if one.height is None else (one.height, pytest.approx(one.ratio)))


def test_what_no_square_holds_is_told_as_none():
    values = np.zeros((16, 16))
    values[0, 0] = 1
    assert area_ratios(values, (0.5,)) == (AreaRatio(0.5, None, None, None),)


def test_sides_of_a_wide_picture_grow_by_themselves():
    values = np.ones((8, 40))
    (half,) = area_ratios(values, (0.5,))
    assert (half.height, half.width) == (7, 23)
    assert half.ratio == pytest.approx(7 * 23 / (8 * 40))


def test_the_log_map_damps_peaks_and_ends_at_one():
    logs = log_map(np.array([[0.0, 9.0, 99.0]]))
    np.testing.assert_allclose(logs, [[0, 0.5, 1]])
    assert not log_map(np.zeros((2, 2))).any()
