"""What an effect makes of source and result: exact at its ends, the same in parts as in the whole."""

import cv2
import numpy as np
import pytest

from core.picture import icc
from core.picture.picture import Facts, Picture
from core.restoration.effect import Effect
from core.restoration.effected import EffectedRows, effected, effected_part
from core.restoration.frame import Frame
from core.restoration.mask import Brush, LinearGradient, Mask, RadialGradient, Stroke
from core.restoration.matching import matched
from core.restoration.mixing import Mixer, luma_weights
from core.restoration.tiles import Region
from core.restoration.wavelet import details

MASKS = (
    Mask(Brush((Stroke(((0.1, 0.2), (0.8, 0.6)), 0.1),))),
    Mask(LinearGradient((0, 0), (1, 1)), 0.6, hides=True),
    Mask(RadialGradient((0.5, 0.5), (0.2, 0.3), 20), inverted=True),
)
EFFECTS = (
    Effect(0.4),
    Effect(0.8, 0.3, 1),
    Effect(1, 1, 1, (1, 0.5, 0, 0.2)),
    Effect(0.9, 0.6, 0.8, (0, 0.5, 1, 1), True),
    Effect(0.7, 1, 0.2, (0.3, 0, 0, 0), False, MASKS),
    Effect(masks=MASKS),
)
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)


@pytest.fixture
def pair(photograph):
    def make(height: int = 300, width: int = 90, scale: int = 1) -> tuple[Picture, Picture]:
        after = photograph(height * scale, width * scale, name="after")
        return photograph(height, width), after.with_pixels(after.pixels[::-1] * 1.2 - 0.1)

    return make


def test_strength_leads_from_the_source_to_the_result(pair):
    before, after = pair()
    assert effected(before, after, Effect()) is after
    np.testing.assert_array_equal(effected(before, after, Effect(0)).pixels, before.pixels)
    quarter = effected(before, after, Effect(0.25)).pixels
    np.testing.assert_allclose(quarter, before.pixels * 0.75 + after.pixels * 0.25, atol=1e-6)


def test_no_brightness_and_no_colour_is_the_source_and_all_of_both_the_result_to_the_last_bit(pair):
    before, after = pair()
    np.testing.assert_array_equal(effected(before, after, Effect(1, 0, 0)).pixels, before.pixels)
    np.testing.assert_array_equal(effected(before, after, Effect(1, 1, 1)).pixels, after.pixels)
    everywhere = Mask(LinearGradient((2, 0), (3, 0)))
    np.testing.assert_array_equal(effected(before, after, Effect(masks=(everywhere,))).pixels, after.pixels)
    nowhere = Mask(LinearGradient((2, 0), (3, 0)), inverted=True)
    np.testing.assert_array_equal(effected(before, after, Effect(masks=(nowhere,))).pixels, before.pixels)


def test_brightness_alone_leaves_colours_and_colour_alone_leaves_brightness(pair):
    before, after = pair()
    change = after.pixels - before.pixels
    bright = effected(before, after, Effect(colour=0)).pixels - before.pixels
    np.testing.assert_allclose(bright, np.repeat((change @ LUMA)[..., None], 3, -1), atol=1e-6)
    coloured = effected(before, after, Effect(luma=0)).pixels - before.pixels
    np.testing.assert_allclose(coloured @ LUMA, 0, atol=1e-6)
    np.testing.assert_allclose(bright + coloured, change, atol=1e-6)


def test_detail_of_a_size_comes_back_and_the_other_sizes_stay(pair):
    before, after = pair(120, 120)
    taken = details(before.pixels - after.pixels, 4)
    for band in range(4):
        shares = tuple(0.7 * (place == band) for place in range(4))
        found = effected(before, after, Effect(detail=shares, detail_colour=True)).pixels
        np.testing.assert_allclose(found, after.pixels + 0.7 * taken[band], atol=2e-6)


def test_all_detail_of_all_sizes_leaves_only_what_changed_broadly(pair):
    before, after = pair(120, 120)
    every = effected(before, after, Effect(detail=(1, 1, 1, 1), detail_colour=True)).pixels
    change = after.pixels - before.pixels
    np.testing.assert_allclose(every, before.pixels + change - sum(details(change, 4)), atol=2e-6)
    without_colour = effected(before, after, Effect(detail=(1, 1, 1, 1))).pixels
    np.testing.assert_allclose(without_colour @ LUMA, every @ LUMA, atol=2e-6)


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("scale", [1, 2, 4])
def test_strips_parts_and_rows_are_the_whole(pair, effect, scale):
    before, after = pair(scale=scale)
    height, width = after.height, after.width
    whole = Mixer(matched(before, after).pixels, after.pixels, Frame.whole(height, width)).mixed(effect)
    np.testing.assert_allclose(effected(before, after, effect).pixels, whole, atol=1e-5)
    # Where a filter of a part begins, its places round differently.
    for region in (Region(0, 0, 1, 1), Region(100, 33, 70, 41), Region(height - 3, width - 50, 3, 50)):
        part = effected_part(before, after, effect, region)
        np.testing.assert_allclose(part, whole[region.slices], atol=1e-5)
    rows = Collected()
    through = EffectedRows(before, scale, effect, rows)
    through.start()
    through.put(after.pixels[:50])
    # Memory was short and the work began again.
    through.start()
    for top in range(0, height, 64):
        handed = after.pixels[top : top + 64].copy()
        through.put(handed)
        handed.fill(np.nan)
    np.testing.assert_allclose(np.concatenate(rows.strips), whole, atol=1e-5)


class Collected:
    """Keeps the rows that it is given."""

    def start(self) -> None:
        self.strips: list[np.ndarray] = []

    def put(self, pixels: np.ndarray) -> None:
        self.strips.append(pixels.copy())


def test_rows_are_held_back_no_longer_than_detail_needs(pair):
    before, after = pair(1000, 40)
    rows = Collected()
    through = EffectedRows(before, 1, Effect(detail=(1, 1, 1, 1)), rows)
    through.start()
    for top in range(0, 960, 64):
        through.put(after.pixels[top : top + 64])
        assert top + 64 - sum(map(len, rows.strips)) <= 30
        assert len(through._held) <= 64 + 60


@pytest.mark.parametrize("sides", [(1, 1), (1, 7), (7, 1), (2, 300)])
@pytest.mark.parametrize("effect", EFFECTS)
def test_the_smallest_pictures_have_effects(pair, sides, effect):
    before, after = pair(*sides)
    found = effected(before, after, effect).pixels
    assert found.shape == after.pixels.shape
    assert np.isfinite(found).all()


def test_a_size_that_is_no_multiple_is_matched_too(photograph):
    before, after = photograph(40, 60), photograph(60, 90)
    found = effected(before, after, Effect(0.5, 0.5, 1)).pixels
    assert found.shape == after.pixels.shape
    nothing = effected(before, after, Effect(0))
    np.testing.assert_array_equal(nothing.pixels, matched(before, after).pixels)


def test_a_source_beside_an_enlarged_result_is_as_large(photograph):
    flat = Picture(np.full((20, 30, 3), 0.25, np.float32))
    found = effected(flat, photograph(40, 60), Effect(0))
    assert found.pixels.shape == (40, 60, 3)
    np.testing.assert_allclose(found.pixels, 0.25, atol=1e-3)
    assert matched(flat, photograph(20, 30)) is flat


def test_gray_pictures_stay_gray_and_alpha_stays(photograph):
    gray = np.repeat(photograph(40, 50).pixels[..., :1], 3, -1)
    alpha = np.full((40, 50), 0.5, np.float32)
    before, after = Picture(gray, alpha), Picture(gray[::-1].copy(), alpha)
    for effect in EFFECTS:
        found = effected(before, after, effect)
        assert found.alpha is alpha
        assert np.abs(np.ptp(found.pixels, axis=-1)).max() < 1e-6


def test_brightness_is_that_of_the_pictures_own_primaries():
    assert luma_weights(Facts()) == pytest.approx((0.2126, 0.7152, 0.0722))
    srgb = luma_weights(Facts(icc=icc.matrix_profile("sRGB")))
    assert srgb == pytest.approx((0.2225, 0.7169, 0.0606), abs=1e-3)
    assert luma_weights(Facts(icc=b"no profile")) == luma_weights(Facts())


@pytest.mark.parametrize("halvings", [1, 2, 3])
@pytest.mark.parametrize(
    "effect", [Effect(0.5, 0.2, 1), Effect(detail=(0.5, 0.5, 0.5, 0.5)), Effect(detail=(0, 0, 0, 1)), EFFECTS[-1]]
)
def test_a_picture_made_smaller_shows_what_the_whole_will_be(photograph, halvings, effect):
    soft = cv2.GaussianBlur(photograph(256, 256).pixels, (0, 0), 2.5)
    before, after = Picture(soft), Picture(np.full_like(soft, 0.5))
    whole = halved(effected(before, after, effect).pixels, halvings)
    source, result = halved(before.pixels, halvings), halved(after.pixels, halvings)
    frame = Frame.whole(256 >> halvings, 256 >> halvings)
    small = Mixer(source, result, frame, halvings=halvings).mixed(effect)
    assert np.abs(small - whole).std() < 0.11 * np.abs(source - result).std()


def halved(pixels: np.ndarray, times: int) -> np.ndarray:
    for _ in range(times):
        pixels = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return pixels
