"""The compiled kernels of the ``cpu`` scan: compiled once per machine, then taken from the user's cache folder."""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import numba
from llvmlite.binding import get_host_cpu_name
from numba import int64, types
from platformdirs import user_cache_path

from core.scan.cpu import backward, forward, functions, lanes, layout

Kernel = Callable[..., None]

_log = logging.getLogger("silvermend")


def _tuple_of_integers(kind: type) -> Any:
    return types.NamedUniTuple(int64, len(kind._fields), kind)  # type: ignore[attr-defined]


_ADDRESS = int64
_STRIDED = _tuple_of_integers(layout.Strided)
_SIZES, _SHAPE, _ORDERS = (_tuple_of_integers(kind) for kind in (layout.Sizes, layout.Shape, layout.Orders))
# First and last work item; u, delta, B, C; decay, skip, bias; orders; scratch memory.
_INPUTS = (int64, int64, _SIZES, _SHAPE, *[_STRIDED] * 4, *[_ADDRESS] * 3, _ORDERS, _ADDRESS)


@lru_cache(maxsize=1)
def forward_kernel() -> Kernel:
    """`core.scan.cpu.forward.forward_items`, compiled. Takes seconds the first time on a machine."""
    return _compiled(forward.forward_items, (*_INPUTS, _STRIDED, _ADDRESS), seconds=6)


@lru_cache(maxsize=1)
def backward_kernel() -> Kernel:
    """`core.scan.cpu.backward.backward_items`, compiled. Takes seconds the first time on a machine."""
    return _compiled(backward.backward_items, (*_INPUTS, _ADDRESS, *[_STRIDED] * 5, *[_ADDRESS] * 3), seconds=10)


def _compiled(items: Callable[..., None], argument_types: tuple[Any, ...], seconds: int) -> Kernel:
    folder = _cache_folder()
    if not any(folder.rglob(f"*.{items.__name__}-*.nbi")):
        _log.warning("Preparing the scan for this processor (once, about %d s) …", seconds)
    signature = types.void(*argument_types)
    try:
        with _cached_in(folder):
            kernel: Kernel = numba.njit(signature, nogil=True, cache=True)(items)
    except (OSError, RuntimeError) as error:
        # A cache that cannot be written, or was half written, costs the seconds above in every run, and nothing else.
        _log.warning("The prepared scan cannot be kept in %s: %s", folder, error)
        kernel = numba.njit(signature, nogil=True)(items)
    return kernel


def _cache_folder() -> Path:
    """A folder for exactly these kernels on exactly this processor; numba itself looks only at the outermost file."""
    parts = (lanes, functions, layout, forward, backward)
    text = b"".join(Path(str(part.__file__)).read_bytes() for part in parts)
    name = hashlib.sha256(text + get_host_cpu_name().encode()).hexdigest()[:16]
    return user_cache_path("silvermend") / "numba" / name


@contextmanager
def _cached_in(folder: Path) -> Iterator[None]:
    """numba decides where a function is cached when the function is decorated."""
    before = numba.config.CACHE_DIR
    numba.config.CACHE_DIR = before or str(folder)
    try:
        yield
    finally:
        numba.config.CACHE_DIR = before
