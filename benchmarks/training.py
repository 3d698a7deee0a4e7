"""One training step of the model that comes with Silvermend: patches per second and peak memory, beside a plain loop.

    python -m benchmarks.training [--size 64] [--batch 8] [--steps 20] [--json FILE]

The peers are the same network with the same weights on a sequential scan, trained as any torch program would: forward,
backward, AdamW, all threads at one batch. "reference" is our own loop, the definition that tests hold the others to
(`core.scan.reference`). "loop" is what the published code falls back to without its CUDA kernel, kinder than published:
see `benchmarks.scan.plain_loop`. Ours is the trainer itself. Each runs in a process of its own, so that its peak memory
is its own; of ours the first steps, in which kernels are compiled, are left out of the time and not of the memory.
"""

import argparse
import dataclasses
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks import machine
from benchmarks.scan import plain_loop
from core import devices, freed_memory, memory
from core.scan import reference, use_backend
from core.training import recipe_file
from core.training.export import fresh_network
from core.training.patches import Batch
from core.training.recipe import Recipe
from core.training.run import Run

RESULTS = Path(__file__).parent / "results"
RECIPE = Path(__file__).parents[1] / "resources/recipes/denoise-first.toml"
NAMES = ("ours", "reference", "loop")
WARM_UP = 3


def sequential(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, bias: Tensor | None
) -> Tensor:
    """`plain_loop` for any order: everything is brought into the order of visits, and the result back."""
    images, _, heads, channels = u.shape
    visits = order.long().expand(images, -1, -1).transpose(1, 2)[..., None]

    def sorted_(x: Tensor) -> Tensor:
        return x.gather(1, visits.expand(-1, -1, -1, x.shape[3]))

    own = torch.zeros_like(D) if bias is None else bias
    y = plain_loop(sorted_(u), sorted_(delta), A, sorted_(B), sorted_(C), D, order, own)
    y = y.transpose(1, 2).unflatten(2, (heads, channels))
    return torch.zeros_like(u).scatter(1, visits.expand_as(y), y)


def batch(size: int, count: int) -> Batch:
    """Pictures of noise: what they show does not change what they cost."""
    random = torch.Generator().manual_seed(7)
    clean = torch.rand(count, 3, size, size, generator=random).contiguous(memory_format=torch.channels_last)
    noisy = clean + 0.1 * torch.randn(clean.shape, generator=random)
    return Batch(noisy.contiguous(memory_format=torch.channels_last), clean)


def ours(recipe: Recipe, given: Batch, steps: int) -> list[float]:
    """Seconds of each step of the trainer."""
    freed_memory.keep()
    run = Run(recipe, fresh_network, devices.pick("cpu"))
    with run.gradients:
        return timed(lambda: run.learn(given), steps + WARM_UP)[WARM_UP:]


def peer(recipe: Recipe, given: Batch, steps: int, *, loop: bool) -> list[float]:
    """Seconds of each step of a plain torch program on one of the sequential scans."""
    torch.manual_seed(recipe.seed)
    network = fresh_network(recipe).train()
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.rate.peak)
    if loop:
        reference.selective_scan = sequential

    def step() -> None:
        optimiser.zero_grad()
        (network(given.degraded) - given.clean).abs().mean().backward()
        optimiser.step()

    with use_backend("reference"):
        return timed(step, steps)


def timed(work: Callable[[], object], runs: int) -> list[float]:
    """Seconds of each run."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return seconds


def run_one(name: str, size: int, count: int, steps: int) -> dict[str, float]:
    """Measure one of the two in this process."""
    recipe = recipe_file.load(RECIPE)
    stage = dataclasses.replace(recipe.stages[0], size=size, batch=count)
    recipe = dataclasses.replace(recipe, stages=(stage,), threads=0, device="cpu")
    given = batch(size, count)
    memory.forget_peak()
    before = memory.used()
    seconds = ours(recipe, given, steps) if name == "ours" else peer(recipe, given, steps, loop=name == "loop")
    middle = statistics.median(seconds)
    return {"seconds": middle, "patches_per_s": count / middle, "peak": memory.peak() - before, "steps": len(seconds)}


def in_own_process(name: str, options: argparse.Namespace, steps: int) -> dict[str, Any]:
    """``run_one`` in a fresh interpreter."""
    command = [sys.executable, "-m", "benchmarks.training", "--one", name, "--steps", str(steps)]
    command += ["--size", str(options.size), "--batch", str(options.batch)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure both, print the figures and keep them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--peer-steps", type=int, default=2)
    parser.add_argument("--json", type=Path, default=RESULTS / "training.json")
    parser.add_argument("--one", choices=NAMES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(run_one(options.one, options.size, options.batch, options.steps)))
        return
    found = {
        name: in_own_process(name, options, options.steps if name == "ours" else options.peer_steps) for name in NAMES
    }
    faster = {name: found["ours"]["patches_per_s"] / found[name]["patches_per_s"] for name in NAMES}
    for name, one in found.items():
        beside = "" if name == "ours" else f": ours is {faster[name]:.1f} times as fast"
        print(f"{name}: {one['patches_per_s']:.2f} patches/s, peak {one['peak'] / 2**20:.0f} MiB{beside}")
    report = {
        "machine": machine.facts() | {"threads": torch.get_num_threads()},
        "size": options.size,
        "batch": options.batch,
        **found,
        "times_faster": faster,
    }
    options.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
