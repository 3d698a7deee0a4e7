"""Tiles cover a picture, and their weights sum to one."""

import itertools

import numpy as np
import pytest

from core.restoration.tiles import Plan, Region, plan

SHAPES = [(1, 1), (1, 700), (63, 64), (65, 64), (97, 203), (250, 90), (511, 513)]


def painted(tiles: Plan) -> np.ndarray:
    """The sum of all weights at every output pixel."""
    total = np.zeros((tiles.height, tiles.width), np.float64)
    for tile in tiles.tiles:
        total[tile.target.slices] += tile.rows[:, None].astype(np.float64) * tile.columns
    return total


@pytest.mark.parametrize(("height", "width"), SHAPES)
@pytest.mark.parametrize(
    ("tile", "overlap", "multiple"), [(64, 16, 8), (64, 32, 1), (96, 0, 8), (24, 200, 8), (8, 4, 8)]
)
@pytest.mark.parametrize("scale", [1, 3])
def test_the_weights_of_all_tiles_sum_to_one_everywhere(height, width, tile, overlap, multiple, scale):
    tiles = plan(height, width, tile, overlap, multiple_of=multiple, scale=scale)
    assert (tiles.height, tiles.width) == (height * scale, width * scale)
    np.testing.assert_allclose(painted(tiles), 1, atol=2e-7)
    assert all(weights.min() >= 0 for one in tiles.tiles for weights in (one.rows, one.columns))


def test_tiles_have_one_size_start_on_multiples_and_overlap_as_asked():
    spans = {(tile.source.left, tile.source.width) for tile in plan(64, 1003, 128, 30, multiple_of=8).tiles}
    starts = sorted(left for left, _ in spans)
    widths = sorted(width for _, width in spans)
    # The last one ends with the picture, five pixels before the next multiple; the network pads it to the same size.
    assert widths[0] == widths[-1] - 5
    assert set(widths[1:]) == {widths[-1]}
    assert all(left % 8 == 0 for left in starts)
    assert all(left + widths[-1] - after >= 30 for left, after in itertools.pairwise(starts))


def test_a_picture_that_fits_is_one_tile_with_all_weights_exactly_one():
    (tile,) = plan(50, 60, 64, 16, multiple_of=8).tiles
    assert tile.source == tile.target == Region(0, 0, 50, 60)
    assert (tile.rows == 1).all()
    assert (tile.columns == 1).all()


@pytest.mark.parametrize("width", range(100, 400, 7))
def test_tiles_always_start_where_the_network_halves(width):
    assert all(tile.source.left % 8 == 0 for tile in plan(8, width, 64, 10, multiple_of=8).tiles)


def test_tiles_shrink_to_what_their_number_needs():
    assert max(tile.source.width for tile in plan(8, 260, 256, 32, multiple_of=8).tiles) <= 152


@pytest.mark.parametrize("wrong", [(0, 5, 64, 8), (5, 5, 0, 8), (5, 5, 64, -1)])
def test_impossible_sizes_are_refused(wrong):
    with pytest.raises(ValueError, match="start at"):
        plan(*wrong)
