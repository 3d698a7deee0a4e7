"""The compiled kernels of the ``cpu`` scan: compiled once per machine, then taken from the user's cache folder."""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, get_type_hints

import numba
from llvmlite.binding import get_host_cpu_name  # type: ignore[import-untyped]
from numba import int64, types
from platformdirs import user_cache_path

from core.scan.cpu import backward, forward, functions, gate, lanes, layout, memory, tiles, visits

Kernel = Callable[..., None]

_log = logging.getLogger("silvermend")


@lru_cache(maxsize=1)
def forward_kernel() -> Kernel:
    """`core.scan.cpu.forward.forward_items`, compiled. Takes seconds the first time on a machine."""
    return _compiled(forward.forward_items, seconds=5)


@lru_cache(maxsize=1)
def backward_kernel() -> Kernel:
    """`core.scan.cpu.backward.backward_items`, compiled. Takes seconds the first time on a machine."""
    return _compiled(backward.backward_items, seconds=8)


@lru_cache(maxsize=1)
def gate_kernel() -> Kernel:
    """`core.scan.cpu.gate.gate_items`, compiled. Takes a second or two the first time on a machine."""
    return _compiled(gate.gate_items, seconds=2)


def _numba_type(kind: Any) -> Any:
    """numba's type of an int, or of a named tuple of such."""
    if kind is int:
        return int64
    members = [_numba_type(member) for member in get_type_hints(kind).values()]
    same: Any = types.NamedUniTuple
    mixed: Any = types.NamedTuple
    return same(int64, len(members), kind) if set(members) == {int64} else mixed(members, kind)


def _signature(items: Callable[..., None]) -> Any:
    *arguments, _ = get_type_hints(items).values()
    return types.void(*map(_numba_type, arguments))


def _compiled(items: Callable[..., None], seconds: int) -> Kernel:
    folder = _cache_folder()
    if not any(folder.rglob(f"*.{items.__name__}-*.nbi")):
        _log.warning("Preparing the scan for this processor (once, about %d s) …", seconds)
    signature = _signature(items)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # numba would quietly go elsewhere, to folders whose name does not tell these kernels from yesterday's.
        TemporaryFile(dir=folder).close()
        with _cached_in(folder):
            kernel: Kernel = numba.njit(signature, nogil=True, cache=True)(items)
    except OSError as error:
        _log.warning("The prepared scan cannot be kept in %s: %s", folder, error)
        kernel = numba.njit(signature, nogil=True)(items)
    return kernel


def _cache_folder() -> Path:
    """A folder for exactly these kernels on exactly this processor; numba itself looks only at the outermost file."""
    parts = (lanes, memory, functions, layout, visits, forward, tiles, backward, gate)
    text = b"".join(Path(str(part.__file__)).read_bytes() for part in parts)
    name = hashlib.sha256(text + get_host_cpu_name().encode()).hexdigest()[:16]
    settings: Any = numba.config
    return Path(settings.CACHE_DIR or user_cache_path("silvermend") / "numba") / name


@contextmanager
def _cached_in(folder: Path) -> Iterator[None]:
    """numba decides where a function is cached when the function is decorated."""
    settings: Any = numba.config
    before = settings.CACHE_DIR
    settings.CACHE_DIR = str(folder)
    try:
        yield
    finally:
        settings.CACHE_DIR = before
