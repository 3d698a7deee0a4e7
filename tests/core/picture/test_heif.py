"""HEIC and AVIF files are read with depth, profile and metadata, upright, and refused with a sentence if broken."""

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from core.errors import UnreadablePicture
from core.picture.files import can_read, header, read
from core.picture.icc import P3_PRIMARIES, matrix_profile
from core.picture.picture import Depth
from tests.core.picture.conftest import XMP

UPRIGHT = XMP.replace(b'Orientation="6"', b'Orientation="1"')
PROFILE = matrix_profile("Display P3", P3_PRIMARIES)


def shades(channels: int = 3, white: int = 255) -> np.ndarray:
    """A smooth picture, 32 wide and 24 high, that a lossy file keeps well."""
    down, across = np.mgrid[0:24, 0:32] / 32
    planes = [across, down, (across + down) / 2, 0.25 + 0.5 * across]
    return np.rint(np.stack(planes[:channels], -1) * white).astype(np.uint16 if white > 255 else np.uint8)


@pytest.fixture
def heic(tmp_path, exif_block):
    def make(mode="RGB", white=255, orientation=1):
        samples = shades(len(mode), white)
        mode = f"{mode};16" if white > 255 else mode
        path = tmp_path / "a.heic"
        size = samples.shape[1::-1]
        pillow_heif.encode(
            mode, size, samples.tobytes(), path, quality=100, chroma=444, icc_profile=PROFILE, xmp=UPRIGHT,
            exif=b"Exif\0\0" + exif_block(orientation),
        )  # fmt: skip
        return path

    return make


def test_colours_profile_and_metadata(heic, exif_values):
    picture = read(heic())
    np.testing.assert_allclose(picture.pixels, shades() / 255, atol=4 / 255)
    assert picture.facts.format == "heif"
    assert picture.facts.depth is Depth.UINT8
    assert picture.facts.icc == PROFILE
    assert b"Lens &amp; Light" in picture.facts.xmp
    assert exif_values(picture.facts.exif)[0x0110] == "Model 7"


def test_more_than_8_bits_and_transparency_are_kept(heic):
    path = heic("RGBA", white=65535)
    picture, head = read(path), header(path)
    assert picture.facts.depth is head.facts.depth is Depth.UINT16
    assert head.alpha
    np.testing.assert_allclose(picture.pixels, shades() / 255, atol=4 / 255)
    np.testing.assert_allclose(picture.alpha, shades(4)[..., 3] / 255, atol=4 / 255)
    # Shades between those of 8 bits.
    assert len(np.unique(picture.alpha)) > 24


def test_the_decoder_turns_the_picture_and_nothing_turns_it_again(heic, exif_values):
    picture = read(heic(orientation=6))
    head = header(heic(orientation=6))
    assert picture.pixels.shape[:2] == (head.height, head.width)
    assert exif_values(picture.facts.exif)[0x0112] == 1


@pytest.mark.parametrize(("mode", "channels"), [("RGB", 3), ("RGBA", 4)])
def test_avif(tmp_path, mode, channels):
    samples = shades(channels)
    Image.fromarray(samples, mode).save(tmp_path / "a.avif", quality=100, subsampling="4:4:4")
    picture = read(tmp_path / "a.avif")
    np.testing.assert_allclose(picture.pixels, samples[..., :3] / 255, atol=4 / 255)
    assert (picture.alpha is not None) is (channels == 4)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
@pytest.mark.parametrize("ending", ["heic", "avif"])
def test_one_that_breaks_off_is_refused_with_a_sentence(heic, tmp_path, ending, share):
    path = tmp_path / f"a.{ending}"
    Image.fromarray(shades()).save(path) if ending == "avif" else heic()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert can_read(path)
    with pytest.raises(UnreadablePicture, match="damaged"):
        read(path)
