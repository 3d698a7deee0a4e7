"""Values that are the same everywhere, from a name and a shape alone: splitmix64 of the place, offset by the name."""

import math
import zlib

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

FloatArray = npt.NDArray[np.float64]


def unit(name: str, shape: tuple[int, ...]) -> FloatArray:
    """Values of mean 0 and variance 1, float64."""
    with np.errstate(over="ignore"):
        mixed = np.arange(math.prod(shape), dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        mixed += np.uint64(zlib.crc32(name.encode()))
        for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
            mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
        mixed ^= mixed >> np.uint64(31)
    uniform = (mixed >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return ((2 * uniform - 1) * math.sqrt(3)).reshape(shape)


def parameter(name: str, shape: tuple[int, ...]) -> FloatArray:
    """A value for the parameter called ``name`` that keeps layers well scaled and states decaying."""
    value = unit(name, shape)
    if "A_log" in name or "A_b_log" in name:
        return np.log(np.arange(1, shape[-1] + 1)) + 0.1 * value
    if name.endswith(("dt_projs_bias", "dt_proj.bias", "dt_proj_b.bias")):
        return value - 1
    if len(shape) >= 2:
        return value * 0.7 / math.sqrt(math.prod(shape) / shape[0])
    if name.endswith("bias"):
        return 0.1 * value
    return 1 + 0.1 * value


def picture(shape: tuple[int, ...]) -> Tensor:
    """The input of every case, in 0 … 1."""
    return torch.from_numpy(0.5 + unit("input", shape) / (2 * math.sqrt(3))).float()


def fill(network: nn.Module) -> None:
    """Give every parameter its value."""
    with torch.no_grad():
        for name, value in network.named_parameters():
            value.copy_(torch.from_numpy(parameter(name, tuple(value.shape))))
