"""Blur kernels sum to 1 and reach as far as they say."""

import math

import numpy as np
import pytest
import torch

from core.picture.picture import Pixels
from core.training.degradations.chance import generator
from core.training.degradations.kernels import Kernel, bar, blurred_light, disc, filtered, gaussian, sinc, traced
from core.training.degradations.motion_blur import MotionBlur, hand_path
from core.training.degradations.real_esrgan import RealESRGAN


def moments(kernel: Kernel) -> tuple[float, float, np.ndarray]:
    """Mean x, mean y, and the covariance (2, 2) of a kernel, around its middle."""
    place = np.arange(len(kernel)) - len(kernel) // 2
    x, y = np.meshgrid(place, place)
    mean = np.array([(x * kernel).sum(), (y * kernel).sum()])
    away = np.stack([x - mean[0], y - mean[1]])
    return float(mean[0]), float(mean[1]), np.einsum("ihw,jhw,hw->ij", away, away, kernel)


KERNELS = [
    gaussian(21, (2, 2)),
    gaussian(21, (3, 0.5), 0.7, beta=2.5),
    gaussian(21, (1, 1), beta=1.5, plateau=True),
    sinc(21, math.pi / 3),
    disc(4.3),
    disc(0.5),
    bar(12, 1, 0.4),
    MotionBlur(linear=0).kernel(generator(1, 0, 0)),
    RealESRGAN().kernel((0.2, 3), 0.1, generator(1, 0, 0)),
]


@pytest.mark.parametrize("kernel", KERNELS)
def test_energy_is_kept(kernel: Kernel, photograph: Pixels) -> None:
    assert float(kernel.sum()) == pytest.approx(1, abs=1e-5)
    assert kernel.shape[0] == kernel.shape[1]
    assert kernel.shape[0] % 2 == 1
    flat = np.full((20, 30, 3), 0.4, np.float32)
    assert np.allclose(filtered(flat, kernel), flat, atol=1e-5)


def test_a_gaussian_is_as_wide_as_its_sigmas_and_turned() -> None:
    _, _, covariance = moments(gaussian(41, (4, 2), 0.5))
    values, vectors = np.linalg.eigh(covariance)
    assert np.allclose(np.sqrt(values), (2, 4), rtol=0.01)
    assert abs(math.tan(0.5) - vectors[1, 1] / vectors[0, 1]) < 0.01
    x, y, _ = moments(gaussian(25, (2, 2), shift=-1.5))
    assert (x, y) == pytest.approx((-1.5, -1.5), abs=1e-3)


@pytest.mark.parametrize("radius", [1.0, 3.0, 7.5])
def test_a_disc_has_its_radius(radius: float) -> None:
    kernel = disc(radius)
    assert len(kernel) // 2 == math.ceil(radius - 0.5)
    # Each axis of a disc has the variance r² / 4, and that of a pixel on top, 1 / 12.
    assert np.allclose(np.diag(moments(kernel)[2]), radius**2 / 4 + 1 / 12, rtol=0.05, atol=0.06)


@pytest.mark.parametrize(("length", "angle"), [(9.0, 0.0), (20.0, 0.6), (15.0, 1.9)])
def test_a_straight_motion_has_its_length_and_direction(length: float, angle: float) -> None:
    values, vectors = np.linalg.eigh(moments(bar(length, 1, angle))[2])
    assert math.sqrt(12 * values[1]) == pytest.approx(length, rel=0.05)
    assert values[0] < 0.5
    direction = math.atan2(vectors[1, 1], vectors[0, 1]) % math.pi
    assert direction == pytest.approx(angle % math.pi, abs=0.02)


def test_a_path_is_as_long_as_told_and_stays_on_the_canvas() -> None:
    for index in range(10):
        path = hand_path(70, 500, 0.005, generator(2, 0, index))
        assert np.abs(np.diff(path)).sum() == pytest.approx(70)
        kernel = MotionBlur(0, exposure=(1, 1), canvas=12).kernel(generator(2, 0, index))
        rows, columns = np.nonzero(kernel > 0)
        assert max(np.ptp(rows), np.ptp(columns)) < 12
        short = MotionBlur(0, max_length=(6, 6), canvas=32).kernel(generator(2, 0, index))
        assert max(np.ptp(places) for places in np.nonzero(short > 0)) < 8
        x, y, _ = moments(kernel)
        assert abs(x) < 0.01, "the picture stays where it is"
        assert abs(y) < 0.01


def test_light_is_shared_between_pixels() -> None:
    assert np.allclose(traced(np.array([0.25 + 0.5j]))[1:4, 1:4][1:, 1:], [[0.375, 0.125], [0.375, 0.125]])


def test_sinc_is_the_bessel_function_divided_by_the_radius() -> None:
    kernel, cutoff = sinc(15, 2.0), 2.0
    radius = torch.tensor(3.0, dtype=torch.float64)
    centre = cutoff**2 / (4 * math.pi)
    expected = cutoff * float(torch.special.bessel_j1(cutoff * radius)) / (2 * math.pi * 3) / centre
    assert kernel[7, 10] / kernel[7, 7] == pytest.approx(expected, rel=1e-4)
    assert kernel.min() < 0, "it rings"


def test_blur_is_a_convolution_mirrored_at_the_edges() -> None:
    point = np.zeros((9, 9, 3), np.float32)
    point[4, 4] = 1
    kernel = traced(np.array([0j, 1 + 0j, 2 + 1j]))
    reach = len(kernel) // 2
    assert np.allclose(filtered(point, kernel)[4 - reach : 5 + reach, 4 - reach : 5 + reach, 0], kernel, atol=1e-7)


def test_light_is_blurred_not_code_values() -> None:
    edge = np.full((8, 8, 3), 0.3, np.float32)
    edge[:, 4:] = 0.9
    half = np.array([[0, 0, 0], [0.5, 0, 0.5], [0, 0, 0]], np.float32)
    assert blurred_light(edge, half, 2.2)[4, 4, 0] == pytest.approx(((0.3**2.2 + 0.9**2.2) / 2) ** (1 / 2.2), abs=1e-4)
    assert blurred_light(edge, half, 1.0)[4, 4, 0] == pytest.approx(0.6, abs=1e-6)
