"""Band by band it is the metric of the whole."""

import math

import numpy as np
import pytest

from core.evaluation import metrics, nearness
from core.progress import finish


def pair(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(9)
    truth = random.random((height, width, 3), np.float32)
    return truth, (truth + random.normal(0, 0.05, truth.shape)).astype(np.float32)


def near(truth: np.ndarray, version: np.ndarray) -> nearness.Nearness:
    height, width = truth.shape[:2]
    return finish(nearness.nearness(height, width, lambda top, bottom: (truth[top:bottom], version[top:bottom])))


@pytest.mark.parametrize("band", [40, 300, 10_000])
def test_bands_make_no_difference(band: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearness, "BAND", band)
    truth, version = pair(37, 20)
    found = near(truth, version)
    assert found.psnr == pytest.approx(metrics.psnr(version, truth), abs=1e-9)
    assert found.ssim == pytest.approx(metrics.ssim(version, truth), abs=1e-9)


def test_the_truth_itself_is_infinitely_near() -> None:
    truth, _ = pair(20, 20)
    assert near(truth, truth) == nearness.Nearness(math.inf, pytest.approx(1.0))


def test_too_small_for_windows() -> None:
    assert near(*pair(10, 40)).ssim is None
    assert near(*pair(1, 1)).ssim is None
