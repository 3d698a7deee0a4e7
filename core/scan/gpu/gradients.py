"""The backward pass of a chunk, from the states kept before each run and the gradient that later chunks hand back."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LOG2_E,
    lanes_of,
    maps_of,
    over_channels,
    over_states,
    parameters_of,
    places_of,
    position_of,
    rates_of,
    sizes_of,
    start_of,
    states_of,
    values_of,
    whole_state,
)


@triton.jit(do_not_specialize=["steps", "chunks", "runs"])
def chunk_gradients(
    u: tl.tuple,
    delta: tl.tuple,
    B: tl.tuple,
    C: tl.tuple,
    grad_y: tl.tuple,
    grad_u: tl.tuple,
    grad_delta: tl.tuple,
    grad_b: tl.tuple,
    grad_c: tl.tuple,
    A: tl.tensor,
    skip: tl.tensor,
    bias: tl.tensor,
    order: tl.tuple,
    ends: tl.tensor,
    kept: tl.tensor,
    grad_rate: tl.tensor,
    grad_skip: tl.tensor,
    grad_bias: tl.tensor,
    steps: tl.tensor,
    length: tl.tensor,
    chunks: tl.tensor,
    blocks: tl.tensor,
    runs: tl.tensor,
    RUN: tl.constexpr,
    HELD: tl.constexpr,
    CHANNELS: tl.constexpr,
    STATES: tl.constexpr,
    UNIT: tl.constexpr,
    P: tl.constexpr,
    D: tl.constexpr,
    Q: tl.constexpr,
    R: tl.constexpr,
) -> None:
    """Write the gradients of a chunk; those of A, D and the bias as one share per chunk, B's and C's per block.

    A chunk is taken from its last ``HELD`` steps to its first. The states before these steps are made again from those
    kept every ``RUN`` steps, and held in registers.
    """
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D)
    group = tl.program_id(0) // blocks * P + tl.arange(0, P)
    # The shares of blocks of channels lie one after another, as further images would.
    share = tl.program_id(0) % blocks * tl.num_programs(2) + image
    state = states_of(Q, R)
    natural_rate = rates_of(A, head, channel, state, CHANNELS, STATES)
    rate = natural_rate * LOG2_E
    offset, through = parameters_of(bias, head, channel, CHANNELS), parameters_of(skip, head, channel, CHANNELS)
    line = (image * tl.num_programs(1) + head).to(tl.int64)
    known = (channel < CHANNELS)[None, :, None] & (state < STATES)

    after = whole_state(line * chunks + chunk + 1, channel, state, CHANNELS, STATES)
    g = tl.load(ends + after, mask=known & (chunk + 1 < chunks)[None, :, None], other=0.0)
    sum_rate = tl.zeros((Q, P * D, R), tl.float32)
    sum_skip = tl.zeros((P * D,), tl.float32)
    sum_bias = tl.zeros((P * D,), tl.float32)
    for i in range(length // HELD):
        into = length - (i + 1) * HELD
        behind = into % RUN
        first = chunk * length + into
        at = whole_state(line * runs + (first - behind) // RUN, channel, state, CHANNELS, STATES)
        h = tl.load(kept + at, mask=known & (first - behind < steps)[None, :, None], other=0.0)
        for j in range(behind):
            h = _next_state(
                h, u, delta, B, order, image, head, first - behind + j, steps, channel, state, rate, offset,
                CHANNELS, STATES, UNIT,
            )  # fmt: skip
        held: tl.tuple = (h,)
        for j in tl.static_range(HELD - 1):
            h = _next_state(
                h, u, delta, B, order, image, head, first + j, steps, channel, state, rate, offset,
                CHANNELS, STATES, UNIT,
            )  # fmt: skip
            held = held + (h,)  # noqa: RUF005 - Triton extends a tuple in no other way.
        for j in tl.static_range(HELD - 1, -1, -1):
            step = first + j
            position = position_of(order, image, head, step, steps)
            there = (step < steps) & (channel < CHANNELS)
            size, slope = sizes_of(delta, image, head, position, channel, there, offset)
            taken = values_of(u, image, head, position, channel, there)
            given = values_of(grad_y, image, head, position, channel, there)
            b = maps_of(B, image, head, position, state, step < steps, STATES, UNIT)
            c = maps_of(C, image, head, position, state, step < steps, STATES, UNIT)

            decay = tl.exp2(size[None, :, None] * rate)
            remembered = decay * held[j]
            intake = (size * taken)[None, :, None]
            g += given[None, :, None] * c
            into_intake = over_states(g * b)
            into_decay = g * remembered
            into_size = (taken * into_intake + over_states(into_decay * natural_rate)) * slope
            sum_rate += into_decay * size[None, :, None]
            sum_bias += into_size
            sum_skip += given * taken
            into_u = through * given + size * into_intake
            tl.store(places_of(grad_u, image, head, position, channel), into_u, mask=there)
            tl.store(places_of(grad_delta, image, head, position, channel), into_size, mask=there)

            of_b = over_channels(g * intake, Q, P, D, R)
            of_c = over_channels((remembered + intake * b) * given[None, :, None], Q, P, D, R)
            step = group * length + into + j
            position = position_of(order, image, head, step, steps)[None, :, None]
            there = (step < steps)[None, :, None] & (state < STATES)
            tl.store(start_of(grad_b, share, head, 1) + (position * grad_b.position + state), of_b, mask=there)
            tl.store(start_of(grad_c, share, head, 1) + (position * grad_c.position + state), of_c, mask=there)
            g = decay * g

    index = line * chunks + chunk
    there = (channel < CHANNELS) & (chunk < chunks)
    at = whole_state(index, channel, state, CHANNELS, STATES)
    tl.store(grad_rate + at, sum_rate, mask=there[None, :, None] & (state < STATES))
    tl.store(grad_skip + index * CHANNELS + channel, sum_skip, mask=there)
    tl.store(grad_bias + index * CHANNELS + channel, sum_bias, mask=there)


@triton.jit
def _next_state(
    h: tl.tensor,
    u: tl.tuple,
    delta: tl.tuple,
    B: tl.tuple,
    order: tl.tuple,
    image: tl.tensor,
    head: tl.tensor,
    step: tl.tensor,
    steps: tl.tensor,
    channel: tl.tensor,
    state: tl.tensor,
    rate: tl.tensor,
    offset: tl.tensor,
    CHANNELS: tl.constexpr,
    STATES: tl.constexpr,
    UNIT: tl.constexpr,
) -> tl.tensor:
    """The state after one more step."""
    position = position_of(order, image, head, step, steps)
    there = (step < steps) & (channel < CHANNELS)
    size, _ = sizes_of(delta, image, head, position, channel, there, offset)
    taken = values_of(u, image, head, position, channel, there)
    b = maps_of(B, image, head, position, state, step < steps, STATES, UNIT)
    return tl.exp2(size[None, :, None] * rate) * h + (size * taken)[None, :, None] * b
