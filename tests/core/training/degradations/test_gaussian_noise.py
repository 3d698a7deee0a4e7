"""The noise that a bundled model was trained with stays that noise."""

import numpy as np

from core.training.degradations import GaussianNoise
from core.training.patches import generator


def test_the_stream_of_numbers_is_kept() -> None:
    clean = np.full((2, 2, 3), 0.5, np.float32)
    rng = generator(2454, 17, 3)
    noisy = GaussianNoise(0, 55, clipped=0.4).degrade(clean, rng)
    again = generator(2454, 17, 3)
    sigma = np.float32(again.uniform(0, 55) / 255)
    assert np.array_equal(noisy, again.standard_normal((2, 2, 3), dtype=np.float32) * sigma + clean)
    assert again.random() >= 0.4, "this one is not clipped"
    assert rng.random() == again.random(), "and no more numbers are drawn"
