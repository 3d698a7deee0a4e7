"""The sensor's noise has the variance that the model says."""

import math

import numpy as np
import pytest

from core.errors import SettingsError
from core.training.degradations.camera import Camera
from core.training.degradations.camera_noise import CameraNoise, demosaiced, sensor_noise
from core.training.degradations.chance import generator


@pytest.mark.parametrize("level", [0.0, 0.02, 0.2, 0.9])
def test_variance_is_shot_times_signal_plus_read(level: float) -> None:
    raw = np.full((300, 300, 3), level, np.float32)
    noise = sensor_noise(raw, 0.01, 1e-4, generator(2, 0, 0))
    assert noise.var() == pytest.approx(0.01 * level + 1e-4, rel=0.02)
    assert abs(float(noise.mean())) < 5e-4


def test_levels_follow_the_published_line() -> None:
    drawn = [CameraNoise().levels(generator(3, 0, index)) for index in range(4000)]
    shot, read = np.log(np.array(drawn)).T
    assert math.log(1e-4) <= shot.min() < math.log(1.1e-4)
    assert math.log(0.0115) < shot.max() <= math.log(0.012)
    slope, offset = np.polyfit(shot, read, 1)
    assert slope == pytest.approx(2.18, abs=0.02)
    assert offset == pytest.approx(1.20, abs=0.12)
    assert (read - 2.18 * shot - 1.20).std() == pytest.approx(0.26, rel=0.05)


def test_dark_places_are_noisier_after_pushing() -> None:
    clean = np.full((64, 64, 3), 0.4, np.float32)
    spread = [
        float(CameraNoise((0.001, 0.001), (ev, ev)).degrade(clean, generator(3, 0, 1)).std()) for ev in (0.0, 1.0, 2.0)
    ]
    # With mostly shot noise each stop costs a factor of √2 and more where read noise counts.
    assert spread[1] > 1.35 * spread[0]
    assert spread[2] > 1.35 * spread[1]


def test_the_whole_way_adds_what_the_sensor_saw() -> None:
    """Without mosaic, the noise of a small disturbance is the sensor's, through the slope of processing."""
    clean = np.full((200, 200, 3), 0.5, np.float32)
    kind = CameraNoise((0.0003, 0.0003), mosaic=False)
    noisy = kind.degrade(clean, generator(5, 0, 0))
    rng = generator(5, 0, 0)
    camera = Camera.random(rng)
    shot, read = kind.levels(rng)
    raw = camera.unprocess(clean[:1, :1])
    step = np.float32(1e-3)
    slopes = np.stack(
        [
            (camera.process(raw + step * axis) - camera.process(raw - step * axis))[0, 0] / (2 * step)
            for axis in np.eye(3, dtype=np.float32)
        ]
    )
    expected = np.sqrt((slopes**2 * (shot * raw[0, 0] + read)[:, None]).sum(axis=0))
    assert np.allclose(noisy.std(axis=(0, 1)), expected, rtol=0.03)


def test_demosaicing_keeps_the_sensors_own_samples_and_softens_between() -> None:
    noise = np.random.default_rng(1).standard_normal((64, 64, 3), dtype=np.float32)
    soft = demosaiced(noise)
    assert np.array_equal(soft[::2, ::2, 0], noise[::2, ::2, 0])
    assert np.array_equal(soft[::2, 1::2, 1], noise[::2, 1::2, 1])
    assert np.array_equal(soft[1::2, 1::2, 2], noise[1::2, 1::2, 2])
    flat = demosaiced(np.ones((9, 8, 3), np.float32))
    assert np.allclose(flat, 1, atol=1e-6)


@pytest.mark.parametrize("shot", [(0.0, 0.01), (0.01, 0.001)])
def test_impossible_noise_is_refused(shot: tuple[float, float]) -> None:
    with pytest.raises(SettingsError, match="shot of camera noise must be two numbers"):
        CameraNoise(shot=shot)
