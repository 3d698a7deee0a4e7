"""Orientation: what each number means, against Pillow's own turning."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from core.picture.upright import changes_sides, lying


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turns_as_another_reader_does(orientation):
    stored = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    picture = Image.fromarray(stored)
    picture.getexif()[0x0112] = orientation
    expected = np.asarray(ImageOps.exif_transpose(picture))
    upright = np.empty_like(expected)
    lying(upright, orientation)[...] = stored
    assert np.array_equal(upright, expected)
    assert changes_sides(orientation) == (upright.shape[0] == 7)
