"""Planes that repeat: their spectra, their slopes, and how a picture is made to repeat without a seam.

Shapes: planes (h, w), half spectra (h, w // 2 + 1), kernels odd squares.
"""

import math

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

Plane = npt.NDArray[np.float32]


def periodic(plane: Plane, margin: int) -> Tensor:
    """``plane`` with at least ``margin`` rows and columns more after its own, which lead from its end to its beginning.

    So many that spectra of it are made quickly. The beginning stays where it is.
    """
    for axis in (0, 1):
        plane = _continued(plane, axis, _quick(plane.shape[axis] + margin) - plane.shape[axis])
    return torch.from_numpy(np.ascontiguousarray(plane))


def spectrum(kernel: Plane, shape: tuple[int, ...]) -> Tensor:
    """Of a kernel whose middle lies at the first place of a plane of that ``shape``."""
    side = len(kernel)
    plane = torch.zeros(shape)
    plane[:side, :side] = torch.from_numpy(kernel)
    return torch.fft.rfft2(plane.roll((-(side // 2), -(side // 2)), (0, 1)))


def slopes(plane: Tensor) -> tuple[Tensor, Tensor]:
    """What each pixel lacks to the next, to the right and downwards."""
    return plane.roll(-1, 1) - plane, plane.roll(-1, 0) - plane


def slopes_back(across: Tensor, down: Tensor) -> Tensor:
    """The transpose of ``slopes``."""
    return across.roll(1, 1) - across + down.roll(1, 0) - down


def slope_power(shape: tuple[int, ...]) -> Tensor:
    """What ``slopes`` and then ``slopes_back`` multiply the half spectrum of a plane of that ``shape`` with."""
    rows = 2 - 2 * torch.cos(2 * math.pi * torch.arange(shape[0]) / shape[0])
    columns = 2 - 2 * torch.cos(2 * math.pi * torch.arange(shape[1] // 2 + 1) / shape[1])
    return rows[:, None] + columns


def _continued(plane: Plane, axis: int, count: int) -> Plane:
    """``count`` more: the mirror image of the end fades into that of the beginning."""
    plane = np.moveaxis(plane, axis, 0)
    mirrored = np.pad(plane, ((count, count), (0, 0)), "reflect")
    share = (np.arange(1, count + 1, dtype=np.float32) / (count + 1))[:, None]
    rise = share * share * (3 - 2 * share)
    more = mirrored[-count:] * (1 - rise) + mirrored[:count] * rise
    return np.moveaxis(np.concatenate([plane, more]), 0, axis)


def _quick(length: int) -> int:
    """The next length that has no prime factor above 5."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1
