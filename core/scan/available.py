"""Which ways to compute the scan this machine has."""

import os
import shutil
from functools import lru_cache
from importlib.util import find_spec

import torch

# Triton makes no code for cards before Volta.
_OLDEST_CARD = (7, 0)


@lru_cache(maxsize=1)
def backends() -> tuple[str, ...]:
    """Names of the ways to compute the scan on this machine, the fastest first."""
    return (*_on_a_card(), "cpu", "portable", "reference")


def _on_a_card() -> list[str]:
    if not torch.cuda.is_available():
        return []
    # Triton builds its launchers with the machine's C compiler.
    can_build = any(map(shutil.which, (os.environ.get("CC", "cc"), "gcc", "clang")))
    return [
        *(["gpu"] if can_build and find_spec("triton") and torch.cuda.get_device_capability() >= _OLDEST_CARD else []),
        *(["mamba_ssm"] if find_spec("mamba_ssm") and find_spec("selective_scan_cuda") else []),
    ]
