"""How much memory this computer has and how much of it is free, in bytes, asked of the system itself."""

import ctypes
import os
import platform
import subprocess
from pathlib import Path

# A Linux control group, as containers set it.
GROUP = Path("/sys/fs/cgroup")


def free_and_total() -> tuple[int, int]:
    """Bytes that programs can still take without driving others out, and bytes in all; (0, 0) where nobody says."""
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
    sizes = _numbers(Path("/proc/meminfo").read_text().replace(":", ""))
    free, total = sizes.get("MemAvailable", sizes["MemFree"]) * 1024, sizes["MemTotal"] * 1024
    try:
        limit = int((GROUP / "memory.max").read_text())
        used = int((GROUP / "memory.current").read_text())
        # What the group keeps of files it read earlier is given up when programs need it.
        used -= _numbers((GROUP / "memory.stat").read_text()).get("inactive_file", 0)
    except (OSError, ValueError):
        # No group, or one without a limit, which it writes as "max".
        return free, total
    return min(free, max(limit - used, 0)), min(total, limit)


def _numbers(text: str) -> dict[str, int]:
    """The lines of ``text`` as names and whole numbers."""
    words = (line.split() for line in text.splitlines())
    return {found[0]: int(found[1]) for found in words if len(found) > 1 and found[1].isdecimal()}


def _mac() -> tuple[int, int]:
    # macOS keeps memory full on purpose: pages that only repeat a file are as good as free.
    total = int(system_control("hw.memsize") or 0)
    names = ("vm.page_free_count", "vm.page_purgeable_count", "vm.page_pageable_external_count")
    pages = sum(int(system_control(name) or 0) for name in names)
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
    # Other systems' ctypes has no such name.
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return status.free, status.total
