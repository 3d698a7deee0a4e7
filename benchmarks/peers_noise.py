"""Peers in denoising: CBM3D and OpenCV's non-local means, both told how strong the noise is."""

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.float32]

# Non-local means' h as a share of σ: the best of 0.4, 0.5 … 1.1 on four training pictures (12074, 189006, 277095 and
# 55075 of BSDS500, 240 × 240 pixels each). Another h for the colours, 0.4 to 3 times σ, was never better.
NLM_STRENGTH = {15.0: 0.8, 25.0: 0.8, 50.0: 0.6}


def non_local_means(noisy: Pixels, sigma: float) -> Pixels:
    """OpenCV's fastNlMeansDenoisingColored with its usual windows (7 and 21); it takes bytes only."""
    nearest = min(NLM_STRENGTH, key=lambda known: abs(known - sigma))
    h = NLM_STRENGTH[nearest] * sigma
    levels = np.rint(noisy.clip(0, 1) * 255).astype(np.uint8)
    restored = cv2.fastNlMeansDenoisingColored(np.ascontiguousarray(levels[..., ::-1]), None, h, h, 7, 21)
    return restored[..., ::-1].astype(np.float32) / np.float32(255)


def cbm3d(noisy: Pixels, sigma: float) -> Pixels:
    """CBM3D by its authors' package, told the true σ in 8-bit levels."""
    import bm3d  # an extra of the benchmarks, and slow to import

    return np.asarray(bm3d.bm3d_rgb(noisy, sigma / 255), dtype=np.float32)
