"""How fast is the scan on this processor, beside a plain loop over torch tensors in the same run?

    python -m benchmarks.scan [--threads 1 2] [--loop-steps 4096] [--json FILE]
    python -m benchmarks.scan --device cuda [--json FILE]      on a card: see `benchmarks.scan_on_card`

Batch 1, 65,536 positions (256 × 256), 16 states, the heads along rows and columns, forward and back, laid out as the
networks lay them out: Δ, B and C are slices of one projection. A *state update* is one step of one state of one
channel.

The loop is what the published code falls back to without its CUDA kernel (``selective_scan_ref``): decays and intakes
of all steps at once, then three torch operations per step, on inputs that already stand in the order of visits. Its
time is linear in the steps, so it is measured on the first ``--loop-steps`` of them and scaled; at full length its
tensors, some gigabytes each, no longer fit any cache, and it only gets slower.

The *limit* is the rate at which the same threads make nothing but the exponentials, one per state update, from numbers
that lie in the nearest cache.
"""

import argparse
import json
import os
import statistics
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from llvmlite.binding import get_host_cpu_name
from numba import njit
from torch import Tensor

from benchmarks import machine
from benchmarks.machine import seconds
from core import freed_memory
from core.scan import orders, selective_scan
from core.scan.cpu.functions import exp2
from core.scan.cpu.lanes import WIDTH, broadcast
from core.scan.cpu.memory import load, store
from core.scan.cpu.threads import in_threads

SIDE, STATES = 256, 16
PARALLEL_UPDATES = 300_000_000
# Heads and channels as they come: EAMamba at its two largest levels, wide heads, MambaIR (light), Vision Mamba.
SHAPES = [(8, 8), (8, 16), (4, 64), (4, 72), (2, 384)]


def inputs(heads: int, channels: int, side: int = SIDE, images: int = 1, device: str = "cpu") -> list[Tensor]:
    """u, delta, A, B, C, D, order and delta_bias of so many images."""
    generator = torch.Generator(device).manual_seed(1)
    positions = side * side

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=device)

    projection = normal(heads, images, positions, channels + 2 * STATES).permute(1, 2, 0, 3)
    delta, b, c = projection.split([channels, STATES, STATES], -1)
    paths = [orders.raster(side, side), orders.column(side, side)]
    paths += [orders.reversed_(path) for path in paths]
    order = torch.from_numpy(np.stack([paths[head % 4] for head in range(heads)])[None])
    return [
        normal(images, positions, heads, channels),
        delta,
        -torch.arange(1.0, STATES + 1, device=device).repeat(heads, channels, 1),
        b,
        c,
        torch.ones(heads, channels, device=device),
        order.to(device),
        torch.rand(heads, channels, generator=generator, device=device) - 4,
    ]


def plain_loop(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, _order: Tensor, bias: Tensor
) -> Tensor:
    """Step by step over torch tensors, as published: (batch, channels, steps), decays with the states innermost.

    One thing is kinder here: the steps are cut apart at once. The published ``[:, :, step]`` makes, going backward, a
    gradient as large as all steps at every step, and would not come to an end.
    """
    channels = u.shape[3]
    u, step_size = (x.flatten(2).transpose(1, 2).contiguous() for x in (u, F.softplus(delta + bias)))
    b, c = (x.permute(0, 2, 3, 1).repeat_interleave(channels, 1) for x in (B, C))
    decay = torch.exp(torch.einsum("bdl,dn->bdln", step_size, A.flatten(0, 1)))
    intake = torch.einsum("bdl,bdnl,bdl->bdln", step_size, b, u)
    state = torch.zeros_like(decay[:, :, 0])
    results = []
    for step_decay, step_intake, step_c in zip(decay.unbind(2), intake.unbind(2), c.unbind(3), strict=True):
        state = step_decay * state + step_intake
        results.append(torch.einsum("bdn,bdn->bd", state, step_c))
    return torch.stack(results, 2) + D.flatten()[:, None] * u


def parallel_scan(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, _order: Tensor, bias: Tensor
) -> Tensor:
    """The same in plain torch by mambapy's parallel scan, every head in raster order: (batch, steps, channels).

    mambapy adds up decays and intakes in a tree, over steps that are a power of two.
    """
    from mambapy.pscan import pscan  # an extra of the benchmarks

    step_size = F.softplus(delta + bias).flatten(2)
    decay = torch.exp(step_size[..., None] * A.flatten(0, 1))
    b, c = (x.repeat_interleave(D.shape[1], 2) for x in (B, C))
    states = pscan(decay, step_size[..., None] * b * u.flatten(2)[..., None])
    return torch.einsum("bldn,bldn->bld", states, c) + D.flatten() * u.flatten(2)


def forward_and_both(scan: Callable[..., Tensor], given: list[Tensor], runs: int) -> tuple[list[float], list[float]]:
    """Times of the forward pass without gradients, and of forward and backward together."""
    leaves = [x.detach().requires_grad_() if x.is_floating_point() else x for x in given]
    wanted = [x for x in leaves if x.requires_grad]
    with torch.no_grad():
        forward = seconds(lambda: scan(*given), runs)
        weight = torch.ones_like(scan(*given))
    return forward, seconds(lambda: torch.autograd.grad(scan(*leaves), wanted, weight), runs)


@njit(nogil=True)
def only_exponentials(address: int, rows: int, rounds: int) -> None:
    """So many rounds over so many values of lanes, each turned into its exponential and added up."""
    for _ in range(rounds):
        even, odd = broadcast(np.float32(0)), broadcast(np.float32(0))
        for row in range(0, rows, 2):
            even = even + exp2(load(address, row * WIDTH))
            odd = odd + exp2(load(address, (row + 1) * WIDTH))
        store(address, rows * WIDTH, even + odd)


def exponentials_per_second(threads: int) -> float:
    """What the threads reach together."""
    rows, rounds = 128, 20_000

    def work(first: int, last: int) -> None:
        numbers = torch.rand((rows + 1) * WIDTH).neg_()
        for _ in range(first, last):
            only_exponentials(numbers.data_ptr(), rows, rounds)

    return 2 * threads * rows * rounds * WIDTH / min(seconds(lambda: in_threads(work, 2 * threads, threads), 5))


def measure(heads: int, channels: int, threads: int, loop_steps: int, runs: int) -> dict[str, Any]:
    """One row of the table."""
    torch.set_num_threads(threads)
    given = inputs(heads, channels)
    positions = SIDE * SIDE
    updates = positions * heads * channels * STATES
    forward, both = forward_and_both(lambda *x: selective_scan(*x, backend="cpu"), given, runs)
    part = [x[:, :loop_steps].contiguous() if x.dim() == 4 else x for x in given]
    loop_forward, loop_both = (
        min(times) * positions / min(loop_steps, positions) for times in forward_and_both(plain_loop, part, 3)
    )
    # Every state of every step at once: wide scans would not fit.
    parallel_forward = None
    if find_spec("mambapy") is not None and updates <= PARALLEL_UPDATES:
        with torch.no_grad():
            parallel_forward = min(seconds(lambda: parallel_scan(*given), 2))
    limit = exponentials_per_second(threads)
    read_and_written = sum(x.numel() for x in given[:5]) + given[0].numel()
    return {
        "heads": heads,
        "channels": channels,
        "threads": threads,
        "forward_s": min(forward),
        "forward_median_s": statistics.median(forward),
        "both_s": min(both),
        "both_median_s": statistics.median(both),
        "updates_per_s": updates / min(forward),
        "limit_per_s": limit,
        "loop_forward_s": loop_forward,
        "loop_both_s": loop_both,
        "parallel_forward_s": parallel_forward,
        "bytes": 4 * read_and_written,
    }


def line(row: dict[str, Any]) -> str:
    """One row as text."""
    return (
        f"{row['heads']} × {row['channels']:<3} {row['threads']:>7}"
        f"{row['forward_s'] * 1e3:>9.1f} {row['forward_median_s'] * 1e3:>7.1f}"
        f"{row['updates_per_s'] / 1e9:>9.2f} {row['updates_per_s'] / row['limit_per_s']:>7.0%}"
        f"{row['both_s'] * 1e3:>10.1f} {row['both_median_s'] * 1e3:>7.1f}"
        f"{row['loop_forward_s'] / row['forward_s']:>10.0f}× {row['loop_both_s'] / row['both_s']:>7.0f}×"
        + (f"{row['parallel_forward_s'] / row['forward_s']:>9.0f}×" if row["parallel_forward_s"] else "")
    )


HEADER = (
    "heads ×          forward ms     10⁹ updates  of the   both ms           faster than a loop  than mambapy\n"
    "channels threads   best  median    per s     limit    best  median    forward     both  forward"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).split("\n")[0])
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--threads", type=int, nargs="+", default=sorted({1, os.cpu_count() or 1}))
    parser.add_argument("--loop-steps", type=int, default=4096, help="steps of the plain loop that are measured")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--json", type=Path, help="write the figures there too")
    options = parser.parse_args()
    if options.device == "cuda":
        if not torch.cuda.is_available():
            parser.error("torch finds no NVIDIA card here; leave --device out to measure the processor")
        from benchmarks import scan_on_card

        scan_on_card.run(options.json)
        return
    freed_memory.keep()
    rows = []
    print(HEADER)
    for heads, channels in SHAPES:
        for threads in options.threads:
            rows.append(measure(heads, channels, threads, options.loop_steps, options.runs))
            print(line(rows[-1]), flush=True)
    if options.json:
        facts = machine.facts() | {"scan_compiled_for": get_host_cpu_name()}
        options.json.write_text(json.dumps({"machine": facts, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
