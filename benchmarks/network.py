"""EAMamba as published (25.3 M parameters) beside ours: seconds, peak memory, and where the time goes.

    python -m benchmarks.network [--published DIR] [--size 256] [--runs 3]

``--published`` names a checkout of the published code (github.com/daidaijr/EAMamba). Where mamba-ssm's CUDA scan is
missing the published network runs on the plain sequential loop that mamba-ssm calls its reference. Both networks carry
the same weights; each runs in a process of its own so that its peak memory is its own.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from llvmlite.binding import get_host_cpu_name
from torch import Tensor, nn
from torch.profiler import ProfilerActivity, profile

from benchmarks.published_code import draw_weights, published_class
from core import freed_memory
from core.models import published
from core.models.eamamba import DENOISE

SEED = 7


def build(folder: Path | None) -> nn.Module:
    """Ours, or the published network of ``folder``, with weights drawn from the same seed in the same order."""
    options = dict(DENOISE) | {"num_blocks": list(DENOISE["num_blocks"])}
    network = published_class("eamamba", folder)(**options) if folder else published("eamamba", options)
    draw_weights(network, SEED)
    return network if folder else network.to(memory_format=torch.channels_last)


def measured(run: Callable[[], Tensor], runs: int) -> tuple[list[float], Tensor]:
    """Seconds of each run after a first one that is not counted when there are several."""
    seconds, result = [], torch.empty(0)
    for _ in range(runs + (runs > 1)):
        start = time.perf_counter()
        result = run()
        seconds.append(time.perf_counter() - start)
    return seconds[1:] or seconds, result


def shares(run: Callable[[], Tensor]) -> dict[str, float]:
    """Seconds spent in each kind of work, by torch's profiler; what it does not see (the scan) is the rest."""
    start = time.perf_counter()
    with profile(activities=[ProfilerActivity.CPU]) as record:
        run()
    total = time.perf_counter() - start
    kinds: dict[str, float] = {}
    for event in record.key_averages():
        own = event.self_cpu_time_total * 1e-6
        name = event.key
        if "conv" in name:
            kind = "convolutions and 1×1 products"
        elif any(word in name for word in ("mm", "einsum", "linear")):
            kind = "matrix products"
        elif "norm" in name:
            kind = "normalisation"
        elif "SelectiveScan" in name or "selective_scan" in name:
            kind = "scan"
        else:
            kind = "elementwise and copies"
        kinds[kind] = kinds.get(kind, 0.0) + own
    kinds["outside torch"] = max(0.0, total - sum(kinds.values()))
    return dict(sorted(kinds.items(), key=lambda item: -item[1]))


def one(folder: Path | None, size: int, runs: int, save: Path) -> dict[str, Any]:
    """Run one network in this process; the result picture goes to ``save`` for comparison."""
    before = peak_bytes()
    if folder is None:
        freed_memory.keep()
    network = build(folder)
    x = torch.rand(1, 3, size, size, generator=torch.Generator().manual_seed(SEED))
    with torch.inference_mode():
        seconds, y = measured(lambda: network(x), runs)
        peak = peak_bytes()
        detail = shares(lambda: network(x)) if folder is None else {}
    torch.save(y.clone(), save)
    parameters = sum(value.numel() for value in network.parameters())
    return {"parameters": parameters, "seconds": seconds, "peak": peak - before, "shares": detail}


def peak_bytes() -> int:
    """The most memory this process has held so far; macOS counts in bytes, Linux in kilobytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def in_own_process(folder: Path | None, size: int, runs: int, save: Path) -> dict[str, Any]:
    """``one`` in a fresh interpreter."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.network",
        "--only",
        str(save),
        "--size",
        str(size),
        "--runs",
        str(runs),
    ]
    if folder:
        command += ["--published", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def line(name: str, measured: dict[str, Any]) -> str:
    """One row of the table."""
    return f"{name:<28} {min(measured['seconds']):8.2f} s {measured['peak'] / 2**20:8.0f} MiB"


def compare(folder: Path | None, size: int, runs: int, save: Path) -> None:
    """Print the table and write it to ``save``."""
    report: dict[str, Any] = {"size": size, "processor": get_host_cpu_name(), "torch": torch.__version__}
    with tempfile.TemporaryDirectory() as place:
        files = [Path(place, "ours.pt"), Path(place, "published.pt")]
        ours = report["ours"] = in_own_process(None, size, runs, files[0])
        print(f"EAMamba, {ours['parameters']:,} parameters, {size}×{size}, float32, {torch.get_num_threads()} threads")
        print(line("Silvermend", ours))
        for kind, seconds in ours["shares"].items():
            print(f"    {kind:<32} {seconds:6.2f} s")
        if folder:
            theirs = report["published"] = in_own_process(folder, size, 1, files[1])
            a, b = (torch.load(file, weights_only=True) for file in files)
            report["times_faster"] = min(theirs["seconds"]) / min(ours["seconds"])
            report["distance"] = float((a - b).norm() / b.norm())
            print(line("published, sequential scan", theirs))
            print(f"{report['times_faster']:.1f} times faster; relative difference {report['distance']:.1e}")
    save.write_text(json.dumps(report, indent=1) + "\n")


def main() -> None:
    """Read the arguments and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--published", type=Path, help="a checkout of the published code")
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, default=Path(__file__).parent / "results/network.json")
    parser.add_argument("--only", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.only:
        print(json.dumps(one(arguments.published, arguments.size, arguments.runs, arguments.only)))
    else:
        compare(arguments.published, arguments.size, arguments.runs, arguments.json)


if __name__ == "__main__":
    main()
