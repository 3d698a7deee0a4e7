"""The noises of the second-order chains have the strengths they are told."""

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations import chain_noise
from core.training.degradations.chance import generator

GRAY = np.full((200, 200, 3), 0.5, np.float32)


def spread(noisy: Pixels) -> np.ndarray:
    """Covariance of the channels' noise, in 8-bit levels squared."""
    return np.cov((noisy - GRAY).reshape(-1, 3).T) * 255**2


def test_gaussian_noise_has_its_sigma_and_gray_noise_is_gray() -> None:
    coloured = spread(chain_noise.gaussian(GRAY, 12, False, generator(1, 0, 0)))
    assert np.allclose(coloured, np.eye(3) * 144, atol=4)
    gray = chain_noise.gaussian(GRAY, 12, True, generator(1, 0, 0))
    assert np.allclose(spread(gray), 144, rtol=0.03)
    assert np.ptp(gray, axis=2).max() < 1e-6


def test_correlated_noise_hangs_together_and_keeps_below_its_sigma() -> None:
    for index in range(10):
        covariance = spread(chain_noise.correlated(GRAY, 20, generator(2, 0, index)))
        assert np.diag(covariance).max() < 400 * 1.5
        together = covariance / np.sqrt(np.outer(np.diag(covariance), np.diag(covariance)))
        assert np.abs(together[np.triu_indices(3, 1)]).max() > 0.05


def test_photon_noise_grows_with_light() -> None:
    for level in (0.2, 0.8):
        light = np.full((200, 200, 3), round(level * 255) / 255, np.float32)
        noisy = chain_noise.poisson(light, 1000, 1, False, generator(3, 0, 0))
        assert (noisy - light).var() == pytest.approx(float(light[0, 0, 0]) / 1000, rel=0.03)
    stronger = chain_noise.poisson(light, 1000, 0.5, True, generator(3, 0, 0))
    assert (stronger - light).var() == pytest.approx(float(light[0, 0, 0]) / 4000, rel=0.03)
    assert np.ptp(stronger, axis=2).max() < 1e-6


def test_without_a_number_of_photons_it_is_the_number_of_levels() -> None:
    ramp = np.repeat((np.arange(200) / 255).astype(np.float32)[:, None, None], 400, axis=1).repeat(3, axis=2)
    noise = chain_noise.poisson(ramp, None, 1, False, generator(4, 0, 0)) - ramp
    assert noise[100].var() == pytest.approx(100 / 255 / 256, rel=0.1)
