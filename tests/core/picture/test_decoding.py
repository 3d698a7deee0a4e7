"""Decoding a few rows at a time gives what decoding at once gives, however a file keeps its rows."""

import io
import struct

import numpy as np
import pytest
from PIL import Image

from core.picture import decoding
from core.picture.files import read, write
from core.picture.picture import Depth


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr(decoding, "_AT_ONCE", 2_000)


@pytest.mark.parametrize("alpha", [False, True], ids=["opaque", "alpha"])
@pytest.mark.parametrize("ending", [".png", ".tif", ".jxl"])
def test_rows_come_to_their_places(photograph, tmp_path, few_at_once, ending, alpha):
    picture = photograph(Depth.UINT16, alpha=alpha, height=70, width=50)
    write(picture, tmp_path / f"a{ending}")
    back = read(tmp_path / f"a{ending}")
    assert np.array_equal(back.pixels, picture.pixels)
    assert alpha is False or np.array_equal(back.alpha, picture.alpha)


@pytest.mark.parametrize("orientation", [3, 6])
def test_rows_of_a_turned_file_come_to_their_places(tmp_path, monkeypatch, jpeg_bytes, exif_block, orientation):
    (tmp_path / "a.jpg").write_bytes(jpeg_bytes(exif_block(orientation), height=90))
    whole = read(tmp_path / "a.jpg").pixels
    monkeypatch.setattr(decoding, "_AT_ONCE", 2_000)
    assert np.array_equal(read(tmp_path / "a.jpg").pixels, whole)


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_jpeg_files_of_both_decoders(tmp_path, monkeypatch, jpeg_bytes, mode):
    (tmp_path / "a.jpg").write_bytes(jpeg_bytes(mode=mode, height=90))
    whole = read(tmp_path / "a.jpg").pixels
    monkeypatch.setattr(decoding, "_AT_ONCE", 2_000)
    assert np.array_equal(read(tmp_path / "a.jpg").pixels, whole)


def test_tiff_files_in_tiles(tmp_path, few_at_once):
    import OpenImageIO

    values = np.random.default_rng(3).integers(0, 65536, (100, 70, 3), dtype=np.uint16)
    spec = OpenImageIO.ImageSpec(70, 100, 3, "uint16")
    spec.tile_width, spec.tile_height = 16, 32
    target = OpenImageIO.ImageOutput.create("tiff")
    target.open(str(tmp_path / "a.tif"), spec)
    target.write_image(values)
    target.close()
    assert np.array_equal(read(tmp_path / "a.tif").pixels, (values / np.float32(65535)).astype(np.float32))


@pytest.mark.parametrize("depth", Depth)
def test_tiff_files_whose_white_is_0_are_no_negatives(photograph, tmp_path, depth):
    picture = photograph(depth, gray=True, blocks=False)
    write(picture, tmp_path / "a.tif")
    black_is_0 = (tmp_path / "a.tif").read_bytes()
    photometric = black_is_0.rindex(struct.pack("<HHI", 262, 3, 1)) + 8
    (tmp_path / "a.tif").write_bytes(black_is_0[:photometric] + b"\0" + black_is_0[photometric + 1 :])
    assert np.allclose(read(tmp_path / "a.tif").pixels, 1 - picture.pixels, atol=5e-4)


def test_channels_that_are_neither_colour_nor_transparency_are_told(tmp_path):
    import OpenImageIO

    spec = OpenImageIO.ImageSpec(6, 4, 5, "uint8")
    target = OpenImageIO.ImageOutput.create("tiff")
    target.open(str(tmp_path / "a.tif"), spec)
    target.write_image(np.zeros((4, 6, 5), np.uint8))
    target.close()
    assert "further channels" in " ".join(read(tmp_path / "a.tif").facts.notes)


def test_how_much_of_a_jpeg_is_there_is_told_from_many_strips_too(tmp_path, few_at_once):
    noise = np.random.default_rng(1).integers(0, 256, (320, 80, 3), dtype=np.uint8)
    stream = io.BytesIO()
    Image.fromarray(noise).save(stream, "JPEG")
    content = stream.getvalue()
    (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2])
    with pytest.raises(Exception, match=r"about (4\d|5\d)%"):
        read(tmp_path / "a.jpg")
