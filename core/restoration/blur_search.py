"""How a picture was blurred, found in itself: what became of each point of light when the camera shook or lost focus.

Sharp edges and this kernel are found in turn, in small sizes of the picture first, where blur is narrow: edges of the
sharp picture that the last kernel lets us see, few and strong (Xu, Zheng, Jia, "Unnatural L0 Sparse Representation for
Natural Image Deblurring", CVPR 2013, sections 3 and 4), then the kernel that blurs these edges into the picture (Cho
and Lee, "Fast Motion Deblurring", SIGGRAPH Asia 2009, section 4). One kernel stands for all of the picture.

Shapes: planes (h, w), half spectra (h, w // 2 + 1), kernels odd squares that sum to 1.
"""

import math
from typing import NamedTuple

import cv2
import numpy as np
import torch
from torch import Tensor

from core.picture import colour
from core.picture.picture import Picture, Pixels
from core.progress import Progress, Work
from core.restoration.fourier import periodic, slope_power, slopes, slopes_back, spectrum
from core.restoration.restorer import threads
from core.restoration.unblurring import Blur, Kernel, noise_beside_slopes, unblurred

# Pixels: the longer side at which blur is looked for, the part of the picture that is looked at, the widest blur.
SIDE, WINDOW, LONGEST = 1600, 768, 35
LOOKING = "Finding out how the picture was blurred …"
# The blur in the smallest size is as wide as this.
_SHORTEST = 5
# How many times smaller the picture is looked at, from the smallest size to 1, and how many of these every trial sees.
_SIZES = tuple(2 ** (-step / 2) for step in range(math.ceil(2 * math.log2(LONGEST / _SHORTEST)), -1, -1))
_TRIED = _SIZES.index(0.5) + 1
_ROUNDS = 5
# How edges are made to agree with the picture: from twice their cost on, doubled up to here (section 4).
_AGREED = 1e5
# By how much an edge's cost and the least slope fall from round to round, so that finer edges come in.
_FALL = 1.1
# What of a kernel is chance: values below this share of the largest, pieces that hold less than this share of all.
_FAINT, _CRUMB = 0.05, 0.1
# A kernel that leaves more than this share of the slopes unexplained is a wrong one. Right ones left 0.06 to 0.23 of
# photographs, those that made them much worse 0.22 to 0.6, what was found in a sharp one 0.46.
UNEXPLAINED = 0.22
# How many times steeper than noise alone a picture must be to tell anything.
_NOISE_ALONE = 1.005


class _Trial(NamedTuple):
    """One way to look for a kernel; which leads to it differs from picture to picture.

    ``cost`` is what an edge costs, by the square of its height; ``hold`` keeps the kernel small where edges tell
    little; ``share`` says how many pixels of each direction count as edges.
    """

    cost: float
    hold: float
    share: float


_TRIALS = (
    _Trial(2e-3, 0.5, 0.5),
    _Trial(4e-3, 0.5, 0.5),
    _Trial(2e-3, 2, 2),
    _Trial(1e-3, 0.5, 0.5),
    _Trial(2e-3, 0.2, 0.25),
    _Trial(8e-3, 2, 0.5),
)


def find_blur(picture: Picture) -> Work[Progress, Blur]:
    """How ``picture`` was blurred, as far as it tells; one that is too small tells nothing.

    Several trials are made in small sizes. The one that leaves the calmest picture goes on to the full size. All of it
    on one thread: planes are small, several would wait for each other, for minutes where the processor is busy, and
    sums in another order would lead to another kernel.
    """
    plane, shrunk = _looked_at(picture)
    if min(plane.shape) < 2 * LONGEST:
        return Blur(_point(1), 0)
    noise = noise_of(plane)
    if _is_noise(plane, noise):
        return Blur(_point(1), noise)
    total = len(_TRIALS) + len(_SIZES) - _TRIED
    best, kernel, chosen = math.inf, _first(), _TRIALS[0]
    for number, trial in enumerate(_TRIALS):
        yield Progress(number, total, LOOKING)
        tried = _first()
        with threads(1):
            for size in _SIZES[:_TRIED]:
                tried = _improved(_smaller(plane, size), _resized(tried, LONGEST * size), trial)
            busy = _busyness(_smaller(plane, 0.5), Blur(tried, noise))
        if busy < best:
            best, kernel, chosen = busy, tried, trial
    for number, size in enumerate(_SIZES[_TRIED:], len(_TRIALS)):
        yield Progress(number, total, LOOKING)
        with threads(1):
            kernel = _improved(_smaller(plane, size), _resized(kernel, LONGEST * size), chosen)
    if unexplained(plane, Blur(kernel, noise)) > UNEXPLAINED:
        return Blur(_point(1), noise)
    return Blur(centred(_enlarged(kernel, shrunk)), noise)


def unexplained(plane: Pixels, blur: Blur) -> float:
    """How much of ``plane`` no picture could have had after that blur, beside its slopes, root mean square.

    What is unblurred and blurred again lacks what a blur like that takes from every picture. Where there had been more
    of it than noise is, the picture was not blurred like that.
    """
    repeated = periodic(plane, 2 * len(blur.kernel))
    shape = tuple(repeated.shape)
    kernel, power = spectrum(blur.kernel, shape).abs() ** 2, noise_beside_slopes(blur) * slope_power(shape)
    lacking = power / (kernel + power + 1e-6)
    left = torch.fft.irfft2(lacking * torch.fft.rfft2(repeated), s=shape)
    of_noise = blur.noise**2 * float((lacking**2).mean())
    across, down = slopes(repeated)
    steep = float((across**2 + down**2).mean())
    return math.sqrt(max(float((left**2).mean()) - of_noise, 0) / max(steep, 1e-12))


def noise_of(plane: Pixels) -> float:
    """σ of the noise in (h, w), 1 is white: what is left when everything straight is taken out (Immerkær 1996)."""
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    return float(np.abs(cv2.filter2D(plane, cv2.CV_32F, mask)[1:-1, 1:-1]).mean() * math.sqrt(math.pi / 2) / 6)


def _is_noise(plane: Pixels, noise: float) -> bool:
    """Whether slopes are no steeper than those of noise alone, 4σ² in both directions: it bears any blur out."""
    steep = sum(float(np.square(np.diff(plane, axis=axis)).mean()) for axis in (0, 1))
    return noise > 0 and steep < _NOISE_ALONE * 4 * noise**2


def centred(kernel: Kernel) -> Kernel:
    """Moved by parts of a pixel, so that a picture stays where it is, and no larger than it needs to be."""
    wide = np.pad(kernel, 2)
    down, right = _centroid(wide)
    there = np.array([[1, 0, -right], [0, 1, -down]])
    moved = cv2.warpAffine(wide, there, wide.shape[::-1], flags=cv2.INTER_LINEAR)
    middle = len(wide) // 2
    reach = int(np.abs(np.argwhere(moved > 0) - middle).max())
    cut = moved[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    return np.asarray(cut / cut.sum(), np.float32)


def _looked_at(picture: Picture) -> tuple[Pixels, float]:
    """The most detailed part of the picture in gray as a network sees it, and how many times smaller it was made."""
    shrunk = max(1.0, max(picture.height, picture.width) / SIDE)
    size = round(picture.width / shrunk), round(picture.height / shrunk)
    small = cv2.resize(picture.pixels, size, interpolation=cv2.INTER_AREA)
    values, _ = colour.to_network(Picture(np.asarray(small, np.float32), facts=picture.facts))
    gray = np.asarray(cv2.cvtColor(np.clip(values, 0, 1), cv2.COLOR_RGB2GRAY), np.float32)
    height, width = (min(side, WINDOW) for side in gray.shape)
    edges = cv2.integral(np.hypot(cv2.Sobel(gray, cv2.CV_32F, 1, 0), cv2.Sobel(gray, cv2.CV_32F, 0, 1)))
    within = edges[height:, width:] - edges[:-height, width:] - edges[height:, :-width] + edges[:-height, :-width]
    top, left = np.unravel_index(np.argmax(within), within.shape)
    return gray[top : top + height, left : left + width], shrunk


def _smaller(plane: Pixels, size: float) -> Pixels:
    height, width = plane.shape
    small = cv2.resize(plane, (round(width * size), round(height * size)), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def _busyness(plane: Pixels, blur: Blur) -> float:
    """Mean root of the slopes of the unblurred plane: wrong kernels leave rings and soft edges, both of which it counts
    more than the few sharp edges of photographs (Krishnan and Fergus, "Hyper-Laplacian Priors", NIPS 2009)."""
    sharp = torch.from_numpy(unblurred(plane[..., None], blur)[2:-2, 2:-2, 0])
    return float(torch.hypot(*slopes(sharp))[:-1, :-1].sqrt().mean())


def _improved(plane: Pixels, kernel: Kernel, trial: _Trial) -> Kernel:
    """Edges and kernel in turn."""
    side = len(kernel)
    blurred = periodic(plane, max(8, 2 * side))
    shape = tuple(blurred.shape)
    seen, power = torch.fft.rfft2(blurred), slope_power(shape)
    across, down = (torch.fft.rfft2(slope) for slope in slopes(blurred))
    cost, least = trial.cost, None
    for _ in range(_ROUNDS):
        sharp = _sharp(blurred, seen, spectrum(kernel, shape), power, cost)
        edges = slopes(sharp)
        # The strong ones alone: faint texture tells more of noise than of the blur.
        least = _enough(edges, trial.share * side) if least is None else least / _FALL
        weak = torch.hypot(*edges) < least
        first, second = (torch.fft.rfft2(edge.masked_fill(weak, 0)) for edge in edges)
        found = torch.fft.irfft2(
            (first.conj() * across + second.conj() * down) / (first.abs() ** 2 + second.abs() ** 2 + trial.hold),
            s=shape,
        )
        kernel = _cleaned(found.roll((side // 2, side // 2), (0, 1))[:side, :side].numpy())
        cost /= _FALL
    return kernel


def _sharp(blurred: Tensor, seen: Tensor, kernel: Tensor, power: Tensor, cost: float) -> Tensor:
    """The picture with few edges which ``kernel`` (a spectrum) blurs into ``blurred`` (whose spectrum is ``seen``)."""
    wanted, known = kernel.conj() * seen, kernel.abs() ** 2
    sharp, agreed = blurred, 2 * cost
    while agreed < _AGREED:
        across, down = slopes(sharp)
        flat = across**2 + down**2 < cost / agreed
        pull = torch.fft.rfft2(slopes_back(across.masked_fill(flat, 0), down.masked_fill(flat, 0)))
        sharp = torch.fft.irfft2((wanted + agreed * pull) / (known + agreed * power), s=tuple(blurred.shape))
        agreed *= 2
    return sharp


def _enough(edges: tuple[Tensor, Tensor], share: float) -> float:
    """The slope above which each of four directions has enough pixels: ``share`` of the picture's side."""
    across, down = edges
    heights, direction = torch.hypot(across, down), torch.remainder(torch.atan2(down, across), math.pi)
    wanted = max(round(share * math.sqrt(heights.numel())), 100)
    found = []
    for quarter in range(4):
        alike = heights[(direction * 4 / math.pi).int() == quarter]
        if alike.numel() > wanted:
            found.append(float(alike.topk(wanted).values[-1]))
    return min(found, default=0.0)


def _first() -> Kernel:
    """A small cross, for the smallest size: a kernel of one point would be its own answer."""
    kernel = np.zeros((_SHORTEST, _SHORTEST), np.float32)
    middle = _SHORTEST // 2
    kernel[middle, middle - 1 : middle + 2] = kernel[middle - 1 : middle + 2, middle] = 0.2
    return kernel


def _point(side: int) -> Kernel:
    """No blur at all."""
    kernel = np.zeros((side, side), np.float32)
    kernel[side // 2, side // 2] = 1
    return kernel


def _resized(kernel: Kernel, longest: float) -> Kernel:
    """For a size of the picture in which shakes are at most so many pixels long."""
    side = max(3, round(longest) | 1)
    return kernel if side == len(kernel) else _cleaned(np.asarray(cv2.resize(kernel, (side, side)), np.float32))


def _cleaned(kernel: Kernel) -> Kernel:
    """Without what is chance, moved to the middle by whole pixels; one point where nothing is left."""
    if kernel.max() <= 0:
        return _point(len(kernel))
    kept = np.where(kernel < kernel.max() * _FAINT, 0, kernel).astype(np.float32)
    count, pieces = cv2.connectedComponents((kept > 0).astype(np.uint8), connectivity=8)
    held = np.bincount(pieces.ravel(), kept.ravel(), count)
    kept[(held < _CRUMB * kept.sum())[pieces]] = 0
    down, right = (round(part) for part in _centroid(kept / kept.sum()))
    moved = cv2.warpAffine(kept, np.array([[1.0, 0, -right], [0, 1, -down]]), kept.shape[::-1], flags=cv2.INTER_NEAREST)
    return np.asarray(moved / moved.sum(), np.float32)


def _centroid(kernel: Kernel) -> tuple[float, float]:
    """Down and right from the middle, in pixels."""
    place = np.arange(len(kernel)) - len(kernel) // 2
    return float(kernel.sum(axis=1) @ place), float(kernel.sum(axis=0) @ place)


def _enlarged(kernel: Kernel, times: float) -> Kernel:
    side = round(len(kernel) * times) | 1
    larger = cv2.resize(kernel, (side, side), interpolation=cv2.INTER_LINEAR)
    return np.asarray(larger / larger.sum(), np.float32)
