"""Fewer pixels, the same picture."""

import numpy as np
import pytest

from core.errors import SettingsError
from core.picture.picture import Pixels
from core.training.degradations.downscale import METHODS, Downscale, shrunk


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_constant_stays_and_the_mean_is_kept(method: str, scale: int, photograph: Pixels) -> None:
    flat = shrunk(np.full((25, 33, 3), 0.3, np.float32), scale, method)
    assert flat.shape == (25 // scale, 33 // scale, 3)
    assert np.allclose(flat, 0.3, atol=1e-6)
    assert float(shrunk(photograph, scale, method).mean()) == pytest.approx(float(photograph.mean()), abs=3e-3)


@pytest.mark.parametrize("method", METHODS)
def test_stripes_too_fine_to_show_become_gray(method: str) -> None:
    stripes = np.zeros((32, 32, 3), np.float32)
    stripes[:, ::2] = 1
    assert np.abs(shrunk(stripes, 4, method)[2:-2, 2:-2] - 0.5).max() < 0.02


@pytest.mark.parametrize("method", METHODS)
def test_nothing_is_shifted(method: str) -> None:
    ramp = np.linspace(0, 0.5, 64, dtype=np.float32)[None] + np.linspace(0, 0.5, 32, dtype=np.float32)[:, None]
    ramp = ramp[..., None].repeat(3, axis=2)
    squares = ramp.reshape(8, 4, 16, 4, 3).mean(axis=(1, 3))
    assert np.allclose(shrunk(ramp, 4, method)[3:-3, 3:-3], squares[3:-3, 3:-3], atol=1e-4)


def test_unknown_methods_and_scales_are_refused() -> None:
    with pytest.raises(SettingsError, match="one or more of bicubic, area, lanczos"):
        Downscale(method=("nearest",))
    with pytest.raises(SettingsError, match="goes from 1 to 8, not 0"):
        Downscale(scale=0)
