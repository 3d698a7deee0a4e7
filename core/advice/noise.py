"""How strong a picture's noise is, from the picture alone.

Small patches without much texture are chosen by how steep they are (Liu, Tanaka and Okutomi, "Single-image noise level
estimation for blind denoising", TIP 2013): no patch of pure noise of the σ found so far would be steeper. Of those, the
spread along directions in which pictures hardly vary is the noise (Chen, Zhu and Heng, "An efficient statistical method
for image noise level estimation", ICCV 2015). The two are repeated until they agree.

Planes are (h, w) float32 in 8-bit levels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from core.advice.sample import Sample, spread
from core.picture.picture import Pixels

SIDE = 7
# Patches looked at in each channel. More of them add time, not accuracy.
PATCHES = 25_000
FEWEST = 150
# Products of so many patches are too small for libraries of linear algebra to share among threads, which costs more
# than it gains, by far on a computer that is busy.
TOGETHER = 64
ROUNDS = 8
# The trace of what turns a patch into its squared slopes, its rank, and Γ's 0.99 quantile for both: a patch of pure
# noise of variance σ² has less than STEEPNESS·σ² summed over its squared slopes in 99 of 100 cases.
STEEPNESS = 54.4
# Patches darker or brighter than this many σ (at most so many levels) may have lost a part of their noise.
CUT_AT, CUT_LEVELS = 1.5, 60.0
TONES = 5


@dataclass(frozen=True)
class Noise:
    """``sigma`` is the noise's deviation in 8-bit levels, the root mean square of the three channels.

    ``shadows`` and ``highlights`` are the same in the darker and brighter part of what can be told, None where too
    little is plain there. ``coarse`` is how much stronger the noise of 2 × 2 pixels is than independent noise would be:
    1 for independent pixels, more where a camera has already smoothed it. ``confidence`` is 0 to 1.
    """

    sigma: float
    shadows: float | None = None
    highlights: float | None = None
    coarse: float = 1.0
    confidence: float = 0.0


def noise(sample: Sample) -> Noise:
    """The noise of a picture; without confidence where the picture is too small to tell."""
    fine = [_of_plane(sample.planes(channel)) for channel in range(3)]
    if any(one is None for one in fine):
        return Noise(0.0)
    found = [one for one in fine if one is not None]
    sigma = float(np.sqrt(np.mean([one.sigma**2 for one in found])))
    halves = [_halved(plane) for plane in sample.planes(1)]
    half = _of_plane(halves)
    coarse = 2 * half.sigma / found[1].sigma if half is not None and found[1].sigma > 0.5 else 1.0
    shadows, highlights = _by_tone(found)
    share = float(np.mean([one.share for one in found]))
    confidence = min(1.0, share / 0.1) * min(1.0, min(one.count for one in found) / 1000)
    return Noise(sigma, shadows, highlights, coarse, confidence)


@dataclass(frozen=True, eq=False)
class _Found:
    """Of one plane: σ, how many patches told it and which share of all they are, and each one's tone and variance."""

    sigma: float
    count: int
    share: float
    tones: npt.NDArray[np.float32]
    variances: npt.NDArray[np.float32]


def _of_plane(planes: Sequence[Pixels]) -> _Found | None:
    patches, steepness = _patches(planes)
    if len(patches) < FEWEST:
        return None
    tones = patches.mean(axis=1)
    sigma, directions = _spread(patches)
    chosen = np.ones(len(patches), bool)
    for _ in range(ROUNDS):
        cut = min(CUT_AT * sigma, CUT_LEVELS)
        plain = (steepness < STEEPNESS * sigma**2) & (tones > cut) & (tones < 255 - cut)
        if plain.sum() < FEWEST:
            break
        chosen = plain
        before, (sigma, directions) = sigma, _spread(patches[plain])
        if abs(sigma - before) < 0.01:
            break
    kept = patches[chosen]
    along = _bundled(kept - kept.mean(axis=0)) @ directions
    variances = np.mean(along**2, axis=2).ravel()[: len(kept)]
    return _Found(sigma, int(chosen.sum()), float(chosen.mean()), tones[chosen], variances)


def _patches(planes: Sequence[Pixels]) -> tuple[Pixels, Pixels]:
    """Patches (n, SIDE²) spread over the planes, and the sum of each one's squared slopes (n)."""
    step = spread(sum(plane.size for plane in planes), PATCHES)
    rows, steep = [np.empty((0, SIDE * SIDE), np.float32)], [np.empty(0, np.float32)]
    for plane in planes:
        if min(plane.shape) < SIDE:
            continue
        windows = np.lib.stride_tricks.sliding_window_view(plane, (SIDE, SIDE))[::step, ::step]
        rows.append(windows.reshape(-1, SIDE * SIDE))
        slopes = _squared_slopes(plane)
        steep.append(slopes[::step, ::step].ravel())
    return np.concatenate(rows), np.concatenate(steep)


def _squared_slopes(plane: Pixels) -> Pixels:
    """For every patch, the squared central differences inside it, both ways, summed."""
    half = np.array([[-0.5, 0, 0.5]], np.float32)
    right, down = cv2.filter2D(plane, -1, half), cv2.filter2D(plane, -1, half.T)
    inner = SIDE - 2
    across = cv2.boxFilter(right * right, -1, (inner, SIDE), normalize=False)
    along = cv2.boxFilter(down * down, -1, (SIDE, inner), normalize=False)
    total = np.add(across, along)
    reach = SIDE // 2
    return np.asarray(total[reach : plane.shape[0] - reach, reach : plane.shape[1] - reach], np.float32)


def _spread(patches: Pixels) -> tuple[float, Pixels]:
    """σ along the directions in which patches vary least, and those directions (SIDE², n).

    The largest variances are left out until mean and median of the others agree: then they are of one kind.
    """
    bundles = _bundled(patches - patches.mean(axis=0))
    products = np.matmul(bundles.swapaxes(1, 2), bundles).sum(axis=0, dtype=np.float64)
    values, vectors = np.linalg.eigh(products / len(patches))
    count = len(values)
    while count > 1 and values[:count].mean() > np.median(values[:count]):
        count -= 1
    return float(np.sqrt(max(values[:count].mean(), 0))), vectors[:, :count].astype(np.float32)


def _bundled(patches: Pixels) -> Pixels:
    """(n, SIDE²) → (bundles, TOGETHER, SIDE²), the last bundle filled with zeros."""
    missing = -len(patches) % TOGETHER
    return np.pad(patches, [(0, missing), (0, 0)]).reshape(-1, TOGETHER, SIDE * SIDE)


def _halved(plane: Pixels) -> Pixels:
    """Means of 2 × 2 pixels."""
    height, width = (size // 2 * 2 for size in plane.shape)
    halved: Pixels = plane[:height, :width].reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))
    return halved


def _by_tone(found: Sequence[_Found]) -> tuple[float | None, float | None]:
    """(σ of the darker, σ of the brighter tones) where plain patches tell of tones far enough apart."""
    tones = np.concatenate([one.tones for one in found])
    variances = np.concatenate([one.variances for one in found])
    dark, bright = tones < 80, tones > 150
    told = [float(np.sqrt(variances[side].mean())) if side.sum() > FEWEST else None for side in (dark, bright)]
    return told[0], told[1]
