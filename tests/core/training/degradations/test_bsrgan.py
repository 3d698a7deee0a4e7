"""BSRGAN's steps come in any order that the paper allows."""

from collections import Counter

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations import bsrgan
from core.training.degradations.bsrgan import BSRGAN, shrunk, shuffled
from core.training.degradations.chance import generator


def test_every_step_comes_once_anywhere_but_the_size_is_set_after_the_other_shrinking() -> None:
    orders = [shuffled(generator(1, 0, index)) for index in range(800)]
    assert len({tuple(order) for order in orders}) > 700
    for order in orders:
        assert len(set(order)) == 8
        assert order.index("shrink") < order.index("shrink to size")
    firsts = Counter(order[0] for order in orders)
    assert set(firsts) == {"blur", "second blur", "shrink", "gaussian", "jpeg", "camera", "poisson"}


def test_jpeg_always_ends_it_and_mostly_comes_before_too(photograph: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []

    def spy(picture: Pixels, quality: int) -> Pixels:
        assert 30 <= quality <= 95
        counts[-1] += 1
        return picture

    monkeypatch.setattr(bsrgan, "compressed", spy)
    for index in range(200):
        counts.append(0)
        BSRGAN(isp_prob=0).degrade(photograph, generator(2, 0, index))
    assert set(counts) == {1, 2}
    assert np.mean(np.array(counts) == 2) == pytest.approx(0.9, abs=0.06)


def test_thinning_out_shifts_nothing() -> None:
    ramp = np.repeat(np.linspace(0, 1, 64, dtype=np.float32)[None, :, None], 64, axis=0).repeat(3, axis=2)
    squares = ramp.reshape(16, 4, 16, 4, 3).mean(axis=(1, 3))
    thinned = 0
    for index in range(30):
        rng = generator(3, 0, index)
        if generator(3, 0, index).random() < 0.75:
            continue
        thinned += 1
        assert np.allclose(shrunk(ramp, 4, rng)[5:-5, 5:-5], squares[5:-5, 5:-5], atol=2e-3)
    assert thinned


def test_impossible_options_are_refused() -> None:
    with pytest.raises(SettingsError, match="jpeg_range of BSRGAN must be two numbers from 1 to 100"):
        BSRGAN(jpeg_range=(0, 95))
    with pytest.raises(SettingsError, match="isp_prob of BSRGAN is a probability"):
        BSRGAN(isp_prob=-0.1)
