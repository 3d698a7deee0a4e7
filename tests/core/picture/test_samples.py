"""Stored samples and floats: exact both ways."""

import numpy as np
import pytest

from core.picture.picture import Depth
from core.picture.samples import to_float, to_stored


@pytest.mark.parametrize(("kind", "depth"), [(np.uint8, Depth.UINT8), (np.uint16, Depth.UINT16)])
def test_every_integer_comes_back(kind, depth):
    every = np.arange(np.iinfo(kind).max + 1, dtype=kind)[:, None]
    assert np.array_equal(to_stored(to_float(every), depth), every)


def test_every_half_comes_back():
    every = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    every = every[np.isfinite(every)]
    assert np.array_equal(to_stored(to_float(every), Depth.HALF), every)


def test_black_is_0_and_white_is_1():
    for kind in (np.uint8, np.uint16, np.uint32):
        ends = to_float(np.array([0, np.iinfo(kind).max], dtype=kind))
        assert ends.tolist() == [0.0, 1.0]


def test_integers_round_to_the_nearest_and_hold_what_lies_beyond():
    values = np.array([[-0.5], [0.49 / 255], [0.51 / 255], [254.6 / 255], [7.0]], dtype=np.float32)
    assert to_stored(values, Depth.UINT8).ravel().tolist() == [0, 0, 1, 255, 255]


def test_floats_keep_what_lies_beyond():
    values = np.array([-2.5, 0.1, 60.0], dtype=np.float32)
    assert np.array_equal(to_stored(values, Depth.FLOAT), values)
    assert to_stored(np.array([1e6], dtype=np.float32), Depth.HALF)[0] == np.finfo(np.float16).max
