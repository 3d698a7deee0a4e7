"""Peers in deblurring: scikit-image's Wiener filter and Richardson–Lucy, both told the very kernel."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]

# The best of 1e-4, 3e-4 … 1e-1 and of 10, 20, 30, 50, 100 on eight training pictures, one for each kernel.
BALANCE = 3e-3
ITERATIONS = 30
_MARGIN = 48


def wiener(blurred: Pixels, kernel: Pixels) -> Pixels:
    """scikit-image's ``restoration.wiener``, channel by channel, the picture mirrored beyond its edges."""
    from skimage import restoration  # an extra of the benchmarks

    return _padded(blurred, lambda plane: restoration.wiener(plane, kernel, BALANCE, clip=False))


def richardson_lucy(blurred: Pixels, kernel: Pixels) -> Pixels:
    """scikit-image's ``restoration.richardson_lucy``, channel by channel, the picture mirrored beyond its edges."""
    from skimage import restoration

    return _padded(blurred, lambda plane: restoration.richardson_lucy(plane, kernel, num_iter=ITERATIONS, clip=False))


def _padded(blurred: Pixels, restore: Callable[[Pixels], npt.NDArray[np.floating]]) -> Pixels:
    height, width = blurred.shape[:2]
    # Its Fourier transforms are made for even sizes.
    margins = [(_MARGIN, _MARGIN + size % 2) for size in (height, width)]
    padded = np.pad(blurred, [*margins, (0, 0)], mode="reflect")
    restored = np.stack([restore(np.ascontiguousarray(padded[..., channel])) for channel in range(3)], axis=-1)
    return np.asarray(restored[_MARGIN : _MARGIN + height, _MARGIN : _MARGIN + width], np.float32)
