"""Pictures reach the screen in their own colours, whatever their profile, depth and transparency."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColorSpace

from app.ui.qt_images import region_to_screen, to_image, to_screen
from core.picture.picture import Facts, Picture


def icc(name: QColorSpace.NamedColorSpace) -> bytes:
    return QColorSpace(name).iccProfile().data()


def flat(red: float, green: float, blue: float, facts: Facts | None = None) -> Picture:
    return Picture(np.full((4, 5, 3), (red, green, blue), np.float32), None, facts or Facts())


def on_screen(picture: Picture) -> tuple[int, int, int]:
    blue, green, red, alpha = to_screen(picture)[0, 0].tolist()
    assert alpha == 255
    return red, green, blue


def test_values_are_rounded_and_cut() -> None:
    assert on_screen(flat(0.5, -0.2, 1.7)) == (128, 0, 255)


def test_an_srgb_profile_changes_nothing() -> None:
    facts = Facts(icc=icc(QColorSpace.NamedColorSpace.SRgb))
    assert on_screen(flat(0.2, 0.4, 0.6, facts)) == on_screen(flat(0.2, 0.4, 0.6))


def test_a_wide_profile_is_converted() -> None:
    # sRGB's red, written in Display P3 (its primaries and sRGB's curve), is (0.9175, 0.2003, 0.1386).
    facts = Facts(icc=icc(QColorSpace.NamedColorSpace.DisplayP3))
    assert on_screen(flat(0.9175, 0.2003, 0.1386, facts)) == pytest.approx((255, 0, 0), abs=3)
    assert on_screen(flat(0.5, 0.5, 0.5, facts)) == pytest.approx((128, 128, 128), abs=1)


def test_linear_light_gets_the_screens_curve() -> None:
    assert on_screen(flat(0.2159, 0.2159, 0.2159, Facts(linear=True))) == (128, 128, 128)


def test_a_profile_that_nobody_understands_is_left_aside() -> None:
    assert on_screen(flat(0.2, 0.4, 0.6, Facts(icc=b"not a profile"))) == (51, 102, 153)


def test_transparency_is_multiplied_in() -> None:
    picture = replace(flat(1, 1, 1), alpha=np.full((4, 5), 0.5, np.float32))
    assert to_screen(picture)[0, 0].tolist() == [128, 128, 128, 128]


@pytest.mark.parametrize("profile", [None, QColorSpace.NamedColorSpace.AdobeRgb])
def test_a_region_looks_as_it_does_in_the_whole(
    gradient: Callable[..., Picture], profile: QColorSpace.NamedColorSpace | None
) -> None:
    picture = gradient(300, 41, Facts(icc=icc(profile) if profile else None))
    whole = to_screen(picture)
    part = region_to_screen(picture.pixels[250:280, 7:30], picture.facts)
    np.testing.assert_array_equal(part, whole[250:280, 7:30])


def test_an_image_shares_its_pixels(qt) -> None:
    screen = to_screen(flat(0, 0, 0))
    image = to_image(screen, opaque=True)
    screen[2, 3] = (10, 20, 30, 255)
    colour = image.pixelColor(3, 2)
    assert (colour.red(), colour.green(), colour.blue()) == (30, 20, 10)
