"""The noise of a camera's sensor, as it looks in a finished photograph."""

import math
from dataclasses import dataclass
from typing import ClassVar

import cv2
import numpy as np

from core.picture.picture import Pixels
from core.training.degradations.camera import Camera
from core.training.degradations.degradation import Chance, Degradation, Range, between, demand_range, log_between

# log of the read variance = SLOPE · log of the shot variance + OFFSET + N(0, SPREAD): Brooks et al., figure 4.
SLOPE, OFFSET, SPREAD = 2.18, 1.20, 0.26
# Bilinear demosaicing: what one sample gives to its neighbours; red and blue are every fourth pixel, green every other.
_FOURTH = np.array([[0.25, 0.5, 0.25], [0.5, 1, 0.5], [0.25, 0.5, 0.25]], np.float32)
_HALF = np.array([[0, 0.25, 0], [0.25, 1, 0.25], [0, 0.25, 0]], np.float32)


@dataclass(frozen=True)
class CameraNoise(Degradation):
    """Shot and read noise added to raw values, through unprocessing and processing (Brooks et al., CVPR 2019).

    The variance of a raw value x in 0 … 1 is shot · x + read. ``shot`` is drawn log-evenly, read follows from it as
    cameras have it, and both are drawn anew for each picture, as is the camera. ``push`` is by how many EV the picture
    was under-exposed and lifted again. With ``mosaic`` the noise is that of a Bayer sensor after bilinear demosaicing,
    in soft coloured grains; the picture's own detail does not pass through the mosaic. Clipped to 0 … 1.
    """

    name: ClassVar[str] = "camera"

    shot: Range = (1e-4, 0.012)
    push: Range = (0.0, 0.0)
    mosaic: bool = True

    def __post_init__(self) -> None:
        demand_range("camera noise", "shot", self.shot, 1e-8, 1)
        demand_range("camera noise", "push", self.push, 0, 10)

    def degrade(self, clean: Pixels, rng: Chance) -> Pixels:
        """A noisy copy of ``clean`` (h, w, 3), 0 … 1."""
        camera = Camera.random(rng)
        shot, read = self.levels(rng)
        exposure = 2.0 ** -between(rng, self.push)
        raw = camera.unprocess(clean)
        noise = sensor_noise(raw * np.float32(exposure), shot, read, rng)
        if self.mosaic:
            noise = demosaiced(noise)
        return camera.process(raw + noise / np.float32(exposure))

    def levels(self, rng: Chance) -> tuple[float, float]:
        """The variances (shot, read) of one picture."""
        shot = log_between(rng, self.shot)
        return shot, math.exp(SLOPE * math.log(shot) + OFFSET + rng.normal(0, SPREAD))


def sensor_noise(raw: Pixels, shot: float, read: float, rng: Chance) -> Pixels:
    """Gaussian noise (h, w, 3) of the variance shot · raw + read at each place."""
    deviation = np.sqrt(np.maximum(raw, 0) * np.float32(shot) + np.float32(read))
    return deviation * rng.standard_normal(raw.shape, dtype=np.float32)


def demosaiced(noise: Pixels) -> Pixels:
    """What bilinear demosaicing makes of ``noise`` (h, w, 3) seen through a Bayer mosaic, RGGB."""
    result = np.empty_like(noise)
    for channel, kernel in enumerate((_FOURTH, _HALF, _FOURTH)):
        seen = np.zeros_like(noise[..., 0])
        for top, left in {0: ((0, 0),), 1: ((0, 1), (1, 0)), 2: ((1, 1),)}[channel]:
            seen[top::2, left::2] = noise[top::2, left::2, channel]
        # This border keeps the mosaic's rhythm.
        result[..., channel] = cv2.filter2D(seen, -1, kernel, borderType=cv2.BORDER_REFLECT_101)
    return result
