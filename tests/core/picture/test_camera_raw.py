"""Camera RAW files are developed as the camera meant them, keep what they say, and are saved as TIFF."""

import numpy as np
import pytest

from core.errors import UnreadablePicture
from core.picture.files import can_read, header, read, write
from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Depth
from core.progress import finish
from core.training.pairs import matching
from tests.core.picture import dng

SIDES = 64, 96


@pytest.fixture
def raw_file(tmp_path):
    """A gray wall with a brighter upper half and a red left quarter."""
    light = np.full((*SIDES, 3), 0.2, np.float32)
    light[: SIDES[0] // 2] = 0.6
    light[:, : SIDES[1] // 4] *= (1.0, 0.2, 0.2)

    def make(name="a.dng", orientation=1):
        dng.write(tmp_path / name, light, orientation)
        return tmp_path / name

    return make


def test_light_is_encoded_as_networks_want_it_in_16_bits_and_display_p3(raw_file):
    picture = read(raw_file())
    assert picture.pixels.shape == (*SIDES, 3)
    assert picture.facts.format == "raw"
    assert picture.facts.depth is Depth.UINT16
    assert picture.facts.icc == matrix_profile("Display P3", P3_PRIMARIES)
    assert not picture.facts.linear
    wall = picture.pixels[48:60, 60:90]
    # sRGB's curve makes 0.2 of the light 0.485; gray stays gray.
    np.testing.assert_allclose(wall.mean((0, 1)), 0.485, atol=0.02)
    red = picture.pixels[10:20, 5:15].mean((0, 1))
    assert red[0] > 1.5 * red[1]
    assert header(raw_file()).facts.depth is Depth.UINT16


def test_it_comes_upright_and_its_header_knows(raw_file):
    path = raw_file(orientation=6)
    picture, head = read(path), header(path)
    assert picture.pixels.shape[:2] == (head.height, head.width) == SIDES[::-1]
    # What was above is now at the right.
    assert picture.pixels[40:60, -10:].mean() > picture.pixels[40:60, :10].mean() + 0.1


def test_it_is_saved_as_a_tiff_that_says_what_it_said_and_is_no_raw_file_itself(raw_file, tmp_path, exif_values):
    picture = read(raw_file(orientation=6))
    write(picture, tmp_path / "b.tif")
    again = read(tmp_path / "b.tif")
    assert again.facts.format == "tiff"
    assert again.facts.depth is Depth.UINT16
    said = exif_values(again.facts.exif)
    assert said[0x0110] == "Model 7"
    assert said[0x0112] == 1
    assert max(tag for tag in said if isinstance(tag, int)) < 50706
    np.testing.assert_allclose(again.pixels, picture.pixels, atol=1 / 65535)


def test_one_that_breaks_off_is_refused_with_a_sentence(raw_file):
    path = raw_file()
    assert can_read(path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(UnreadablePicture, match=r"damaged|no camera RAW"):
        read(path)


def test_a_raw_file_and_the_jpeg_beside_it_are_a_pair(raw_file, tmp_path):
    picture = read(raw_file())
    (tmp_path / "raw").mkdir()
    (tmp_path / "jpeg").mkdir()
    raw_file("raw/IMG_7.dng")
    write(picture, tmp_path / "jpeg" / "IMG_7.jpg")
    (pair,) = finish(matching.find(tmp_path / "raw", tmp_path / "jpeg")).pairs
    assert (pair.before.suffix, pair.after[0].suffix) == (".dng", ".jpg")
