"""From a field to the overlap of tiles."""

import numpy as np
import pytest

from core.analysis.reach import reach, seam_risk
from core.analysis.receptive_field import ReceptiveField


def field(values: np.ndarray, row: int, column: int) -> ReceptiveField:
    return ReceptiveField("Test", values, values, values, row, column, 1)


def square(half: int, side: int = 101) -> ReceptiveField:
    values = np.zeros((side, side))
    middle = slice(side // 2 - half, side // 2 + half + 1)
    values[middle, middle] = 1
    return field(values, side // 2, side // 2)


@pytest.mark.parametrize(("half", "overlap"), [(0, 8), (8, 8), (9, 16), (20, 24)])
def test_the_reach_is_the_square_and_the_overlap_the_next_multiple_of_eight(half, overlap):
    found = reach(square(half))
    assert (found.pixels, found.side, found.overlap) == (half, 2 * half + 1, overlap)
    assert found.is_whole


def test_a_field_that_goes_on_to_the_end_is_told_as_not_whole():
    assert not reach(square(40)).is_whole
    assert reach(square(40)).pixels == 40


def test_a_seam_loses_what_lies_beyond_the_overlap():
    narrow = square(4)
    # Each side lies 4 of 9 columns away from its pixel, and at the end of a tile only one counts.
    assert seam_risk(narrow, 0) == pytest.approx(4 / 9)
    assert seam_risk(narrow, 8) < seam_risk(narrow, 4) < seam_risk(narrow, 0)
    # With both tiles' ends further away than the kernel reaches, only the lighter ends lose anything.
    assert 0 < seam_risk(narrow, 64) < 0.002


def test_a_single_pixel_has_no_seams():
    assert seam_risk(square(0), 0) == seam_risk(square(0), 32) == 0
