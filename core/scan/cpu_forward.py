"""The forward pass of the ``cpu`` scan: numba kernels over a range of work items.

A work item is one head of one image, or a part of its channel groups. A *group* is what lies side by side in lanes:
16 channels of one state, or, in heads of at most 8 channels, 8 channels of two neighbouring states (``span`` 2).
A *row* is one such vector of states; a head has ceil(states / span) of them per group.

Steps are taken in blocks. First everything a block needs is gathered along the order and Δ is made, then the
recurrence runs on scratch memory that stays in the nearest cache.
"""

import numpy as np
from numba import njit

from core.scan.lane_functions import exp2, softplus_and_slope
from core.scan.lanes import (
    HALF,
    WIDTH,
    broadcast,
    broadcast_from,
    broadcast_pair,
    fma,
    load,
    load_first,
    lower_twice,
    prefetch,
    store,
    store_first,
    swap_halves,
)

BLOCK = 64


@njit(nogil=True)
def load_channels(array, index, count, span):
    """One position's channels of a group in lanes; with span 2 they stand in both halves."""
    if count == WIDTH:
        return load(array, index)
    lanes = load_first(array, index, np.int32(count))
    if span == 2:
        return lower_twice(lanes, lanes)
    return lanes


@njit(nogil=True)
def store_channels(array, index, lanes, count):
    """Write one position's channels of a group."""
    if count == WIDTH:
        store(array, index, lanes)
    else:
        store_first(array, index, lanes, np.int32(count))


@njit(nogil=True)
def gather_maps(maps, strides, image, head, order, first, count, states, width, scratch):
    """Copy B or C of a block of steps into rows of ``width`` ≥ states; the rest of a row stays 0."""
    start = image * strides[0] + head * strides[2]
    for step in range(count):
        source = start + order[first + step] * strides[1]
        for state in range(0, states, WIDTH):
            some = min(WIDTH, states - state)
            if some == WIDTH:
                store(scratch, step * width + state, load(maps, source + state))
            else:
                store_first(
                    scratch, step * width + state, load_first(maps, source + state, np.int32(some)), np.int32(some)
                )


@njit(nogil=True)
def recur(
    count,
    rows,
    span,
    width,
    step_size,
    intake,
    b,
    c,
    decay,
    decay_at,
    state,
    state_at,
    y,
    path,
    ahead,
    steps,
    pu,
    pu0,
    pu1,
    pd,
    pd0,
    pd1,
    pb,
    pb0,
    pb1,
    pc,
    pc0,
    pc1,
    py,
    py0,
    py1,
):
    """Run a block of steps of one group: h ← exp2(Δ·A)·h + B·Δu, y = C·h (not yet folded over two states)."""
    for step in range(count):
        if ahead + step < steps:
            position = path[ahead + step]
            prefetch(pu, pu0 + position * pu1)
            prefetch(pd, pd0 + position * pd1)
            prefetch(pb, pb0 + position * pb1)
            prefetch(pc, pc0 + position * pc1)
            prefetch(py, py0 + position * py1)
        delta = load(step_size, step * WIDTH)
        taken = load(intake, step * WIDTH)
        out = broadcast(np.float32(0))
        if span == 2:
            for row in range(rows):
                at = state_at + row * WIDTH
                kept = exp2(delta * load(decay, decay_at + row * WIDTH))
                h = fma(kept, load(state, at), taken * broadcast_pair(b, step * width + 2 * row))
                store(state, at, h)
                out = fma(h, broadcast_pair(c, step * width + 2 * row), out)
        else:
            for row in range(rows):
                at = state_at + row * WIDTH
                kept = exp2(delta * load(decay, decay_at + row * WIDTH))
                h = fma(kept, load(state, at), taken * broadcast_from(b, step * width + row))
                store(state, at, h)
                out = fma(h, broadcast_from(c, step * width + row), out)
        store(y, step * WIDTH, out)


def forward_items(
    first_item,
    last_item,
    sizes,
    u,
    u_strides,
    delta,
    delta_strides,
    b,
    b_strides,
    c,
    c_strides,
    decay,
    skip,
    bias,
    order,
    y,
    checkpoints,
):
    """Work items ``first_item`` to ``last_item`` of the forward pass.

    ``sizes`` = (images, heads, channels, states, positions, steps, parts). All arrays are flat float32, read at
    image·stride₀ + position·stride₁ + head·stride₂ + channel; ``order`` is int32 (orders, heads, steps). ``decay``,
    ``skip``, ``bias`` are laid out in lanes by `core.scan.cpu.in_lanes`. ``checkpoints`` takes the state before every
    block, or is empty.
    """
    images, heads, channels, states, positions, steps, parts = sizes
    span = 2 if channels <= HALF else 1
    rows = (states + span - 1) // span
    width = rows * span
    groups = (channels + WIDTH - 1) // WIDTH
    per_group = rows * WIDTH
    blocks = (steps + BLOCK - 1) // BLOCK
    step_size = np.empty(BLOCK * WIDTH, np.float32)
    intake = np.empty(BLOCK * WIDTH, np.float32)
    out = np.empty(BLOCK * WIDTH, np.float32)
    b_rows = np.zeros(BLOCK * width, np.float32)
    c_rows = np.zeros(BLOCK * width, np.float32)
    state = np.empty(groups * per_group, np.float32)
    for item in range(first_item, last_item):
        image, rest = divmod(item, heads * parts)
        head, part = divmod(rest, parts)
        first_group, last_group = groups * part // parts, groups * (part + 1) // parts
        path = order[image if order.shape[0] > 1 else 0, head]
        u_start = image * u_strides[0] + head * u_strides[2]
        delta_start = image * delta_strides[0] + head * delta_strides[2]
        y_start = image * positions * heads * channels + head * channels
        state[:] = 0
        for block in range(blocks):
            first = block * BLOCK
            count = min(BLOCK, steps - first)
            gather_maps(b, b_strides, image, head, path, first, count, states, width, b_rows)
            gather_maps(c, c_strides, image, head, path, first, count, states, width, c_rows)
            for group in range(first_group, last_group):
                wide = min(WIDTH, channels - group * WIDTH)
                group_at = head * groups + group
                if checkpoints.size:
                    kept_at = ((image * heads + head) * blocks + block) * groups + group
                    for row in range(rows):
                        at = row * WIDTH
                        store(checkpoints, kept_at * per_group + at, load(state, group * per_group + at))
                shift = load(bias, group_at * WIDTH)
                for step in range(count):
                    position = path[first + step]
                    at = u_start + position * u_strides[1] + group * WIDTH
                    value = load_channels(u, at, wide, span)
                    at = delta_start + position * delta_strides[1] + group * WIDTH
                    size, _ = softplus_and_slope(load_channels(delta, at, wide, span) + shift)
                    store(step_size, step * WIDTH, size)
                    store(intake, step * WIDTH, size * value)
                recur(
                    count, rows, span, width, step_size, intake, b_rows, c_rows,
                    decay, group_at * per_group, state, group * per_group, out,
                    path, first + BLOCK, steps, u, u_start + group*WIDTH, u_strides[1], delta, delta_start + group*WIDTH, delta_strides[1],
                b, image * b_strides[0] + head * b_strides[2], b_strides[1],
                c, image * c_strides[0] + head * c_strides[2], c_strides[1],
                y, y_start + group*WIDTH, heads * channels
                )  # fmt: skip
                through = load(skip, group_at * WIDTH)
                for step in range(count):
                    position = path[first + step]
                    at = u_start + position * u_strides[1] + group * WIDTH
                    value = load_channels(u, at, wide, span)
                    result = load(out, step * WIDTH)
                    if span == 2:
                        result = result + swap_halves(result, result)
                    at = y_start + position * heads * channels + group * WIDTH
                    store_channels(y, at, fma(through, value, result), wide)
