"""Third pass: every chunk from its true start, all at once."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LOG2_E,
    lanes_of,
    maps_of,
    over_states,
    parameters_of,
    places_of,
    position_of,
    rates_of,
    sizes_of,
    states_of,
    values_of,
    whole_state,
)


@triton.jit(do_not_specialize=["steps", "chunks", "runs"])
def chunk_outputs(
    u: tl.tuple,
    delta: tl.tuple,
    B: tl.tuple,
    C: tl.tuple,
    y: tl.tuple,
    A: tl.tensor,
    skip: tl.tensor,
    bias: tl.tensor,
    order: tl.tuple,
    ends: tl.tensor,
    kept: tl.tensor,
    steps: tl.tensor,
    length: tl.tensor,
    chunks: tl.tensor,
    blocks: tl.tensor,
    runs: tl.tensor,
    KEEP: tl.constexpr,
    RUN: tl.constexpr,
    CHANNELS: tl.constexpr,
    STATES: tl.constexpr,
    UNIT: tl.constexpr,
    P: tl.constexpr,
    D: tl.constexpr,
    Q: tl.constexpr,
    R: tl.constexpr,
) -> None:
    """Write y at the positions visited and, if ``KEEP``, the state before each run of ``RUN`` steps."""
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D)
    state = states_of(Q, R)
    rate = rates_of(A, head, channel, state, CHANNELS, STATES) * LOG2_E
    offset, through = parameters_of(bias, head, channel, CHANNELS), parameters_of(skip, head, channel, CHANNELS)
    line = (image * tl.num_programs(1) + head).to(tl.int64)
    known = (channel < CHANNELS)[None, :, None] & (state < STATES)

    before = whole_state(line * chunks + chunk - 1, channel, state, CHANNELS, STATES)
    h = tl.load(ends + before, mask=known & ((chunk > 0) & (chunk < chunks))[None, :, None], other=0.0)
    for i in range(length):
        step = chunk * length + i
        if KEEP:  # noqa: SIM102 - decided when compiling; what follows is decided when running.
            if i % RUN == 0:
                at = whole_state(line * runs + step // RUN, channel, state, CHANNELS, STATES)
                tl.store(kept + at, h, mask=known & (step < steps)[None, :, None])
        position = position_of(order, image, head, step, steps)
        there = (step < steps) & (channel < CHANNELS)
        size, _ = sizes_of(delta, image, head, position, channel, there, offset)
        taken = values_of(u, image, head, position, channel, there)
        b = maps_of(B, image, head, position, state, step < steps, STATES, UNIT)
        c = maps_of(C, image, head, position, state, step < steps, STATES, UNIT)
        h = tl.exp2(size[None, :, None] * rate) * h + (size * taken)[None, :, None] * b
        tl.store(places_of(y, image, head, position, channel), over_states(h * c) + through * taken, mask=there)
