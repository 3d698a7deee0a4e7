"""Which way suits the scan's kernels on this card: channels of a thread, steps at a time, warps side by side.

    python -m benchmarks.scan_ways [--processes 8] [--json FILE]

Ways are those of `core.scan.gpu.plan.Way`. Each is compared with plain torch first, then timed as a recording, in
EAMamba's first and third level. Kernels are compiled by several processes side by side, which is most of the time; the
timing comes after it. The constants at the foot of ``plan.py`` are what this found.
"""

import argparse
import json
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.scan import inputs
from benchmarks.scan_on_card import milliseconds, recorded
from core.scan import selective_scan
from core.scan.gpu import autograd
from core.scan.gpu.plan import Way

RUNS = 10
SIZES = [(256, 1), (1024, 1), (256, 8)]
FORWARD = {
    8: [Way(1, 4, 1), Way(1, 2, 1)],
    32: [Way(1, 1, 4), Way(1, 1, 4, 24), Way(1, 2, 1), Way(1, 2, 2, 12), Way(1, 4, 1, 8), Way(1, 1, 2, 24)],
}
# Forward with states kept, and backward; both must take the same number of steps at a time.
BOTH = {
    8: [
        (Way(4, 1, 4), Way(1, 1, 4)),
        (Way(1, 2, 4), Way(1, 1, 4, 8)),
        (Way(1, 4, 4), Way(1, 2, 4, 8)),
        (Way(4, 1, 2), Way(1, 1, 2, 12)),
    ],
    32: [
        (Way(4, 1, 4), Way(1, 1, 4)),
        (Way(1, 2, 4), Way(1, 1, 4, 8)),
        (Way(1, 2, 4), Way(1, 2, 4, 8)),
        (Way(1, 1, 2), Way(1, 1, 2, 12)),
        (Way(1, 2, 2), Way(1, 2, 2, 8)),
    ],
}
Case = tuple[int, tuple[Way, ...]]


def cases() -> list[Case]:
    """(channels, (forward,)) and (channels, (forward with states kept, backward))."""
    forward: list[Case] = [(channels, (way,)) for channels, ways in FORWARD.items() for way in ways]
    return forward + [(channels, ways) for channels, pairs in BOTH.items() for ways in pairs]


def scan(channels: int, ways: tuple[Way, ...], side: int, images: int) -> Callable[[], list[Tensor]]:
    """The scan in these ways: y, and its gradients where there is a way back."""
    autograd.forward_way = lambda *_: ways[0]
    autograd.BACKWARD = ways[-1]
    return scanned("gpu", len(ways) > 1, inputs(8, channels, side, images, "cuda"))


def scanned(backend: str, back: bool, given: list[Tensor]) -> Callable[[], list[Tensor]]:
    leaves = [x.detach().requires_grad_(back) if x.is_floating_point() else x for x in given]

    def work() -> list[Tensor]:
        y = selective_scan(*leaves, backend=backend)
        gradients = torch.autograd.grad(y, [x for x in leaves if x.requires_grad], torch.ones_like(y)) if back else ()
        return [y.detach(), *gradients]

    return work


def compiled(case: Case) -> Case:
    for side, images in SIZES:
        if side <= 256:  # a larger picture takes the same kernels
            scan(*case, side, images)()
    torch.cuda.synchronize()
    return case


def measured(case: Case) -> dict[str, Any]:
    """How far from plain torch at most (relative), and milliseconds."""
    channels, ways = case
    theirs = scanned("portable", len(ways) > 1, inputs(8, channels, 64, 2, "cuda"))()
    ours = scan(channels, ways, 64, 2)()
    apart = max(float((a - b).norm() / b.norm().clamp(min=1e-12)) for a, b in zip(ours, theirs, strict=True))
    row: dict[str, Any] = {"channels": channels, "ways": ways, "apart": apart}
    for side, images in SIZES:
        row[f"{images} × {side}²"] = round(milliseconds(recorded(scan(channels, ways, side, images)), RUNS, "cuda"), 4)
    return row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if not torch.cuda.is_available():
        parser.error("torch finds no NVIDIA card here; benchmarks.kernel_code counts instructions without one")
    with ProcessPoolExecutor(options.processes, multiprocessing.get_context("spawn")) as pool:
        for case in pool.map(compiled, cases()):
            print(f"compiled {case}", flush=True)
    rows = []
    for case in cases():
        rows.append(measured(case))
        print(rows[-1], flush=True)
        torch.cuda.empty_cache()
    if options.json:
        facts = {"card": torch.cuda.get_device_name(), "torch": torch.__version__}
        options.json.write_text(json.dumps({"machine": facts, "rows": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
