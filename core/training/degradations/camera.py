"""From a finished photograph back to what the sensor saw, and forward again.

Unprocessing after Brooks et al., "Unprocessing Images for Learned Raw Denoising" (CVPR 2019), section 3. Pictures are
(h, w, 3) float32; raw values are proportional to light, 0 black … 1 saturated, three per pixel (before the mosaic).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.picture.picture import Pixels
from core.training.degradations.degradation import Chance, clipped

Matrix = npt.NDArray[np.float64]

GAMMA = 2.2
HIGHLIGHTS = 0.9
# XYZ to camera, of the four cameras whose mixtures the paper draws from.
CAMERAS = (
    ((1.0234, -0.2969, -0.2266), (-0.5625, 1.6328, -0.0469), (-0.0703, 0.2188, 0.6406)),
    ((0.4913, -0.0541, -0.0202), (-0.6130, 1.3513, 0.2906), (-0.1564, 0.2151, 0.7183)),
    ((0.8380, -0.2630, -0.0639), (-0.2887, 1.0725, 0.2496), (-0.0627, 0.1427, 0.5438)),
    ((0.6596, -0.2079, -0.0562), (-0.4782, 1.3016, 0.1933), (-0.0970, 0.1581, 0.5181)),
)
# Linear sRGB to XYZ (IEC 61966-2-1).
SRGB = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


@dataclass(frozen=True, eq=False)
class Camera:
    """A colour matrix from linear sRGB to the camera's colours (3, 3), and the gains of red, green and blue (3,)."""

    matrix: Matrix
    gains: Matrix

    @classmethod
    def random(cls, rng: Chance) -> "Camera":
        """A convex mixture of four cameras, and gains as photographs have them."""
        weights = rng.random(len(CAMERAS))
        matrix = np.tensordot(weights / weights.sum(), np.array(CAMERAS), 1) @ np.array(SRGB)
        overall = 1 / rng.normal(0.8, 0.1)
        gains = overall * np.array([rng.uniform(1.9, 2.4), 1.0, rng.uniform(1.5, 1.9)])
        # White stays white.
        return cls(matrix / matrix.sum(axis=1, keepdims=True), gains)

    def unprocess(self, display: Pixels) -> Pixels:
        """Raw values of a finished picture, 0 … 1: tone curve, gamma, colour matrix and gains taken back.

        Whites are not dimmed: where the sensor was saturated it stays so.
        """
        toned = 0.5 - np.sin(np.arcsin(1 - 2 * clipped(display)) / 3)
        light = np.maximum(toned, 1e-8) ** GAMMA @ self.matrix.T
        gray = light.mean(axis=-1, keepdims=True)
        white = (np.maximum(gray - HIGHLIGHTS, 0) / (1 - HIGHLIGHTS)) ** 2
        dimming = 1 / self.gains
        raw: Pixels = (light * np.maximum(white + (1 - white) * dimming, dimming)).astype(np.float32)
        return raw

    def process(self, raw: Pixels) -> Pixels:
        """The finished picture, cut off at black and white. It undoes `unprocess` to 1e-5.

        Only above 99 % of white it comes out up to 0.004 lighter, since what is saturated is not dimmed on the way in.
        """
        # Cut before the matrix as well: what is saturated is white, whatever the gains made of it.
        balanced = np.minimum(raw * self.gains, 1)
        light = np.clip(balanced @ np.linalg.inv(self.matrix).T, 0, 1)
        encoded = np.maximum(light, 1e-8) ** (1 / GAMMA)
        display: Pixels = (encoded**2 * (3 - 2 * encoded)).astype(np.float32)
        return display
