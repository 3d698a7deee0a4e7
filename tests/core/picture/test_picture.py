"""Picture: sizes, and other pixels for the same photograph."""

import numpy as np

from core.picture.picture import Depth


def test_other_pixels_keep_the_facts(photograph):
    picture = photograph(Depth.UINT16, alpha=True)
    other = picture.with_pixels(picture.pixels * 0.5)
    assert other.facts is picture.facts
    assert np.array_equal(other.alpha, picture.alpha)


def test_alpha_follows_the_size_of_new_pixels(photograph):
    picture = photograph(alpha=True, height=20, width=30)
    for factor in (2, 3):
        grown = picture.with_pixels(np.zeros((20 * factor, 30 * factor, 3), dtype=np.float32))
        assert grown.alpha.shape == (20 * factor, 30 * factor)
        assert grown.alpha.dtype == np.float32
        assert abs(grown.alpha.mean() - picture.alpha.mean()) < 0.02
        assert grown.alpha.min() >= 0
        assert grown.alpha.max() <= 1


def test_alpha_of_a_smaller_picture_is_the_mean_of_what_it_covers(photograph):
    picture = photograph(alpha=True, height=20, width=30)
    halved = picture.with_pixels(np.zeros((10, 15, 3), dtype=np.float32))
    assert np.allclose(halved.alpha, picture.alpha.reshape(10, 2, 15, 2).mean(axis=(1, 3)), atol=1e-5)


def test_sizes(photograph):
    picture = photograph(height=20, width=30)
    assert (picture.height, picture.width, picture.size_megapixels) == (20, 30, 0.0006)
