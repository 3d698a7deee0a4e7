"""How fast is the scan on this card, beside the published CUDA scan, plain torch, and a copy of the same bytes?

    python -m benchmarks.scan --device cuda [--json FILE]

EAMamba's first and third level (8 heads of 8 and of 32 channels, 16 states) in float32, pictures of 128² to 1024², one
and eight at once, laid out as the networks lay them out. *Called* are medians by the card's clock, between an event
before and one after the call; *recorded* are the same launches played again as a CUDA graph, which leaves out the
processor's part. *published* is mamba-ssm's CUDA scan alone, on sequences laid out for it beforehand; *mamba_ssm* is
the backend, which lays them out and back.

*Bytes* are those of the forward pass when every input is read once and y written once; the copy moves as many, half of
them read and half written. Below some 50 MB both stay in the card's cache and say little about its memory. What does
not fit into that is left out.
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from benchmarks.scan import inputs
from core.scan import backends, selective_scan

SIDES = (128, 256, 512, 1024)
BATCHES = (1, 8)
SHAPES = [(8, 8), (8, 32)]
PEERS = ("gpu", "mamba_ssm", "portable")
RUNS = 20
# Plain torch takes hundreds of launches; it needs no more digits.
FEW_RUNS = 3


def milliseconds(work: Callable[[], object], runs: int, device: str) -> float:
    """Median time of ``runs`` runs after two that warm up."""
    for _ in range(2):
        work()
    return statistics.median(_timed(work, device) for _ in range(runs))


def _timed(work: Callable[[], object], device: str) -> float:
    if device == "cpu":
        start = time.perf_counter()
        work()
        return 1e3 * (time.perf_counter() - start)
    before, after = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    torch.cuda.synchronize()
    before.record()
    work()
    after.record()
    torch.cuda.synchronize()
    return before.elapsed_time(after)


def recorded(work: Callable[[], object]) -> Callable[[], object]:
    """The launches of ``work``, recorded once, to be played again."""
    aside = torch.cuda.Stream()
    aside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(aside):
        for _ in range(2):
            work()
    torch.cuda.current_stream().wait_stream(aside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        work()
    return graph.replay


def measure(heads: int, channels: int, side: int, images: int, device: str = "cuda") -> dict[str, Any]:
    """One row: times in milliseconds, None where memory ran out."""
    given = inputs(heads, channels, side, images, device)
    bytes_moved = 4 * (sum(x.numel() for x in given) + given[0].numel())
    row: dict[str, Any] = {"heads": heads, "channels": channels, "side": side, "images": images, "bytes": bytes_moved}
    row["copy_ms"] = copying(bytes_moved, device)
    for name in [name for name in PEERS if name in backends()]:
        row |= times(name, lambda *x, name=name: selective_scan(*x, backend=name), given, device)
    if "mamba_ssm" in backends():
        row |= times("published", published_alone, laid_out(given), device)
    return row


def copying(bytes_moved: int, device: str) -> float:
    """Milliseconds to read half of so many bytes and write them elsewhere."""
    source = torch.rand(bytes_moved // 8, device=device)
    target = torch.empty_like(source)
    return milliseconds(lambda: target.copy_(source), RUNS, device)


def laid_out(given: list[Tensor]) -> list[Tensor]:
    """u, delta, A, B, C, D and the bias as the published scan wants them, (images, channels, steps) as visited."""
    u, delta, A, B, C, D, order, bias = given
    index = order.long().transpose(1, 2).expand(u.shape[0], -1, -1)[..., None]

    def in_order(x: Tensor) -> Tensor:
        return x.gather(1, index.expand(-1, -1, -1, x.shape[3])).permute(0, 2, 3, 1).contiguous()

    wide = [in_order(u).flatten(1, 2), in_order(delta).flatten(1, 2), in_order(B), in_order(C)]
    return [wide[0], wide[1], A.flatten(0, 1), wide[2], wide[3], D.flatten(), bias.flatten()]


def published_alone(u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, bias: Tensor) -> Tensor:
    from mamba_ssm.ops.selective_scan_interface import selective_scan_fn

    result: Tensor = selective_scan_fn(u, delta, A, B, C, D, delta_bias=bias, delta_softplus=True)
    return result


def times(name: str, scan: Callable[..., Tensor], given: list[Tensor], device: str) -> dict[str, float | None]:
    """Forward without gradients, and forward and backward together, called and recorded."""
    leaves = [x.detach().requires_grad_() if x.is_floating_point() else x for x in given]
    wanted = [x for x in leaves if x.requires_grad]
    weight = torch.ones_like(given[0])
    runs = FEW_RUNS if name == "portable" else RUNS

    def forward() -> None:
        with torch.no_grad():
            scan(*given)

    def both() -> None:
        torch.autograd.grad(scan(*leaves), wanted, weight)

    found: dict[str, float | None] = {}
    for what, work in (("forward", forward), ("both", both)):
        try:
            found[f"{name}_{what}_ms"] = milliseconds(work, runs, device)
            if device == "cuda" and name != "portable":
                found[f"{name}_{what}_recorded_ms"] = milliseconds(recorded(work), runs, device)
        except torch.cuda.OutOfMemoryError:
            found[f"{name}_{what}_ms"] = None
            torch.cuda.empty_cache()
    return found


def line(row: dict[str, Any]) -> str:
    """One row as text: recorded times where there are any."""
    parts = [f"{row['heads']} × {row['channels']:<3} {row['images']} × {row['side']:>4}² {row['bytes'] / 1e6:>9.1f} MB"]
    parts.append(f"copy {row['copy_ms']:.3f} ms")
    for name in (*PEERS, "published"):
        forward, both = (
            row.get(f"{name}_{what}_recorded_ms") or row.get(f"{name}_{what}_ms") for what in ("forward", "both")
        )
        if forward:
            share = f" ({row['copy_ms'] / forward:.0%} of the copy's rate)" if name == "gpu" else ""
            parts.append(f"{name} {forward:.3f}{share}, both {both:.3f}" if both else f"{name} {forward:.3f}{share}")
    return " | ".join(parts)


def run(results: Path | None) -> None:
    """Every row, printed as it comes, and written to ``results`` too."""
    rows = []
    for heads, channels in SHAPES:
        for images in BATCHES:
            for side in SIDES:
                rows.append(measure(heads, channels, side, images))
                torch.cuda.empty_cache()
                print(line(rows[-1]), flush=True)
    if results:
        facts = {
            "card": torch.cuda.get_device_name(),
            "torch": torch.__version__,
            "cuda": torch.version.cuda,
            "scans": backends(),
        }
        results.write_text(json.dumps({"machine": facts, "rows": rows}, indent=2) + "\n")
