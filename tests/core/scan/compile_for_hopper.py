"""Compile the scan's kernels for an H100 on a computer that has none, and print the name of each when it is new.

Launching is left out. Several pictures are scanned.
"""

import sys
import tempfile
from pathlib import Path

import torch
from triton import knobs

sys.path.insert(0, str(Path(__file__).parents[3]))

from benchmarks.kernel_code import compiled_only
from core.scan.gpu import autograd, plan

# Half as many steps unrolled compile in a third of the time.
plan.KEEPING, autograd.BACKWARD = plan.Way(4, 1, 2), plan.Way(1, 1, 2)
with tempfile.TemporaryDirectory() as fresh, compiled_only() as compiled:
    knobs.cache.dir = fresh
    for steps in (64, 192, 256):
        u, B = torch.zeros(1, steps, 2, 8, requires_grad=True), torch.zeros(1, steps, 2, 16)
        order = torch.arange(steps).expand(1, 2, steps)
        y = autograd.selective_scan(u, u.detach(), -torch.ones(2, 8, 16), B, B, torch.ones(2, 8), order, None)
        torch.autograd.grad(y.sum(), u)
for at, (name, kernel) in enumerate(compiled):
    if all(kernel is not earlier for _, earlier in compiled[:at]):
        print(name)
