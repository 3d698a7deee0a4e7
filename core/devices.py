"""The devices that can do the work: processor, NVIDIA and Apple GPUs, by the names the command line takes.

torch is imported only when devices are asked for; memory is in bytes.
"""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core import memory
from core.errors import DeviceError

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Device:
    """A place where networks run. ``name`` is what torch calls it, ``reason`` says when it is the right choice."""

    name: str
    title: str
    memory_free: int
    memory_total: int
    cores: int
    reason: str

    @property
    def torch(self) -> "torch.device":
        """The device as torch wants it."""
        import torch

        return torch.device(self.name)


def devices() -> list[Device]:
    """Every usable device, the fastest first; the processor is always there and always last."""
    found = [*_cuda(), *_apple()]
    reason = "Slower than the GPU, and always there." if found else "The automatic choice: no supported GPU was found."
    memory_free, memory_total = memory.free_and_total()
    processor = Device("cpu", processor_name(), memory_free, memory_total, usable_cores(), reason)
    return [*found, processor]


def pick(name: str = "auto") -> Device:
    """The device called ``name``; "auto" is the fastest, "cuda" the first NVIDIA GPU. DeviceError if there is none."""
    known = devices()
    if name == "auto":
        return known[0]
    wanted = "cuda:0" if name == "cuda" else name
    for device in known:
        if device.name == wanted:
            return device
    names = ", ".join(device.name for device in known)
    raise DeviceError(f"There is no device called {name!r} on this computer.", f"Choose auto or one of: {names}.")


def alike(name: str = "auto") -> list[Device]:
    """The device called ``name``; for "auto" the fastest and all that are its equals, which then work together."""
    first = pick(name)
    if name != "auto" or not first.name.startswith("cuda"):
        return [first]
    return [device for device in devices() if (device.title, device.memory_total) == (first.title, first.memory_total)]


def usable_cores() -> int:
    """Processor cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processor_name() -> str:
    """What the maker calls this computer's processor."""
    system = platform.system()
    if system == "Linux":
        cpuinfo = Path("/proc/cpuinfo")
        lines = cpuinfo.read_text(errors="replace").splitlines() if cpuinfo.exists() else []
        names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
        return next(names, "") or platform.machine()
    if system == "Darwin":
        return memory.system_control("machdep.cpu.brand_string") or platform.machine()
    return platform.processor() or platform.machine()


def _cuda() -> Iterator[Device]:
    import torch

    if not torch.cuda.is_available():
        return
    for index in range(torch.cuda.device_count()):
        properties = torch.cuda.get_device_properties(index)
        free, total = torch.cuda.mem_get_info(index)
        reason = "The automatic choice: a GPU." if index == 0 else "Another GPU; choose it by its name."
        yield Device(f"cuda:{index}", properties.name, free, total, properties.multi_processor_count, reason)


def _apple() -> Iterator[Device]:
    import torch

    if not torch.backends.mps.is_available():
        return
    total = torch.mps.recommended_max_memory()
    free = max(total - torch.mps.driver_allocated_memory(), 0)
    # Apple shares one memory between processor and GPU and tells nobody how many GPU cores there are.
    yield Device("mps", f"{processor_name()} GPU", free, total, 0, "The automatic choice: a GPU.")
