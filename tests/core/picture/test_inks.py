"""CMYK and CIELAB as sRGB."""

import io

import numpy as np
import pytest
from PIL import Image, ImageCms, TiffImagePlugin

from core.picture import icc
from core.picture.files import read, write
from core.picture.inks import rgb_of_cmyk, rgb_of_lab
from core.picture.picture import Depth


def test_inks_without_a_profile_are_filters():
    inks = np.array([[[0, 0, 0, 0], [255, 0, 0, 0], [0, 0, 0, 255], [0, 255, 0, 128]]], dtype=np.uint8)
    expected = [[1, 1, 1], [0, 1, 1], [0, 0, 0], [127 / 255, 0, 127 / 255]]
    assert np.allclose(rgb_of_cmyk(inks, None)[0], expected, atol=1e-6)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_files_open_in_colour_and_say_so(tmp_path, kind):
    inks = np.zeros((16, 16, 4), dtype=np.uint8)
    inks[:8, :, 1:3] = 255  # magenta and yellow make red
    inks[8:, :, 0] = 255
    Image.fromarray(inks, mode="CMYK").save(tmp_path / "a", kind, **({"quality": 95} if kind == "JPEG" else {}))
    picture = read(tmp_path / "a")
    assert np.allclose(picture.pixels[0, 0], [1, 0, 0], atol=0.02)
    assert np.allclose(picture.pixels[15, 0], [0, 1, 1], atol=0.02)
    assert "CMYK" in " ".join(picture.facts.notes)
    assert icc.name(picture.facts.icc) == "sRGB"
    write(picture, tmp_path / "b.jpg")
    assert read(tmp_path / "b.jpg").pixels.shape == (16, 16, 3)


def test_lab_white_black_and_colours_agree_with_littlecms():
    rng = np.random.default_rng(0)
    lab = np.stack([rng.integers(60, 200, 40), rng.integers(-20, 20, 40), rng.integers(-20, 20, 40)], axis=-1)
    lab[:2] = [[255, 0, 0], [0, 0, 0]]
    signed = (lab & 0xFF).astype(np.uint8)[None]
    ours = rgb_of_lab(signed, signed=True)[0]
    assert np.allclose(ours[:2], [[1, 1, 1], [0, 0, 0]], atol=1e-3)
    picture = Image.frombytes("LAB", (40, 1), signed.tobytes())
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("LAB"), ImageCms.ImageCmsProfile(io.BytesIO(icc.matrix_profile("sRGB"))), "LAB", "RGB", 1
    )
    theirs = np.asarray(ImageCms.applyTransform(picture, transform))[0] / 255
    assert np.abs(ours - theirs).max() < 0.012


def test_16_bit_lab_is_finer_than_8_bit():
    lab = np.array([[[50 * 65535 // 100, 2560, (-2560) & 0xFFFF]]], dtype=np.uint16)
    coarse = np.array([[[128, 10, (-10) & 0xFF]]], dtype=np.uint8)
    assert np.allclose(rgb_of_lab(lab, signed=True), rgb_of_lab(coarse, signed=True), atol=0.01)
    offset = (lab + np.array([0, 32768, 32768], dtype=np.uint16)).astype(np.uint16)
    assert np.allclose(rgb_of_lab(offset, signed=False), rgb_of_lab(lab, signed=True), atol=1e-5)


def test_a_lab_tiff_opens_as_srgb(tmp_path):
    Image.frombytes("LAB", (4, 4), bytes([255, 0, 0]) * 16).save(tmp_path / "a.tif")
    with Image.open(tmp_path / "a.tif") as other:
        assert other.tag_v2[TiffImagePlugin.PHOTOMETRIC_INTERPRETATION] == 8
    picture = read(tmp_path / "a.tif")
    assert "CIELAB" in " ".join(picture.facts.notes)
    assert picture.facts.depth is Depth.UINT8
    assert np.allclose(picture.pixels[..., 0], picture.pixels[..., 2], atol=0.02)
