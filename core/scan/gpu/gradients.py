"""The backward pass of a chunk, from the states kept before each run and the gradient that later chunks hand back."""

import triton
import triton.language as tl

from core.scan.gpu.functions import (
    LN_2,
    LOG2_E,
    lanes_of,
    maps_of,
    over_channels,
    over_states,
    parameters_of,
    per_state,
    places_of,
    position_of,
    rates_of,
    shared_out,
    softplus_and_slope,
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
    """Write the gradients of a chunk; those of A, D and the bias as one share per chunk, B's and C's per block.

    A chunk is taken from its last steps to its first, ``UNROLLED`` at a time: their states are made again from the one
    that was kept before them, and held in registers.
    """
    head, image = tl.program_id(1), tl.program_id(2)
    channel, chunk = lanes_of(tl.program_id(0), blocks, P, D, K)
    # The shares of blocks of channels lie one after another, as further images would.
    share = tl.program_id(0) % blocks * tl.num_programs(2) + image
    state = states_of(Q, R)
    written, writes = shared_out(P, D, K, Q * R)
    rate = rates_of(A, head, channel, state, CHANNELS, STATES) * LOG2_E
    offset, through = parameters_of(bias, head, channel, CHANNELS), parameters_of(skip, head, channel, CHANNELS)
    line = (image * tl.num_programs(1) + head).to(tl.int64)
    known = per_state(channel < CHANNELS) & (state < STATES)
    u_start, delta_start = start_of(u, image, head, UNIT), start_of(delta, image, head, UNIT)
    b_start, c_start = start_of(B, image, head, UNIT), start_of(C, image, head, UNIT)
    grad_y_start, order_start = start_of(grad_y, image, head, UNIT), start_of(order, image, head, 1)
    grad_u_start, grad_delta_start = start_of(grad_u, image, head, UNIT), start_of(grad_delta, image, head, UNIT)
    grad_b_start, grad_c_start = start_of(grad_b, share, head, UNIT), start_of(grad_c, share, head, UNIT)

    after = whole_state(line * chunks + chunk + 1, channel, state, CHANNELS, Q, R)
    g = tl.load(ends + after, mask=known & (chunk + 1 < chunks)[None, None, :, None], other=0.0)
    sum_rate = tl.zeros((K, Q, P * D // K, R), tl.float32)
    sum_skip = tl.zeros((P * D // K, K), tl.float32)
    sum_bias = tl.zeros((P * D // K, K), tl.float32)
    for i in range(length // UNROLLED):
        into = length - (i + 1) * UNROLLED
        first = chunk * length + into
        at = whole_state(line * runs + first // UNROLLED, channel, state, CHANNELS, Q, R)
        h = tl.load(kept + at, mask=known & (first < steps)[None, None, :, None], other=0.0)
        # All that is one number a channel is fetched at once, before anything is written: reads then wait together.
        positions: tl.tuple = ()
        raws: tl.tuple = ()
        takens: tl.tuple = ()
        givens: tl.tuple = ()
        for j in tl.static_range(UNROLLED):
            position = position_of(order_start, first + j, steps, FAR)
            positions = positions + (position,)  # noqa: RUF005 - Triton extends a tuple in no other way.
            raws = raws + (values_of(delta_start, delta.position, position, channel, CHANNELS, WHOLE, UNIT),)  # noqa: RUF005
            takens = takens + (values_of(u_start, u.position, position, channel, CHANNELS, WHOLE, UNIT),)  # noqa: RUF005
            givens = givens + (values_of(grad_y_start, grad_y.position, position, channel, CHANNELS, WHOLE, UNIT),)  # noqa: RUF005
        held: tl.tuple = (h,)
        sizes: tl.tuple = ()
        slopes: tl.tuple = ()
        for j in tl.static_range(UNROLLED):
            size, slope = softplus_and_slope(raws[j] + offset)
            sizes = sizes + (size,)  # noqa: RUF005
            slopes = slopes + (slope,)  # noqa: RUF005
            if j < UNROLLED - 1:
                b = maps_of(b_start, B.position, positions[j], state, STATES, WHOLE_STATES, UNIT)
                h = tl.exp2(per_state(size) * rate) * h + per_state(size * takens[j]) * b
                held = held + (h,)  # noqa: RUF005
        b = maps_of(b_start, B.position, positions[UNROLLED - 1], state, STATES, WHOLE_STATES, UNIT)
        c = maps_of(c_start, C.position, positions[UNROLLED - 1], state, STATES, WHOLE_STATES, UNIT)
        for j in tl.static_range(UNROLLED - 1, -1, -1):
            position, size, slope, taken = positions[j], sizes[j], slopes[j], takens[j]
            if j > 0:
                next_b = maps_of(b_start, B.position, positions[j - 1], state, STATES, WHOLE_STATES, UNIT)
                next_c = maps_of(c_start, C.position, positions[j - 1], state, STATES, WHOLE_STATES, UNIT)
            inside = (first + j < steps)[:, None] & (channel < CHANNELS)
            # Steps after the last one come first: they must bring nothing.
            given = tl.where(inside, givens[j], 0.0)

            decay = tl.exp2(per_state(size) * rate)
            remembered = decay * held[j]
            intake = per_state(size * taken)
            g += per_state(given) * c
            into_intake = over_states(g * b)
            into_decay = g * remembered
            # The rates carry log₂e, for exp2; here they are wanted without.
            into_size = (taken * into_intake + over_states(into_decay * rate) * LN_2) * slope
            sum_rate += into_decay * per_state(size)
            sum_bias += into_size
            sum_skip += given * taken
            into_u = through * given + size * into_intake
            tl.store(places_of(grad_u_start, grad_u.position, position, channel, UNIT), into_u, mask=inside)
            tl.store(places_of(grad_delta_start, grad_delta.position, position, channel, UNIT), into_size, mask=inside)

            of_b = over_channels(g * intake, Q, P, D, K, R)
            of_c = over_channels((remembered + intake * b) * per_state(given), Q, P, D, K, R)
            place = position[:, None]
            there = (first + j < steps)[:, None] & writes[:, None] & (written < STATES)
            tl.store(grad_b_start + (place * grad_b.position * UNIT + written), of_b, mask=there)
            tl.store(grad_c_start + (place * grad_c.position * UNIT + written), of_c, mask=there)
            g = decay * g
            if j > 0:
                b, c = next_b, next_c

    index = line * chunks + chunk
    inside = (channel < CHANNELS) & (chunk < chunks)[:, None]
    at = whole_state(index, channel, state, CHANNELS, Q, R)
    tl.store(grad_rate + at, sum_rate, mask=per_state(inside) & (state < STATES))
    tl.store(grad_skip + index[:, None] * CHANNELS + channel, sum_skip, mask=inside)
    tl.store(grad_bias + index[:, None] * CHANNELS + channel, sum_bias, mask=inside)
