"""Unprocessing can be undone, and white stays white."""

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations.camera import Camera
from core.training.degradations.chance import generator

CAMERAS = [Camera.random(generator(1, 0, index)) for index in range(12)]


@pytest.mark.parametrize("camera", CAMERAS)
def test_there_and_back_is_the_same_picture(camera: Camera, photograph: Pixels) -> None:
    assert np.abs(camera.process(camera.unprocess(photograph)) - photograph).max() < 1e-5
    gray = np.repeat(np.linspace(0, 1, 1001, dtype=np.float32)[:, None, None], 3, axis=2)
    error = np.abs(camera.process(camera.unprocess(gray)) - gray).max(axis=(1, 2))
    assert error[:991].max() < 1e-5
    assert error[-1] < 1e-5
    assert error.max() < 0.005


@pytest.mark.parametrize("camera", CAMERAS)
def test_saturated_pixels_stay_saturated_and_others_get_darker(camera: Camera) -> None:
    white, middle = (camera.unprocess(np.full((1, 1, 3), level, np.float32)) for level in (1.0, 0.5))
    assert np.allclose(white, 1, atol=1e-4)
    # sRGB's half is about a fifth of the light, dimmed by the gains: red and blue more than green.
    assert middle.max() < 0.3
    assert middle[0, 0, 1] > max(middle[0, 0, 0], middle[0, 0, 2])
