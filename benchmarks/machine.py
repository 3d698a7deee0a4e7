"""The machine that figures come from: what it is, and what nothing on it can beat."""

import os
import platform
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from typing import Any

import torch
import torch.nn.functional as F

from core import devices, memory

MEBI = 1 << 20
RUNS = 7


def facts() -> dict[str, Any]:
    """Processor, cores, memory, system and the versions that speed depends on."""
    return {
        "processor": devices.processor_name(),
        "cores": devices.usable_cores(),
        "memory_gib": round(memory.free_and_total()[1] / 2**30, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        **{name: version(name) for name in ("torch", "numba", "numpy")},
        "date": date.today().isoformat(),
        "load_average": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def limits(threads: int) -> dict[str, float]:
    """What plain copies and matrix products reach with so many threads; the scan has its own limit beside it.

    ``copy_bytes_per_s`` counts every byte once when read and once when written; ``product_flops`` are float32
    additions and multiplications per second of a 1 × 1 convolution of 128 channels on 256 × 256 pixels in channels-last
    memory, ``bfloat16_flops`` those of the same in bfloat16.
    """
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        with torch.inference_mode():
            source = torch.rand(64 * MEBI)
            target = torch.empty_like(source)
            copying = min(seconds(lambda: target.copy_(source), RUNS))
            x = torch.rand(1, 128, 256, 256).to(memory_format=torch.channels_last)
            weight = torch.rand(128, 128, 1, 1)
            work = 2 * 128 * 128 * 256 * 256
            single = min(seconds(lambda: F.conv2d(x, weight), RUNS))
            y, half = x.bfloat16(), weight.bfloat16()
            double = min(seconds(lambda: F.conv2d(y, half), RUNS))
    finally:
        torch.set_num_threads(before)
    return {
        "copy_bytes_per_s": 2 * source.nbytes / copying,
        "product_flops": work / single,
        "bfloat16_flops": work / double,
    }


def seconds(work: Callable[[], object], runs: int) -> list[float]:
    """Time of each of ``runs`` runs after one that warms up."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times
