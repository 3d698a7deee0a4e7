"""The forward pass over a range of work items.

Per block of steps, what the block needs is gathered along the order and Δ is made; then the recurrence runs on
scratch memory that stays in the nearest cache, while the next block is already on its way there.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import exp2, softplus_and_slope
from core.scan.cpu.lanes import WIDTH, broadcast, fma, load, store, swap_halves
from core.scan.cpu.layout import (
    BLOCK,
    BLOCK_BYTES,
    FLOAT_BYTES,
    TILE,
    clear,
    copy,
    expect,
    gather_states,
    line_of,
    load_channels,
    position_of,
    spread,
    steps_of_block,
    store_some,
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
def forward_scratch(start, shape):
    """Scratch memory from the address ``start`` on."""
    values = start
    step_sizes = values + BLOCK_BYTES
    b = step_sizes + BLOCK_BYTES
    c = b + BLOCK * shape.width * FLOAT_BYTES
    state = c + BLOCK * shape.width * FLOAT_BYTES
    return Scratch(values, step_sizes, b, c, state, state + shape.groups * shape.tiles * TILE * WIDTH * FLOAT_BYTES)


@njit(nogil=True)
def gather_inputs(u, delta, steps, wide, span, shift, scratch):
    """Copy a block of u, and make a block of Δ."""
    for step in range(steps.count):
        position = position_of(steps, step)
        size, _ = softplus_and_slope(load_channels(delta, position, wide, span) + shift)
        store(scratch.values, step * WIDTH, load_channels(u, position, wide, span))
        store(scratch.step_sizes, step * WIDTH, size)


@njit(nogil=True)
def recur(steps, all_steps, shape, wide, scratch, decay, state, through, y, u, delta, b, c):
    """h ← exp2(Δ·A)·h + Δ·B·u and y = C·h + D·u over a block of one group; the other lines are brought near."""
    for step in range(steps.count):
        if steps.first + step + BLOCK < all_steps:
            ahead = position_of(steps, step + BLOCK)
            expect(u, ahead)
            expect(delta, ahead)
            expect(y, ahead)
            expect(b, ahead)
            expect(c, ahead)
        value = load(scratch.values, step * WIDTH)
        size = load(scratch.step_sizes, step * WIDTH)
        intake = size * value
        maps_at = step * shape.width
        out = broadcast(np.float32(0))
        for row in range(shape.rows):
            at = row * WIDTH
            kept = exp2(size * load(decay, at))
            h = fma(kept, load(state, at), intake * spread(scratch.b, maps_at, row, shape.span))
            store(state, at, h)
            out = fma(h, spread(scratch.c, maps_at, row, shape.span), out)
        if shape.span == 2:
            out = out + swap_halves(out, out)
        store_some(y.address, position_of(steps, step) * y.stride, fma(through, value, out), wide)


def forward_items(
    first_item, last_item, sizes, shape, u, delta, b, c, decay, skip, bias, orders, scratch_start, y, checkpoints
):  # fmt: skip
    """Work items ``first_item`` to ``last_item``; argument types in `core.scan.cpu.compiled`.

    ``checkpoints`` takes the state before every block of every group, or is 0.
    """
    group_bytes = shape.tiles * TILE * WIDTH * FLOAT_BYTES
    scratch = forward_scratch(scratch_start, shape)
    clear(scratch.b, scratch.state - scratch.b)
    for item in range(first_item, last_item):
        image, rest = divmod(item, sizes.heads * sizes.parts)
        head, part = divmod(rest, sizes.parts)
        b_line, c_line = line_of(b, image, head, 0), line_of(c, image, head, 0)
        clear(scratch.state, shape.groups * group_bytes)
        for block in range(shape.blocks):
            steps = steps_of_block(block, image, head, orders, sizes)
            gather_states(b_line, steps, sizes.states, shape.width, scratch.b)
            gather_states(c_line, steps, sizes.states, shape.width, scratch.c)
            for group in range(shape.groups * part // sizes.parts, shape.groups * (part + 1) // sizes.parts):
                channel = group * WIDTH
                wide = min(WIDTH, sizes.channels - channel)
                here = head * shape.groups + group
                state = scratch.state + group * group_bytes
                if checkpoints != 0:
                    place = ((image * sizes.heads + head) * shape.blocks + block) * shape.groups + group
                    copy(state, checkpoints + place * group_bytes, group_bytes)
                u_line, delta_line = line_of(u, image, head, channel), line_of(delta, image, head, channel)
                gather_inputs(u_line, delta_line, steps, wide, shape.span, load(bias, here * WIDTH), scratch)
                recur(
                    steps, sizes.steps, shape, wide, scratch, decay + here * group_bytes, state,
                    load(skip, here * WIDTH), line_of(y, image, head, channel), u_line, delta_line, b_line, c_line,
                )  # fmt: skip
