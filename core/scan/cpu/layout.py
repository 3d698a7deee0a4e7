"""How a scan lies in memory and in lanes.

A *group* is what lies side by side in one value of lanes: 16 channels of one state or, in heads of at most 8 channels,
8 channels of two neighbouring states (``span`` 2). A *row* is one such value of states; a group has rows for all its
states, and as many empty ones as make full *tiles* of four. Steps are taken in *blocks*. A *work item* is one head of
one image, or a part of its groups.
"""

from typing import NamedTuple

from numba import njit

from core.scan.cpu.lanes import HALF, WIDTH
from core.scan.cpu.memory import FLOAT_BYTES

BLOCK = 64
TILE = 4
LANES_BYTES = WIDTH * FLOAT_BYTES
# One value of lanes for every step of a block.
BLOCK_BYTES = BLOCK * LANES_BYTES


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
    """What follows from the sizes: see the head of this file.

    ``width`` is how many states the rows have room for, ``group_bytes`` what the states of one group take.
    """

    span: int
    rows: int
    tiles: int
    width: int
    groups: int
    blocks: int
    group_bytes: int


class Strided(NamedTuple):
    """Numbers at an address, and the strides with which they are read; channels or states lie side by side.

    ``size`` is how many bytes a number takes: 4 is float32, 2 is bfloat16.
    """

    address: int
    image: int
    position: int
    head: int
    size: int


class Orders(NamedTuple):
    """int32 positions at an address, as (``images``, heads, steps); ``images`` is 1 where all share one order."""

    address: int
    images: int


class Inputs(NamedTuple):
    """Everything a scan reads. ``decay`` (A·log₂e), ``skip`` (D) and ``bias`` are addresses, laid out in lanes."""

    u: Strided
    delta: Strided
    b: Strided
    c: Strided
    decay: int
    skip: int
    bias: int
    orders: Orders


class Place(NamedTuple):
    """Which head of which image a work item is, and which of its groups."""

    image: int
    head: int
    first_group: int
    last_group: int
    part: int


class Steps(NamedTuple):
    """``length`` steps from ``first`` on; ``path`` is the address of the head's whole order."""

    path: int
    first: int
    length: int


class Line(NamedTuple):
    """One head of one image in strided memory: position p begins p·stride numbers after the address."""

    address: int
    stride: int
    size: int


class Group(NamedTuple):
    """One group of a head: its lines, its ``wide`` channels from ``channel`` on, addresses of its parameters."""

    u: Line
    delta: Line
    channel: int
    wide: int
    decay: int
    skip: int
    bias: int


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
        group_bytes=tiles * TILE * LANES_BYTES,
    )


@njit(nogil=True)
def place_of(item: int, sizes: Sizes, shape: Shape) -> Place:
    """Where a work item is."""
    image, rest = divmod(item, sizes.heads * sizes.parts)
    head, part = divmod(rest, sizes.parts)
    return Place(image, head, shape.groups * part // sizes.parts, shape.groups * (part + 1) // sizes.parts, part)


@njit(nogil=True)
def steps_of(block: int, place: Place, orders: Orders, sizes: Sizes) -> Steps:
    """The steps of one block."""
    path = (place.image % orders.images * sizes.heads + place.head) * sizes.steps
    return Steps(orders.address + path * FLOAT_BYTES, block * BLOCK, min(BLOCK, sizes.steps - block * BLOCK))


@njit(nogil=True)
def line_of(array: Strided, place: Place, first: int) -> Line:
    """The line of a work item's head, from channel ``first`` on."""
    start = place.image * array.image + place.head * array.head + first
    return Line(array.address + start * array.size, array.position, array.size)


@njit(nogil=True)
def group_of(number: int, place: Place, inputs: Inputs, sizes: Sizes, shape: Shape) -> Group:
    """One group of a work item's head."""
    channel = number * WIDTH
    here = place.head * shape.groups + number
    return Group(
        line_of(inputs.u, place, channel),
        line_of(inputs.delta, place, channel),
        channel,
        min(WIDTH, sizes.channels - channel),
        inputs.decay + here * shape.group_bytes,
        inputs.skip + here * LANES_BYTES,
        inputs.bias + here * LANES_BYTES,
    )


@njit(nogil=True)
def checkpoint_of(number: int, block: int, place: Place, sizes: Sizes, shape: Shape) -> int:
    """How many bytes into the checkpoints the state of a group before a block is kept."""
    blocks_before = (place.image * sizes.heads + place.head) * shape.blocks + block
    return (blocks_before * shape.groups + number) * shape.group_bytes
