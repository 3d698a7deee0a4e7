"""Blur kernels: odd squares of float32 whose values sum to 1, and how they blur."""

import math

import cv2
import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels

Kernel = npt.NDArray[np.float32]
Plane = npt.NDArray[np.float64]


def filtered(picture: Pixels, kernel: Kernel) -> Pixels:
    """``picture`` (h, w[, 3]) convolved with ``kernel``; beyond its edges it is mirrored about the edge pixels."""
    # OpenCV correlates: the turned kernel makes that a convolution.
    turned = np.ascontiguousarray(kernel[::-1, ::-1])
    result = cv2.filter2D(np.ascontiguousarray(picture), -1, turned, borderType=cv2.BORDER_REFLECT_101)
    return result.astype(np.float32, copy=False)


def blurred_light(picture: Pixels, kernel: Kernel, gamma: float) -> Pixels:
    """As ``filtered``, on light: values are raised to ``gamma`` before and brought back after. Black stays black."""
    light = np.maximum(picture, 0) ** np.float32(gamma)
    result: Pixels = np.maximum(filtered(light, kernel), 0) ** np.float32(1 / gamma)
    return result


def gaussian(
    size: int,
    sigma: tuple[float, float],
    angle: float = 0.0,
    *,
    beta: float = 1.0,
    plateau: bool = False,
    shift: float = 0.0,
) -> Kernel:
    """A Gaussian of deviation ``sigma`` in px along its two axes, turned by ``angle`` in radians, on size × size px.

    ``beta`` flattens or sharpens its top (generalised Gaussian); with ``plateau`` it is 1 / (1 + r^(2·beta)) instead
    (Real-ESRGAN, section 3.2). ``shift`` moves its middle right and down by so many px.
    """
    x, y = _grid(size, shift)
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    distance = ((along / max(sigma[0], 0.05)) ** 2 + (across / max(sigma[1], 0.05)) ** 2) ** beta
    return _normalised(1 / (1 + distance) if plateau else np.exp(-0.5 * distance))


def sinc(size: int, cutoff: float) -> Kernel:
    """The circular low-pass that leaves rings: ``cutoff`` in radians per px, up to π (Real-ESRGAN, equation 6)."""
    x, y = _grid(size)
    radius = np.hypot(x, y)
    middle = size // 2
    radius[middle, middle] = 1
    kernel = cutoff * _bessel(cutoff * radius) / (2 * math.pi * radius)
    kernel[middle, middle] = cutoff**2 / (4 * math.pi)
    return _normalised(kernel)


def disc(radius: float) -> Kernel:
    """A disc of ``radius`` px with smooth edges, 8 × 8 samples per pixel: what a lens makes of a point out of focus."""
    size = 2 * max(0, math.ceil(radius - 0.5)) + 1
    fine = (np.arange(size * 8) + 0.5) / 8 - size / 2
    inside = np.hypot(fine[:, None], fine[None]) <= max(radius, 0.1)
    return _normalised(inside.reshape(size, 8, size, 8).mean(axis=(1, 3)))


def bar(length: float, width: float, angle: float) -> Kernel:
    """A straight stroke of ``length`` × ``width`` px, ``angle`` in radians from the horizontal, anti-aliased."""
    size = 2 * math.ceil(math.hypot(length, width) / 2) + 1
    x, y = _grid(size)
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    stroke = np.clip(length / 2 + 0.5 - np.abs(along), 0, 1) * np.clip(width / 2 + 0.5 - np.abs(across), 0, 1)
    return _normalised(stroke)


def traced(points: npt.NDArray[np.complex128]) -> Kernel:
    """The light that ``points`` (x + iy, in px around the middle) leave, each shared by the four pixels around it."""
    reach = math.ceil(max(np.abs(points.real).max(), np.abs(points.imag).max())) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1))
    left, top = np.floor(points.real).astype(int), np.floor(points.imag).astype(int)
    right_share, bottom_share = points.real - left, points.imag - top
    for down, row_share in ((0, 1 - bottom_share), (1, bottom_share)):
        for right, column_share in ((0, 1 - right_share), (1, right_share)):
            np.add.at(kernel, (top + down + reach, left + right + reach), row_share * column_share)
    return _normalised(kernel)


def _grid(size: int, shift: float = 0.0) -> tuple[Plane, Plane]:
    assert size % 2 == 1, "kernels have a middle"
    place = np.arange(size) - size // 2 - shift
    x, y = np.meshgrid(place, place)
    return x, y


def _normalised(kernel: Plane) -> Kernel:
    return (kernel / kernel.sum()).astype(np.float32)


def _bessel(x: Plane) -> Plane:
    """J₁, by its integral over one turn, which the plain mean of 256 samples gives to the last digit for x < 200."""
    turn = np.arange(256) * (2 * math.pi / 256)
    mean: Plane = np.cos(turn - x[..., None] * np.sin(turn)).mean(axis=-1)
    return mean
