"""Local similarity: one where nothing differs, and the sum over a window written out."""

import numpy as np
import pytest

from core.picture.structure import C1, C2, similarity


def test_one_place_written_out() -> None:
    random = np.random.default_rng(4)
    x, y = random.random((11, 11)), random.random((11, 11))
    line = np.exp(-((np.arange(11) - 5) ** 2) / (2 * 1.5**2))
    weights = np.outer(line, line) / line.sum() ** 2
    mean_x, mean_y = (weights * x).sum(), (weights * y).sum()
    variance_x, variance_y = (weights * (x - mean_x) ** 2).sum(), (weights * (y - mean_y) ** 2).sum()
    covariance = (weights * (x - mean_x) * (y - mean_y)).sum()
    expected = (2 * mean_x * mean_y + C1) / (mean_x**2 + mean_y**2 + C1)
    expected *= (2 * covariance + C2) / (variance_x + variance_y + C2)
    assert similarity(x, y) == pytest.approx(np.full((1, 1), expected), abs=1e-12)


def test_float32_is_exact_to_ten_thousandths() -> None:
    random = np.random.default_rng(5)
    x = random.random((40, 30, 3), np.float32)
    y = (x + random.normal(0, 0.02, x.shape)).astype(np.float32)
    quick = similarity(x, y)
    assert quick.dtype == np.float32
    np.testing.assert_allclose(quick, similarity(x.astype(np.float64), y.astype(np.float64)), atol=1e-4)
    assert similarity(x, x).min() > 1 - 1e-5
