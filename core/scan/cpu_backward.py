"""The backward pass of the ``cpu`` scan: numba kernels over the same work items as the forward pass.

Blocks of steps are taken from last to first. The state before a block comes from the forward pass; the states inside
are computed again, kept in scratch memory, and walked back through. With g = ∂/∂h:

    gₜ = C·∂yₜ + exp(Δₜ₊₁·A)·gₜ₊₁        ∂C = Σ ∂y·h        ∂B = Σ g·Δu        ∂(Δu) = Σ g·B
    wₜ = gₜ·hₜ₋₁·exp(Δₜ·A)               ∂A = Σ w·Δ         ∂Δ = u·∂(Δu) + Σ w·A
"""

import numpy as np
from numba import njit

from core.scan.cpu_forward import BLOCK, gather_maps, load_channels, store_channels
from core.scan.lane_functions import exp2, softplus_and_slope
from core.scan.lanes import (
    HALF,
    WIDTH,
    broadcast,
    broadcast_from,
    broadcast_pair,
    fma,
    fold_1,
    fold_2,
    fold_4,
    fold_8,
    interleave_halves,
    load,
    store,
    store_first,
    swap_halves,
)

_LN_2 = np.float32(0.6931471805599453)


@njit(nogil=True)
def spread(maps, index, row, span):
    if span == 2:
        return broadcast_pair(maps, index + 2 * row)
    return broadcast_from(maps, index + row)


@njit(nogil=True)
def fold_halves(lanes, span):
    """With span 2 a channel's two states stand in both halves: bring their sum to both."""
    if span == 2:
        return lanes + swap_halves(lanes, lanes)
    return lanes


@njit(nogil=True)
def recompute(count, rows, span, width, step_size, intake, b, decay, decay_at, kept, history):
    """The states of a block from the state at ``history``'s head on, and every exp2(Δ·A) on the way."""
    per_step = rows * WIDTH
    for step in range(count):
        delta = load(step_size, step * WIDTH)
        taken = load(intake, step * WIDTH)
        for row in range(rows):
            at = step * per_step + row * WIDTH
            keep = exp2(delta * load(decay, decay_at + row * WIDTH))
            h = fma(keep, load(history, at), taken * spread(b, step * width, row, span))
            store(kept, at, keep)
            store(history, at + per_step, h)


@njit(nogil=True)
def walk_back(
    count, rows, span, width, step_size, intake, incoming, b, c, decay, decay_at, kept, history,
    flow, flow_at, grad_decay, sums_b, sums_c, grad_intake, grad_step,
):  # fmt: skip
    per_step = rows * WIDTH
    for back in range(count):
        step = count - 1 - back
        delta = load(step_size, step * WIDTH)
        taken = load(intake, step * WIDTH)
        coming = load(incoming, step * WIDTH)
        to_intake = broadcast(np.float32(0))
        to_step = broadcast(np.float32(0))
        for row in range(rows):
            lane = row * WIDTH
            at = step * per_step + lane
            keep = load(kept, at)
            g = fma(coming, spread(c, step * width, row, span), load(flow, flow_at + lane))
            store(sums_c, at, fma(coming, load(history, at + per_step), load(sums_c, at)))
            store(sums_b, at, fma(g, taken, load(sums_b, at)))
            to_intake = fma(g, spread(b, step * width, row, span), to_intake)
            g = g * keep
            store(flow, flow_at + lane, g)
            w = g * load(history, at)
            store(grad_decay, decay_at + lane, fma(w, delta, load(grad_decay, decay_at + lane)))
            to_step = fma(w, load(decay, decay_at + lane), to_step)
        store(grad_intake, step * WIDTH, to_intake)
        store(grad_step, step * WIDTH, to_step)


@njit(nogil=True)
def sixteen_sums(rows, at):
    """Sums of 16 rows, in order, one per lane."""
    a0 = fold_8(load(rows, at), load(rows, at + 8 * WIDTH))
    a1 = fold_8(load(rows, at + WIDTH), load(rows, at + 9 * WIDTH))
    a2 = fold_8(load(rows, at + 2 * WIDTH), load(rows, at + 10 * WIDTH))
    a3 = fold_8(load(rows, at + 3 * WIDTH), load(rows, at + 11 * WIDTH))
    a4 = fold_8(load(rows, at + 4 * WIDTH), load(rows, at + 12 * WIDTH))
    a5 = fold_8(load(rows, at + 5 * WIDTH), load(rows, at + 13 * WIDTH))
    a6 = fold_8(load(rows, at + 6 * WIDTH), load(rows, at + 14 * WIDTH))
    a7 = fold_8(load(rows, at + 7 * WIDTH), load(rows, at + 15 * WIDTH))
    return eight_sums(a0, a1, a2, a3, a4, a5, a6, a7)


@njit(nogil=True)
def eight_sums(a0, a1, a2, a3, a4, a5, a6, a7):
    """Sums over the halves of 8 values of lanes: the lower halves' sums in order, then the upper halves'."""
    b0, b1, b2, b3 = fold_4(a0, a4), fold_4(a1, a5), fold_4(a2, a6), fold_4(a3, a7)
    return fold_1(fold_2(b0, b2), fold_2(b1, b3))


@njit(nogil=True)
def sums_of(rows, at, span):
    """Sums over channels of the next 16 states."""
    if span == 1:
        return sixteen_sums(rows, at)
    parity_first = eight_sums(
        load(rows, at), load(rows, at + WIDTH), load(rows, at + 2 * WIDTH), load(rows, at + 3 * WIDTH),
        load(rows, at + 4 * WIDTH), load(rows, at + 5 * WIDTH), load(rows, at + 6 * WIDTH), load(rows, at + 7 * WIDTH),
    )  # fmt: skip
    return interleave_halves(parity_first, parity_first)


@njit(nogil=True)
def scatter_maps(sums, per_step, span, out, start, stride, path, first, count, states):
    """Add up a block's gradients of B or C over the channels and write them to their positions."""
    for step in range(count):
        target = start + path[first + step] * stride
        for state in range(0, states, WIDTH):
            lanes = sums_of(sums, step * per_step + state // span * WIDTH, span)
            store_first(out, target + state, lanes, np.int32(min(WIDTH, states - state)))


def backward_items(
    first_item, last_item, sizes,
    u, u_strides, delta, delta_strides, b, b_strides, c, c_strides, decay, skip, bias, order, checkpoints,
    grad_y, grad_y_strides, grad_u, grad_delta, grad_b, grad_c, grad_decay, grad_skip, grad_bias,
):  # fmt: skip
    images, heads, channels, states, positions, steps, parts = sizes
    span = 2 if channels <= HALF else 1
    rows = (states + span - 1) // span
    width = rows * span
    groups = (channels + WIDTH - 1) // WIDTH
    per_group = rows * WIDTH
    blocks = (steps + BLOCK - 1) // BLOCK
    step_size = np.empty(BLOCK * WIDTH, np.float32)
    slopes = np.empty(BLOCK * WIDTH, np.float32)
    values = np.empty(BLOCK * WIDTH, np.float32)
    intake = np.empty(BLOCK * WIDTH, np.float32)
    incoming = np.empty(BLOCK * WIDTH, np.float32)
    grad_intake = np.empty(BLOCK * WIDTH, np.float32)
    grad_step = np.empty(BLOCK * WIDTH, np.float32)
    b_rows = np.zeros(BLOCK * width, np.float32)
    c_rows = np.zeros(BLOCK * width, np.float32)
    kept = np.empty(BLOCK * per_group, np.float32)
    history = np.empty((BLOCK + 1) * per_group, np.float32)
    # Sums are taken over 16 states at a time: what lies behind the last one is read, and its result thrown away.
    sums_b = np.zeros(BLOCK * per_group + WIDTH * WIDTH, np.float32)
    sums_c = np.zeros(BLOCK * per_group + WIDTH * WIDTH, np.float32)
    flow = np.empty(groups * per_group, np.float32)
    for item in range(first_item, last_item):
        image, rest = divmod(item, heads * parts)
        head, part = divmod(rest, parts)
        first_group, last_group = groups * part // parts, groups * (part + 1) // parts
        path = order[image if order.shape[0] > 1 else 0, head]
        u_start = image * u_strides[0] + head * u_strides[2]
        delta_start = image * delta_strides[0] + head * delta_strides[2]
        grad_start = image * grad_y_strides[0] + head * grad_y_strides[2]
        own_start = (image * positions * heads + head) * channels
        maps_start = ((part * images + image) * positions * heads + head) * states
        flow[:] = 0
        for back in range(blocks):
            block = blocks - 1 - back
            first = block * BLOCK
            count = min(BLOCK, steps - first)
            gather_maps(b, b_strides, image, head, path, first, count, states, width, b_rows)
            gather_maps(c, c_strides, image, head, path, first, count, states, width, c_rows)
            sums_b[:] = 0
            sums_c[:] = 0
            for group in range(first_group, last_group):
                wide = min(WIDTH, channels - group * WIDTH)
                group_at = head * groups + group
                shift = load(bias, group_at * WIDTH)
                for step in range(count):
                    position = path[first + step]
                    value = load_channels(u, u_start + position * u_strides[1] + group * WIDTH, wide, span)
                    raw = load_channels(delta, delta_start + position * delta_strides[1] + group * WIDTH, wide, span)
                    come = load_channels(grad_y, grad_start + position * grad_y_strides[1] + group * WIDTH, wide, span)
                    size, slope = softplus_and_slope(raw + shift)
                    store(values, step * WIDTH, value)
                    store(step_size, step * WIDTH, size)
                    store(slopes, step * WIDTH, slope)
                    store(intake, step * WIDTH, size * value)
                    store(incoming, step * WIDTH, come)
                kept_at = (((image * heads + head) * blocks + block) * groups + group) * per_group
                for row in range(rows):
                    store(history, row * WIDTH, load(checkpoints, kept_at + row * WIDTH))
                recompute(
                    count, rows, span, width, step_size, intake, b_rows, decay, group_at * per_group, kept, history
                )
                image_decay = image * heads * groups * per_group
                walk_back(
                    count, rows, span, width, step_size, intake, incoming, b_rows, c_rows, decay,
                    group_at * per_group, kept, history, flow, group * per_group,
                    grad_decay[image_decay:], sums_b, sums_c, grad_intake, grad_step,
                )  # fmt: skip
                through = load(skip, group_at * WIDTH)
                image_lanes = (image * heads * groups + group_at) * WIDTH
                skip_sum = load(grad_skip, image_lanes)
                bias_sum = load(grad_bias, image_lanes)
                for step in range(count):
                    at = step * WIDTH
                    come = load(incoming, at)
                    value = load(values, at)
                    to_intake = fold_halves(load(grad_intake, at), span)
                    to_step = fold_halves(load(grad_step, at), span)
                    to_delta = fma(value, to_intake, broadcast(_LN_2) * to_step) * load(slopes, at)
                    skip_sum = fma(come, value, skip_sum)
                    bias_sum = bias_sum + to_delta
                    target = own_start + path[first + step] * heads * channels + group * WIDTH
                    store_channels(grad_u, target, fma(load(step_size, at), to_intake, through * come), wide)
                    store_channels(grad_delta, target, to_delta, wide)
                store(grad_skip, image_lanes, skip_sum)
                store(grad_bias, image_lanes, bias_sum)
            stride = heads * states
            scatter_maps(sums_b, per_group, span, grad_b, maps_start, stride, path, first, count, states)
            scatter_maps(sums_c, per_group, span, grad_c, maps_start, stride, path, first, count, states)
