"""The devices that can do the work: processor, NVIDIA and Apple GPUs, by the names the command line takes.

torch is imported only when devices are asked for; memory is in bytes.
"""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from core import memory
from core.errors import DeviceError

if TYPE_CHECKING:
    import torch


# Bytes of memory below which a card is no help: libraries and a network alone take most of it.
LEAST_CARD = 1_400_000_000
# What the PCI bus calls NVIDIA, and the class of everything that can show a picture or compute one.
_NVIDIA, _DISPLAY = "0x10de", "0x03"
_PCI = Path("/sys/bus/pci/devices")


class Cause(Enum):
    """Why the processor does the work instead of a GPU; the value is a sentence."""

    NONE = ""
    NO_GPU = "No supported GPU was found."
    TORCH_WITHOUT_CUDA = "There is an NVIDIA GPU, and this installation of torch has no CUDA to use it."
    NO_DRIVER = "There is an NVIDIA GPU, and its driver is missing or too old."
    SMALL_CARD = "The GPU has too little memory."
    MISSING = "The device that was chosen is not there."
    CHOSEN = "It was chosen by hand."


@dataclass(frozen=True)
class Device:
    """A place where networks run. ``name`` is what torch calls it, ``reason`` says when it is the right choice.

    ``cause`` tells why it is not the one that was hoped for.
    """

    name: str
    title: str
    memory_free: int
    memory_total: int
    cores: int
    reason: str
    cause: Cause = Cause.NONE

    @property
    def torch(self) -> "torch.device":
        """The device as torch wants it."""
        import torch

        return torch.device(self.name)


def devices() -> list[Device]:
    """Every usable device, the fastest first; the processor is always there and always last."""
    found = [*_cuda(), *_apple()]
    cause = _cause(found)
    usual = "Slower than the GPU, and always there."
    reason = f"The automatic choice. {cause.value}" if cause is not Cause.NONE else usual
    memory_free, memory_total = memory.free_and_total()
    processor = Device("cpu", processor_name(), memory_free, memory_total, usable_cores(), reason, cause)
    return [*found, processor]


def pick(name: str = "auto") -> Device:
    """The device called ``name``; "auto" is the fastest, "cuda" the first NVIDIA GPU. DeviceError if there is none.

    A card with hardly any memory is no automatic choice.
    """
    known = devices()
    if name == "auto":
        return known[-1] if known[-1].cause is Cause.SMALL_CARD else known[0]
    wanted = "cuda:0" if name == "cuda" else name
    for device in known:
        if device.name == wanted:
            return device
    names = ", ".join(device.name for device in known)
    raise DeviceError(f"There is no device called {name!r} on this computer.", f"Choose auto or one of: {names}.")


def pick_or_automatic(name: str = "auto") -> Device:
    """`pick`, and where that device is not there the automatic choice, which then has ``cause`` MISSING.

    A processor that was asked for by its name has CHOSEN.
    """
    try:
        found = pick(name)
    except DeviceError:
        return replace(pick(), cause=Cause.MISSING, reason=f"The automatic choice. {Cause.MISSING.value}")
    by_hand = name != "auto" and found.name == "cpu"
    return replace(found, cause=Cause.CHOSEN, reason=Cause.CHOSEN.value) if by_hand else found


def usable_name(name: str = "auto") -> str:
    """``name`` where such a device is there, which "auto" always is; else the name of the automatic choice."""
    return name if name == "auto" else pick_or_automatic(name).name


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


def _cause(found: list[Device]) -> Cause:
    """Why none of ``found`` is the automatic choice; NONE if one is."""
    import torch

    if found:
        return Cause.NONE if any(card.memory_total >= LEAST_CARD for card in found) else Cause.SMALL_CARD
    if not _has_nvidia_card():
        return Cause.NO_GPU
    return Cause.NO_DRIVER if torch.version.cuda or torch.version.hip else Cause.TORCH_WITHOUT_CUDA


def _has_nvidia_card() -> bool:
    """Whether the computer has one, whatever torch and drivers make of it."""
    if platform.system() == "Windows":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").exists()
    try:
        return any(_is_nvidia_card(card) for card in _PCI.iterdir())
    except OSError:
        return False


def _is_nvidia_card(card: Path) -> bool:
    vendor, kind = ((card / name).read_text().strip() for name in ("vendor", "class"))
    return vendor == _NVIDIA and kind.startswith(_DISPLAY)


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
