"""Peers in deblurring: scikit-image's Wiener filter and Richardson–Lucy, told the kernel, and the latter guessing."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from core.training.degradations.kernels import gaussian

Pixels = npt.NDArray[np.float32]

# On eight training pictures, one for each kernel: the best of 1e-4, 3e-4 … 0.3; of 10, 20, 30, 50, 100 and 200, within
# 0.05 dB of 200 and twice as fast; and the best Gaussian of σ 0.8, 1.2, 1.6, 2 in 5, 10 or 20 iterations.
BALANCE = 3e-3
ITERATIONS = 100
GUESS_SIGMA, GUESS_ITERATIONS = 2.0, 5
_MARGIN = 48


def wiener(blurred: Pixels, kernel: Pixels) -> Pixels:
    """scikit-image's ``restoration.wiener``, channel by channel, the picture mirrored beyond its edges."""
    from skimage import restoration  # an extra of the benchmarks

    return _padded(blurred, lambda plane: restoration.wiener(plane, kernel, BALANCE, clip=False))


def richardson_lucy(blurred: Pixels, kernel: Pixels, iterations: int = ITERATIONS) -> Pixels:
    """scikit-image's ``restoration.richardson_lucy``, channel by channel, the picture mirrored beyond its edges."""
    from skimage import restoration

    return _padded(blurred, lambda plane: restoration.richardson_lucy(plane, kernel, num_iter=iterations, clip=False))


def guessing(blurred: Pixels) -> Pixels:
    """Richardson–Lucy without the kernel, as somebody must who has only the picture: with a Gaussian."""
    return richardson_lucy(blurred, gaussian(13, (GUESS_SIGMA, GUESS_SIGMA)), GUESS_ITERATIONS)


def _padded(blurred: Pixels, restore: Callable[[Pixels], npt.NDArray[np.floating]]) -> Pixels:
    height, width = blurred.shape[:2]
    # Its Fourier transforms are made for even sizes.
    margins = [(_MARGIN, _MARGIN + size % 2) for size in (height, width)]
    padded = np.pad(blurred, [*margins, (0, 0)], mode="reflect")
    restored = np.stack([restore(np.ascontiguousarray(padded[..., channel])) for channel in range(3)], axis=-1)
    return np.asarray(restored[_MARGIN : _MARGIN + height, _MARGIN : _MARGIN + width], np.float32)
