"""A drawn picture as a good camera would show it: shapes of every size with sharp edges, dark and bright, on slopes."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from core.picture.picture import Facts, Picture


@pytest.fixture(scope="session")
def drawn() -> Callable[..., Picture]:
    """Pixels in 8-bit levels; ``spoil`` is called with them (h, w, 3) before they are rounded as a file would."""

    def make(
        height: int = 512,
        width: int = 640,
        spoil: Callable[[np.ndarray, np.random.Generator], np.ndarray] | None = None,
        **facts: object,
    ) -> Picture:
        chance = np.random.default_rng(3)
        large = np.zeros((height * 4, width * 4, 3), np.float32)
        large += np.linspace(40, 180, width * 4, dtype=np.float32)[None, :, None]
        for _ in range(160):
            middle = int(chance.integers(width * 4)), int(chance.integers(height * 4))
            axes = int(chance.integers(12, 500)), int(chance.integers(12, 300))
            colour = tuple(float(value) for value in chance.integers(4, 245, 3))
            cv2.ellipse(large, (middle, axes, float(chance.integers(180))), colour, -1)
        levels = cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
        if spoil is not None:
            levels = spoil(levels, chance)
        pixels = (np.clip(np.rint(levels), 0, 255) / 255).astype(np.float32)
        return Picture(pixels, facts=Facts(**facts))

    return make
