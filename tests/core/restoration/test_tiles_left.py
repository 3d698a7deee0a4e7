"""In whatever order tiles run, what they finish covers the picture once, and nothing finished is touched again."""

import numpy as np
import pytest

from core.restoration.focus import Focus
from core.restoration.tiles import Region, plan
from core.restoration.tiles_left import TilesLeft

SHAPES = [(1, 1), (1, 700), (63, 64), (65, 64), (97, 203), (250, 90), (511, 513)]


@pytest.mark.parametrize(("height", "width"), SHAPES)
@pytest.mark.parametrize("focus", [None, Region(40, 30, 100, 5)])
@pytest.mark.parametrize(("tile", "overlap"), [(64, 16), (64, 0), (24, 200), (8, 4)])
def test_each_region_is_finished_once_and_never_touched_again(height, width, focus, tile, overlap):
    left = TilesLeft(plan(height, width, tile, overlap, multiple_of=8, scale=2))
    finished = np.zeros((height * 2, width * 2), int)
    for tile in left.in_turn(Focus(focus)):
        weights = tile.rows[:, None] * tile.columns
        assert not weights[finished[tile.target.slices] > 0].any()
        for region in left.add(tile):
            finished[region.slices] += 1
    assert (finished == 1).all()


def test_row_by_row_each_tile_finishes_one_region_to_the_border():
    left = TilesLeft(plan(300, 400, 64, 16, multiple_of=8))
    regions = [left.add(tile) for tile in left.in_turn(Focus())]
    assert all(len(finished) == 1 for finished in regions)


def test_the_middle_of_a_tile_is_finished_by_it_alone():
    left = TilesLeft(plan(300, 300, 64, 16))
    middle = Region(150, 150, 2, 2)
    first = next(left.in_turn(Focus(middle)))
    (region,) = left.add(first)
    inner = Region(first.target.top + 24, first.target.left + 24, 16, 16)
    assert (region.top, region.left) <= (inner.top, inner.left)
    assert region.height >= inner.height
    assert region.width >= inner.width


def test_tiles_that_touch_the_focus_come_first_the_nearest_to_its_middle_before_the_others():
    left = TilesLeft(plan(640, 640, 64, 8))
    looked_at = Region(300, 200, 100, 200)
    order = [tile.source for tile in left.in_turn(Focus(looked_at))]
    touching = [source.touches(looked_at) for source in order]
    assert touching == sorted(touching, reverse=True)
    assert 0 < sum(touching) < len(order)
    first = order[0]
    assert abs(first.top + 32 - 350) <= 32
    assert abs(first.left + 32 - 300) <= 32


def test_only_the_focus_ends_when_it_is_covered_wherever_it_has_gone():
    left, focus = TilesLeft(plan(640, 640, 64, 8)), Focus(Region(0, 0, 10, 10))
    turns = left.in_turn(focus, only_focus=True)
    left.add(next(turns))
    focus.region = Region(600, 600, 10, 10)
    assert next(turns).source.touches(focus.region)
    assert next(turns, None) is None
    focus.region = None
    assert next(left.in_turn(focus, only_focus=True), None) is None


def test_what_was_handed_out_and_not_added_is_left():
    left = TilesLeft(plan(100, 100, 64, 8))
    next(left.in_turn(Focus()))
    assert len(list(left.in_turn(Focus()))) == len(left.plan.tiles)
