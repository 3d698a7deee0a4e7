"""Small pictures with something in them."""

import cv2
import numpy as np
import pytest

from core.picture.picture import Pixels


@pytest.fixture
def photograph() -> Pixels:
    """(72, 96, 3), 0.05 … 0.95: soft shapes of all brightnesses and colours, with some grain."""
    rng = np.random.default_rng(5)
    coarse = rng.uniform(0, 1, (6, 8, 3)).astype(np.float32)
    picture = cv2.resize(coarse, (96, 72), interpolation=cv2.INTER_CUBIC)
    return (picture + rng.normal(0, 0.02, picture.shape)).clip(0.05, 0.95).astype(np.float32)
