"""Masks cover what they were drawn over, the same in every view and every size of a picture."""

import numpy as np
import pytest

from core.restoration.frame import Frame
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Stroke
from core.restoration.mask_weights import alone, combined
from core.restoration.painted import SIDE, Painter
from core.restoration.tiles import Region

LINE = Stroke(((0.2, 0.5), (0.8, 0.5)), 0.1, 0.5)
SHAPES = (
    Brush((LINE, Stroke(((0.5, 0.2), (0.55, 0.9)), 0.03, 0.2, erases=True))),
    LinearGradient((0.2, 0.1), (0.7, 0.8), 0.7),
    RadialGradient((0.4, 0.5), (0.3, 0.15), 25, 0.4),
)


def whole(shape: object, height: int = 120, width: int = 160) -> np.ndarray:
    return alone(Mask(shape), Frame.whole(height, width), Painter())


@pytest.mark.parametrize("shape", SHAPES)
def test_a_part_is_what_the_whole_has_there(shape):
    region = Region(37, 51, 40, 61)
    part = alone(Mask(shape), Frame(120, 160, region), Painter())
    np.testing.assert_array_equal(part, whole(shape)[region.slices])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_larger_picture_has_the_same_mask(shape):
    large = whole(shape, 480, 640)
    halved = large.reshape(120, 4, 160, 4).mean(axis=(1, 3))
    # Edges as narrow as a pixel fall here or there.
    assert np.abs(halved - whole(shape)).mean() < 0.003
    assert np.abs(halved - whole(shape)).max() < 0.2


@pytest.mark.parametrize("shape", SHAPES)
def test_weights_are_shares_and_inverting_turns_them_round(shape):
    weights = whole(shape)
    assert weights.dtype == np.float32
    assert weights.min() >= 0
    assert weights.max() <= 1
    inverted = alone(Mask(shape, 0.5, inverted=True), Frame.whole(120, 160), Painter())
    np.testing.assert_allclose(inverted, (1 - weights) / 2, atol=1e-6)


def test_a_brush_is_full_in_its_middle_fades_to_its_radius_and_erases():
    weights = whole(Brush((LINE,)), 200, 200)
    assert weights[100, 100] == 1
    assert weights[100, 30] == 1
    assert 0.3 < weights[100 - 15, 100] < 0.7
    assert weights[100 - 22, 100] == 0
    erased = whole(Brush((LINE, Stroke(((0.5, 0.5),), 0.05, 0, erases=True))), 200, 200)
    assert erased[100, 100] == 0
    assert erased[100, 50] == 1


def test_a_linear_gradient_leads_from_start_to_end_as_softly_as_it_says():
    soft = whole(LinearGradient((0.25, 0), (0.75, 0)))[0]
    hard = whole(LinearGradient((0.25, 0), (0.75, 0), 0))[0]
    assert soft[10] == 1
    assert soft[-10] == 0
    assert soft[60] > soft[80] > soft[100]
    assert set(np.round(hard, 3)) == {0, 1}
    assert hard[78] == 1
    assert hard[82] == 0


def test_a_radial_gradient_is_round_whatever_the_sides():
    weights = whole(RadialGradient((0.5, 0.5), (0.25, 0.25), 0, 0))
    assert weights[60, 80] == 1
    assert weights[60, 80 + 38] == 1
    assert weights[60 + 38, 80] == 1
    assert weights[60, 80 + 42] == weights[60 + 42, 80] == 0


def test_masks_together_show_what_either_shows_and_hide_what_one_hides():
    frame, painter = Frame.whole(120, 160), Painter()
    left, right = (Mask(RadialGradient((x, 0.5), (0.1, 0.1), 0, 0)) for x in (0.25, 0.75))
    both = combined((left, right), frame, painter)
    assert both[60, 40] == both[60, 120] == 1
    assert both[60, 80] == 0
    cut = combined((left, Mask(left.shape, hides=True)), frame, painter)
    assert cut[60, 40] == 0
    assert cut[60, 120] == 0
    hole = combined((Mask(left.shape, 0.25, hides=True),), frame, painter)
    assert hole[60, 40] == 0.75
    assert hole[60, 120] == 1
    assert combined((), frame, painter) is None
    assert combined((Mask(Brush()),), frame, painter) is None


def test_a_stroke_that_grows_point_by_point_becomes_what_it_is_at_once():
    random = np.random.default_rng(4)
    points = tuple(map(tuple, random.uniform(-0.1, 1.1, (30, 2)).tolist()))
    first = Stroke(((0.1, 0.1), (0.9, 0.9)), 0.02)
    growing = Painter()
    for count in range(1, len(points) + 1):
        grown = growing.raster((first, Stroke(points[:count], 0.04, 0.3, True)), (SIDE // 4, SIDE // 2))
    at_once = Painter().raster((first, Stroke(points, 0.04, 0.3, True)), (SIDE // 4, SIDE // 2))
    np.testing.assert_array_equal(grown, at_once)


def test_undoing_a_stroke_brings_back_what_was_there():
    painter, frame = Painter(), Frame.whole(50, 50)
    one = painter.weights((LINE,), frame).copy()
    painter.weights((LINE, Stroke(((0.5, 0.5),), 0.3, 0, True)), frame)
    np.testing.assert_array_equal(painter.weights((LINE,), frame), one)


@pytest.mark.parametrize("sides", [(1, 1), (1, 500), (500, 1), (3, 2)])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_smallest_pictures_have_masks(shape, sides):
    weights = whole(shape, *sides)
    assert weights.shape == sides
    assert np.isfinite(weights).all()
