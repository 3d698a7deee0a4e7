"""CIELAB by the profile's own primaries and curve."""

import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.picture import tone_curve
from core.picture.cielab import cielab
from core.picture.icc import P3_PRIMARIES, gray_profile, matrix_profile
from core.picture.picture import Facts
from core.picture.transfer import linear


def one(*colour: float) -> np.ndarray:
    return np.array([[colour]], np.float64)


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        # Lindbloom's calculator, sRGB adapted to D50 by Bradford's matrix.
        ((1, 1, 1), (100, 0, 0)),
        ((0, 0, 0), (0, 0, 0)),
        ((1, 0, 0), (54.29, 80.81, 69.89)),
        ((0, 1, 0), (87.82, -79.29, 80.99)),
        ((0, 0, 1), (29.57, 68.30, -112.03)),
    ],
)
def test_the_corners_of_srgb(colour: tuple[float, ...], lab: tuple[float, ...]) -> None:
    np.testing.assert_allclose(cielab(one(*colour), Facts())[0, 0], lab, atol=0.05)


def test_littlecms_finds_the_same_to_its_eight_bits() -> None:
    colours = np.random.default_rng(6).integers(0, 256, (8, 8, 3)).astype(np.uint8)
    way = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    found = np.asarray(ImageCms.applyTransform(Image.fromarray(colours), way))
    lab = np.stack([found[..., 0] * (100 / 255), *(found[..., n].astype(np.int8) for n in (1, 2))], axis=-1)
    np.testing.assert_allclose(cielab(colours / 255, Facts()), lab, atol=0.7)


def test_a_wide_profile_makes_the_same_numbers_more_colourful() -> None:
    wide = cielab(one(1, 0, 0), Facts(icc=matrix_profile("Display P3", P3_PRIMARIES)))[0, 0]
    assert np.hypot(*wide[1:]) > np.hypot(80.81, 69.89) + 10


def test_light_and_display_values_of_it_are_one_colour() -> None:
    values = np.array([[[0.2, 0.5, 0.9], [0.01, 0.02, 1.2]]], np.float32)
    straight = cielab(linear(values), Facts(linear=True))
    np.testing.assert_allclose(cielab(values, Facts()), straight, atol=1e-3)


def test_the_curve_is_the_profiles() -> None:
    power = Facts(icc=matrix_profile("A power of 1.8", gamma=1.8))
    same_light = one(*(0.5 ** (1 / 1.8),) * 3)
    np.testing.assert_allclose(cielab(same_light, power), cielab(one(0.5, 0.5, 0.5), Facts(linear=True)), atol=1e-2)
    gray = Facts(icc=gray_profile("A gray power", gamma=1.8), gray=True)
    np.testing.assert_allclose(cielab(same_light, gray)[0, 0, 1:], 0, atol=0.03)


def test_curves_of_every_kind() -> None:
    values = np.array([0.0, 0.02, 0.5, 1.0])

    def light(body: bytes) -> np.ndarray:
        curve = tone_curve._read(body)
        assert curve is not None
        return curve(values)

    def parametric(kind: int, *numbers: float) -> bytes:
        return (
            b"para\0\0\0\0" + struct.pack(">H2x", kind) + b"".join(struct.pack(">i", round(n * 65536)) for n in numbers)
        )

    def table(*points: int) -> bytes:
        return b"curv\0\0\0\0" + struct.pack(f">I{len(points)}H", len(points), *points)

    np.testing.assert_allclose(light(table()), values)
    np.testing.assert_allclose(light(table(512)), values**2, atol=1e-6)
    np.testing.assert_allclose(light(table(0, 16384, 65535)), [0, 0.01, 0.25, 1], atol=1e-5)
    np.testing.assert_allclose(light(parametric(0, 2)), values**2, atol=1e-6)
    np.testing.assert_allclose(light(parametric(1, 2, 0.9, 0.1)), (0.9 * values + 0.1) ** 2, atol=1e-4)
    np.testing.assert_allclose(light(parametric(2, 2, 1, 0, 0.1)), values**2 + 0.1, atol=1e-4)
    np.testing.assert_allclose(light(parametric(3, 2, 1, 0, 0.5, 0.1)), [0, 0.01, 0.25, 1], atol=1e-4)
    np.testing.assert_allclose(light(parametric(4, 2, 1, 0, 0.5, 0.1, 0.1, 0.2)), [0.2, 0.21, 0.35, 1.1], atol=1e-4)


SHORT = b"curv\0\0\0\0\0\0\0\x09\0\0"
UNKNOWN = b"para\0\0\0\0\0\x09\0\0"


@pytest.mark.parametrize("body", [b"", b"curv", SHORT, UNKNOWN, b"what\0\0\0\0"])
def test_a_curve_that_cannot_be_read_is_none(body: bytes) -> None:
    assert tone_curve._read(body) is None
