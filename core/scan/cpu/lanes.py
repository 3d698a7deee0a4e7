"""Sixteen float32 side by side, as a value of numba: the arithmetic of the ``cpu`` scan is written in these.

Written out, the vector width is certain for every head width, instead of hanging on what a compiler makes of a loop.
LLVM maps one value to one AVX-512 register, two AVX registers, or four of NEON or SSE. How lanes come from memory and
go back is in `core.scan.cpu.memory`.

A NaN in a lane stays a NaN through every function here.
"""

import operator
from collections.abc import Callable
from typing import Any, TypeAlias

from llvmlite import ir  # type: ignore[import-untyped]
from numba import njit
from numba.core import types
from numba.core.cgutils import get_or_insert_function
from numba.extending import intrinsic, models, overload, register_model

WIDTH = 16
HALF = 8

Lanes: TypeAlias = Any

FLOAT = ir.FloatType()
INTEGER = ir.IntType(32)
VECTOR = ir.VectorType(FLOAT, WIDTH)
INTEGERS = ir.VectorType(INTEGER, WIDTH)

# numba's own annotation counts the typing context among the arguments of a call.
instruction: Any = intrinsic


class LanesType(types.Type):
    """numba's type of sixteen float32 in one value."""


_make: Any = LanesType
lanes_type = _make("float32_lanes")


@register_model(LanesType)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, data_model_manager: Any, numba_type: Any) -> None:
        super().__init__(data_model_manager, numba_type, VECTOR)  # type: ignore[no-untyped-call]


def call(builder: Any, name: str, returns: Any, arguments: list[Any]) -> Any:
    """Call one of LLVM's intrinsic functions."""
    function_type = ir.FunctionType(returns, [argument.type for argument in arguments])
    insert: Any = get_or_insert_function
    return builder.call(insert(builder.module, function_type, name), arguments)


def splat(builder: Any, scalar: Any) -> Any:
    """All lanes set to one scalar, a float32 or an int32."""
    undefined = ir.Constant(ir.VectorType(scalar.type, WIDTH), ir.Undefined)
    first = builder.insert_element(undefined, scalar, ir.Constant(INTEGER, 0))
    return builder.shuffle_vector(first, undefined, ir.Constant(INTEGERS, [0] * WIDTH))


@instruction
def broadcast(typing: Any, scalar: Any) -> Any:
    """The same number in every lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return splat(builder, arguments[0])

    return lanes_type(types.float32), generate


@instruction
def fma(typing: Any, a: Any, b: Any, c: Any) -> Any:
    """a·b + c, rounded once where the processor can; ``fmuladd`` never falls back to a slow library call."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return call(builder, f"llvm.fmuladd.v{WIDTH}f32", VECTOR, arguments)

    return lanes_type(lanes_type, lanes_type, lanes_type), generate


@instruction
def square_root(typing: Any, value: Any) -> Any:
    """√, lane by lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return call(builder, f"llvm.sqrt.v{WIDTH}f32", VECTOR, arguments)

    return lanes_type(lanes_type), generate


@instruction
def at_least(typing: Any, floor: Any, value: Any) -> Any:
    """The larger of the two, lane by lane; a NaN in ``value`` is kept."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        low, x = arguments
        return builder.select(builder.fcmp_ordered(">", low, x), low, x)

    return lanes_type(lanes_type, lanes_type), generate


@instruction
def at_most(typing: Any, ceiling: Any, value: Any) -> Any:
    """The smaller of the two, lane by lane; a NaN in ``value`` is kept."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        high, x = arguments
        return builder.select(builder.fcmp_ordered("<", high, x), high, x)

    return lanes_type(lanes_type, lanes_type), generate


@instruction
def select_negative(typing: Any, sign: Any, negative: Any, other: Any) -> Any:
    """``negative`` in the lanes where ``sign`` is below zero, ``other`` elsewhere."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        sign_value, negative_value, other_value = arguments
        below = builder.fcmp_ordered("<", sign_value, ir.Constant(VECTOR, [0.0] * WIDTH))
        return builder.select(below, negative_value, other_value)

    return lanes_type(lanes_type, lanes_type, lanes_type), generate


@instruction
def scale_by_power(typing: Any, value: Any, shifted: Any) -> Any:
    """``value``·2ⁿ, where the low mantissa bits of ``shifted`` are n: n goes straight into the exponent."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        mantissa, exponent = (builder.bitcast(x, INTEGERS) for x in arguments)
        moved = builder.shl(exponent, ir.Constant(INTEGERS, [23] * WIDTH))
        return builder.bitcast(builder.add(mantissa, moved), VECTOR)

    return lanes_type(lanes_type, lanes_type), generate


def _operator(function: Any, name: str) -> None:
    """Let Python's operator mean one plain instruction on two values of lanes."""

    @instruction
    def plain(typing: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return getattr(builder, name)(*arguments)

        return lanes_type(lanes_type, lanes_type), generate

    @overload(function, strict=False)
    def choose(a: Any, b: Any) -> Callable[[Lanes, Lanes], Lanes] | None:
        return (lambda a, b: plain(a, b)) if a == b == lanes_type else None


_operator(operator.add, "fadd")
_operator(operator.sub, "fsub")
_operator(operator.mul, "fmul")
_operator(operator.truediv, "fdiv")


def _shuffle(pattern: list[int]) -> Any:
    """An instruction that picks lanes of two values: 0 to 15 count the first one's, 16 to 31 the second's."""

    @instruction
    def pick(typing: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.shuffle_vector(*arguments, ir.Constant(INTEGERS, pattern))

        return lanes_type(lanes_type, lanes_type), generate

    return pick


swap_halves = _shuffle([*range(HALF, WIDTH), *range(HALF)])
interleave_halves = _shuffle([lane // 2 + HALF * (lane % 2) for lane in range(WIDTH)])


def _fold(distance: int) -> Any:
    """Sums of lanes ``distance`` apart: of the first value's in one run of so many lanes, of the second's in the next.

    Folded by 4, 2 and 1, eight values become one that holds the sums over their halves.
    """
    partners = []
    for partner in (0, distance):
        from_second = [lane // distance % 2 for lane in range(WIDTH)]
        partners.append([lane + partner + (WIDTH - distance) * second for lane, second in enumerate(from_second)])
    first, second = (_shuffle(pattern) for pattern in partners)

    @njit(nogil=True)
    def fold(a: Lanes, b: Lanes) -> Lanes:
        return first(a, b) + second(a, b)

    return fold


fold_4, fold_2, fold_1 = (_fold(distance) for distance in (4, 2, 1))
