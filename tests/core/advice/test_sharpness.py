"""Blur is measured where edges are, and a shake by its direction."""

import cv2
import numpy as np
import pytest

from core.advice.advice import LEAST_BLUR
from core.advice.sample import sample
from core.advice.sharpness import sharpness
from core.picture.picture import Picture


@pytest.mark.parametrize("sigma", [1.5, 2.5])
def test_a_gaussian_of_known_width_is_found(drawn, sigma):
    found = sharpness(sample(drawn(spoil=lambda levels, _: cv2.GaussianBlur(levels, (0, 0), sigma))))
    assert found.blur == pytest.approx(sigma, abs=0.4)
    assert found.direction is None


def test_a_sharp_picture_is_sharp_also_under_noise(drawn):
    assert sharpness(sample(drawn())).blur < 0.6
    noisy = drawn(spoil=lambda levels, chance: levels + 15 * chance.standard_normal(levels.shape))
    assert sharpness(sample(noisy), noise=15).blur < 0.7


def test_a_picture_that_is_sharp_in_a_third_counts_as_sharp(drawn):
    def shallow(levels, _):
        return np.hstack([levels[:, :250], cv2.GaussianBlur(levels, (0, 0), 4)[:, 250:]])

    assert sharpness(sample(drawn(spoil=shallow))).blur < LEAST_BLUR


@pytest.mark.parametrize(("kernel", "direction"), [((1, 9), 0), ((9, 1), 90)])
def test_a_shake_has_a_direction(drawn, kernel, direction):
    rows, columns = kernel
    found = sharpness(sample(drawn(spoil=lambda levels, _: cv2.blur(levels, (columns, rows)))))
    assert found.direction == direction


@pytest.mark.parametrize("size", [(1, 1), (15, 400), (64, 64)])
def test_nothing_is_said_where_there_are_no_edges(size):
    assert sharpness(sample(Picture(np.full((*size, 3), 0.4, np.float32)))).blur is None
