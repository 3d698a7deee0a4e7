"""The one operation of every network here, and the choice of how it is computed.

    u, delta    (batch, positions, heads, channels)   input; step Δ before its bias and softplus
    A           (heads, channels, states)             decay rates, negative
    B, C        (batch, positions, heads, states)     input and output maps
    D           (heads, channels)                     skip
    order       (1 or batch, heads, steps)            the position visited at each step, per head
    delta_bias  (heads, channels)

Source: Gu and Dao 2023, "Mamba", arXiv 2312.00752, algorithm 2; the order of visits is ours.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from core.scan.available import backends

Scan: TypeAlias = Callable[[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor | None], Tensor]

_ON_A_CARD = ("gpu", "mamba_ssm")
# Half precision that a backend reads without a copy.
_READ_AS_IT_LIES = {"gpu": (torch.float16, torch.bfloat16), "cpu": (torch.bfloat16,)}
_wanted: ContextVar[str | None] = ContextVar("scan backend", default=None)


class ScanSize(NamedTuple):
    """How much a scan does: ``channels`` are those of all heads, each with ``states`` states over ``steps`` steps."""

    batch: int
    steps: int
    channels: int
    states: int


class ScanInputs(NamedTuple):
    """What of a scan decides where it goes and how long it remembers; shapes as above, without a copy."""

    delta: Tensor
    A: Tensor
    order: Tensor
    delta_bias: Tensor | None


_watcher: ContextVar[Callable[[ScanSize], None] | None] = ContextVar("scan watcher", default=None)

_observer: ContextVar[Callable[[ScanInputs], None] | None] = ContextVar("scan observer", default=None)


def selective_scan(
    u: Tensor,
    delta: Tensor,
    A: Tensor,
    B: Tensor,
    C: Tensor,
    D: Tensor,
    order: Tensor,
    delta_bias: Tensor | None = None,
    *,
    backend: str | None = None,
) -> Tensor:
    """Run a state through the positions of every head, in the head's order.

    With Δ = softplus(delta + delta_bias), over the steps of ``order``: h ← exp(Δ·A)·h + Δ·B·u and y = C·h + D·u, read
    and written at the position itself. Gives y, shaped and typed like ``u``; differentiable in everything but
    ``order``. A head visits a position at most once; where it never comes, its y is 0.

    u, delta, B and C may be views into larger tensors and are read in place by the ``cpu`` and ``gpu`` backends as long
    as their last axis is contiguous. Half precision is computed in float32: without a copy on a card, and bfloat16 on
    a processor too. ``backend`` is one of `backends()`; without it `use_backend` decides, or else the device and the
    type. On the meta device y has a shape and no values.

    Raises ValueError with a sentence where shapes, types or positions do not fit.
    """
    _check_shapes(u, delta, A, B, C, D, order, delta_bias)
    watcher = _watcher.get()
    if watcher is not None:
        watcher(ScanSize(u.shape[0], order.shape[2], u.shape[2] * u.shape[3], A.shape[2]))
    observer = _observer.get()
    if observer is not None:
        observer(ScanInputs(delta, A, order, delta_bias))
    if u.is_meta:
        return u.new_empty(u.shape)
    name = _choose(backend or _wanted.get(), u)
    floats = [u, delta, A, B, C, D, *([] if delta_bias is None else [delta_bias])]
    precision = torch.float64 if any(x.dtype == torch.float64 for x in floats) else torch.float32
    if name in ("cpu", *_ON_A_CARD) and precision == torch.float64:
        if backend is not None:
            raise ValueError(f"The {name} scan computes in float32; take portable or reference for float64.")
        name = "portable"
    bias = None if delta_bias is None else delta_bias.to(precision)
    A, D = A.to(precision), D.to(precision)
    read = _READ_AS_IT_LIES.get(name, ())
    given, delta, B, C = (x if x.dtype in read else x.to(precision) for x in (u, delta, B, C))
    return _load(name)(given, delta, A, B, C, D, order, bias).to(u.dtype)


@contextmanager
def use_backend(name: str | None) -> Iterator[None]:
    """Compute every scan begun in this block, in this thread, with the backend ``name``; None chooses by device."""
    if name is not None:
        _known(name)
    token = _wanted.set(name)
    try:
        yield
    finally:
        _wanted.reset(token)


@contextmanager
def watch_scans(watcher: Callable[[ScanSize], None]) -> Iterator[None]:
    """Tell ``watcher`` the size of every scan begun in this block, in this thread, on whatever device."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


@contextmanager
def observe_scans(observer: Callable[[ScanInputs], None]) -> Iterator[None]:
    """Show ``observer`` the steps, decays and order of every scan begun in this block, in this thread."""
    token = _observer.set(observer)
    try:
        yield
    finally:
        _observer.reset(token)


def backend_for(tensor: Tensor) -> str:
    """The backend that a scan of this tensor would take now."""
    return _choose(_wanted.get(), tensor)


def _known(name: str) -> str:
    if name not in backends():
        raise ValueError(f"There is no scan backend {name!r} on this computer; known are {', '.join(backends())}.")
    return name


def _choose(wanted: str | None, u: Tensor) -> str:
    at_home = {"cpu": ("cpu",), "cuda": _ON_A_CARD}.get(u.device.type, ())
    if wanted is None:
        return next((name for name in backends() if name in at_home), "portable")
    if _known(wanted) not in (*at_home, "portable", "reference"):
        raise ValueError(f"The {wanted} scan cannot work on a tensor that lies on {u.device}.")
    return wanted


def _load(name: str) -> Scan:
    # Only what is used is imported: numba alone takes half a second.
    scan: Scan = import_module(f"core.scan.{name}").selective_scan
    return scan


def _check_shapes(
    u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, order: Tensor, delta_bias: Tensor | None
) -> None:
    if u.dim() != 4 or A.dim() != 3 or order.dim() != 3:
        raise ValueError(
            "The scan wants u as (batch, positions, heads, channels), A as (heads, channels, states) and order as "
            f"(1 or batch, heads, steps); given are {_shape(u)}, {_shape(A)} and {_shape(order)}."
        )
    batch, positions, heads, channels = u.shape
    states = A.shape[2]
    wanted = [
        ("delta", delta, (batch, positions, heads, channels)),
        ("A", A, (heads, channels, states)),
        ("B", B, (batch, positions, heads, states)),
        ("C", C, (batch, positions, heads, states)),
        ("D", D, (heads, channels)),
        ("delta_bias", delta_bias, (heads, channels)),
        ("order", order, (batch if order.shape[0] == batch else 1, heads, order.shape[2])),
    ]
    for name, tensor, shape in wanted:
        if tensor is not None and tensor.shape != shape:
            raise ValueError(f"{name} has the shape {_shape(tensor)}; for u of {_shape(u)} it must be {shape}.")
    if order.is_floating_point() or order.is_complex() or order.dtype == torch.bool:
        raise ValueError(f"order holds positions and must be of an integer type, not {order.dtype}.")
    if order.device.type == "cpu" and order.numel() and not _all_below(order, positions):
        raise ValueError(f"order points outside the {positions} positions.")


def _all_below(order: Tensor, positions: int) -> bool:
    lowest, highest = order.aminmax()
    return bool(lowest >= 0) and bool(highest < positions)


def _shape(tensor: Tensor) -> tuple[int, ...]:
    return tuple(tensor.shape)
