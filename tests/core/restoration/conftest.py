"""What several tests of blur begin with."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from core.picture.picture import Pixels
from core.restoration.blur_search import centred
from core.restoration.unblurring import Kernel


def _scene(height: int = 280, width: int = 320) -> Pixels:
    """Things of many shapes, brightnesses and sizes before one another, with a little texture."""
    rng = np.random.default_rng(5)
    picture = np.full((height, width, 3), 0.5, np.float32)
    for _ in range(180):
        middle = tuple(int(rng.integers(0, side)) for side in (width, height))
        axes = tuple(int(rng.integers(3, 40)) for _ in range(2))
        colour = tuple(float(part) for part in rng.uniform(0.05, 0.95, 3))
        cv2.ellipse(picture, middle, axes, float(rng.uniform(0, 180)), 0, 360, colour, -1, cv2.LINE_AA)
    return np.asarray(picture + rng.normal(0, 0.004, picture.shape), np.float32).clip(0, 1)


@pytest.fixture
def scene() -> Callable[..., Pixels]:
    return _scene


@pytest.fixture
def hook() -> Kernel:
    """A shake that turns: down, then to the right."""
    kernel = np.zeros((15, 15), np.float32)
    kernel[3:12, 4], kernel[11, 4:11] = 1, 0.7
    return centred(kernel / kernel.sum())
