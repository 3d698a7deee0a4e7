"""sRGB's curve between light and the values of a display (IEC 61966-2-1), both ways, for values of any size.

Below 0 the curve is mirrored, above 1 it goes on, so nothing is cut and the way back is exact to float32's rounding.
Shapes: any; float32.
"""

import numpy as np

from core.picture.picture import Pixels


def encoded(light: Pixels) -> Pixels:
    """Display values of linear ``light``."""
    size = np.abs(light)
    curved = np.where(size <= 0.0031308, size * 12.92, 1.055 * np.power(size, 1 / 2.4) - 0.055)
    return np.copysign(curved, light).astype(np.float32, copy=False)


def linear(values: Pixels) -> Pixels:
    """Linear light of display ``values``."""
    size = np.abs(values)
    curved = np.where(size <= 0.04045, size / 12.92, np.power((size + 0.055) / 1.055, 2.4))
    return np.copysign(curved, values).astype(np.float32, copy=False)
