"""What the kernels share: softplus with its slope, sums, and where things lie.

A program is a warp or a few. It works on P neighbouring chunks of one head's sequence and D channels of each, a thread
on K neighbouring channels of one chunk, so that what belongs to a position is fetched once for K channels. A value per
channel is (L, K) with L = P·D/K lanes; one per state is (K, Q, L, R) with state n = q·R + r: a thread reads R
neighbouring states at once and adds up most states by itself. K comes first, or Triton would give each thread one.
Large tensors come as `core.scan.gpu.plan.Strided`.
"""

import triton
import triton.language as tl

LOG2_E, LN_2 = tl.constexpr(1.4426950408889634), tl.constexpr(0.6931471805599453)
# A program of the backward pass is one warp: its 32 lanes have numbers of five bits.
MOST_BITS = tl.constexpr(5)


@triton.jit
def softplus_and_slope(x: tl.tensor) -> tl.tuple:
    """log(1 + eˣ) and its derivative 1/(1 + e⁻ˣ), with full digits at both ends.

    The card's own logarithm loses them near 1. log(1 + e) = 2·artanh(s) with s = e/(2 + e) ≤ ⅓; the series is cut where
    it is 2e-7 off at most.
    """
    e = tl.exp2(-tl.abs(x) * LOG2_E)
    s = e / (e + 2)
    s2 = s * s
    series = 1 / 9 + s2 * (1 / 11)
    series = 1 / 7 + s2 * series
    series = 1 / 5 + s2 * series
    series = 1 / 3 + s2 * series
    share = 1 / (e + 1)
    return tl.maximum(x, 0.0) + 2 * (s + s * s2 * series), tl.where(x < 0, e * share, share)


@triton.jit
def lanes_of(program: tl.tensor, blocks: tl.tensor, P: tl.constexpr, D: tl.constexpr, K: tl.constexpr) -> tl.tuple:
    """Channels (L, K) and chunk (L,) of every lane; programs count blocks of channels first, then groups of chunks."""
    lane = tl.arange(0, P * D // K)
    channel = program % blocks * D + (lane % (D // K) * K)[:, None] + tl.arange(0, K)[None, :]
    return channel, program // blocks * P + lane // (D // K)


@triton.jit
def states_of(Q: tl.constexpr, R: tl.constexpr) -> tl.tensor:
    """Numbers of the states: (1, Q, 1, R)."""
    return tl.arange(0, Q)[None, :, None, None] * R + tl.arange(0, R)[None, None, None, :]


@triton.jit
def per_state(x: tl.tensor) -> tl.tensor:
    """(L, K) → (K, 1, L, 1)."""
    return tl.trans(x)[:, None, :, None]


@triton.jit
def over_states(x: tl.tensor) -> tl.tensor:
    """Sum (K, Q, L, R) → (L, K)."""
    return tl.trans(tl.sum(tl.sum(x, 3), 1))


@triton.jit
def over_channels(
    x: tl.tensor, Q: tl.constexpr, P: tl.constexpr, D: tl.constexpr, K: tl.constexpr, R: tl.constexpr
) -> tl.tensor:
    """Sum (K, Q, L, R) over the channels of a chunk: (L, S), lane by lane the states that `shared_out` names.

    The lanes of a chunk halve what they hold: of each pair one goes on with half of the states and the other with the
    rest, so that 16 states of 8 lanes take 14 exchanges, where sums of all states in all lanes take 48.
    """
    LANES: tl.constexpr = P * D // K
    lane = tl.arange(0, LANES)
    held = tl.reshape(tl.permute(tl.sum(x, 0), (1, 0, 2)), (LANES, Q * R))
    for bit in tl.static_range(MOST_BITS):
        if 1 << bit < D // K:
            other = lane ^ (1 << bit)
            if 1 << bit < Q * R:
                low, high = tl.split(tl.permute(tl.reshape(held, (LANES, 2, (Q * R) >> (bit + 1))), (0, 2, 1)))
                upper = ((lane >> bit) & 1 == 1)[:, None]
                held = tl.where(upper, high, low) + _from_lane(tl.where(upper, low, high), other)
            else:
                held += _from_lane(held, other)
    return held


@triton.jit
def shared_out(P: tl.constexpr, D: tl.constexpr, K: tl.constexpr, S: tl.constexpr) -> tl.tuple:
    """Which of S states each lane holds after `over_channels`: numbers (L, S'), and whether it is to write them."""
    LANES: tl.constexpr = P * D // K
    lane = tl.arange(0, LANES)
    first = tl.zeros((LANES,), tl.int32)
    mine = lane >= 0
    for bit in tl.static_range(MOST_BITS):
        if 1 << bit < D // K:
            if 1 << bit < S:
                first += ((lane >> bit) & 1) * (S >> (bit + 1))
            else:
                mine = mine & ((lane >> bit) & 1 == 0)
    LEFT: tl.constexpr = S // (D // K) if S > D // K else 1
    return first[:, None] + tl.arange(0, LEFT)[None, :], mine


@triton.jit
def _from_lane(x: tl.tensor, lane: tl.tensor) -> tl.tensor:
    """(L, S): what other lanes hold."""
    return tl.gather(x, tl.broadcast_to(lane[:, None], x.shape), 0)


@triton.jit
def rates_of(
    A: tl.tensor, head: tl.tensor, channel: tl.tensor, state: tl.tensor, CHANNELS: tl.constexpr, STATES: tl.constexpr
) -> tl.tensor:
    """A of every lane and state: (K, Q, L, R), 0 where there is none."""
    row = (head * CHANNELS + channel) * STATES
    there = per_state(channel < CHANNELS) & (state < STATES)
    return tl.load(A + per_state(row) + state, mask=there, other=0.0)


@triton.jit
def parameters_of(parameter: tl.tensor, head: tl.tensor, channel: tl.tensor, CHANNELS: tl.constexpr) -> tl.tensor:
    """D or the bias of every lane: (L, K)."""
    return tl.load(parameter + head * CHANNELS + channel, mask=channel < CHANNELS, other=0.0)


@triton.jit
def whole_state(
    index: tl.tensor, channel: tl.tensor, state: tl.tensor, CHANNELS: tl.constexpr, Q: tl.constexpr, R: tl.constexpr
) -> tl.tensor:
    """Where the ``index``-th states lie for every lane: (K, Q, L, R).

    They are kept as (…, Q, channels, R): threads side by side then write side by side.
    """
    return per_state(index[:, None] * (CHANNELS * Q * R) + channel * R) + (state // R * (CHANNELS * R) + state % R)


@triton.jit
def start_of(x: tl.tuple, image: tl.tensor, head: tl.tensor, UNIT: tl.constexpr) -> tl.tensor:
    """Address of one head of one image; strides count ``UNIT`` numbers, which tells how wide reads may be."""
    return x.pointer + (image.to(tl.int64) * x.image + head.to(tl.int64) * x.head) * UNIT


@triton.jit
def position_of(order: tl.tensor, step: tl.tensor, steps: tl.tensor, FAR: tl.constexpr) -> tl.tensor:
    """The position every lane visits at its step; before the first and after the last step, that of the nearest one.

    ``order`` points to the head's first step. Where offsets fit into 32 bits, so do positions, which costs less.
    """
    position = tl.load(order + tl.minimum(tl.maximum(step, 0), steps - 1))
    return position.to(tl.int64) if FAR else position


@triton.jit
def places_of(
    start: tl.tensor, stride: tl.tensor, position: tl.tensor, channel: tl.tensor, UNIT: tl.constexpr
) -> tl.tensor:
    """Addresses of the numbers of every lane: (L, K)."""
    return start + ((position * stride * UNIT)[:, None] + channel)


@triton.jit
def values_of(
    start: tl.tensor,
    stride: tl.tensor,
    position: tl.tensor,
    channel: tl.tensor,
    CHANNELS: tl.constexpr,
    WHOLE: tl.constexpr,
    UNIT: tl.constexpr,
) -> tl.tensor:
    """One number per lane and channel: (L, K), 0 where there is none."""
    places = places_of(start, stride, position, channel, UNIT)
    if WHOLE:
        return tl.load(places).to(tl.float32)
    return tl.load(places, mask=channel < CHANNELS, other=0.0).to(tl.float32)


@triton.jit
def maps_of(
    start: tl.tensor,
    stride: tl.tensor,
    position: tl.tensor,
    state: tl.tensor,
    STATES: tl.constexpr,
    WHOLE_STATES: tl.constexpr,
    UNIT: tl.constexpr,
) -> tl.tensor:
    """B or C of every lane: (1, Q, L, R), 0 where there is no such state."""
    places = start + ((position * stride * UNIT)[None, None, :, None] + state)
    if WHOLE_STATES:
        return tl.load(places).to(tl.float32)
    return tl.load(places, mask=state < STATES, other=0.0).to(tl.float32)
