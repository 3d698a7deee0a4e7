"""Networks with shapes and no numbers: the largest one takes no memory."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

_ELEMENTWISE = frozenset(
    f"{before}{name}{after}"
    for name in ("add", "sub", "mul", "truediv", "pow", "neg")
    for before, after in (("", ""), ("__", "__"), ("__r", "__"))
) | {"div", "exp", "expm1", "log", "log1p", "sqrt", "clamp"}


@contextmanager
def shapes_only() -> Iterator[None]:
    """Within this, tensors are made on torch's meta device."""
    with torch.device("meta"), _Arithmetic():
        yield


class _Arithmetic(TorchFunctionMode):
    """The shapes of what networks compute while they are made, by the rules of broadcasting.

    torch itself would import its compiler to find them, which takes more than a second and 170 MB; what is not here
    it still does.
    """

    def __torch_function__(
        self, func: Callable[..., Any], types: Sequence[type], args: Any = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        options = dict(kwargs or {})
        name = getattr(func, "__name__", "")
        tensors = [value for value in args if isinstance(value, Tensor)]
        if name in _ELEMENTWISE and tensors and "out" not in options:
            shape = np.broadcast_shapes(*(tuple(value.shape) for value in tensors))
            kind = torch.result_type(args[0], args[1]) if len(args) == 2 else tensors[0].dtype
            return torch.empty(shape, dtype=kind)
        if name == "normal_":
            return args[0] if args else options["tensor"]
        if name == "eye" and len(args) == 1:
            return torch.empty(args[0], args[0])
        if name == "arange" and args and all(isinstance(value, int) for value in args):
            return torch.empty(len(range(*args)), dtype=options.get("dtype") or torch.int64)
        if name == "repeat" and tensors and all(isinstance(value, int) for value in args[1:]):
            counts = args[1:]
            shape = (1,) * (len(counts) - tensors[0].ndim) + tuple(tensors[0].shape)
            return torch.empty([math.prod(pair) for pair in zip(shape, counts, strict=True)], dtype=tensors[0].dtype)
        return func(*args, **options)
