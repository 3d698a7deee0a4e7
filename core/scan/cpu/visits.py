"""What the kernels read and write at the positions they visit, in lanes."""

import numpy as np
from numba import njit

from core.scan.cpu.lanes import HALF, WIDTH, Lanes, broadcast
from core.scan.cpu.layout import Line, Steps
from core.scan.cpu.memory import (
    FLOAT_BYTES,
    broadcast_from,
    broadcast_pair,
    load,
    load_bfloat16,
    load_first,
    load_first_bfloat16,
    load_half,
    load_half_twice,
    load_integer,
    prefetch,
    store,
    store_bfloat16,
    store_first,
    store_first_bfloat16,
    store_half,
)


@njit(nogil=True)
def position_of(steps: Steps, step: int) -> int:
    """Where the head is at a step of the block."""
    position: int = load_integer(steps.path, steps.first + step)
    return position


@njit(nogil=True)
def load_step(rows: int, step: int, span: int) -> Lanes:
    """One step's channels out of rows made by `gather_channels`; with span 2 they stand in both halves."""
    if span == 2:
        return load_half_twice(rows, step * HALF)
    return load(rows, step * WIDTH)


@njit(nogil=True)
def store_some(address: int, index: int, lanes: Lanes, count: int) -> None:
    """Write the first ``count`` lanes; the usual widths without a mask, which is slow where it crosses cache lines."""
    if count == WIDTH:
        store(address, index, lanes)
    elif count == HALF:
        store_half(address, index, lanes)
    else:
        store_first(address, index, lanes, np.int32(count))


@njit(nogil=True)
def fetch(line: Line, index: int, count: int) -> Lanes:
    """The first ``count`` numbers from number ``index`` on as float32, the other lanes 0."""
    if line.size == FLOAT_BYTES:
        if count == WIDTH:
            return load(line.address, index)
        if count == HALF:
            return load_half(line.address, index)
        return load_first(line.address, index, np.int32(count))
    if count == WIDTH:
        return load_bfloat16(line.address, index)
    return load_first_bfloat16(line.address, index, np.int32(count))


@njit(nogil=True)
def put(line: Line, index: int, lanes: Lanes, count: int) -> None:
    """Write the first ``count`` lanes from number ``index`` on, rounded to what the line holds."""
    if line.size == FLOAT_BYTES:
        store_some(line.address, index, lanes, count)
    elif count == WIDTH:
        store_bfloat16(line.address, index, lanes)
    else:
        store_first_bfloat16(line.address, index, lanes, np.int32(count))


@njit(nogil=True)
def expect(line: Line, position: int) -> None:
    """Begin to bring one position into the cache: an order may go where the processor does not foresee it."""
    prefetch(line.address + position * line.stride * line.size, 0)


@njit(nogil=True)
def gather_channels(line: Line, steps: Steps, count: int, span: int, rows: int) -> None:
    """Copy a block's ``count`` channels per position into rows, in the order of visits, filled up with 0.

    A row is as wide as the lanes, or half as wide with span 2.
    """
    for step in range(steps.length):
        lanes = fetch(line, position_of(steps, step) * line.stride, count)
        if span == 1:
            store(rows, step * WIDTH, lanes)
        else:
            store_half(rows, step * HALF, lanes)


@njit(nogil=True)
def gather_states(line: Line, steps: Steps, states: int, width: int, rows: int) -> None:
    """Copy a block of B or C into rows of ``width`` floats, in the order of visits; what is beyond ``states`` stays."""
    for step in range(steps.length):
        source = position_of(steps, step) * line.stride
        for state in range(0, states, WIDTH):
            count = min(WIDTH, states - state)
            store_some(rows, step * width + state, fetch(line, source + state, count), count)


@njit(nogil=True)
def spread(rows: int, index: int, row: int, span: int) -> Lanes:
    """B or C of a row of states, each state's in all lanes of its channels; ``index`` is where the step begins."""
    if span == 2:
        return broadcast_pair(rows, index + 2 * row)
    return broadcast_from(rows, index + row)


@njit(nogil=True)
def clear(address: int, size: int) -> None:
    """Set so many bytes to 0, a whole number of lanes."""
    for index in range(0, size // FLOAT_BYTES, WIDTH):
        store(address, index, broadcast(np.float32(0)))


@njit(nogil=True)
def copy(source: int, target: int, size: int) -> None:
    """Copy so many bytes, a whole number of lanes."""
    for index in range(0, size // FLOAT_BYTES, WIDTH):
        store(target, index, load(source, index))
