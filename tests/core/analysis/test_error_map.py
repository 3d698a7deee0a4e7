"""Every kind of map says what its formula says, of a part as of the whole."""

import cv2
import numpy as np
import pytest

from core.analysis import colour_maps, error_map
from core.analysis.colour_difference import delta_e
from core.analysis.compared import Compared, Version
from core.analysis.difference import Channel
from core.analysis.error_map import Kind
from core.errors import SettingsError
from core.evaluation.metrics import ssim
from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Facts, Picture
from core.restoration.effect import Effect
from core.restoration.tiles import Region


def pair(height: int = 60, width: int = 90) -> tuple[Picture, Picture]:
    random = np.random.default_rng(7)
    before = random.random((height, width, 3), np.float32)
    after = before + random.normal(0, 0.05, before.shape).astype(np.float32)
    return Picture(before), Picture(after)


def levels_apart(*change: float) -> Compared:
    before = Picture(np.full((12, 12, 3), 0.5, np.float32))
    return Compared.of(before, before.with_pixels(before.pixels + np.float32(change) / 255))


def value(compared: Compared, kind: Kind, channel: Channel = Channel.LUMA) -> float:
    return float(error_map.error_map(compared, kind, channel, compared.whole)[6, 6])


def test_one_channel_is_asked_for_by_itself() -> None:
    apart = levels_apart(10, -20, 4)
    signed = {channel: value(apart, Kind.SIGNED, channel) for channel in Channel}
    assert signed[Channel.RED] == pytest.approx(10, abs=1e-3)
    assert signed[Channel.GREEN] == pytest.approx(-20, abs=1e-3)
    assert signed[Channel.BLUE] == pytest.approx(4, abs=1e-3)
    assert signed[Channel.MOST] == pytest.approx(-20, abs=1e-3)
    assert signed[Channel.LUMA] == pytest.approx(0.2126 * 10 - 0.7152 * 20 + 0.0722 * 4, abs=1e-3)
    for channel, level in signed.items():
        assert value(apart, Kind.ABSOLUTE, channel) == pytest.approx(abs(level), abs=1e-3)


def test_colours_are_apart_by_what_the_formula_says() -> None:
    gray = Picture(np.full((12, 12, 3), 0.5, np.float32))
    warmer = gray.with_pixels(gray.pixels + np.float32([0.05, 0, -0.05]))
    # OpenCV's own CIELAB is on the white of D65, where these colours are a little nearer to each other.
    lab = [cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2Lab) for picture in (gray, warmer)]
    assert value(Compared.of(gray, warmer), Kind.COLOUR) == pytest.approx(float(delta_e(*lab)[6, 6]), abs=0.5)
    assert value(Compared.of(gray, gray), Kind.COLOUR) == 0


def test_structure_is_one_less_the_metric() -> None:
    before, after = pair()
    compared = Compared.of(before, after)
    found = error_map.error_map(compared, Kind.STRUCTURE, Channel.LUMA, compared.whole)
    assert found.shape == (60, 90)
    assert 1 - found[5:-5, 5:-5].mean(dtype=np.float64) == pytest.approx(ssim(after.pixels, before.pixels), abs=1e-5)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("region", [Region(0, 0, 20, 30), Region(17, 23, 31, 40), Region(59, 89, 1, 1)])
@pytest.mark.parametrize("every", [1, 4])
def test_a_part_is_what_it_is_within_the_whole(kind: Kind, region: Region, every: int) -> None:
    compared = Compared.of(*pair(), effect=Effect(0.6))
    whole = error_map.error_map(compared, kind, Channel.MOST, compared.whole)
    part = error_map.error_map(compared, kind, Channel.MOST, region, every)
    np.testing.assert_allclose(part, whole[region.slices][::every, ::every], atol=1e-4)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("size", [(1, 1), (1, 40), (7, 3)])
def test_small_pictures(kind: Kind, size: tuple[int, int]) -> None:
    compared = Compared.of(*pair(*size))
    found = error_map.error_map(compared, kind, Channel.LUMA, compared.whole)
    assert found.shape == size
    assert np.isfinite(found).all()


def test_the_second_counts_as_strongly_as_it_is_looked_at() -> None:
    before, after = pair()
    half = error_map.error_map(Compared.of(before, after, Effect(0.5)), Kind.SIGNED, Channel.LUMA, Region(0, 0, 60, 90))
    full = error_map.error_map(Compared.of(before, after), Kind.SIGNED, Channel.LUMA, Region(0, 0, 60, 90))
    np.testing.assert_allclose(half, full / 2, atol=1e-3)
    truth = Version(Picture(before.pixels / 2))
    against = Compared(truth, Version(after, before, Effect(0)))
    part = error_map.error_map(against, Kind.SIGNED, Channel.GREEN, against.whole)
    np.testing.assert_allclose(part, before.pixels[..., 1] * 127.5, atol=1e-3)


def test_an_enlarged_version_is_blended_with_its_enlarged_source() -> None:
    small = Picture(np.full((8, 8, 3), 0.25, np.float32))
    large = Picture(np.full((16, 16, 3), 0.75, np.float32))
    compared = Compared(Version(large), Version(large, small, Effect(0.5)))
    assert value(compared, Kind.SIGNED) == pytest.approx(-0.25 * 255, abs=1e-3)


def test_two_colour_spaces_are_compared_by_their_colours() -> None:
    wide = Facts(icc=matrix_profile("Display P3", P3_PRIMARIES))
    gray = np.full((12, 12, 3), 0.5, np.float32)
    assert value(Compared.of(Picture(gray), Picture(gray, None, wide)), Kind.COLOUR) < 0.1
    red = np.zeros((12, 12, 3), np.float32)
    red[..., 0] = 0.5
    apart = Compared.of(Picture(red), Picture(red, None, wide))
    assert value(apart, Kind.COLOUR) > 1
    assert value(apart, Kind.SIGNED, Channel.RED) > 5


def test_only_new_clipping_is_marked_and_no_dot_of_it_is_lost() -> None:
    before = Picture(np.full((9, 13, 3), 0.5, np.float32))
    before.pixels[0, 0] = 1
    after = before.with_pixels(before.pixels.copy())
    after.pixels[7, 11, 2] = 1.1
    compared = Compared.of(before, after)
    assert np.argwhere(error_map.newly_clipped(compared, compared.whole)).tolist() == [[7, 11]]
    small = error_map.newly_clipped(compared, compared.whole, 4)
    assert small.shape == (3, 4)
    assert np.argwhere(small).tolist() == [[1, 2]]


def test_sizes_that_differ_are_refused_with_both_sizes() -> None:
    with pytest.raises(SettingsError, match=r"90 × 60 and 91 × 60"):
        Compared.of(pair()[0], pair(width=91)[1])


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("gain", [1, 8, 64])
def test_ticks_stand_where_the_legend_has_their_colour(kind: Kind, gain: int) -> None:
    ramp = error_map.ramp(kind).astype(int)
    for tick in error_map.ticks(kind, gain):
        number = np.float32(tick.text.replace("−", "-"))
        shown = 1 - number if kind is Kind.STRUCTURE else number
        colour = error_map.colours(np.full((1, 1), shown, np.float32), kind, gain)[0, 0].astype(int)
        assert np.abs(colour - ramp[min(round(tick.place * 256), 255)]).max() <= 2


def test_what_is_below_the_threshold_is_hidden() -> None:
    apart = np.array([[0.5, 3.0]], np.float32)
    nothing, something = error_map.colours(apart, Kind.COLOUR, 8, 1)[0].tolist()
    assert nothing == colour_maps.sequential()[0].tolist()
    assert something != nothing
