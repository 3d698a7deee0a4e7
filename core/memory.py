"""How much memory this computer has and how much of it is free, in bytes, asked of the system itself."""

import ctypes
import os
import platform
import subprocess
from pathlib import Path


def free_and_total() -> tuple[int, int]:
    """Bytes that programs can still use, and bytes in all; (0, 0) on a system that does not say."""
    system = platform.system()
    if system == "Linux":
        return _linux()
    if system == "Darwin":
        return _mac()
    if system == "Windows":
        return _windows()
    return 0, 0


def system_control(name: str) -> str:
    """A value of macOS's ``sysctl``, or empty."""
    asked = subprocess.run(["/usr/sbin/sysctl", "-n", name], capture_output=True, text=True, check=False)
    return asked.stdout.strip()


def _linux() -> tuple[int, int]:
    lines = Path("/proc/meminfo").read_text().splitlines()
    sizes = {name: int(size.split()[0]) * 1024 for name, _, size in (line.partition(":") for line in lines) if size}
    return sizes.get("MemAvailable", sizes["MemFree"]), sizes["MemTotal"]


def _mac() -> tuple[int, int]:
    total = int(system_control("hw.memsize") or 0)
    pages = int(system_control("vm.page_free_count") or 0) + int(system_control("vm.page_purgeable_count") or 0)
    return pages * os.sysconf("SC_PAGE_SIZE"), total


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        *((name, ctypes.c_ulonglong) for name in ("total", "free", "page_total", "page_free")),
        *((name, ctypes.c_ulonglong) for name in ("virtual_total", "virtual_free", "extended_free")),
    )


def _windows() -> tuple[int, int]:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return status.free, status.total
