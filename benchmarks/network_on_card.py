"""How fast does the published EAMamba run and learn on a card, with each scan that the card has?

    python -m benchmarks.network_on_card [--sizes 256 1024] [--batch 4] [--published DIR] [--json FILE]

One picture forward, in float32, with products rounded to TF32, and under autocast to bfloat16; the same launches
recorded once and played again (a CUDA graph); and a training step (forward, backward, AdamW) on patches of 128 × 128,
beside the published code with the published CUDA scan where they are there; medians by the card's clock, and the most
memory torch held. ``--device cpu`` tries the same on the processor.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.published_code import published_class
from benchmarks.scan_on_card import milliseconds, recorded
from core.models import architecture
from core.scan import backends, use_backend

RUNS = 10
PATCH = 128
PRECISIONS = ("float32", "tf32", "bfloat16")


def measured(work: Callable[[], object], device: str) -> dict[str, float | None]:
    """Milliseconds and gigabytes, both None where memory ran out."""
    if device == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    try:
        time = milliseconds(work, RUNS, device)
    except torch.cuda.OutOfMemoryError:
        return {"ms": None, "gb": None}
    return {"ms": time, "gb": torch.cuda.max_memory_allocated() / 1e9 if device == "cuda" else None}


def forward(network: nn.Module, x: Tensor, precision: str) -> None:
    # Copies of weights that autocast keeps are in the way of recording.
    half = torch.autocast(x.device.type, torch.bfloat16, enabled=precision == "bfloat16", cache_enabled=False)
    # Not inference mode: the published code keeps what it made of a picture's size for its training steps too.
    with torch.no_grad(), half:
        network(x)


def training_step(network: nn.Module, optimiser: torch.optim.Optimizer, x: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    (network(x) - x).abs().mean().backward()
    optimiser.step()


@contextmanager
def multiplying(precision: str) -> Iterator[None]:
    """Products of float32 numbers as they are, or rounded to TF32 before they are multiplied."""
    before = torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32
    torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = precision == "tf32"
    try:
        yield
    finally:
        torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32 = before


def rows(sizes: list[int], batch: int, device: str, checkout: Path | None) -> list[dict[str, Any]]:
    """Every case with every scan, and the published code where its checkout is given, printed as it comes."""
    eamamba = architecture("eamamba")
    options = eamamba.presets["published"]
    ours = eamamba.make(options).to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    scans = ("gpu", "mamba_ssm", "portable") if device == "cuda" else ("cpu",)
    ways: list[tuple[str, str | None, nn.Module]] = [(name, name, ours) for name in scans if name in backends()]
    if checkout is not None:
        ways.append(("published code", None, published_class("eamamba", checkout)(**options).to(device)))
    found: list[dict[str, Any]] = []

    def keep(**facts: Any) -> None:
        found.append(facts)
        print(facts, flush=True)

    for title, scan, network in ways:
        optimiser = torch.optim.AdamW(network.parameters())
        with use_backend(scan):
            for size in sizes:
                x = torch.rand(1, 3, size, size, device=device)
                for precision in PRECISIONS:
                    with multiplying(precision):
                        figures = measured(lambda x=x, p=precision, n=network: forward(n, x, p), device)
                        keep(what="forward", scan=title, size=size, precision=precision, **figures)
                        if scan == "gpu":
                            replay = recorded(lambda x=x, p=precision, n=network: forward(n, x, p))
                            keep(
                                what="forward, recorded", scan=title, size=size, precision=precision,
                                ms=milliseconds(replay, RUNS, device),
                            )  # fmt: skip
                            del replay
            x = torch.rand(batch, 3, PATCH, PATCH, device=device)
            figures = measured(lambda x=x, n=network, o=optimiser: training_step(n, o, x), device)
            keep(what="training step", scan=title, size=PATCH, batch=batch, **figures)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[256, 1024])
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--published", type=Path, help="a checkout of the published code, to run beside ours")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.device == "cuda" and not torch.cuda.is_available():
        parser.error("torch finds no NVIDIA card here; --device cpu tries the same on the processor")
    found = rows(options.sizes, options.batch, options.device, options.published)
    if options.json:
        card = torch.cuda.get_device_name() if options.device == "cuda" else None
        options.json.write_text(json.dumps({"card": card, "torch": torch.__version__, "rows": found}, indent=2) + "\n")


if __name__ == "__main__":
    main()
