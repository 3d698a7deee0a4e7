"""A JPEG file that was saved as something else still tells its quality and where its blocks begin."""

import io

import numpy as np
import pytest
from PIL import Image

from core.advice.blockiness import blocks
from core.advice.sample import sample
from core.picture.picture import Picture


def saved(picture: Picture, quality: int, top: int = 0, left: int = 0) -> Picture:
    file = io.BytesIO()
    Image.fromarray(np.rint(picture.pixels * 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    with Image.open(file) as opened:
        levels = np.asarray(opened.convert("RGB"), np.float32)[top:, left:]
    return Picture(np.ascontiguousarray(levels / np.float32(255)))


@pytest.fixture
def textured(drawn):
    return drawn(spoil=lambda levels, chance: levels + 4 * chance.standard_normal(levels.shape))


@pytest.mark.parametrize("quality", [10, 30, 50, 75])
def test_quality_is_read_from_the_pixels(textured, quality):
    assert blocks(sample(saved(textured, quality))).quality == pytest.approx(quality, abs=2)


def test_blocks_may_begin_anywhere(textured):
    found = blocks(sample(saved(textured, 30, top=3, left=6)))
    assert found.quality == pytest.approx(30, abs=2)
    assert found.grid == (5, 2)


def test_what_was_never_a_jpeg_has_no_blocks(textured, drawn):
    assert blocks(sample(textured)).quality is None
    assert blocks(sample(drawn())).quality is None


@pytest.mark.parametrize("size", [(1, 1), (8, 8), (23, 400), (24, 24)])
def test_tiny_pictures_tell_nothing(size):
    assert blocks(sample(Picture(np.random.default_rng(0).random((*size, 3), np.float32)))).quality is None
