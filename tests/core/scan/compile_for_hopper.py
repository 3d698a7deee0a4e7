"""Compile the scan's kernels for an H100 on a computer that has none, and print the name of each when it is new.

A driver is played that only says what card it has; launching is left out. Several pictures are scanned.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

import torch
from triton import knobs
from triton.backends.compiler import GPUTarget
from triton.runtime import driver
from triton.runtime.jit import JITFunction

sys.path.insert(0, str(Path(__file__).parents[3]))

from core.scan.gpu import autograd, plan


class Hopper:
    def get_current_target(self) -> GPUTarget:
        return GPUTarget("cuda", 90, 32)

    def get_current_device(self) -> int:
        return 0

    def get_current_stream(self, device: int) -> int:
        return 0


def compile_and_print(self: Any, *arguments: Any, grid: Any, warmup: bool, **options: Any) -> None:
    kernel = run(self, *arguments, grid=grid, warmup=True, **options)
    if all(kernel is not known for known in compiled):
        compiled.append(kernel)
        print(self.__name__)


compiled: list[Any] = []
run = JITFunction.run
JITFunction.run = compile_and_print
driver.set_active(Hopper())
# Half as many steps unrolled compile in a third of the time.
plan.KEEPING, autograd.BACKWARD = plan.Way(4, 1, 2), plan.Way(1, 1, 2)
with tempfile.TemporaryDirectory() as fresh:
    knobs.cache.dir = fresh
    for steps in (64, 192, 256):
        u, B = torch.zeros(1, steps, 2, 8, requires_grad=True), torch.zeros(1, steps, 2, 16)
        order = torch.arange(steps).expand(1, 2, steps)
        y = autograd.selective_scan(u, u.detach(), -torch.ones(2, 8, 16), B, B, torch.ones(2, 8), order, None)
        torch.autograd.grad(y.sum(), u)
