"""Rain lightens, in streaks of the promised shape."""

import math

import numpy as np
import pytest

from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.rain import Rain


def test_rain_only_lightens_and_leaves_no_rain_alone(photograph: Pixels) -> None:
    for screen in (0.0, 1.0):
        rainy = Rain(screen=screen).degrade(photograph, generator(1, 0, 0))
        assert (rainy >= photograph - 1e-6).all()
        assert (rainy > photograph + 0.05).any()
    none = Rain(density=(0, 0)).degrade(photograph, generator(1, 0, 0))
    assert np.allclose(none, photograph, atol=1e-6)


@pytest.mark.parametrize("angle", [-15.0, 0.0, 20.0])
def test_streaks_lean_as_told(angle: float) -> None:
    rain = Rain((0.003, 0.003), (25, 25), (1, 1), (angle, angle), (0.5, 0.5)).streaks(200, 200, generator(2, 0, 0))
    assert 0 < float(rain.max()) <= 0.5

    def likeness(lean: float) -> float:
        """How like itself the rain is 15 px further along a line that leans so."""
        right, down = -15 * math.sin(math.radians(lean)), 15 * math.cos(math.radians(lean))
        return float((rain * np.roll(rain, (round(down), round(right)), (0, 1))).sum())

    assert max(range(-40, 45, 5), key=likeness) == angle


def test_streaks_reach_in_from_outside() -> None:
    rain = Rain((0.003, 0.003), (21, 21), (1, 1), (0, 0)).streaks(100, 400, generator(5, 0, 0))
    from_the_top = [int(np.argmin(column > 0.01)) for column in rain.T if column[0] > 0.01]
    assert len(from_the_top) > 10
    assert min(from_the_top) < 7, "less than half of some streak is seen"


def test_more_drops_cover_more_and_edges_are_no_drier() -> None:
    def streaks(density: float, index: int) -> Pixels:
        return Rain((density, density)).streaks(120, 120, generator(3, 0, index))

    few, many = (
        np.mean([(streaks(density, index) > 0.01).mean() for index in range(10)]) for density in (0.0005, 0.004)
    )
    assert many > 3 * few
    cover = np.mean([streaks(0.002, index) > 0.01 for index in range(60)], axis=0)
    assert cover[:10].mean() > 0.8 * cover[50:60].mean()


def test_screen_keeps_within_white_without_clipping(photograph: Pixels) -> None:
    rain = Rain(screen=1.0)
    streaks = rain.streaks(*photograph.shape[:2], generator(4, 0, 0))[..., None]
    rainy = rain.degrade(photograph, generator(4, 0, 0))
    assert np.allclose(1 - rainy, (1 - photograph) * (1 - streaks), atol=1e-6)
