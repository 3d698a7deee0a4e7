"""Every network at its published sizes on one tile: weights, multiply-adds, seconds, memory; published code beside.

    python -m benchmarks.networks [--size 256] [--only NAME …] [--published DIR …]

``--published`` names checkouts of the published code: of EAMamba, MambaIR, DSRIR. Where mamba-ssm's CUDA scan is
missing, that code runs on the plain sequential loop that mamba-ssm calls its reference. The loop holds every decay of
a scan at once: where that is too much for this computer, both are compared on the largest smaller tile that fits.
Everything runs in float32, each network in a process of its own so that its peak memory is its own.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import torch

from benchmarks import machine
from benchmarks.network import peak_bytes
from benchmarks.published_code import CLASSES, draw_weights, published_class
from core import freed_memory, memory
from core.analysis import complexity
from core.models import architecture, architectures
from core.scan import watch_scans

RESULTS = Path(__file__).parent / "results"
# One published configuration per network is enough beside its published code.
COMPARED = {
    "dsrir": "published",
    "eamamba": "published",
    "eamambasr": "light-x2",
    "mambair": "light-x2",
    "mambair_unet": "real-denoise",
    "mambairv2": "small-x2",
    "mambairv2_light": "light-x2",
}
# After so many seconds a run needs no other one beside it.
LONG_ENOUGH = 6.0
# What the published code keeps of one scan at the same time: decays, intakes, B and C for every channel.
LOOP_COPIES = 5


def run_one(name: str, preset: str, size: int, folder: Path | None, save: Path) -> dict[str, Any]:
    """Build and run one network in this process; its result goes to ``save``."""
    options = {**architecture(name).presets[preset]}
    before = peak_bytes()
    if folder is None:
        freed_memory.keep()
        network = architecture(name).make(options).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    else:
        network = published_class(name, folder)(**json.loads(json.dumps(options)))
    draw_weights(network)
    x = torch.rand(1, getattr(network, "channels", 3), size, size, generator=torch.Generator().manual_seed(7))
    seconds = []
    with torch.inference_mode():
        for _ in range(1 if folder else 3):
            start = time.perf_counter()
            y = network(x)
            seconds.append(time.perf_counter() - start)
            if sum(seconds) > LONG_ENOUGH:
                break
    while not isinstance(y, torch.Tensor):
        y = y[0]
    torch.save(y.clone(), save)
    return {"seconds": min(seconds), "peak": peak_bytes() - before}


def in_own_process(name: str, preset: str, size: int, folder: Path | None, save: Path) -> dict[str, Any]:
    """``run_one`` in a fresh interpreter."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.networks",
        "--one",
        name,
        preset,
        str(size),
        str(folder or ""),
        str(save),
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def largest_for_loop(name: str, preset: str, size: int) -> int:
    """The side of the largest tile, ``size`` or a half, a quarter … of it, on which the published loop fits."""
    scans: list[int] = []
    network = complexity.plan(architecture(name), architecture(name).presets[preset])
    with watch_scans(lambda scan: scans.append(scan.steps * scan.channels * scan.states)):
        complexity.count(network, size, size)
    needed = max(scans, default=0) * 4 * LOOP_COPIES
    free, _ = memory.free_and_total()
    while size > 16 and needed > free * 0.7:
        size, needed = size // 2, needed // 4
    return size


def measure(name: str, preset: str, size: int, folder: Path | None) -> dict[str, Any]:
    """One row: our figures at ``size``, and the comparison where ``folder`` has the published code."""
    network = complexity.plan(architecture(name), architecture(name).presets[preset])
    cost = complexity.count(network, size, size)
    row: dict[str, Any] = {"network": name, "preset": preset, "size": size, "parameters": cost.parameters}
    row["multiply_adds"] = cost.multiply_adds
    with tempfile.TemporaryDirectory() as place:
        ours, theirs = Path(place, "ours.pt"), Path(place, "theirs.pt")
        row |= in_own_process(name, preset, size, None, ours)
        if folder is not None:
            fits = largest_for_loop(name, preset, size)
            same = row if fits == size else in_own_process(name, preset, fits, None, ours)
            published = in_own_process(name, preset, fits, folder, theirs)
            a, b = (torch.load(file, weights_only=True) for file in (ours, theirs))
            row["published"] = published | {
                "size": fits,
                "ours": same["seconds"],
                "times_faster": published["seconds"] / same["seconds"],
                "distance": float((a - b).norm() / b.norm()),
            }
    return row


def markdown(rows: list[dict[str, Any]]) -> str:
    """A line per row."""
    lines = [
        "| network | preset | million weights | G multiply-adds | seconds | peak MiB | published code, same tile |",
        "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ]
    for row in rows:
        peer = row.get("published")
        beside = ""
        if peer:
            tile = "" if peer["size"] == row["size"] else f" on {peer['size']}² (ours {peer['ours']:.2f} s)"
            beside = f"{peer['seconds']:.1f} s, {peer['peak'] / 2**20:.0f} MiB{tile}: {peer['times_faster']:.1f} ×"
        lines.append(
            f"| {row['network']} | {row['preset']} | {row['parameters'] / 1e6:.2f} | {row['multiply_adds'] / 1e9:.1f} "
            f"| {row['seconds']:.2f} | {row['peak'] / 2**20:.0f} | {beside} |"
        )
    return "\n".join(lines) + "\n"


def checkouts(folders: list[Path]) -> dict[str, Path]:
    """The folder of each network whose published class lies in one of these."""
    return {name: folder for name, (place, _) in CLASSES.items() for folder in folders if (folder / place).is_file()}


def main() -> None:
    """Measure every network, print the table and keep it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="networks, or NAME:PRESET")
    parser.add_argument("--published", nargs="+", default=[], type=Path, metavar="DIR")
    parser.add_argument("--json", type=Path, default=RESULTS / "networks.json")
    parser.add_argument("--one", nargs=5, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        name, preset, size, folder, save = options.one
        print(json.dumps(run_one(name, preset, int(size), Path(folder) if folder else None, Path(save))))
        return
    folders = checkouts(options.published)
    rows = []
    for name, one in architectures().items():
        for preset in one.presets if one.restores else ():
            if options.only and name not in options.only and f"{name}:{preset}" not in options.only:
                continue
            folder = folders.get(name) if COMPARED.get(name) == preset else None
            rows.append(measure(name, preset, options.size, folder))
            print(markdown(rows).splitlines()[-1], flush=True)
    text = json.dumps({"machine": machine.facts() | {"threads": torch.get_num_threads()}, "rows": rows}, indent=1)
    options.json.write_text(text + "\n", encoding="utf-8")
    options.json.with_suffix(".md").write_text(markdown(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
