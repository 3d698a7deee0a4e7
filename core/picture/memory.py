"""How much memory a picture may take on this computer now."""

import os
import sys
from pathlib import Path


def available() -> int | None:
    """Bytes that could be taken without driving other programs out, None where this cannot be told."""
    limits = [limit for limit in (_of_system(), _of_container()) if limit is not None]
    return min(limits, default=None)


def _of_system() -> int | None:
    if sys.platform == "win32":
        return _of_windows()
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        # macOS does not say what is free in one number; it compresses and swaps well beyond it.
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


def _of_container() -> int | None:
    """What is left of a Linux control group's limit, as containers set it."""
    try:
        limit = Path("/sys/fs/cgroup/memory.max").read_text("ascii").strip()
        used = Path("/sys/fs/cgroup/memory.current").read_text("ascii").strip()
        cached = Path("/sys/fs/cgroup/memory.stat").read_text("ascii")
    except OSError:
        return None
    if not limit.isdigit():
        return None
    reclaimable = sum(int(line.split()[1]) for line in cached.splitlines() if line.startswith("inactive_file "))
    return max(int(limit) - int(used) + reclaimable, 0)


def _of_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("total", "free", "page", "page_free", "own", "own_free", "more")),
        )

    status = Status(length=ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems' ctypes has no such name
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
