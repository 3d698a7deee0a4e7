"""Seconds per click: what a pixel of the result looks at, beside one run of the network on the same pixels.

    OMP_WAIT_POLICY=PASSIVE python -m benchmarks.receptive_field [--networks NAME …] [--size 128] [--json FILE]

A click is a gradient of one pixel with its three maps, its table of areas and its overlap, as the window and the
command line ask for it. The first click of a fresh interpreter stands by itself: it loads what later ones find loaded.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import torch

from benchmarks import machine
from core import freed_memory
from core.analysis import field_report
from core.analysis.input_gradient import seen_by
from core.analysis.part import part_around
from core.analysis.reach import reach
from core.analysis.receptive_field import measure
from core.analysis.subject import load
from core.picture import files
from core.progress import finish
from core.samples import samples

RESULTS = Path(__file__).parent / "results"
NETWORKS = ("denoise", "eamamba:published", "mambair:light-x2", "efficientvmamba_unet:small")
# What a click on the default model may take at 128² on two cores.
LIMIT = 1.5


def one(name: str, size: int) -> dict[str, Any]:
    """Best of several clicks and of several runs, and the first click."""
    freed_memory.keep()
    subject = load(name, "cpu")
    pixels = files.read(samples()[0]).pixels
    part = part_around(pixels, (pixels.shape[0] // 2, pixels.shape[1] // 2), size)

    def click() -> None:
        field = finish(measure(subject, [part.pixels], (part.row, part.column)))
        reach(field)
        field_report.tables(field)

    start = time.perf_counter()
    click()
    first = time.perf_counter() - start
    clicks = machine.seconds(click, machine.RUNS)
    with torch.inference_mode():
        x = seen_by(subject, part.pixels)
        runs = machine.seconds(lambda: subject.network(x), machine.RUNS)
    return {"network": name, "size": size, "first": first, "click": min(clicks), "run": min(runs)}


def main() -> None:
    """Every network in an interpreter of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", nargs="+", default=list(NETWORKS), metavar="NAME")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--json", type=Path, default=RESULTS / "receptive-field.json")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(one(options.one, options.size)))
        return
    rows = []
    print(
        "| network | pixels | first click | click | one run | click / run |\n| --- | --- | ---: | ---: | ---: | ---: |"
    )
    for name in options.networks:
        command = [sys.executable, "-m", "benchmarks.receptive_field", "--one", name, "--size", str(options.size)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        row = json.loads(done.stdout.splitlines()[-1])
        rows.append(row)
        seconds = f"{row['first']:.2f} s | {row['click']:.2f} s | {row['run']:.3f} s | {row['click'] / row['run']:.1f}"
        print(f"| {name} | {row['size']}² | {seconds} |", flush=True)
    if rows[0]["network"] == "denoise" and options.size == 128:
        print("Within the limit." if rows[0]["click"] <= LIMIT else f"Over the limit of {LIMIT} s a click.")
    options.json.write_text(json.dumps({"machine": machine.facts(), "rows": rows}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
