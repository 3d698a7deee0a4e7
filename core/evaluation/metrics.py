"""How close two pictures are, by the definitions the papers' tables use.

Pictures are (h, w, 3) or (h, w), 0 … 1. Everything is computed in float64, and nothing is rounded on the way.
"""

import math

import numpy as np
import numpy.typing as npt

from core.picture.structure import WINDOW, similarity

Pixels = npt.NDArray[np.floating]

# ITU-R BT.601, as MATLAB's rgb2ycbcr scales it: 16 is black, 235 is white.
LUMA_WEIGHTS = np.array([65.481, 128.553, 24.966])
LUMA_BLACK = 16.0


def luma(picture: Pixels) -> npt.NDArray[np.float64]:
    """Studio-range Y of an RGB picture (h, w, 3), divided by 255: black is 16/255, white 235/255."""
    weighted: npt.NDArray[np.float64] = picture.astype(np.float64) @ LUMA_WEIGHTS
    return (weighted + LUMA_BLACK) / 255


def psnr(picture: Pixels, truth: Pixels) -> float:
    """Peak signal-to-noise ratio in dB, over all pixels and channels together; infinite for equal pictures."""
    _same_shape(picture, truth)
    error = float(np.mean(np.square(picture.astype(np.float64) - truth.astype(np.float64))))
    return math.inf if error == 0 else -10 * math.log10(error)


def psnr_luma(picture: Pixels, truth: Pixels) -> float:
    """PSNR of the studio-range Y, in dB."""
    return psnr(luma(picture), luma(truth))


def ssim(picture: Pixels, truth: Pixels) -> float:
    """Structural similarity (Wang et al., 2004, as in BasicSR): Gaussian window, valid positions, mean over channels.

    Needs at least 11 pixels each way.
    """
    _same_shape(picture, truth)
    if min(picture.shape[:2]) < WINDOW:
        raise ValueError(f"SSIM needs pictures of at least {WINDOW} × {WINDOW} pixels.")
    return float(np.mean(similarity(picture.astype(np.float64), truth.astype(np.float64))))


def ssim_luma(picture: Pixels, truth: Pixels) -> float:
    """SSIM of the studio-range Y."""
    return ssim(luma(picture), luma(truth))


def _same_shape(picture: Pixels, truth: Pixels) -> None:
    if picture.shape != truth.shape:
        raise ValueError(f"The pictures differ in size: {picture.shape} and {truth.shape}.")
