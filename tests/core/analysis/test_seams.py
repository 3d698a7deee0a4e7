"""Seams are told from the picture's own edges, from noise, and from blending that hides them."""

import numpy as np
import pytest

from core.analysis.drift import Drift, drift
from core.picture.picture import Picture
from core.restoration.tiles import Plan, plan

HEIGHT, WIDTH = 288, 416
RANDOM = np.random.default_rng(11)


def scene() -> np.ndarray:
    """Soft shades, some edges, and fine texture."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    shades = 0.5 + 0.2 * np.sin(x / 60) * np.cos(y / 45)
    shades += 0.1 * ((x + 0.4 * y) % 97 > 60) + RANDOM.normal(0, 0.004, shades.shape)
    return np.repeat(shades.astype(np.float32)[..., None], 3, axis=2)


CLEAN = scene()
NOISY = Picture(CLEAN + RANDOM.normal(0, 0.05, CLEAN.shape).astype(np.float32))


def tiled(tiles: Plan, error: float) -> np.ndarray:
    """The clean scene, each tile of it off by a chance error in levels, blended as tiles are."""
    result = np.zeros_like(CLEAN)
    for tile in tiles.tiles:
        off = np.float32(RANDOM.normal(0, error) / 255)
        result[tile.target.slices] += (CLEAN[tile.target.slices] + off) * (tile.rows[:, None] * tile.columns)[..., None]
    return result


def measured(tiles: Plan, after: np.ndarray) -> Drift:
    return drift(NOISY, Picture(after), [tile.target for tile in tiles.tiles])


CUT = plan(HEIGHT, WIDTH, 72, 0)
BLENDED = plan(HEIGHT, WIDTH, 96, 24)


def test_tiles_that_differ_and_are_only_put_together_make_seams() -> None:
    found = measured(CUT, tiled(CUT, 3))
    assert found.seams.are_visible
    assert found.seams.excess > 2
    assert "SEAMS" in [what.name for what in found.notable]


@pytest.mark.parametrize("tiles", [CUT, BLENDED])
def test_tiles_that_agree_make_none(tiles: Plan) -> None:
    found = measured(tiles, tiled(tiles, 0)).seams
    assert not found.are_visible
    assert found.excess < 0.8


def test_the_pictures_own_edges_along_a_border_do_not_count() -> None:
    column = sorted({tile.target.left for tile in CUT.tiles})[2]
    step = np.zeros_like(CLEAN)
    step[:, column:] = 0.1
    before = NOISY.with_pixels(NOISY.pixels + step)
    own = drift(before, Picture(CLEAN + step), [tile.target for tile in CUT.tiles]).seams
    made = drift(NOISY, Picture(CLEAN + step), [tile.target for tile in CUT.tiles]).seams
    assert own.excess < made.excess / 2
    assert not own.are_visible


def test_the_worst_place_is_where_the_seam_is() -> None:
    tile = CUT.tiles[len(CUT.tiles) // 2].target
    after = tiled(CUT, 0)
    after[tile.slices] += 8 / 255
    worst = measured(CUT, after).seams.worst
    assert worst.touches(tile)
    assert worst.top >= 0
    assert worst.top + worst.height <= HEIGHT
    assert worst.left + worst.width <= WIDTH


def test_one_tile_or_none_has_no_seams() -> None:
    assert measured(plan(HEIGHT, WIDTH, 512, 16), CLEAN).seams is None
    assert drift(NOISY, Picture(CLEAN)).seams is None


def test_an_enlarged_result_is_measured_in_its_own_pixels() -> None:
    small = Picture(np.ascontiguousarray(CLEAN[::2, ::2]))
    tiles = plan(HEIGHT // 2, WIDTH // 2, 36, 0, scale=2)
    assert drift(small, Picture(tiled(tiles, 4)), [tile.target for tile in tiles.tiles]).seams.are_visible


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (40, 33)])
def test_small_pictures_in_small_tiles(size: tuple[int, int]) -> None:
    pixels = RANDOM.random((*size, 3), np.float32)
    tiles = [tile.target for tile in plan(*size, 16, 4).tiles]
    found = drift(Picture(pixels), Picture(pixels.copy()), tiles).seams
    assert found is None or found.excess == 0
