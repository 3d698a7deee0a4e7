"""JPEG files written strip by strip hold the pixels of one that was written whole."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.picture import jpeg_strips
from core.picture.containers import jpeg as container
from core.picture.jpeg_strips import JpegStrips
from core.picture.picture import Facts
from core.picture.reading import read

FACTS = Facts("jpeg", exif=b"MM\0*\0\0\0\x08\0\0\0\0\0\0", resolution=(300.0, 300.0))


def noise(height: int, width: int, channels: int) -> np.ndarray:
    smooth = np.linspace(0, 200, height * width * channels).reshape(height, width, channels)
    return (smooth + np.random.default_rng(3).integers(0, 50, smooth.shape)).astype(np.uint8)


def written(path: Path, pixels: np.ndarray, rows: int) -> bytes:
    """By so many rows at a time, which are none of the strips' own."""
    encoder = JpegStrips(pixels.shape, path, 92, FACTS)
    for top in range(0, len(pixels), rows):
        encoder.put(pixels[top : top + rows])
    encoder.finish()
    return path.read_bytes()


def decoded(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(data)))


@pytest.mark.parametrize("shape", [(601, 93, 3), (520, 64, 1), (256, 40, 3), (257, 41, 3), (9, 700, 3), (1, 1, 1)])
def test_pixels_are_those_of_a_file_written_whole(tmp_path: Path, shape: tuple[int, int, int]) -> None:
    pixels = noise(*shape)
    whole = BytesIO()
    Image.fromarray(pixels if shape[2] == 3 else pixels[..., 0]).save(whole, "JPEG", quality=92, subsampling=0)
    data = written(tmp_path / "strips.jpg", pixels, 37)
    assert np.array_equal(decoded(data), decoded(whole.getvalue()))
    assert container.find(data).exif == FACTS.exif
    assert container.find(data).resolution == FACTS.resolution


def test_a_picture_of_one_strip_has_no_restarts(tmp_path: Path) -> None:
    assert b"\xff\xdd" not in written(tmp_path / "small.jpg", noise(256, 40, 3), 100)
    assert b"\xff\xdd" in written(tmp_path / "larger.jpg", noise(257, 40, 3), 100)


def test_more_restarts_than_their_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jpeg_strips, "_ROWS", 8)
    path = tmp_path / "many.jpg"
    written(path, noise(100, 48, 3), 100)
    assert read(path).pixels.shape == (100, 48, 3)
    assert [path.read_bytes().count(bytes((0xFF, 0xD0 + number))) for number in range(8)] == [2, 2, 2, 2, 1, 1, 1, 1]


def test_wide_pictures_have_shorter_strips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jpeg_strips, "_MOST_BLOCKS", 20)
    pixels = noise(40, 80, 3)
    strips = written(tmp_path / "wide.jpg", pixels, 40)
    monkeypatch.undo()
    assert np.array_equal(decoded(strips), decoded(written(tmp_path / "whole.jpg", pixels, 40)))
    assert strips.count(b"\xff\xd0") == 1
