"""What the kernels share: softplus with its slope, sums, and where things lie.

A program works on L = P·D lanes: P neighbouring chunks of one head's sequence, D channels of each, so that heads of
few channels fill a warp too. A value per state is (Q, L, R) with state n = q·R + r: a thread reads four neighbouring
states at once and adds up most states by itself. Large tensors come as `core.scan.gpu.plan.Strided`.
"""

import triton
import triton.language as tl

LOG2_E = tl.constexpr(1.4426950408889634)


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
def lanes_of(program: tl.tensor, blocks: tl.tensor, P: tl.constexpr, D: tl.constexpr) -> tl.tuple:
    """Channel and chunk of every lane; programs count blocks of channels first, then groups of chunks."""
    lane = tl.arange(0, P * D)
    return program % blocks * D + lane % D, program // blocks * P + lane // D


@triton.jit
def states_of(Q: tl.constexpr, R: tl.constexpr) -> tl.tensor:
    """Numbers of the states: (Q, 1, R)."""
    return tl.arange(0, Q)[:, None, None] * R + tl.arange(0, R)[None, None, :]


@triton.jit
def over_states(x: tl.tensor) -> tl.tensor:
    """Sum (Q, L, R) → (L,)."""
    return tl.sum(tl.sum(x, 2), 0)


@triton.jit
def over_channels(x: tl.tensor, Q: tl.constexpr, P: tl.constexpr, D: tl.constexpr, R: tl.constexpr) -> tl.tensor:
    """Sum (Q, L, R) → (Q, P, R)."""
    return tl.sum(tl.reshape(x, (Q, P, D, R)), 2)


@triton.jit
def rates_of(
    A: tl.tensor, head: tl.tensor, channel: tl.tensor, state: tl.tensor, CHANNELS: tl.constexpr, STATES: tl.constexpr
) -> tl.tensor:
    """A of every lane and state: (Q, L, R), 0 where there is none."""
    row = (head * CHANNELS + channel) * STATES
    there = (channel < CHANNELS)[None, :, None] & (state < STATES)
    return tl.load(A + row[None, :, None] + state, mask=there, other=0.0)


@triton.jit
def parameters_of(parameter: tl.tensor, head: tl.tensor, channel: tl.tensor, CHANNELS: tl.constexpr) -> tl.tensor:
    """D or the bias of every lane."""
    return tl.load(parameter + head * CHANNELS + channel, mask=channel < CHANNELS, other=0.0)


@triton.jit
def whole_state(
    index: tl.tensor, channel: tl.tensor, state: tl.tensor, CHANNELS: tl.constexpr, STATES: tl.constexpr
) -> tl.tensor:
    """Where states kept as (…, states, channels) lie, the ``index``-th of them for every lane: (Q, L, R)."""
    return (index * (STATES * CHANNELS))[None, :, None] + state * CHANNELS + channel[None, :, None]


@triton.jit
def start_of(x: tl.tuple, image: tl.tensor, head: tl.tensor, UNIT: tl.constexpr) -> tl.tensor:
    """Address of one head of one image; strides count ``UNIT`` numbers, which tells how wide reads may be."""
    return x.pointer + (image.to(tl.int64) * x.image + head.to(tl.int64) * x.head) * UNIT


@triton.jit
def position_of(order: tl.tuple, image: tl.tensor, head: tl.tensor, step: tl.tensor, steps: tl.tensor) -> tl.tensor:
    """The position every lane visits at its step."""
    return tl.load(start_of(order, image, head, 1) + step, mask=step < steps, other=0).to(tl.int64)


@triton.jit
def places_of(x: tl.tuple, image: tl.tensor, head: tl.tensor, position: tl.tensor, channel: tl.tensor) -> tl.tensor:
    """Address of one number per lane."""
    return start_of(x, image, head, 1) + (position * x.position + channel)


@triton.jit
def values_of(
    x: tl.tuple, image: tl.tensor, head: tl.tensor, position: tl.tensor, channel: tl.tensor, there: tl.tensor
) -> tl.tensor:
    """One number per lane, 0 where there is none."""
    return tl.load(places_of(x, image, head, position, channel), mask=there, other=0.0).to(tl.float32)


@triton.jit
def maps_of(
    x: tl.tuple,
    image: tl.tensor,
    head: tl.tensor,
    position: tl.tensor,
    state: tl.tensor,
    there: tl.tensor,
    STATES: tl.constexpr,
    UNIT: tl.constexpr,
) -> tl.tensor:
    """B or C of every lane: (Q, L, R), 0 where there is none."""
    places = start_of(x, image, head, UNIT) + ((position * x.position * UNIT)[None, :, None] + state)
    return tl.load(places, mask=there[None, :, None] & (state < STATES), other=0.0).to(tl.float32)


@triton.jit
def sizes_of(
    delta: tl.tuple,
    image: tl.tensor,
    head: tl.tensor,
    position: tl.tensor,
    channel: tl.tensor,
    there: tl.tensor,
    bias: tl.tensor,
) -> tl.tuple:
    """Δ of every lane and its slope, both 0 where there is none: such a step changes nothing."""
    size, slope = softplus_and_slope(values_of(delta, image, head, position, channel, there) + bias)
    return tl.where(there, size, 0.0), tl.where(there, slope, 0.0)
