"""First pass: every chunk by itself from an empty state, all at once."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LOG2_E,
    lanes_of,
    maps_of,
    parameters_of,
    per_state,
    position_of,
    rates_of,
    softplus_and_slope,
    start_of,
    states_of,
    values_of,
    whole_state,
)


@triton.jit(do_not_specialize=["steps", "chunks"])
def chunk_ends(
    x: tl.tuple,
    delta: tl.tuple,
    vector: tl.tuple,
    A: tl.tensor,
    bias: tl.tensor,
    order: tl.tuple,
    ends: tl.tensor,
    totals: tl.tensor,
    steps: tl.tensor,
    length: tl.tensor,
    chunks: tl.tensor,
    blocks: tl.tensor,
    BACKWARD: tl.constexpr,
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
    """Write the state a chunk ends in, and the sum of its Δ: exp(A·ΣΔ) is what it leaves of a state before it.

    Forward, ``x`` is u and ``vector`` B. Backward, they are the gradient of y and C, steps run from last to first, and
    the state is the gradient that reaches the state before the chunk.
    """
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D, K)
    state = states_of(Q, R)
    rate = rates_of(A, head, channel, state, CHANNELS, STATES) * LOG2_E
    offset = parameters_of(bias, head, channel, CHANNELS)
    x_start, delta_start = start_of(x, image, head, UNIT), start_of(delta, image, head, UNIT)
    vector_start, order_start = start_of(vector, image, head, UNIT), start_of(order, image, head, 1)

    total = tl.zeros((P * D // K, K), tl.float32)
    h = tl.zeros((K, Q, P * D // K, R), tl.float32)
    # What the next step needs is asked for before this one is worked on, and the way to it one step earlier still.
    step = chunk * length + (length - 1 if BACKWARD else 0)
    ahead: tl.constexpr = -1 if BACKWARD else 1
    here = position_of(order_start, step, steps, FAR)
    there = position_of(order_start, step + ahead, steps, FAR)
    raw = values_of(delta_start, delta.position, here, channel, CHANNELS, WHOLE, UNIT)
    taken = values_of(x_start, x.position, here, channel, CHANNELS, WHOLE, UNIT)
    v = maps_of(vector_start, vector.position, here, state, STATES, WHOLE_STATES, UNIT)
    for _ in range(length // UNROLLED):
        for _ in tl.static_range(UNROLLED):
            beyond = position_of(order_start, step + 2 * ahead, steps, FAR)
            next_raw = values_of(delta_start, delta.position, there, channel, CHANNELS, WHOLE, UNIT)
            next_taken = values_of(x_start, x.position, there, channel, CHANNELS, WHOLE, UNIT)
            next_v = maps_of(vector_start, vector.position, there, state, STATES, WHOLE_STATES, UNIT)
            size, _ = softplus_and_slope(raw + offset)
            # Steps after the last one come first on the way back: they must bring nothing.
            taken = tl.where((step < steps)[:, None], taken, 0.0) if BACKWARD else taken
            decay = tl.exp2(per_state(size) * rate)
            h = decay * (h + per_state(taken) * v) if BACKWARD else decay * h + per_state(size * taken) * v
            total += size
            step += ahead
            there, raw, taken, v = beyond, next_raw, next_taken, next_v

    index = (image * tl.num_programs(1) + head).to(tl.int64) * chunks + chunk
    known = (channel < CHANNELS) & (chunk < chunks)[:, None]
    at = whole_state(index, channel, state, CHANNELS, Q, R)
    tl.store(ends + at, h, mask=per_state(known) & (state < STATES))
    tl.store(totals + index[:, None] * CHANNELS + channel, total, mask=known)
