"""How close two pictures are, by the definitions the papers' tables use.

Pictures are (h, w, 3) or (h, w), 0 … 1. Everything is computed in float64, and nothing is rounded on the way.
"""

import math

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.floating]

# ITU-R BT.601, as MATLAB's rgb2ycbcr scales it: 16 is black, 235 is white.
LUMA_WEIGHTS = np.array([65.481, 128.553, 24.966])
LUMA_BLACK = 16.0

SSIM_WINDOW = 11
SSIM_SIGMA = 1.5
SSIM_C1 = 0.01**2
SSIM_C2 = 0.03**2


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
    if min(picture.shape[:2]) < SSIM_WINDOW:
        raise ValueError(f"SSIM needs pictures of at least {SSIM_WINDOW} × {SSIM_WINDOW} pixels.")
    x, y = picture.astype(np.float64), truth.astype(np.float64)
    mean_x, mean_y = _window(x), _window(y)
    variance_x = _window(x * x) - mean_x**2
    variance_y = _window(y * y) - mean_y**2
    covariance = _window(x * y) - mean_x * mean_y
    likeness = (2 * mean_x * mean_y + SSIM_C1) / (mean_x**2 + mean_y**2 + SSIM_C1)
    structure = (2 * covariance + SSIM_C2) / (variance_x + variance_y + SSIM_C2)
    return float(np.mean(likeness * structure))


def ssim_luma(picture: Pixels, truth: Pixels) -> float:
    """SSIM of the studio-range Y."""
    return ssim(luma(picture), luma(truth))


def _window(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    kernel = cv2.getGaussianKernel(SSIM_WINDOW, SSIM_SIGMA)
    margin = SSIM_WINDOW // 2
    blurred = np.asarray(cv2.sepFilter2D(values, cv2.CV_64F, kernel, kernel), dtype=np.float64)
    return blurred[margin:-margin, margin:-margin]


def _same_shape(picture: Pixels, truth: Pixels) -> None:
    if picture.shape != truth.shape:
        raise ValueError(f"The pictures differ in size: {picture.shape} and {truth.shape}.")
