"""The metrics give what their formulas say, worked out another way."""

import math

import numpy as np
import pytest

from core.evaluation.metrics import luma, psnr, psnr_luma, ssim, ssim_luma


def pair(height: int = 20, width: int = 17) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:height, 0:width]
    clean = np.stack([x / width, y / height, (x * y % 7) / 7], axis=-1)
    other = np.clip(clean + 0.05 * np.sin(3 * x + 5 * y)[..., None] * [1, -1, 0.5], 0, 1)
    return other.astype(np.float32), clean.astype(np.float32)


def test_psnr_is_20_log10_of_range_over_rms_error() -> None:
    flat = np.full((4, 5, 3), 0.5, dtype=np.float32)
    assert psnr(flat + np.float32(25.5 / 255), flat) == pytest.approx(20.0, abs=1e-5)
    other, clean = pair()
    rms = np.linalg.norm((other.astype(float) - clean).ravel()) / math.sqrt(clean.size)
    assert psnr(other, clean) == pytest.approx(20 * math.log10(1 / rms), abs=1e-9)
    assert psnr(clean, clean) == math.inf


def test_luma_runs_from_16_to_235() -> None:
    ends = luma(np.array([[[0, 0, 0], [1, 1, 1], [0, 1, 0]]], dtype=np.float32)) * 255
    assert ends.ravel() == pytest.approx([16, 235, 16 + 128.553])


def test_studio_luma_psnr_is_higher_than_full_range_luma_psnr_by_a_constant() -> None:
    # Both lumas of a gray error differ by the factor 219/255 alone.
    clean = np.full((4, 4, 3), 0.4, dtype=np.float32)
    other = clean + np.float32(0.1)
    assert psnr_luma(other, clean) == pytest.approx(psnr(other, clean) + 20 * math.log10(255 / 219), abs=1e-5)


def slow_ssim(x: np.ndarray, y: np.ndarray) -> float:
    """Window by window, on 0 … 255, as the paper writes it."""
    offsets = np.arange(11) - 5
    line = np.exp(-(offsets**2) / (2 * 1.5**2))
    weights = np.outer(line, line) / line.sum() ** 2
    values = []
    for top in range(x.shape[0] - 10):
        for left in range(x.shape[1] - 10):
            a, b = (255 * picture[top : top + 11, left : left + 11].astype(float) for picture in (x, y))
            mean_a, mean_b = (weights * a).sum(), (weights * b).sum()
            var_a, var_b = (weights * (a - mean_a) ** 2).sum(), (weights * (b - mean_b) ** 2).sum()
            covariance = (weights * (a - mean_a) * (b - mean_b)).sum()
            values.append(
                (2 * mean_a * mean_b + 6.5025)
                * (2 * covariance + 58.5225)
                / ((mean_a**2 + mean_b**2 + 6.5025) * (var_a + var_b + 58.5225))
            )
    return float(np.mean(values))


def test_ssim_is_the_papers_window_by_window() -> None:
    other, clean = pair()
    expected = np.mean([slow_ssim(other[..., channel], clean[..., channel]) for channel in range(3)])
    assert ssim(other, clean) == pytest.approx(expected, abs=1e-9)
    assert ssim_luma(other, clean) == pytest.approx(slow_ssim(luma(other), luma(clean)), abs=1e-9)


def test_pictures_of_different_size_or_too_small_ones_are_refused() -> None:
    one, other = np.zeros((8, 9, 3), np.float32), np.zeros((9, 8, 3), np.float32)
    with pytest.raises(ValueError, match="differ in size"):
        psnr(one, other)
    with pytest.raises(ValueError, match="at least 11"):
        ssim(one, one)
