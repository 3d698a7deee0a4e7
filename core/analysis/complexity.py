"""What a network costs: weights, arithmetic and memory, counted by running it without computing anything.

The network runs on torch's meta device, where tensors have shapes and no values: counting takes neither time nor
memory, and every network is counted as it is. `core.analysis.arithmetic` says what counts how much.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import torch
from torch import Tensor, nn

from core.analysis.counter import PUBLISHED_OTHERWISE, Counter, Share
from core.errors import SettingsError
from core.models import Architecture
from core.progress import Progress, Work

# The orders of scans are made even where nothing is computed, and with these they take a gigabyte.
LARGEST_COUNTED = 4096 * 4096
SIDES_COUNTED = (128, 256, 512)
# Nobody has a larger picture.
LARGEST_SIDE = 1 << 16


@dataclass(frozen=True)
class Complexity:
    """The cost of one picture of ``height`` × ``width`` pixels.

    ``output`` is the shape of what comes out, None where that is more than one tensor. Memory is in bytes, for float32.
    ``activation_bytes`` is the most that tensors other than weights hold at one time in inference, with the picture
    and the orders of the scans, as they come and go in a run; what the kernels of an operation take for themselves
    comes on top. ``kinds`` and ``parts`` divide the same arithmetic by what is done and by the network's own parts, in
    the order of their first work; ``kinds`` may end in `PUBLISHED_OTHERWISE`.
    """

    height: int
    width: int
    output: tuple[int, ...] | None
    parameters: int
    weight_bytes: int
    activation_bytes: int
    kinds: Mapping[str, Share]
    parts: Mapping[str, Share]

    @property
    def multiply_adds(self) -> int:
        """As the papers count."""
        return sum(share.multiply_adds for share in self.kinds.values())

    @property
    def flops(self) -> int:
        """Additions and multiplications."""
        return sum(share.flops for share in self.kinds.values())

    @property
    def memory(self) -> int:
        """Bytes of weights and activations."""
        return self.weight_bytes + self.activation_bytes


@dataclass(frozen=True)
class Square:
    """The cost of a square picture in one piece: counted, or predicted by a straight line through those counted."""

    side: int
    multiply_adds: int
    memory: int
    counted: bool


@dataclass(frozen=True)
class Growth:
    """Squares, each with four times the pixels of the one before, up to the first that ``memory_free`` does not hold.

    ``largest_side`` is the side of the largest square that fits, 0 if none does. ``bend`` is how far the smallest
    square counted strays from the line through the others, as a share: near 0, cost grows in a straight line with the
    pixels.
    """

    squares: tuple[Square, ...]
    memory_free: int
    largest_side: int
    bend: float


def plan(architecture: Architecture, options: Mapping[str, Any]) -> nn.Module:
    """A network of shapes without values, to be counted; SettingsError when the options cannot work together."""
    with torch.device("meta"):
        network = architecture.make(options)
    # Constants that were made from arrays.
    return network.to("meta").eval()


@torch.no_grad()
def count(network: nn.Module, height: int, width: int) -> Complexity:
    """The cost of a picture of that size for a network of `plan`.

    SettingsError where that is more than `LARGEST_COUNTED` pixels, or a size that the network cannot take.
    """
    if height * width > LARGEST_COUNTED:
        raise SettingsError(
            f"{height} × {width} pixels are more than can be counted.",
            "Cost grows in a straight line with the pixels: count a smaller picture, or ask for growing sizes.",
        )
    weights = [*chain(network.parameters(), network.buffers())]
    picture = torch.zeros(1, _channels(network), height, width, device="meta")
    counter = Counter()
    try:
        result = counter.run(network, picture)
    except ValueError as error:
        raise SettingsError(f"{height} × {width} pixels cannot be counted: {error}", "Choose another size.") from error
    return Complexity(
        height=height,
        width=width,
        output=tuple(result.shape) if isinstance(result, Tensor) else None,
        parameters=sum(parameter.numel() for parameter in network.parameters()),
        weight_bytes=sum(weight.nbytes for weight in weights),
        activation_bytes=counter.peak_bytes,
        kinds=dict(sorted(counter.kinds.items(), key=lambda kind: kind[0] == PUBLISHED_OTHERWISE)),
        parts=counter.parts,
    )


def grow(network: nn.Module, memory_free: int) -> Work[Progress, Growth]:
    """What larger pictures cost, until they need more than ``memory_free`` bytes."""
    squares: list[Square] = []
    for number, side in enumerate(SIDES_COUNTED):
        yield Progress(number, len(SIDES_COUNTED), f"Counting {side} × {side} pixels.")
        cost = count(network, side, side)
        squares.append(Square(side, cost.multiply_adds, cost.memory, True))
    yield Progress(len(SIDES_COUNTED), len(SIDES_COUNTED))

    smallest, before, last = squares
    pixels = (before.side**2, last.side**2)
    multiply_adds = _line(pixels, (before.multiply_adds, last.multiply_adds))
    memory = _line(pixels, (before.memory, last.memory))
    while squares[-1].memory <= memory_free and squares[-1].side < LARGEST_SIDE:
        side = 2 * squares[-1].side
        squares.append(Square(side, round(multiply_adds(side**2)), round(memory(side**2)), False))

    bend = max(
        abs(multiply_adds(smallest.side**2) / smallest.multiply_adds - 1),
        abs(memory(smallest.side**2) / smallest.memory - 1),
    )
    per_pixel = memory(1) - memory(0)
    largest = math.isqrt(max(int((memory_free - memory(0)) / per_pixel), 0))
    return Growth(tuple(squares), memory_free, largest, bend)


def _line(pixels: tuple[int, int], values: tuple[int, int]) -> Callable[[int], float]:
    """The straight line through two points."""
    slope = (values[1] - values[0]) / (pixels[1] - pixels[0])
    return lambda x: values[0] + slope * (x - pixels[0])


def _channels(network: nn.Module) -> int:
    """Channels of the pictures it takes."""
    channels = getattr(network, "channels", None)
    if isinstance(channels, int):
        return channels
    return next(module.in_channels for module in network.modules() if isinstance(module, nn.Conv2d))
