"""How fast does the published EAMamba run and learn on a card, with each scan that the card has?

    python -m benchmarks.network_on_card [--sizes 256 1024] [--batch 4] [--json FILE]

One picture forward, in float32 and under autocast to bfloat16, and a training step (forward, backward, AdamW) on
patches of 128 × 128; medians by the card's clock, and the most memory torch held. ``--device cpu`` tries the same on
the processor.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks.scan_on_card import milliseconds
from core.models import architecture
from core.scan import backends, use_backend

RUNS = 10
PATCH = 128


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
    half = precision == "bfloat16"
    with torch.inference_mode(), torch.autocast(x.device.type, torch.bfloat16, enabled=half):
        network(x)


def training_step(network: nn.Module, optimiser: torch.optim.Optimizer, x: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    (network(x) - x).abs().mean().backward()
    optimiser.step()


def rows(sizes: list[int], batch: int, device: str) -> list[dict[str, Any]]:
    """Every case with every scan, printed as it comes."""
    eamamba = architecture("eamamba")
    network = eamamba.make(eamamba.presets["published"]).to(device)
    network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = torch.optim.AdamW(network.parameters())
    scans = ("gpu", "mamba_ssm", "portable") if device == "cuda" else ("cpu",)
    found: list[dict[str, Any]] = []

    def keep(**facts: Any) -> None:
        found.append(facts)
        print(facts, flush=True)

    for scan in (name for name in scans if name in backends()):
        with use_backend(scan):
            for size in sizes:
                x = torch.rand(1, 3, size, size, device=device)
                for precision in ("float32", "bfloat16"):
                    figures = measured(lambda x=x, precision=precision: forward(network, x, precision), device)
                    keep(what="forward", scan=scan, size=size, precision=precision, **figures)
            x = torch.rand(batch, 3, PATCH, PATCH, device=device)
            figures = measured(lambda x=x: training_step(network, optimiser, x), device)
            keep(what="training step", scan=scan, size=PATCH, batch=batch, **figures)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[256, 1024])
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.device == "cuda" and not torch.cuda.is_available():
        parser.error("torch finds no NVIDIA card here; --device cpu tries the same on the processor")
    found = rows(options.sizes, options.batch, options.device)
    if options.json:
        card = torch.cuda.get_device_name() if options.device == "cuda" else None
        options.json.write_text(json.dumps({"card": card, "torch": torch.__version__, "rows": found}, indent=2) + "\n")


if __name__ == "__main__":
    main()
