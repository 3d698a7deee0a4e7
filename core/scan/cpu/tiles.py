"""The inner loops of the backward pass: one tile, four rows of states of one group, through one block of steps.

With g = ∂/∂h, sums over channels for B and C, over states for Δu and Δ, and over steps for A:

    gₜ = C·∂yₜ + exp(Δₜ₊₁·A)·gₜ₊₁        ∂C = Σ ∂y·h        ∂B = Σ g·Δu        ∂(Δu) = Σ g·B
    wₜ = gₜ·hₜ₋₁·exp(Δₜ·A)               ∂A = Σ w·Δ         ∂Δ = u·∂(Δu) + Σ w·A

The four rows are written out, so that what they carry from step to step stays in registers.
"""

from typing import NamedTuple

import numpy as np
from numba import njit

from core.scan.cpu.functions import eight_sums, exp2
from core.scan.cpu.lanes import WIDTH, Lanes, broadcast, fma, interleave_halves, swap_halves
from core.scan.cpu.layout import BLOCK, BLOCK_BYTES, LANES_BYTES, TILE, Line, Shape, Steps
from core.scan.cpu.memory import FLOAT_BYTES, load, store
from core.scan.cpu.visits import expect, load_step, position_of, spread

TILE_BYTES = TILE * LANES_BYTES


class Lines(NamedTuple):
    """What the block before this one will be read from."""

    u: Line
    delta: Line
    grad_y: Line
    b: Line
    c: Line


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
def backward_scratch(start: int, shape: Shape) -> Scratch:
    """Scratch memory from the address ``start`` on."""
    b = start + 6 * BLOCK_BYTES
    c = b + BLOCK * shape.width * FLOAT_BYTES
    sums = c + BLOCK * shape.width * FLOAT_BYTES
    # The sums of C stand behind those of B in the same lanes: reading the last ones reads a little further.
    kept = sums + shape.tiles * BLOCK_BYTES + LANES_BYTES
    history = kept + TILE * BLOCK_BYTES
    flow = history + TILE * BLOCK_BYTES + TILE_BYTES
    return Scratch(
        start,
        start + BLOCK_BYTES,
        start + 2 * BLOCK_BYTES,
        start + 3 * BLOCK_BYTES,
        start + 4 * BLOCK_BYTES,
        start + 5 * BLOCK_BYTES,
        b,
        c,
        sums,
        kept,
        history,
        flow,
        flow + shape.groups * shape.group_bytes,
    )


@njit(nogil=True)
def load_tile(address: int, index: int) -> tuple[Lanes, Lanes, Lanes, Lanes]:
    """Four rows, one behind the other."""
    return (
        load(address, index),
        load(address, index + WIDTH),
        load(address, index + 2 * WIDTH),
        load(address, index + 3 * WIDTH),
    )


@njit(nogil=True)
def store_tile(address: int, index: int, rows: tuple[Lanes, Lanes, Lanes, Lanes]) -> None:
    """Write four rows, one behind the other."""
    store(address, index, rows[0])
    store(address, index + WIDTH, rows[1])
    store(address, index + 2 * WIDTH, rows[2])
    store(address, index + 3 * WIDTH, rows[3])


@njit(nogil=True)
def spread_tile(maps: int, index: int, row: int, span: int) -> tuple[Lanes, Lanes, Lanes, Lanes]:
    """B or C of four rows of states, as `spread`."""
    return (
        spread(maps, index, row, span),
        spread(maps, index, row + 1, span),
        spread(maps, index, row + 2, span),
        spread(maps, index, row + 3, span),
    )


@njit(nogil=True)
def recompute(tile: int, steps: Steps, shape: Shape, scratch: Scratch, decay: int, lines: Lines) -> None:
    """The states of a tile from the one at ``history``'s head on, and every exp2(Δ·A) on the way."""
    a0, a1, a2, a3 = load_tile(decay, 0)
    h0, h1, h2, h3 = load_tile(scratch.history, 0)
    for step in range(steps.length):
        if tile == 0 and steps.first >= BLOCK:
            coming = position_of(steps, step - BLOCK)
            expect(lines.u, coming)
            expect(lines.delta, coming)
            expect(lines.grad_y, coming)
            expect(lines.b, coming)
            expect(lines.c, coming)
        size = load_step(scratch.step_sizes, step, shape.span)
        intake = size * load_step(scratch.values, step, shape.span)
        b0, b1, b2, b3 = spread_tile(scratch.b, step * shape.width, tile * TILE, shape.span)
        k0, k1, k2, k3 = exp2(size * a0), exp2(size * a1), exp2(size * a2), exp2(size * a3)
        h0, h1 = fma(k0, h0, intake * b0), fma(k1, h1, intake * b1)
        h2, h3 = fma(k2, h2, intake * b2), fma(k3, h3, intake * b3)
        store_tile(scratch.kept, step * TILE * WIDTH, (k0, k1, k2, k3))
        store_tile(scratch.history, (step + 1) * TILE * WIDTH, (h0, h1, h2, h3))


@njit(nogil=True)
def sums_of_tile(b: tuple[Lanes, Lanes, Lanes, Lanes], c: tuple[Lanes, Lanes, Lanes, Lanes], span: int) -> Lanes:
    """Sums over the channels of a tile: those for B, one per state, then those for C."""
    sums = eight_sums(b[0], b[1], b[2], b[3], c[0], c[1], c[2], c[3])
    if span == 2:
        return interleave_halves(sums, sums)
    return sums + swap_halves(sums, sums)


@njit(nogil=True)
def walk_back(tile: int, steps: Steps, shape: Shape, scratch: Scratch, decay: int, flow: int, grad_decay: int) -> None:
    """From the last step of a block to the first; ``flow`` carries exp(Δ·A)·g from one block to the one before."""
    a0, a1, a2, a3 = load_tile(decay, 0)
    f0, f1, f2, f3 = load_tile(flow, 0)
    h0, h1, h2, h3 = load_tile(scratch.history, steps.length * TILE * WIDTH)
    d0 = d1 = d2 = d3 = broadcast(np.float32(0))
    for step in range(steps.length - 1, -1, -1):
        lane, maps_at, sums_at = step * WIDTH, step * shape.width, (tile * BLOCK + step) * WIDTH
        size, incoming = load_step(scratch.step_sizes, step, shape.span), load_step(scratch.incoming, step, shape.span)
        intake = size * load_step(scratch.values, step, shape.span)
        c0, c1, c2, c3 = spread_tile(scratch.c, maps_at, tile * TILE, shape.span)
        g0, g1, g2, g3 = fma(incoming, c0, f0), fma(incoming, c1, f1), fma(incoming, c2, f2), fma(incoming, c3, f3)
        sums = sums_of_tile(
            (g0 * intake, g1 * intake, g2 * intake, g3 * intake),
            (incoming * h0, incoming * h1, incoming * h2, incoming * h3),
            shape.span,
        )
        store(scratch.sums, sums_at, load(scratch.sums, sums_at) + sums)
        b0, b1, b2, b3 = spread_tile(scratch.b, maps_at, tile * TILE, shape.span)
        to_intake = fma(g1, b1, fma(g0, b0, load(scratch.grad_intakes, lane)))
        store(scratch.grad_intakes, lane, to_intake + fma(g3, b3, g2 * b2))
        k0, k1, k2, k3 = load_tile(scratch.kept, step * TILE * WIDTH)
        f0, f1, f2, f3 = g0 * k0, g1 * k1, g2 * k2, g3 * k3
        h0, h1, h2, h3 = load_tile(scratch.history, step * TILE * WIDTH)
        w0, w1, w2, w3 = f0 * h0, f1 * h1, f2 * h2, f3 * h3
        d0, d1, d2, d3 = fma(w0, size, d0), fma(w1, size, d1), fma(w2, size, d2), fma(w3, size, d3)
        to_size = fma(w1, a1, fma(w0, a0, load(scratch.grad_sizes, lane)))
        store(scratch.grad_sizes, lane, to_size + fma(w3, a3, w2 * a2))
    store_tile(flow, 0, (f0, f1, f2, f3))
    before0, before1, before2, before3 = load_tile(grad_decay, 0)
    store_tile(grad_decay, 0, (before0 + d0, before1 + d1, before2 + d2, before3 + d3))
