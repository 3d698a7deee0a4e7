"""Memory in bytes, asked of the system itself: what this computer has, what of it is free, what this program takes."""

import ctypes
import os
import platform
import subprocess
from contextlib import suppress
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


def used() -> int:
    """Bytes that this program has in memory now; 0 where nobody says."""
    system = platform.system()
    if system == "Linux":
        return _of_this_program("VmRSS")
    if system == "Darwin":
        asked = subprocess.run(["/bin/ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, text=True)
        return int(asked.stdout.strip() or 0) * 1024
    if system == "Windows":
        return _windows_counters().working_set
    return 0


def peak() -> int:
    """The most bytes that this program has had in memory, on Linux since `forget_peak`; 0 where nobody says."""
    system = platform.system()
    if system == "Linux":
        return _of_this_program("VmHWM")
    if system == "Darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if system == "Windows":
        return _windows_counters().peak_working_set
    return 0


def forget_peak() -> None:
    """Let `peak` begin anew from what is used now, where the system can: Linux."""
    with suppress(OSError):
        # proc(5), "clear_refs".
        Path("/proc/self/clear_refs").write_text("5")


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


def _of_this_program(name: str) -> int:
    # "VmRSS:     1234 kB"; getrusage would count what a program before this one had in the same process.
    return _numbers(Path("/proc/self/status").read_text().replace(":", "")).get(name, 0) * 1024


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


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("page_faults", ctypes.c_ulong),
        ("peak_working_set", ctypes.c_size_t),
        ("working_set", ctypes.c_size_t),
        *((f"pool_{number}", ctypes.c_size_t) for number in range(4)),
        *((name, ctypes.c_size_t) for name in ("page_file", "peak_page_file")),
    )


def _windows_counters() -> _Counters:
    counters = _Counters(length=ctypes.sizeof(_Counters))
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    asked = kernel.K32GetProcessMemoryInfo
    asked.argtypes = (ctypes.c_void_p, ctypes.POINTER(_Counters), ctypes.c_ulong)
    asked(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.length)
    return counters
