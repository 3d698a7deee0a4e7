"""The backward pass over a range of work items.

Blocks of steps are taken from last to first. The state before a block was kept by the forward pass; the states inside
are computed again, a tile of rows at a time, and walked back through while they are still in the nearest cache. With
g = ∂/∂h, sums over channels for B and C, over states for Δu and Δ, and over steps for A:

    gₜ = C·∂yₜ + exp(Δₜ₊₁·A)·gₜ₊₁        ∂C = Σ ∂y·h        ∂B = Σ g·Δu        ∂(Δu) = Σ g·B
    wₜ = gₜ·hₜ₋₁·exp(Δₜ·A)               ∂A = Σ w·Δ         ∂Δ = u·∂(Δu) + Σ w·A
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import eight_sums, exp2, softplus_and_slope
from core.scan.cpu.lanes import WIDTH, broadcast, fma, interleave_halves, load, store, swap_halves
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

_LN_2 = np.float32(0.6931471805599453)
_PER_STEP = TILE * WIDTH


class Scratch(NamedTuple):
    """Addresses of what a work item keeps at hand; ``end`` lies behind everything."""

    values: int
    step_sizes: int
    slopes: int
    incoming: int
    grad_intakes: int
    grad_sizes: int
    b: int
    c: int
    sums: int
    kept: int
    history: int
    flow: int
    end: int


@njit(nogil=True)
def backward_scratch(start, shape):
    """Scratch memory from the address ``start`` on."""
    b = start + 6 * BLOCK_BYTES
    c = b + BLOCK * shape.width * FLOAT_BYTES
    sums = c + BLOCK * shape.width * FLOAT_BYTES
    # The sums of C stand behind those of B in the same lanes: reading the last ones reads a little further.
    kept = sums + shape.tiles * BLOCK_BYTES + WIDTH * FLOAT_BYTES
    history = kept + TILE * BLOCK_BYTES
    flow = history + TILE * BLOCK_BYTES + _PER_STEP * FLOAT_BYTES
    return Scratch(
        values=start,
        step_sizes=start + BLOCK_BYTES,
        slopes=start + 2 * BLOCK_BYTES,
        incoming=start + 3 * BLOCK_BYTES,
        grad_intakes=start + 4 * BLOCK_BYTES,
        grad_sizes=start + 5 * BLOCK_BYTES,
        b=b,
        c=c,
        sums=sums,
        kept=kept,
        history=history,
        flow=flow,
        end=flow + shape.groups * shape.tiles * _PER_STEP * FLOAT_BYTES,
    )


@njit(nogil=True)
def gather_block(u, delta, grad_y, steps, wide, span, shift, scratch):
    """Copy a block of u and ∂y, and make a block of Δ and of its slope."""
    for step in range(steps.count):
        position = position_of(steps, step)
        size, slope = softplus_and_slope(load_channels(delta, position, wide, span) + shift)
        store(scratch.values, step * WIDTH, load_channels(u, position, wide, span))
        store(scratch.step_sizes, step * WIDTH, size)
        store(scratch.slopes, step * WIDTH, slope)
        store(scratch.incoming, step * WIDTH, load_channels(grad_y, position, wide, span))


@njit(nogil=True)
def recompute(steps, shape, tile, scratch, decay, u, delta, grad_y, b, c):
    """The states of a tile from the one at ``history``'s head on, and every exp2(Δ·A) on the way."""
    a0, a1, a2, a3 = load(decay, 0), load(decay, WIDTH), load(decay, 2 * WIDTH), load(decay, 3 * WIDTH)
    history = scratch.history
    h0, h1, h2, h3 = load(history, 0), load(history, WIDTH), load(history, 2 * WIDTH), load(history, 3 * WIDTH)
    for step in range(steps.count):
        if tile == 0 and steps.first >= BLOCK:
            ahead = position_of(steps, step - BLOCK)
            expect(u, ahead)
            expect(delta, ahead)
            expect(grad_y, ahead)
            expect(b, ahead)
            expect(c, ahead)
        size = load(scratch.step_sizes, step * WIDTH)
        intake = size * load(scratch.values, step * WIDTH)
        row, at = tile * TILE, step * _PER_STEP
        maps_at = step * shape.width
        k0, k1, k2, k3 = exp2(size * a0), exp2(size * a1), exp2(size * a2), exp2(size * a3)
        h0 = fma(k0, h0, intake * spread(scratch.b, maps_at, row, shape.span))
        h1 = fma(k1, h1, intake * spread(scratch.b, maps_at, row + 1, shape.span))
        h2 = fma(k2, h2, intake * spread(scratch.b, maps_at, row + 2, shape.span))
        h3 = fma(k3, h3, intake * spread(scratch.b, maps_at, row + 3, shape.span))
        store(scratch.kept, at, k0)
        store(scratch.kept, at + WIDTH, k1)
        store(scratch.kept, at + 2 * WIDTH, k2)
        store(scratch.kept, at + 3 * WIDTH, k3)
        store(history, at + _PER_STEP, h0)
        store(history, at + _PER_STEP + WIDTH, h1)
        store(history, at + _PER_STEP + 2 * WIDTH, h2)
        store(history, at + _PER_STEP + 3 * WIDTH, h3)


@njit(nogil=True)
def sums_of_tile(b0, b1, b2, b3, c0, c1, c2, c3, span):
    """Sums over the channels of a tile: those of B, one per state, then those of C."""
    sums = eight_sums(b0, b1, b2, b3, c0, c1, c2, c3)
    if span == 2:
        return interleave_halves(sums, sums)
    return sums + swap_halves(sums, sums)


@njit(nogil=True)
def walk_back(steps, shape, tile, scratch, decay, flow, grad_decay):
    """From the last step of a block to the first, for one tile of one group."""
    a0, a1, a2, a3 = load(decay, 0), load(decay, WIDTH), load(decay, 2 * WIDTH), load(decay, 3 * WIDTH)
    f0, f1, f2, f3 = load(flow, 0), load(flow, WIDTH), load(flow, 2 * WIDTH), load(flow, 3 * WIDTH)
    history = scratch.history
    d0 = d1 = d2 = d3 = broadcast(np.float32(0))
    end = steps.count * _PER_STEP
    h0, h1 = load(history, end), load(history, end + WIDTH)
    h2, h3 = load(history, end + 2 * WIDTH), load(history, end + 3 * WIDTH)
    row = tile * TILE
    for back in range(steps.count):
        step = steps.count - 1 - back
        at, lane, maps_at = step * _PER_STEP, step * WIDTH, step * shape.width
        size, come = load(scratch.step_sizes, lane), load(scratch.incoming, lane)
        intake = size * load(scratch.values, lane)
        g0 = fma(come, spread(scratch.c, maps_at, row, shape.span), f0)
        g1 = fma(come, spread(scratch.c, maps_at, row + 1, shape.span), f1)
        g2 = fma(come, spread(scratch.c, maps_at, row + 2, shape.span), f2)
        g3 = fma(come, spread(scratch.c, maps_at, row + 3, shape.span), f3)
        of_maps = sums_of_tile(
            g0 * intake, g1 * intake, g2 * intake, g3 * intake, come * h0, come * h1, come * h2, come * h3, shape.span
        )
        sums_at = (tile * BLOCK + step) * WIDTH
        store(scratch.sums, sums_at, load(scratch.sums, sums_at) + of_maps)
        f0, f1, f2, f3 = (
            g0 * load(scratch.kept, at),
            g1 * load(scratch.kept, at + WIDTH),
            g2 * load(scratch.kept, at + 2 * WIDTH),
            g3 * load(scratch.kept, at + 3 * WIDTH),
        )
        h0, h1 = load(history, at), load(history, at + WIDTH)
        h2, h3 = load(history, at + 2 * WIDTH), load(history, at + 3 * WIDTH)
        w0, w1, w2, w3 = f0 * h0, f1 * h1, f2 * h2, f3 * h3
        d0, d1, d2, d3 = fma(w0, size, d0), fma(w1, size, d1), fma(w2, size, d2), fma(w3, size, d3)
        to_intake = fma(g0, spread(scratch.b, maps_at, row, shape.span), load(scratch.grad_intakes, lane))
        to_intake = fma(g1, spread(scratch.b, maps_at, row + 1, shape.span), to_intake)
        to_intake_too = g2 * spread(scratch.b, maps_at, row + 2, shape.span)
        to_intake_too = fma(g3, spread(scratch.b, maps_at, row + 3, shape.span), to_intake_too)
        store(scratch.grad_intakes, lane, to_intake + to_intake_too)
        to_size = fma(w1, a1, fma(w0, a0, load(scratch.grad_sizes, lane)))
        store(scratch.grad_sizes, lane, to_size + fma(w3, a3, w2 * a2))
    for index, flowing, gradient in ((0, f0, d0), (1, f1, d1), (2, f2, d2), (3, f3, d3)):
        store(flow, index * WIDTH, flowing)
        store(grad_decay, index * WIDTH, load(grad_decay, index * WIDTH) + gradient)


@njit(nogil=True)
def fold_states(lanes, span):
    """With span 2 a channel's two states stand in both halves: their sum in both."""
    return lanes + swap_halves(lanes, lanes) if span == 2 else lanes


@njit(nogil=True)
def finish_inputs(steps, wide, span, through, scratch, grad_u, grad_delta, grad_skip, grad_bias):
    """Turn the gradients of Δu and Δ into those of u and delta, and write them where these came from."""
    skip_sum, bias_sum = load(grad_skip, 0), load(grad_bias, 0)
    for step in range(steps.count):
        at = step * WIDTH
        come, value = load(scratch.incoming, at), load(scratch.values, at)
        to_intake = fold_states(load(scratch.grad_intakes, at), span)
        to_size = fold_states(load(scratch.grad_sizes, at), span)
        to_delta = fma(value, to_intake, broadcast(_LN_2) * to_size) * load(scratch.slopes, at)
        skip_sum, bias_sum = fma(come, value, skip_sum), bias_sum + to_delta
        position = position_of(steps, step)
        store_some(grad_u.address, position * grad_u.stride, fma(load(scratch.step_sizes, at), to_intake, through * come), wide)
        store_some(grad_delta.address, position * grad_delta.stride, to_delta, wide)
    store(grad_skip, 0, skip_sum)
    store(grad_bias, 0, bias_sum)


@njit(nogil=True)
def scatter_states(sums, steps, tiles, per_tile, states, grad_b, grad_c):
    """Write a block's gradients of B and C to their positions."""
    for step in range(steps.count):
        position = position_of(steps, step)
        for tile in range(tiles):
            state = tile * per_tile
            count = min(per_tile, states - state)
            at = (tile * BLOCK + step) * WIDTH
            store_some(grad_b.address, position * grad_b.stride + state, load(sums, at), count)
            store_some(grad_c.address, position * grad_c.stride + state, load(sums, at + per_tile), count)


def backward_items(
    first_item, last_item, sizes, shape, u, delta, b, c, decay, skip, bias, orders, scratch_start, checkpoints,
    grad_y, grad_u, grad_delta, grad_b, grad_c, grad_decay, grad_skip, grad_bias,
):  # fmt: skip
    """Work items ``first_item`` to ``last_item``; argument types in `core.scan.cpu.compiled`.

    Gradients of B and C have one image per image and part; those of the parameters are laid out in lanes per image.
    """
    lanes_bytes, tile_bytes = WIDTH * FLOAT_BYTES, _PER_STEP * FLOAT_BYTES
    group_bytes = shape.tiles * tile_bytes
    scratch = backward_scratch(scratch_start, shape)
    clear(scratch.b, scratch.sums - scratch.b)
    for item in range(first_item, last_item):
        image, rest = divmod(item, sizes.heads * sizes.parts)
        head, part = divmod(rest, sizes.parts)
        b_line, c_line = line_of(b, image, head, 0), line_of(c, image, head, 0)
        grad_b_line = line_of(grad_b, image * sizes.parts + part, head, 0)
        grad_c_line = line_of(grad_c, image * sizes.parts + part, head, 0)
        clear(scratch.flow, scratch.end - scratch.flow)
        for block in range(shape.blocks - 1, -1, -1):
            steps = steps_of_block(block, image, head, orders, sizes)
            gather_states(b_line, steps, sizes.states, shape.width, scratch.b)
            gather_states(c_line, steps, sizes.states, shape.width, scratch.c)
            clear(scratch.sums, shape.tiles * BLOCK_BYTES)
            for group in range(shape.groups * part // sizes.parts, shape.groups * (part + 1) // sizes.parts):
                channel = group * WIDTH
                wide = min(WIDTH, sizes.channels - channel)
                here = head * shape.groups + group
                there = image * sizes.heads * shape.groups + here
                before = ((image * sizes.heads + head) * shape.blocks + block) * shape.groups + group
                u_line, delta_line = line_of(u, image, head, channel), line_of(delta, image, head, channel)
                y_line = line_of(grad_y, image, head, channel)
                gather_block(
                    u_line, delta_line, y_line, steps, wide, shape.span, load(bias, here * WIDTH), scratch
                )
                clear(scratch.grad_intakes, 2 * BLOCK_BYTES)
                for tile in range(shape.tiles):
                    within = tile * tile_bytes
                    tile_decay = decay + here * group_bytes + within
                    copy(checkpoints + before * group_bytes + within, scratch.history, tile_bytes)
                    recompute(
                        steps, shape, tile, scratch, tile_decay, u_line, delta_line, y_line, b_line, c_line
                    )
                    walk_back(
                        steps, shape, tile, scratch, tile_decay, scratch.flow + group * group_bytes + within,
                        grad_decay + there * group_bytes + within,
                    )  # fmt: skip
                finish_inputs(
                    steps, wide, shape.span, load(skip, here * WIDTH), scratch,
                    line_of(grad_u, image, head, channel), line_of(grad_delta, image, head, channel),
                    grad_skip + there * lanes_bytes, grad_bias + there * lanes_bytes,
                )  # fmt: skip
            scatter_states(scratch.sums, steps, shape.tiles, TILE * shape.span, sizes.states, grad_b_line, grad_c_line)
