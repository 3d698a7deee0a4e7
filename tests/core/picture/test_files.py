"""Pictures that are written and read: the same numbers, the same channels, the depth that fits."""

import os

import numpy as np
import pytest
from PIL import Image

from core.errors import PictureError, SettingsError
from core.picture.files import WRITABLE, can_read, header, read, write
from core.picture.picture import Depth, Facts, Picture

LOSSLESS = [
    (".png", Depth.UINT8),
    (".png", Depth.UINT16),
    *((".tif", depth) for depth in Depth),
    *((".jxl", depth) for depth in Depth),
]


@pytest.mark.parametrize("alpha", [False, True], ids=["opaque", "alpha"])
@pytest.mark.parametrize("gray", [False, True], ids=["colour", "gray"])
@pytest.mark.parametrize(("ending", "depth"), LOSSLESS)
def test_lossless_files_give_back_every_number(photograph, tmp_path, ending, depth, gray, alpha):
    picture = photograph(depth, gray=gray, alpha=alpha, blocks=False, linear=depth.is_float)
    assert write(picture, tmp_path / f"a{ending}") == []
    back = read(tmp_path / f"a{ending}")
    assert np.array_equal(back.pixels, picture.pixels)
    assert (back.alpha is None) == (picture.alpha is None)
    assert alpha is False or np.array_equal(back.alpha, picture.alpha)
    assert back.facts.depth is depth
    assert back.facts.linear is depth.is_float
    assert back.facts.gray is (gray and not (ending == ".jxl" and alpha))  # JPEG XL here has no gray with alpha


@pytest.mark.parametrize("ending", [".jpg", ".webp"])
def test_lossy_files_are_close_and_8_bit(photograph, tmp_path, ending):
    smooth = np.linspace(0, 1, 64 * 64 * 3, dtype=np.float32).reshape(64, 64, 3)
    write(Picture(smooth, None, Facts(depth=Depth.UINT16)), tmp_path / f"a{ending}")
    back = read(tmp_path / f"a{ending}")
    assert back.facts.depth is Depth.UINT8
    assert np.abs(back.pixels - smooth).mean() < 0.01


def test_a_lossless_webp_stays_lossless(photograph, tmp_path):
    picture = photograph(alpha=True, blocks=False)
    source = np.dstack([picture.pixels, picture.alpha])
    Image.fromarray((source * 255 + 0.5).astype(np.uint8)).save(tmp_path / "a.webp", lossless=True, exact=True)
    first = read(tmp_path / "a.webp")
    write(first, tmp_path / "b.webp")
    second = read(tmp_path / "b.webp")
    assert np.array_equal(second.pixels, first.pixels)
    assert np.array_equal(second.alpha, first.alpha)
    assert np.array_equal(first.pixels, picture.pixels)


@pytest.mark.parametrize("depth", [Depth.HALF, Depth.FLOAT])
@pytest.mark.parametrize("ending", [".tif", ".jxl"])
def test_floats_darker_than_black_and_brighter_than_white_come_back(tmp_path, ending, depth):
    values = np.linspace(-0.25, 4, 40 * 50 * 3).reshape(40, 50, 3).astype(np.float16).astype(np.float32)
    write(Picture(values, None, Facts(depth=depth, linear=True)), tmp_path / f"a{ending}")
    assert np.array_equal(read(tmp_path / f"a{ending}").pixels, values)


def test_floats_that_jpeg_xl_cannot_hold_are_refused_with_what_to_do(tmp_path):
    values = np.random.default_rng(0).normal(0.5, 2, (40, 50, 3)).astype(np.float16).astype(np.float32)
    with pytest.raises(PictureError, match="TIFF"):
        write(Picture(values, None, Facts(depth=Depth.FLOAT, linear=True)), tmp_path / "a.jxl")
    assert list(tmp_path.iterdir()) == []


def test_jpeg_is_saved_with_full_colour_at_95_or_the_quality_it_came_with(tmp_path, jpeg_bytes):
    for came, expected in ((60, 95), (100, 100), (98, 98)):
        (tmp_path / "a.jpg").write_bytes(jpeg_bytes(quality=came))
        picture = read(tmp_path / "a.jpg")
        assert picture.facts.quality == came
        write(picture, tmp_path / "b.jpg")
        assert read(tmp_path / "b.jpg").facts.quality == expected
    with Image.open(tmp_path / "b.jpg") as saved:
        assert {layer[1:3] for layer in saved.layer} == {(1, 1)}
    write(picture, tmp_path / "c.jpg", quality=70)
    assert read(tmp_path / "c.jpg").facts.quality == 70


@pytest.mark.parametrize("ending", [".jpg", ".webp"])
def test_pure_noise_at_the_best_quality_is_written(tmp_path, capfd, ending):
    noise = np.random.default_rng(0).random((400, 400, 3), dtype=np.float32)
    write(Picture(noise, None, Facts()), tmp_path / f"a{ending}", quality=100)
    assert read(tmp_path / f"a{ending}").height == 400
    assert capfd.readouterr().err == ""


def test_quality_beyond_its_range_is_refused(photograph, tmp_path):
    with pytest.raises(SettingsError, match="1 to 100"):
        write(photograph(), tmp_path / "a.jpg", quality=0)


def test_lossy_jpeg_xl_on_request(photograph, tmp_path):
    picture = photograph(height=200, width=200)
    write(picture, tmp_path / "a.jxl")
    write(picture, tmp_path / "b.jxl", quality=90)
    assert (tmp_path / "b.jxl").stat().st_size < (tmp_path / "a.jxl").stat().st_size / 2
    assert np.abs(read(tmp_path / "b.jxl").pixels - picture.pixels).mean() < 0.05


def test_the_notes_say_what_a_kind_of_file_cannot_hold(photograph, tmp_path):
    picture = photograph(Depth.FLOAT, alpha=True, linear=True, blocks=False)
    picture = picture.with_pixels(picture.pixels * 2)
    said = " ".join(write(picture, tmp_path / "a.jpg"))
    for part in ("8 bit", "32-bit float", "linear light", "brighter than white", "laid on white"):
        assert part in said
    assert "IPTC" in " ".join(write(photograph(), tmp_path / "a.webp"))
    assert write(photograph(Depth.UINT16, alpha=True), tmp_path / "a.tif") == []


def test_transparent_parts_of_a_jpeg_are_white(photograph, tmp_path):
    picture = photograph(blocks=False)
    clear = Picture(picture.pixels, np.zeros(picture.pixels.shape[:2], dtype=np.float32), picture.facts)
    write(clear, tmp_path / "a.jpg")
    assert read(tmp_path / "a.jpg").pixels.min() == 1.0


def test_linear_light_without_a_profile_is_encoded_where_readers_expect_srgb(tmp_path):
    picture = Picture(np.full((8, 8, 3), 0.2140, dtype=np.float32), None, Facts(depth=Depth.FLOAT, linear=True))
    write(picture, tmp_path / "a.png")
    back = read(tmp_path / "a.png")
    assert not back.facts.linear
    assert np.allclose(back.pixels, 0.5, atol=1e-3)


def test_display_values_in_float_files_are_not_taken_for_linear_light(photograph, tmp_path):
    picture = photograph(Depth.FLOAT, blocks=False)
    for ending in (".tif", ".jxl"):
        write(picture, tmp_path / f"a{ending}")
        back = read(tmp_path / f"a{ending}")
        assert np.array_equal(back.pixels, picture.pixels)
        assert not back.facts.linear


def test_gray_files_hold_one_channel(photograph, tmp_path):
    for ending in (".jpg", ".png", ".tif"):
        write(photograph(gray=True), tmp_path / f"a{ending}")
        with Image.open(tmp_path / f"a{ending}") as saved:
            assert saved.mode == "L"


def test_gray_channels_that_came_to_differ_are_averaged(photograph, tmp_path):
    gray = photograph(gray=True, blocks=False)
    tinted = gray.with_pixels(gray.pixels * np.array([0.9, 1.0, 0.8], dtype=np.float32))
    write(tinted, tmp_path / "a.png")
    assert np.abs(read(tmp_path / "a.png").pixels - tinted.pixels.mean(axis=2, keepdims=True)).max() <= 0.5 / 255 + 1e-6


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (40, 1)])
@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif", ".webp", ".jxl"])
def test_any_size_down_to_one_pixel(photograph, tmp_path, ending, size):
    write(photograph(height=size[0], width=size[1], alpha=True), tmp_path / f"a{ending}")
    assert read(tmp_path / f"a{ending}").pixels.shape == (*size, 3)


def test_the_header_says_what_reading_finds(photograph, tmp_path, exif_block, jpeg_bytes):
    for ending in (".png", ".tif", ".jxl"):
        write(photograph(Depth.UINT16, gray=True), tmp_path / f"a{ending}")
        told, found = header(tmp_path / f"a{ending}"), read(tmp_path / f"a{ending}")
        assert (told.height, told.width) == (found.height, found.width)
        assert told.facts == found.facts
    (tmp_path / "turned.jpg").write_bytes(jpeg_bytes(exif_block(6), height=64, width=80))
    assert (header(tmp_path / "turned.jpg").height, header(tmp_path / "turned.jpg").width) == (80, 64)


def test_the_beginning_decides_not_the_name(photograph, tmp_path):
    write(photograph(Depth.UINT16), tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert can_read(tmp_path / "a.jpg")
    assert read(tmp_path / "a.jpg").facts.format == "png"
    assert read(tmp_path / "a.jpg").facts.name == "a.jpg"


def test_names_of_any_letters_and_capital_endings(photograph, tmp_path):
    for name in ("Straße 東京.JPG", "ü.Tiff", "é.JXL"):
        write(photograph(), tmp_path / name)
        assert read(tmp_path / name).height == 23


@pytest.mark.skipif(os.name != "posix", reason="other systems' names are always letters")
def test_names_that_are_no_letters_are_refused_in_printable_sentences(photograph, tmp_path):
    strange = tmp_path / os.fsdecode(b"\xff.png")
    strange.touch()
    for attempt in (lambda: read(strange), lambda: write(photograph(), strange)):
        with pytest.raises(PictureError, match="no letters") as caught:
            attempt()
        assert str(caught.value).encode("utf-8")


def test_what_can_be_written_is_told():
    assert {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".jxl"} <= set(WRITABLE)
