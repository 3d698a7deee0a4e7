"""A small camera at a high ISO: glare of the lens, a Bayer mosaic, photon and read noise, a developer.

Noise is made where a camera makes it, before colours are put together, so that it follows the light (Foi et al. 2008,
"Practical Poissonian-Gaussian noise modeling"), and differs between colours.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]

#: How much the colour filters leak into each other: rows are what red, green and blue photosites see of scene light.
FILTERS = np.array([[0.86, 0.13, 0.01], [0.07, 0.87, 0.06], [0.01, 0.14, 0.85]])


@dataclass(frozen=True)
class Sensor:
    """iso is what the file says. electrons: that white makes in one photosite; fewer is noisier. read_noise: electrons.
    daylight: gains that balance red and blue. bits: of its converter."""

    iso: int
    electrons: float
    read_noise: float = 2.0
    daylight: tuple[float, float] = (1.9, 1.6)
    bits: int = 12


def through_lens(light: Pixels, *, glare: float = 0.03, falloff: float = 0.25) -> Pixels:
    """Scene light with a little glow around highlights and darker corners, as a lens gives it."""
    height, width = light.shape[:2]
    bounded = np.minimum(light, 40.0)
    glow = np.zeros_like(bounded)
    for share, spread in ((0.55, 0.004), (0.30, 0.02), (0.15, 0.08)):
        glow += share * cv2.GaussianBlur(bounded, (0, 0), spread * width, borderType=cv2.BORDER_REPLICATE)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    corner = (x**2 * width**2 + y**2 * height**2) / (width**2 + height**2)
    shade = 1.0 / (1.0 + falloff * corner) ** 2
    seen: Pixels = ((bounded * (1 - glare) + glow * glare) * shade[..., None]).astype(np.float32)
    return seen


def photographed(light: Pixels, sensor: Sensor, *, seed: int) -> Pixels:
    """``light`` (height, width, 3), white at 1, as the sensor records it: noisy, linear, clipped at white.

    The sensor has four photosites for each pixel, and bins them.
    """
    height, width = light.shape[:2]
    fine = cv2.resize(np.maximum(light, 0), (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)
    gains = np.array([sensor.daylight[0], 1.0, sensor.daylight[1]])
    seen = fine @ (FILTERS / gains[:, None]).T
    mosaic = _mosaic(seen)
    noise = np.random.default_rng(seed)
    electrons = noise.poisson(np.minimum(mosaic, 4.0) * sensor.electrons) + noise.normal(
        0, sensor.read_noise, mosaic.shape
    )
    steps = 2**sensor.bits - 1
    offset = 0.06  # A pedestal keeps the noise of black symmetric, as raw files do.
    code = np.clip(np.round((electrons / sensor.electrons + offset) / (1 + offset) * steps), 0, steps)
    recorded = (code / steps * (1 + offset) - offset).astype(np.float32)
    balanced = np.minimum(_binned(recorded) * gains, 1.0)
    linear: Pixels = (balanced @ np.linalg.inv(FILTERS).T).astype(np.float32)
    return linear


def _mosaic(seen: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """What each photosite of a red-green / green-blue pattern sees."""
    mosaic = seen[..., 1].copy()
    mosaic[0::2, 0::2] = seen[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = seen[1::2, 1::2, 2]
    return mosaic


def _binned(mosaic: Pixels) -> Pixels:
    """One pixel from each square of four photosites, as many phones do in the dark: neighbours' noise stays apart."""
    green = (mosaic[0::2, 1::2] + mosaic[1::2, 0::2]) / 2
    return np.stack([mosaic[0::2, 0::2], green, mosaic[1::2, 1::2]], -1)


def developed(linear: Pixels, *, contrast: float = 1.0) -> Pixels:
    """Light as film would show it: a toe, a straight part, a shoulder; linear display light in 0 … 1.

    Narkowicz's curve (2015, "ACES filmic tone mapping curve") with exposure so that mid gray stays mid gray.
    """
    x = np.maximum(linear.astype(np.float64), 0.0) * 0.85
    x = 0.18 * (x / 0.18) ** contrast
    shown: Pixels = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0.0, 1.0).astype(np.float32)
    return shown
