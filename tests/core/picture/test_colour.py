"""What values mean: to networks, to screens, to people."""

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.picture import icc
from core.picture.colour import from_network, in_srgb, profile_name, to_network, to_srgb8
from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Facts, Picture


def flat(colour, **facts) -> Picture:
    return Picture(np.tile(np.array(colour, dtype=np.float32), (3, 5, 1)), None, Facts(**facts))


def test_display_values_reach_the_network_as_they_are(photograph):
    picture = photograph()
    values, encoding = to_network(picture)
    assert values is picture.pixels
    assert from_network(values, encoding) is values


def test_linear_light_is_encoded_and_comes_back_whatever_its_size():
    light = np.array([-4.0, -0.2, -1e-4, 0, 1e-6, 0.0031308, 0.0031309, 0.18, 0.5, 1, 1.5, 40, 6e4], dtype=np.float32)
    picture = Picture(np.repeat(light[None, :, None], 3, axis=2), None, Facts(linear=True))
    values, encoding = to_network(picture)
    assert values.dtype == np.float32
    assert values[0, 7, 0] == pytest.approx(0.4613, abs=1e-3)  # middle gray
    assert np.all(np.diff(values[0, :, 0]) > 0)
    assert np.allclose(from_network(values, encoding), picture.pixels, rtol=3e-6, atol=1e-9)


def test_no_profile_is_shown_as_it_is(photograph):
    picture = photograph(blocks=False)
    assert np.array_equal(to_srgb8(picture), np.rint(picture.pixels * 255).astype(np.uint8))


def test_wide_colours_are_shown_as_littlecms_shows_them(photograph):
    picture = photograph(height=300, width=200)
    source, target = (ImageCms.ImageCmsProfile(io.BytesIO(p)) for p in (picture.facts.icc, icc.matrix_profile("sRGB")))
    expected = ImageCms.profileToProfile(
        Image.fromarray(np.rint(picture.pixels * 255).astype(np.uint8)), source, target, renderingIntent=1
    )
    shown = to_srgb8(picture)
    assert np.abs(shown.astype(int) - np.asarray(expected)).max() <= 1
    tile = Picture(np.ascontiguousarray(picture.pixels[40:90, 20:80]), None, picture.facts)
    assert np.array_equal(to_srgb8(tile), shown[40:90, 20:80])


def test_linear_profiles_look_like_their_encoded_twins():
    twin = flat([0.5, 0.25, 0.75], icc=icc.matrix_profile("P3", icc.P3_PRIMARIES))
    light = to_network(twin)[0]
    light = np.power((light + 0.055) / 1.055, 2.4).astype(np.float32)
    profile = icc.matrix_profile("P3, linear", icc.P3_PRIMARIES, gamma=1)
    linear = Picture(light, None, Facts(linear=True, icc=profile))
    assert icc.is_linear(profile)
    assert np.abs(to_srgb8(linear).astype(int) - to_srgb8(twin)).max() <= 1


def test_gray_profiles_are_honoured():
    dark = icc.gray_profile("straight", gamma=1)
    assert to_srgb8(flat([0.5] * 3, gray=True, icc=dark))[0, 0].tolist() == pytest.approx([188] * 3, abs=1)
    assert to_srgb8(flat([0.5] * 3, gray=True, icc=icc.gray_profile("sRGB")))[0, 0].tolist() == [128] * 3


def test_a_broken_profile_counts_as_srgb():
    broken = bytearray(icc.matrix_profile("broken"))
    broken[132:] = bytes(len(broken) - 132)
    assert to_srgb8(flat([0.2, 0.4, 0.6], icc=bytes(broken)))[0, 0].tolist() == [51, 102, 153]


def test_profiles_have_names():
    assert profile_name(None) == "sRGB, assumed"
    assert profile_name(icc.matrix_profile("Display P3", icc.P3_PRIMARIES)) == "Display P3"
    assert profile_name(icc.matrix_profile("x", icc.REC2020_PRIMARIES)) == "Rec. 2020"
    assert profile_name(icc.matrix_profile("")) == "sRGB"
    assert profile_name(b"") == "unnamed profile"
    old = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert profile_name(old) == "sRGB built-in"


def test_made_profiles_are_whole():
    for profile, space in (
        (icc.matrix_profile("a"), "RGB"),
        (icc.gray_profile("b"), "GRAY"),
        (icc.as_colour(icc.gray_profile("c")), "RGB"),
    ):
        opened = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        assert opened.xcolor_space.strip() == space
        assert opened.profile_description in "abc"
        assert len(profile) == int.from_bytes(profile[:4], "big")


def test_colours_of_two_spaces_become_comparable_and_srgb_is_left_alone():
    red = np.full((2, 2, 3), (0.6, 0.3, 0.2), np.float32)
    in_p3 = Picture(red, facts=Facts(icc=matrix_profile("Display P3", P3_PRIMARIES)))
    # The same colour by littleCMS, to 8 bits.
    np.testing.assert_allclose(in_srgb(in_p3), to_srgb8(in_p3) / 255, atol=1.5 / 255)
    assert np.abs(in_srgb(in_p3) - red).max() > 0.02
    for profile in (None, matrix_profile("sRGB")):
        assert in_srgb(Picture(red, facts=Facts(icc=profile))) is red
