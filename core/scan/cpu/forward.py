"""The forward pass over a range of work items.

Per block of steps, what the block needs is gathered along the order and Δ is made; then the recurrence runs on
scratch memory that stays in the nearest cache, while the next block is already on its way there.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import exp2, softplus_and_slope
from core.scan.cpu.lanes import WIDTH, broadcast, fma, swap_halves
from core.scan.cpu.layout import (
    BLOCK,
    BLOCK_BYTES,
    Group,
    Inputs,
    Line,
    Place,
    Shape,
    Sizes,
    Steps,
    Strided,
    checkpoint_of,
    group_of,
    line_of,
    place_of,
    steps_of,
)
from core.scan.cpu.memory import FLOAT_BYTES, load, store
from core.scan.cpu.visits import (
    clear,
    copy,
    expect,
    gather_channels,
    gather_states,
    load_step,
    position_of,
    put,
    spread,
)


class Scratch(NamedTuple):
    """Addresses of what a work item keeps at hand; ``end`` lies behind everything."""

    values: int
    step_sizes: int
    b: int
    c: int
    state: int
    end: int


@njit(nogil=True)
def forward_scratch(start: int, shape: Shape) -> Scratch:
    """Scratch memory from the address ``start`` on."""
    values = start
    step_sizes = values + BLOCK_BYTES
    b = step_sizes + BLOCK_BYTES
    c = b + BLOCK * shape.width * FLOAT_BYTES
    state = c + BLOCK * shape.width * FLOAT_BYTES
    return Scratch(values, step_sizes, b, c, state, state + shape.groups * shape.group_bytes)


@njit(nogil=True)
def gather_inputs(group: Group, steps: Steps, span: int, scratch: Scratch) -> None:
    """Copy a block of u, and make a block of Δ."""
    gather_channels(group.u, steps, group.wide, span, scratch.values)
    gather_channels(group.delta, steps, group.wide, span, scratch.step_sizes)
    bias = load(group.bias, 0)
    for index in range(0, steps.length * WIDTH // span, WIDTH):
        size, _ = softplus_and_slope(load(scratch.step_sizes, index) + bias)
        store(scratch.step_sizes, index, size)


@njit(nogil=True)
def recur(
    steps: Steps, last: int, shape: Shape, group: Group, state: int, scratch: Scratch, y: Line, b: Line, c: Line
) -> None:
    """h ← exp2(Δ·A)·h + Δ·B·u and y = C·h + D·u over a block of one group; meanwhile the next block is brought near."""
    skip = load(group.skip, 0)
    for step in range(steps.length):
        if steps.first + step + BLOCK < last:
            ahead = position_of(steps, step + BLOCK)
            expect(group.u, ahead)
            expect(group.delta, ahead)
            expect(y, ahead)
            expect(b, ahead)
            expect(c, ahead)
        value = load_step(scratch.values, step, shape.span)
        size = load_step(scratch.step_sizes, step, shape.span)
        intake = size * value
        maps_at = step * shape.width
        out = broadcast(np.float32(0))
        for row in range(shape.rows):
            at = row * WIDTH
            kept = exp2(size * load(group.decay, at))
            h = fma(kept, load(state, at), intake * spread(scratch.b, maps_at, row, shape.span))
            store(state, at, h)
            out = fma(h, spread(scratch.c, maps_at, row, shape.span), out)
        if shape.span == 2:
            out = out + swap_halves(out, out)
        put(y, position_of(steps, step) * y.stride, fma(skip, value, out), group.wide)


@njit(nogil=True)
def forward_block(
    block: int, place: Place, sizes: Sizes, shape: Shape, inputs: Inputs, scratch: Scratch, y: Strided, checkpoints: int
) -> None:
    """One block of steps of a work item."""
    steps = steps_of(block, place, inputs.orders, sizes)
    b, c = line_of(inputs.b, place, 0), line_of(inputs.c, place, 0)
    gather_states(b, steps, sizes.states, shape.width, scratch.b)
    gather_states(c, steps, sizes.states, shape.width, scratch.c)
    for number in range(place.first_group, place.last_group):
        group = group_of(number, place, inputs, sizes, shape)
        state = scratch.state + number * shape.group_bytes
        if checkpoints != 0:
            copy(state, checkpoints + checkpoint_of(number, block, place, sizes, shape), shape.group_bytes)
        gather_inputs(group, steps, shape.span, scratch)
        recur(steps, sizes.steps, shape, group, state, scratch, line_of(y, place, group.channel), b, c)


def forward_items(
    first_item: int,
    last_item: int,
    sizes: Sizes,
    shape: Shape,
    inputs: Inputs,
    scratch_start: int,
    y: Strided,
    checkpoints: int,
) -> None:
    """Work items ``first_item`` to ``last_item``.

    ``checkpoints`` is the address that takes the state before every block of every group, or 0.
    """
    scratch = forward_scratch(scratch_start, shape)
    clear(scratch.b, scratch.state - scratch.b)
    for item in range(first_item, last_item):
        place = place_of(item, sizes, shape)
        clear(scratch.state, scratch.end - scratch.state)
        for block in range(shape.blocks):
            forward_block(block, place, sizes, shape, inputs, scratch, y, checkpoints)
