"""Second pass: what the chunks hand on to each other."""

import triton
import triton.language as tl

from core.scan.gpu.functions import LOG2_E


@triton.jit(do_not_specialize=["chunks"])
def carry_over(
    ends: tl.tensor,
    totals: tl.tensor,
    A: tl.tensor,
    chunks: tl.tensor,
    BACKWARD: tl.constexpr,
    CHANNELS: tl.constexpr,
    STATES: tl.constexpr,
    Q: tl.constexpr,
    R: tl.constexpr,
    ROWS: tl.constexpr,
    E: tl.constexpr,
) -> None:
    """Turn the ends of chunks run from an empty state into what they are behind all chunks before, in place.

    A program has ``E`` states of one head, neighbours in memory, and goes through the chunks, ``ROWS`` at a time; from
    last to first when BACKWARD.
    """
    head, image = tl.program_id(1), tl.program_id(2)
    element = tl.program_id(0) * E + tl.arange(0, E)
    channel, state = element // R % CHANNELS, element // (R * CHANNELS) * R + element % R
    known = (element < CHANNELS * Q * R) & (state < STATES)
    rate = tl.load(A + (head * CHANNELS + channel) * STATES + state, mask=known, other=0.0) * LOG2_E
    first_index = (image * tl.num_programs(1) + head).to(tl.int64) * chunks
    row = tl.arange(0, ROWS)
    carried = tl.zeros((E,), tl.float32)
    for first in range(0, chunks, ROWS):
        there = (first + row < chunks)[:, None] & known[None, :]
        chunk = chunks - 1 - first - row if BACKWARD else first + row
        index = (first_index + chunk)[:, None]
        at = ends + index * (CHANNELS * Q * R) + element[None, :]
        end = tl.load(at, mask=there, other=0.0)
        total = tl.load(totals + index * CHANNELS + channel[None, :], mask=there, other=0.0)
        decay, end = tl.associative_scan((tl.exp2(total * rate[None, :]), end), 0, _one_after_another)
        end += decay * carried[None, :]
        tl.store(at, end, mask=there)
        # Rows beyond the last chunk change nothing, so the last row always is what goes on.
        carried = tl.sum(tl.where(row[:, None] == ROWS - 1, end, 0.0), 0)


@triton.jit
def _one_after_another(decay: tl.tensor, end: tl.tensor, later_decay: tl.tensor, later_end: tl.tensor) -> tl.tuple:
    """Two runs of chunks as one."""
    return decay * later_decay, later_decay * end + later_end
