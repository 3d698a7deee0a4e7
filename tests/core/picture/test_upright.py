"""Orientation: what each number means, against Pillow's own turning."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from core.picture.upright import changes_sides, turned


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turns_as_another_reader_does(orientation):
    stored = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    picture = Image.fromarray(stored)
    picture.getexif()[0x0112] = orientation
    assert np.array_equal(turned(stored, orientation), np.asarray(ImageOps.exif_transpose(picture)))
    assert changes_sides(orientation) == (turned(stored, orientation).shape[0] == 7)
