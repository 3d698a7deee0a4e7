"""How much arithmetic one operation of torch is, by its shapes.

Two counts stand beside each other:

* ``multiply_adds``, as the papers count: fvcore's rule (github.com/facebookresearch/fvcore), which most of them use.
  One for each multiplication with its addition in convolutions and matrix products, 5 per value of a norm (4 without
  weights; 2 and 1 for a batch norm with kept statistics), 1 per value pooled or repeated, 4 per value interpolated,
  nothing for everything else. A scan of L steps over D channels of N states counts 9·L·D·N + L·D
  (github.com/state-spaces/mamba, issue 110): these are operations, not multiply-adds, and the papers add them all the
  same.
* ``flops``, the additions and multiplications really done: 2 per multiply-add; norms, pooling and interpolation as
  above; for a scan 7·L·D·N (Δ·A, its exponential, the state times it, the input times B, their sum, times C, the sum
  over states) and 3·L·D (Δ·u, D·u, its addition). Activations, and sums and products of two pictures, count nothing.
"""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from core.scan import ScanSize

aten = torch.ops.aten

CONVOLUTIONS = "convolutions"
PROJECTIONS = "projections"
ATTENTION = "attention"
SCANS = "scans"
NORMS = "norms"
RESAMPLING = "pooling and resampling"

# Which argument of a matrix product is its first factor; the second follows it.
FIRST_FACTOR = {aten.mm: 0, aten.bmm: 0, aten.mv: 0, aten.addmm: 1, aten.baddbmm: 1, aten.addmv: 1}
# Which argument of a norm is its weights.
NORM_WEIGHTS = {aten.native_layer_norm: 2, aten.native_group_norm: 1, aten.native_batch_norm: 1}
# Per value of the result.
RESAMPLED = {aten.upsample_nearest2d: 1, aten.upsample_bilinear2d: 4, aten.grid_sampler_2d: 4}


class Arithmetic(NamedTuple):
    """What kind of work it is, and how much."""

    kind: str
    multiply_adds: int
    flops: int


def of_scan(size: ScanSize) -> Arithmetic:
    """The arithmetic of a scan."""
    values = size.batch * size.steps * size.channels
    return Arithmetic(SCANS, (9 * size.states + 1) * values, (7 * size.states + 3) * values)


def of_attention(query: Tensor, key: Tensor, value: Tensor) -> Arithmetic:
    """The arithmetic of attention: every query times every key, and every value times what came of that."""
    products = query.numel() * key.shape[-2] + query.shape[:-1].numel() * value.shape[-2] * value.shape[-1]
    return Arithmetic(ATTENTION, products, 2 * products)


def of_operation(
    operation: Any, arguments: Sequence[Any], result: Any, of_weights: Sequence[bool]
) -> Arithmetic | None:
    """The arithmetic of an operation (``torch.ops.aten.…``), None if it counts nothing.

    ``of_weights`` says of each argument whether it comes from weights alone: a product of two that do not is attention.
    """
    if operation is aten.convolution:
        return _convolution(arguments, result)
    if operation in FIRST_FACTOR:
        first = FIRST_FACTOR[operation]
        products = result.numel() * arguments[first].shape[-1]
        kind = PROJECTIONS if any(of_weights[first : first + 2]) else ATTENTION
        return Arithmetic(kind, products, 2 * products)
    if operation in NORM_WEIGHTS:
        operations = _per_value(operation, arguments) * arguments[0].numel()
        return Arithmetic(NORMS, operations, operations)
    if operation in RESAMPLED:
        operations = RESAMPLED[operation] * result.numel()
        return Arithmetic(RESAMPLING, operations, operations)
    if operation is aten._adaptive_avg_pool2d or (operation is aten.mean and _over_picture(arguments)):
        return Arithmetic(RESAMPLING, arguments[0].numel(), arguments[0].numel())
    return None


def _convolution(arguments: Sequence[Any], result: Tensor) -> Arithmetic:
    picture, weights, transposed = arguments[0], arguments[1], arguments[6]
    # A transposed convolution spreads every value it reads, the other gathers for every value it writes.
    products = (picture if transposed else result).numel() * math.prod(weights.shape[1:])
    pointwise = math.prod(weights.shape[2:]) == 1
    return Arithmetic(PROJECTIONS if pointwise else CONVOLUTIONS, products, 2 * products)


def _per_value(operation: Any, arguments: Sequence[Any]) -> int:
    weighted = arguments[NORM_WEIGHTS[operation]] is not None
    if operation is aten.native_batch_norm and not arguments[5]:
        return 2 if weighted else 1
    return 5 if weighted else 4


def _over_picture(arguments: Sequence[Any]) -> bool:
    """Whether a mean is that of every channel's picture, as torch pools to a single pixel."""
    return arguments[0].dim() == 4 and len(arguments) > 1 and sorted(axis % 4 for axis in arguments[1]) == [2, 3]
