"""How a scan lies in memory and in lanes, and how the kernels reach it.

A *group* is what lies side by side in one value of lanes: 16 channels of one state or, in heads of at most 8 channels,
8 channels of two neighbouring states (``span`` 2). A *row* is one such value of states; a group has rows for all its
states, and as many empty ones as make full *tiles* of four. Steps are taken in *blocks*. A *work item* is one head of
one image, or a part of its groups.

The kernels know memory by address. numba would count references to arrays, and does so even in inner loops.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.lanes import (
    HALF,
    WIDTH,
    broadcast,
    broadcast_from,
    broadcast_pair,
    load,
    load_first,
    load_half_twice,
    load_integer,
    lower_twice,
    prefetch,
    store,
    store_first,
    store_half,
)

BLOCK = 64
TILE = 4
FLOAT_BYTES = 4
# One value of lanes per step of a block.
BLOCK_BYTES = BLOCK * WIDTH * FLOAT_BYTES


class Sizes(NamedTuple):
    """Numbers of everything in one scan; ``parts`` is into how many work items a head is cut."""

    images: int
    heads: int
    channels: int
    states: int
    positions: int
    steps: int
    parts: int


class Shape(NamedTuple):
    """What follows from the sizes: see the head of this file. ``width`` is how many states the rows have room for."""

    span: int
    rows: int
    tiles: int
    width: int
    groups: int
    blocks: int


class Strided(NamedTuple):
    """float32 at an address, and the strides with which they are read; channels or states lie side by side."""

    address: int
    image: int
    position: int
    head: int


class Line(NamedTuple):
    """One head of one image in strided memory: position p begins p·stride floats after the address."""

    address: int
    stride: int


class Orders(NamedTuple):
    """int32 positions at an address, as (``count``, heads, steps); ``count`` is 1 or the number of images."""

    address: int
    count: int


class Steps(NamedTuple):
    """``count`` steps from ``first`` on; ``path`` is the address of the head's whole order."""

    path: int
    first: int
    count: int


def shape_of(sizes: Sizes) -> Shape:
    """Lanes, rows and blocks for a scan of these sizes."""
    span = 2 if sizes.channels <= HALF else 1
    rows = -(-sizes.states // span)
    tiles = -(-rows // TILE)
    return Shape(
        span=span,
        rows=rows,
        tiles=tiles,
        width=tiles * TILE * span,
        groups=-(-sizes.channels // WIDTH),
        blocks=-(-sizes.steps // BLOCK),
    )


@njit(nogil=True)
def line_of(array, image, head, first):
    """The line of one head of one image, from channel ``first`` on."""
    return Line(array.address + (image * array.image + head * array.head + first) * FLOAT_BYTES, array.position)


@njit(nogil=True)
def steps_of_block(block, image, head, orders, sizes):
    """The steps of one block of a head."""
    path = orders.address + (image % orders.count * sizes.heads + head) * sizes.steps * FLOAT_BYTES
    return Steps(path, block * BLOCK, min(BLOCK, sizes.steps - block * BLOCK))


@njit(nogil=True)
def position_of(steps, step):
    """Where the head is at a step of the block."""
    return load_integer(steps.path, steps.first + step)


@njit(nogil=True)
def load_channels(line, position, count, span):
    """One position's ``count`` channels in lanes, the other lanes 0; with span 2 they stand in both halves."""
    index = position * line.stride
    if count == WIDTH:
        return load(line.address, index)
    if count == HALF:
        return load_half_twice(line.address, index)
    lanes = load_first(line.address, index, np.int32(count))
    return lower_twice(lanes, lanes) if span == 2 else lanes


@njit(nogil=True)
def store_some(address, index, lanes, count):
    """Write the first ``count`` lanes; the usual widths without a mask, which is slow where it crosses cache lines."""
    if count == WIDTH:
        store(address, index, lanes)
    elif count == HALF:
        store_half(address, index, lanes)
    else:
        store_first(address, index, lanes, np.int32(count))


@njit(nogil=True)
def expect(line, position):
    """Begin to bring one position into the cache: an order may go where the processor does not foresee it."""
    prefetch(line.address, position * line.stride)


@njit(nogil=True)
def gather_states(line, steps, states, width, rows):
    """Copy a block of B or C into rows of ``width`` floats, in the order of visits; what is beyond ``states`` stays."""
    for step in range(steps.count):
        source = position_of(steps, step) * line.stride
        for state in range(0, states, WIDTH):
            count = np.int32(min(WIDTH, states - state))
            if count == WIDTH:
                store(rows, step * width + state, load(line.address, source + state))
            else:
                store_first(rows, step * width + state, load_first(line.address, source + state, count), count)


@njit(nogil=True)
def spread(rows, index, row, span):
    """B or C of a row of states, each state's in all lanes of its channels; ``index`` is where the step begins."""
    if span == 2:
        return broadcast_pair(rows, index + 2 * row)
    return broadcast_from(rows, index + row)


@njit(nogil=True)
def clear(address, size):
    """Set so many bytes to 0, a whole number of lanes."""
    for index in range(0, size // FLOAT_BYTES, WIDTH):
        store(address, index, broadcast(np.float32(0)))


@njit(nogil=True)
def copy(source, target, size):
    """Copy so many bytes, a whole number of lanes."""
    for index in range(0, size // FLOAT_BYTES, WIDTH):
        store(target, index, load(source, index))
