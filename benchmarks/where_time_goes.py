"""Where does the time of a network go? Shares of one tile's seconds by kind of work, at two sizes.

    OMP_WAIT_POLICY=PASSIVE python -m benchmarks.where_time_goes [--sizes 256 512] [--json FILE]

EAMamba, MambaIR (light), DSRIR and the model that comes with Silvermend; drawn weights where there are none of ours.
The scan is told by the clock around it, everything else by torch's profiler in a run of its own. Cost must be a
straight line in pixels: the last column is how many times as long four times as many pixels take.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks import machine
from benchmarks.network import measured, shares
from benchmarks.published_code import draw_weights
from core import freed_memory, library
from core.models import architecture, checkpoint
from core.scan import cpu

RESULTS = Path(__file__).parent / "results"
NETWORKS = ("eamamba:published", "mambair:light-x2", "dsrir:published", "denoise")
SCAN = "scan"


def build(name: str) -> nn.Module:
    """A network and preset of the registry, or a model of the library."""
    kind, _, preset = name.partition(":")
    if not preset:
        return checkpoint.build(checkpoint.read(library.find(kind).path)).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    network = architecture(kind).make({**architecture(kind).presets[preset]})
    return draw_weights(network.to(memory_format=torch.channels_last))  # type: ignore[call-overload]


@contextmanager
def clocked_scans() -> Iterator[list[float]]:
    """Seconds of every scan on the processor in this block."""
    found: list[float] = []
    scan = cpu.selective_scan

    def clocked(*given: Any) -> Tensor:
        start = time.perf_counter()
        result = scan(*given)
        found.append(time.perf_counter() - start)
        return result

    cpu.selective_scan = clocked
    try:
        yield found
    finally:
        cpu.selective_scan = scan


def one(name: str, size: int) -> dict[str, Any]:
    """Seconds of a run and the share of each kind of work."""
    freed_memory.keep()
    network = build(name).eval()
    x = torch.rand(1, 3, size, size, generator=torch.Generator().manual_seed(7))
    with torch.inference_mode():
        seconds, _ = measured(lambda: network(x), 3)
        with clocked_scans() as scans:
            network(x)
        kinds = shares(lambda: network(x))
    best = min(seconds)
    # The profiler slows everything a little alike; what it does not see is the scan and Python.
    seen = {kind: value for kind, value in kinds.items() if kind not in (SCAN, "outside torch")}
    scale = max(best - sum(scans), 0.0) / max(sum(seen.values()), 1e-9)
    found = {kind: value * min(scale, 1.0) / best for kind, value in seen.items()} | {SCAN: sum(scans) / best}
    return {"network": name, "size": size, "seconds": best, "shares": found}


def in_own_process(name: str, size: int) -> dict[str, Any]:
    """``one`` in a fresh interpreter."""
    command = [sys.executable, "-m", "benchmarks.where_time_goes", "--one", name, str(size)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    row: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return row


def markdown(rows: list[dict[str, Any]]) -> str:
    """A line per network and size."""
    kinds = list(dict.fromkeys(kind for row in rows for kind in row["shares"]))
    lines = [f"| network | tile | seconds | {' | '.join(kinds)} | four times the pixels |"]
    lines.append(f"| --- | ---: | ---: | {' | '.join('---:' for _ in kinds)} | ---: |")
    for row in rows:
        half = next((o for o in rows if o["network"] == row["network"] and o["size"] * 2 == row["size"]), None)
        times = f"{row['seconds'] / half['seconds']:.2f}×" if half else ""
        parts = " | ".join(f"{row['shares'].get(kind, 0):.0%}" for kind in kinds)
        lines.append(f"| {row['network']} | {row['size']}² | {row['seconds']:.2f} | {parts} | {times} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Every network at every size, printed as it comes and kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="+", default=list(NETWORKS), metavar="NAME:PRESET")
    parser.add_argument("--sizes", type=int, nargs="+", default=[256, 512])
    parser.add_argument("--json", type=Path, default=RESULTS / "where-time-goes.json")
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(one(options.one[0], int(options.one[1]))))
        return
    rows = []
    for name in options.networks:
        for size in options.sizes:
            rows.append(in_own_process(name, size))
            print(markdown(rows).splitlines()[-1], flush=True)
    print(markdown(rows))
    options.json.write_text(json.dumps({"machine": machine.facts(), "rows": rows}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
