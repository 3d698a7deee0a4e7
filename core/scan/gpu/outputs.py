"""Third pass: every chunk from its true start, all at once."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LOG2_E,
    lanes_of,
    maps_of,
    over_states,
    parameters_of,
    per_state,
    places_of,
    position_of,
    rates_of,
    softplus_and_slope,
    start_of,
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
    CHANNELS: tl.constexpr,
    STATES: tl.constexpr,
    WHOLE: tl.constexpr,
    WHOLE_STATES: tl.constexpr,
    FAR: tl.constexpr,
    UNROLLED: tl.constexpr,
    UNIT: tl.constexpr,
    P: tl.constexpr,
    D: tl.constexpr,
    K: tl.constexpr,
    Q: tl.constexpr,
    R: tl.constexpr,
) -> None:
    """Write y at the positions visited and, if ``KEEP``, the state before every ``UNROLLED`` steps."""
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D, K)
    state = states_of(Q, R)
    rate = rates_of(A, head, channel, state, CHANNELS, STATES) * LOG2_E
    offset, through = parameters_of(bias, head, channel, CHANNELS), parameters_of(skip, head, channel, CHANNELS)
    line = (image * tl.num_programs(1) + head).to(tl.int64)
    known = per_state(channel < CHANNELS) & (state < STATES)
    u_start, delta_start = start_of(u, image, head, UNIT), start_of(delta, image, head, UNIT)
    b_start, c_start = start_of(B, image, head, UNIT), start_of(C, image, head, UNIT)
    y_start, order_start = start_of(y, image, head, UNIT), start_of(order, image, head, 1)

    before = whole_state(line * chunks + chunk - 1, channel, state, CHANNELS, Q, R)
    h = tl.load(ends + before, mask=known & ((chunk > 0) & (chunk < chunks))[None, None, :, None], other=0.0)
    step = chunk * length
    here = position_of(order_start, step, steps, FAR)
    there = position_of(order_start, step + 1, steps, FAR)
    raw = values_of(delta_start, delta.position, here, channel, CHANNELS, WHOLE, UNIT)
    taken = values_of(u_start, u.position, here, channel, CHANNELS, WHOLE, UNIT)
    b = maps_of(b_start, B.position, here, state, STATES, WHOLE_STATES, UNIT)
    c = maps_of(c_start, C.position, here, state, STATES, WHOLE_STATES, UNIT)
    for _ in range(length // UNROLLED):
        if KEEP:
            at = whole_state(line * runs + step // UNROLLED, channel, state, CHANNELS, Q, R)
            tl.store(kept + at, h, mask=known & (step < steps)[None, None, :, None])
        for _ in tl.static_range(UNROLLED):
            beyond = position_of(order_start, step + 2, steps, FAR)
            next_raw = values_of(delta_start, delta.position, there, channel, CHANNELS, WHOLE, UNIT)
            next_taken = values_of(u_start, u.position, there, channel, CHANNELS, WHOLE, UNIT)
            next_b = maps_of(b_start, B.position, there, state, STATES, WHOLE_STATES, UNIT)
            next_c = maps_of(c_start, C.position, there, state, STATES, WHOLE_STATES, UNIT)
            size, _ = softplus_and_slope(raw + offset)
            h = tl.exp2(per_state(size) * rate) * h + per_state(size * taken) * b
            inside = (step < steps)[:, None] & (channel < CHANNELS)
            tl.store(
                places_of(y_start, y.position, here, channel, UNIT), over_states(h * c) + through * taken, mask=inside
            )
            step += 1
            here, there, raw, taken, b, c = there, beyond, next_raw, next_taken, next_b, next_c
