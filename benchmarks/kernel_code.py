"""What the scan's kernels come to on an H100, counted without one: registers, spills, and instructions by kind.

    python -m benchmarks.kernel_code [--channels 8 32] [--way WARPS,CHANNELS,UNROLLED …]

Triton compiles for a card that is not there, and its own disassembler reads the result. Told is the longest loop of
each kernel, per step of 32 channels (what a warp does at once where a thread has one channel). An H100 starts four
such instructions in a cycle on each of its processors, makes an exponential (MUFU) in two cycles of all of them and
an exchange between lanes (SHFL) in one: the largest of these is the least a step can take.
"""

import argparse
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
import triton
from triton.backends.compiler import GPUTarget
from triton.runtime import driver
from triton.runtime.jit import JITFunction

from core.scan.gpu import autograd, plan

SIDE, HEADS, STATES = 256, 8, 16
TOOLS = Path(triton.__file__).parent / "backends/nvidia/bin"
# What a processor of the card starts and makes in a cycle, for 32 lanes.
STARTED, EXPONENTIALS, EXCHANGES = 4, 1 / 2, 1


class Hopper:
    """A driver that only says what card it has."""

    def get_current_target(self) -> GPUTarget:
        return GPUTarget("cuda", 90, 32)

    def get_current_device(self) -> int:
        return 0

    def get_current_stream(self, _device: int) -> int:
        return 0


@contextmanager
def compiled_only() -> Iterator[list[tuple[str, Any]]]:
    """Every kernel that is called inside is compiled for an H100 instead of launched, and put on the list."""
    found: list[tuple[str, Any]] = []
    run = JITFunction.run

    def only_compile(self: Any, *arguments: Any, grid: Any, warmup: bool, **options: Any) -> Any:
        kernel = run(self, *arguments, grid=grid, warmup=True, **options)
        found.append((self.__name__, kernel))
        return kernel

    JITFunction.run = only_compile
    driver.set_active(Hopper())
    try:
        yield found
    finally:
        JITFunction.run = run


def calls(channels: int) -> dict[str, Callable[[plan.Way], object]]:
    """Forward alone, forward for training, and backward, of one EAMamba scan."""
    positions = SIDE * SIDE
    u = torch.empty(1, positions, HEADS, channels)
    projection = torch.empty(HEADS, 1, positions, channels + 2 * STATES).permute(1, 2, 0, 3)
    delta, b, c = projection.split([channels, STATES, STATES], -1)
    rates, ones = torch.empty(HEADS, channels, STATES), torch.empty(HEADS, channels)
    order = torch.arange(positions).expand(1, HEADS, positions).contiguous()
    call = autograd._Call(u, delta, rates, b, c, ones, order, ones)

    def forward(way: plan.Way, keep: bool) -> None:
        usual, autograd.forward_way = autograd.forward_way, lambda *_: way
        call.forward(keep)
        autograd.forward_way = usual

    def backward(way: plan.Way) -> None:
        usual, autograd.BACKWARD = autograd.BACKWARD, way
        call.backward(torch.empty_like(u), torch.empty(1))
        autograd.BACKWARD = usual

    return {
        "forward": lambda way: forward(way, keep=False),
        "forward, states kept": lambda way: forward(way, keep=True),
        "backward": backward,
    }


def counted(kernel: Any, steps: int) -> tuple[str, Counter[str]]:
    """Registers and spilled bytes as the compiler tells them, and the instructions of the longest loop, a step."""
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(kernel.asm["cubin"])
        file.flush()
        code = _said("nvdisasm", "-c", file.name)
        usage = _said("cuobjdump", "-res-usage", file.name)
    registers, spilled = (re.findall(rf"{what}:(\d+)", usage)[-1] for what in ("REG", "STACK"))
    counts = Counter(word.removeprefix("@").split()[0].split(".")[0] for word in _longest_loop(code))
    return f"{registers} registers, {spilled} bytes spilled", Counter({k: n / steps for k, n in counts.items()})


def _said(tool: str, *arguments: str) -> str:
    return subprocess.run([str(TOOLS / tool), *arguments], capture_output=True, text=True, check=True).stdout


def _longest_loop(code: str) -> list[str]:
    labels: dict[str, int] = {}
    instructions: list[str] = []
    loops: list[list[str]] = [[]]
    for line in code.splitlines():
        if label := re.match(r"(\.L\w+):", line):
            labels[label[1]] = len(instructions)
        elif found := re.search(r"/\*[0-9a-f]{4,}\*/\s+(?:@!?U?P\w+\s+)?(.*?);", line):
            instructions.append(found[1])
            back = re.search(r"BRA.*?(\.L\w+)", found[1])
            if back and back[1] in labels:
                loops.append(instructions[labels[back[1]] :])
    return max(loops, key=len)


def told(title: str, channels: int, way: plan.Way, work: Callable[[plan.Way], object]) -> None:
    with compiled_only() as kernels:
        work(way)
    for name, kernel in kernels:
        if name == "carry_over":
            continue
        lanes, counts = counted(kernel, way.unrolled * way.channels)
        total = sum(counts.values())
        cycles = max(total / STARTED, counts["MUFU"] / EXPONENTIALS, counts["SHFL"] / EXCHANGES)
        most = ", ".join(f"{kind} {number:.0f}" for kind, number in counts.most_common(9))
        print(f"{channels} channels, {title}, {tuple(way)}: {name}: {lanes}")
        print(f"    {total:.0f} instructions a step, {cycles:.0f} cycles at least: {most}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--channels", type=int, nargs="+", default=[8, 32])
    parser.add_argument("--way", nargs="+", default=[], help="others than those in use, as 1,2,4")
    options = parser.parse_args()
    wished = [plan.Way(*map(int, way.split(","))) for way in options.way]
    for channels in options.channels:
        used = [plan.forward_way(channels, False), plan.forward_way(channels, True), plan.BACKWARD]
        for (title, work), way in zip(calls(channels).items(), used, strict=True):
            for one in wished or [way]:
                told(title, channels, one, work)


if __name__ == "__main__":
    main()
