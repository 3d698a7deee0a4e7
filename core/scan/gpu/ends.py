"""First pass: every chunk by itself from an empty state, all at once."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LOG2_E,
    lanes_of,
    maps_of,
    parameters_of,
    position_of,
    rates_of,
    sizes_of,
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
    UNIT: tl.constexpr,
    P: tl.constexpr,
    D: tl.constexpr,
    Q: tl.constexpr,
    R: tl.constexpr,
) -> None:
    """Write the state a chunk ends in, and the sum of its Δ: exp(A·ΣΔ) is what it leaves of a state before it.

    Forward, ``x`` is u and ``vector`` B. Backward, they are the gradient of y and C, steps run from last to first, and
    the state is the gradient that reaches the state before the chunk.
    """
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D)
    state = states_of(Q, R)
    rate = rates_of(A, head, channel, state, CHANNELS, STATES) * LOG2_E
    offset = parameters_of(bias, head, channel, CHANNELS)

    total = tl.zeros((P * D,), tl.float32)
    h = tl.zeros((Q, P * D, R), tl.float32)
    for i in range(length):
        step = chunk * length + (length - 1 - i if BACKWARD else i)
        position = position_of(order, image, head, step, steps)
        there = (step < steps) & (channel < CHANNELS)
        size, _ = sizes_of(delta, image, head, position, channel, there, offset)
        taken = values_of(x, image, head, position, channel, there)
        v = maps_of(vector, image, head, position, state, step < steps, STATES, UNIT)
        decay = tl.exp2(size[None, :, None] * rate)
        h = decay * (h + taken[None, :, None] * v) if BACKWARD else decay * h + (size * taken)[None, :, None] * v
        total += size

    index = (image * tl.num_programs(1) + head).to(tl.int64) * chunks + chunk
    there = (channel < CHANNELS) & (chunk < chunks)
    at = whole_state(index, channel, state, CHANNELS, STATES)
    tl.store(ends + at, h, mask=there[None, :, None] & (state < STATES))
    tl.store(totals + index * CHANNELS + channel, total, mask=there)
