"""The backward pass over a range of work items.

Blocks of steps are taken from last to first. The state before a block was kept by the forward pass; the states inside
are computed again, a tile of rows at a time, and walked back through while they are still in the nearest cache
(`core.scan.cpu.tiles`). Here is what happens around the tiles.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import softplus_and_slope
from core.scan.cpu.lanes import WIDTH, Lanes, broadcast, fma, swap_halves
from core.scan.cpu.layout import (
    BLOCK,
    BLOCK_BYTES,
    LANES_BYTES,
    TILE,
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
from core.scan.cpu.memory import load, store
from core.scan.cpu.tiles import TILE_BYTES, Lines, Scratch, backward_scratch, recompute, walk_back
from core.scan.cpu.visits import clear, copy, gather_channels, gather_states, load_step, position_of, put

_LN_2 = np.float32(0.6931471805599453)


class Gradients(NamedTuple):
    """Where ∂y comes from and where the gradients go, as `Inputs`; parameters have one set per image, set to 0 before.

    With more than one part per head, those of B and C have one image per image and part.
    """

    y: Strided
    u: Strided
    delta: Strided
    b: Strided
    c: Strided
    decay: int
    skip: int
    bias: int


@njit(nogil=True)
def gather_block(group: Group, y: Line, steps: Steps, span: int, scratch: Scratch) -> None:
    """Copy a block of u and ∂y, and make a block of Δ and of its slope."""
    gather_channels(group.u, steps, group.wide, span, scratch.values)
    gather_channels(group.delta, steps, group.wide, span, scratch.step_sizes)
    gather_channels(y, steps, group.wide, span, scratch.incoming)
    bias = load(group.bias, 0)
    for index in range(0, steps.length * WIDTH // span, WIDTH):
        size, slope = softplus_and_slope(load(scratch.step_sizes, index) + bias)
        store(scratch.step_sizes, index, size)
        store(scratch.slopes, index, slope)


@njit(nogil=True)
def fold_states(lanes: Lanes, span: int) -> Lanes:
    """With span 2 a channel's two states stand in both halves: their sum in both."""
    return lanes + swap_halves(lanes, lanes) if span == 2 else lanes


@njit(nogil=True)
def finish_inputs(
    group: Group, steps: Steps, span: int, scratch: Scratch, grad_u: Line, grad_delta: Line, skip: int, bias: int
) -> None:
    """Turn the gradients of Δu and Δ into u's and delta's; ``skip`` and ``bias`` add up D's and the bias's."""
    through, skip_sum, bias_sum = load(group.skip, 0), load(skip, 0), load(bias, 0)
    for step in range(steps.length):
        at = step * WIDTH
        incoming, value = load_step(scratch.incoming, step, span), load_step(scratch.values, step, span)
        to_intake = fold_states(load(scratch.grad_intakes, at), span)
        to_size = fold_states(load(scratch.grad_sizes, at), span)
        to_delta = fma(value, to_intake, broadcast(_LN_2) * to_size) * load_step(scratch.slopes, step, span)
        to_u = fma(load_step(scratch.step_sizes, step, span), to_intake, through * incoming)
        skip_sum, bias_sum = fma(incoming, value, skip_sum), bias_sum + to_delta
        position = position_of(steps, step)
        put(grad_u, position * grad_u.stride, to_u, group.wide)
        put(grad_delta, position * grad_delta.stride, to_delta, group.wide)
    store(skip, 0, skip_sum)
    store(bias, 0, bias_sum)


@njit(nogil=True)
def scatter_states(sums: int, steps: Steps, shape: Shape, states: int, grad_b: Line, grad_c: Line) -> None:
    """Write a block's gradients of B and C to their positions."""
    per_tile = TILE * shape.span
    for step in range(steps.length):
        position = position_of(steps, step)
        for tile in range(shape.tiles):
            state, at = tile * per_tile, (tile * BLOCK + step) * WIDTH
            count = min(per_tile, states - state)
            put(grad_b, position * grad_b.stride + state, load(sums, at), count)
            put(grad_c, position * grad_c.stride + state, load(sums, at + per_tile), count)


@njit(nogil=True)
def backward_group(
    number: int,
    block: int,
    place: Place,
    sizes: Sizes,
    shape: Shape,
    inputs: Inputs,
    scratch: Scratch,
    checkpoints: int,
    gradients: Gradients,
) -> None:
    """One block of steps of one group."""
    steps = steps_of(block, place, inputs.orders, sizes)
    group = group_of(number, place, inputs, sizes, shape)
    y = line_of(gradients.y, place, group.channel)
    lines = Lines(group.u, group.delta, y, line_of(inputs.b, place, 0), line_of(inputs.c, place, 0))
    there = (place.image * sizes.heads + place.head) * shape.groups + number
    gather_block(group, y, steps, shape.span, scratch)
    clear(scratch.grad_intakes, 2 * BLOCK_BYTES)
    for tile in range(shape.tiles):
        within = tile * TILE_BYTES
        kept = checkpoints + checkpoint_of(number, block, place, sizes, shape) + within
        copy(kept, scratch.history, TILE_BYTES)
        recompute(tile, steps, shape, scratch, group.decay + within, lines)
        flow = scratch.flow + number * shape.group_bytes + within
        grad_decay = gradients.decay + there * shape.group_bytes + within
        walk_back(tile, steps, shape, scratch, group.decay + within, flow, grad_decay)
    finish_inputs(
        group,
        steps,
        shape.span,
        scratch,
        line_of(gradients.u, place, group.channel),
        line_of(gradients.delta, place, group.channel),
        gradients.skip + there * LANES_BYTES,
        gradients.bias + there * LANES_BYTES,
    )


def backward_items(
    first_item: int,
    last_item: int,
    sizes: Sizes,
    shape: Shape,
    inputs: Inputs,
    scratch_start: int,
    checkpoints: int,
    gradients: Gradients,
) -> None:
    """Work items ``first_item`` to ``last_item``; ``checkpoints`` is where the forward pass left its states."""
    scratch = backward_scratch(scratch_start, shape)
    clear(scratch.b, scratch.sums - scratch.b)
    for item in range(first_item, last_item):
        place = place_of(item, sizes, shape)
        b, c = line_of(inputs.b, place, 0), line_of(inputs.c, place, 0)
        maps_place = Place(place.image * sizes.parts + place.part, place.head, 0, 0, 0)
        grad_b, grad_c = line_of(gradients.b, maps_place, 0), line_of(gradients.c, maps_place, 0)
        clear(scratch.flow, scratch.end - scratch.flow)
        for block in range(shape.blocks - 1, -1, -1):
            steps = steps_of(block, place, inputs.orders, sizes)
            gather_states(b, steps, sizes.states, shape.width, scratch.b)
            gather_states(c, steps, sizes.states, shape.width, scratch.c)
            clear(scratch.sums, shape.tiles * BLOCK_BYTES)
            for number in range(place.first_group, place.last_group):
                backward_group(number, block, place, sizes, shape, inputs, scratch, checkpoints, gradients)
            scatter_states(scratch.sums, steps, shape, sizes.states, grad_b, grad_c)
