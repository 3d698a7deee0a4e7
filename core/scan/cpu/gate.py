"""What follows a scan, in one pass over memory: its heads summed, normalised over the channels, gated by SiLU.

Apart, they are five passes, and on a processor memory is what they wait for.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import LOG2_E, exp2, sum_of_lanes
from core.scan.cpu.lanes import WIDTH, Lanes, broadcast, fma, square_root
from core.scan.cpu.layout import Line, Strided
from core.scan.cpu.memory import load, store
from core.scan.cpu.visits import fetch, put


class GateSizes(NamedTuple):
    """Numbers of everything in one call."""

    positions: int
    heads: int
    channels: int


class Norm(NamedTuple):
    """Addresses: weight and bias filled up with 0 to whole lanes; ε, and 1 where the last lanes are channels."""

    weight: int
    bias: int
    epsilon: int
    inside: int


def padded(channels: int) -> int:
    """So many channels, filled up to whole lanes."""
    return -(-channels // WIDTH) * WIDTH


@njit(nogil=True)
def sum_heads(y: Line, start: int, head_stride: int, sizes: GateSizes, row: int) -> Lanes:
    """One position's channels, summed over heads, into ``row``; gives their sum, the same in every lane."""
    total = broadcast(np.float32(0))
    for channel in range(0, sizes.channels, WIDTH):
        wide = min(WIDTH, sizes.channels - channel)
        value = fetch(y, start + channel, wide)
        for head in range(1, sizes.heads):
            value = value + fetch(y, start + head * head_stride + channel, wide)
        store(row, channel, value)
        total = total + value
    return sum_of_lanes(total)


@njit(nogil=True)
def deviate(sizes: GateSizes, mean: Lanes, inside: Lanes, row: int) -> Lanes:
    """Take the mean from ``row``; gives the sum of squares of what is left, the same in every lane."""
    squares = broadcast(np.float32(0))
    for channel in range(0, sizes.channels, WIDTH):
        value = load(row, channel) - mean
        if sizes.channels - channel < WIDTH:
            value = value * inside
        store(row, channel, value)
        squares = fma(value, value, squares)
    return sum_of_lanes(squares)


@njit(nogil=True)
def close(sizes: GateSizes, scale: Lanes, norm: Norm, gate: Line, start: int, row: int) -> None:
    """Write the normalised ``row`` times the gate's SiLU over the gate."""
    one = broadcast(np.float32(1))
    for channel in range(0, sizes.channels, WIDTH):
        wide = min(WIDTH, sizes.channels - channel)
        z = fetch(gate, start + channel, wide)
        value = fma(load(row, channel) * scale, load(norm.weight, channel), load(norm.bias, channel))
        # Divided last: a gate far below 0 is 0, however large the exponential.
        passed = value * (z / (one + exp2(z * broadcast(-LOG2_E))))
        put(gate, start + channel, passed, wide)


def gate_items(
    first_item: int, last_item: int, sizes: GateSizes, y: Strided, norm: Norm, gate: Strided, row: int
) -> None:
    """Positions ``first_item`` to ``last_item``, counted through all images; written over ``gate``, of one head.

    ``row`` is the address of room for one position's lanes.
    """
    share = broadcast(np.float32(1) / np.float32(sizes.channels))
    epsilon, inside = load(norm.epsilon, 0), load(norm.inside, 0)
    values, gates = Line(y.address, y.position, y.size), Line(gate.address, gate.position, gate.size)
    for item in range(first_item, last_item):
        image, position = divmod(item, sizes.positions)
        mean = sum_heads(values, image * y.image + position * y.position, y.head, sizes, row) * share
        variance = deviate(sizes, mean, inside, row) * share
        scale = broadcast(np.float32(1)) / square_root(variance + epsilon)
        close(sizes, scale, norm, gates, image * gate.image + position * gate.position, row)
