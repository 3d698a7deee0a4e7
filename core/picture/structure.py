"""Structural similarity at every place of two pictures (Wang, Bovik, Sheikh and Simoncelli, 2004).

Pictures are (h, w) or (h, w, 3), 0 … 1, float32 or float64.
"""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Values = npt.NDArray[Any]

WINDOW = 11
SIGMA = 1.5
C1 = 0.01**2
C2 = 0.03**2
# Pixels around a place that its similarity depends on.
MARGIN = WINDOW // 2


def similarity(x: Values, y: Values) -> Values:
    """The similarity at each place whose window lies inside: (h − 10, w − 10, …), 1 where nothing differs.

    The window is a Gaussian of 11 × 11 pixels with σ 1.5; channels stay apart.
    """
    mean_x, mean_y = _window(x), _window(y)
    product = mean_x * mean_y
    squares = mean_x * mean_x + mean_y * mean_y
    # Of both variances only the sum is asked for.
    variances = _window(x * x + y * y) - squares
    covariance = _window(x * y) - product
    likeness = (2 * product + C1) / (squares + C1)
    return likeness * ((2 * covariance + C2) / (variances + C2))


def _window(values: Values) -> Values:
    kernel = cv2.getGaussianKernel(WINDOW, SIGMA)
    depth = cv2.CV_64F if values.dtype == np.float64 else cv2.CV_32F
    blurred = np.asarray(cv2.sepFilter2D(values, depth, kernel, kernel))
    return blurred[MARGIN:-MARGIN, MARGIN:-MARGIN]
