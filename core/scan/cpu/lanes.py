"""Eight float32 side by side, as a value of numba: the arithmetic of the ``cpu`` scan is written in these.

Written out, the vector width is certain for every head width, instead of hanging on what a compiler makes of a loop.
LLVM maps eight lanes to one AVX register, two NEON or SSE registers, or half an AVX-512 register.

A NaN in a lane stays a NaN through every function here.
"""

import operator
from typing import Any

from llvmlite import ir
from numba import njit
from numba.core import types
from numba.core.cgutils import get_or_insert_function
from numba.extending import intrinsic, models, overload, register_model

WIDTH = 16
HALF = 8

_FLOAT = ir.FloatType()
_INT = ir.IntType(32)
_VECTOR = ir.VectorType(_FLOAT, WIDTH)
_HALF_VECTOR = ir.VectorType(_FLOAT, HALF)
_INTEGERS = ir.VectorType(_INT, WIDTH)
_MASK = ir.VectorType(ir.IntType(1), WIDTH)
_BYTES_PER_FLOAT = 4


class LanesType(types.Type):  # type: ignore[misc]
    """numba's type of eight float32 in one register."""

    def __init__(self) -> None:
        super().__init__(name="float32_lanes")


lanes_type = LanesType()


@register_model(LanesType)
class _LanesModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, data_model_manager: Any, numba_type: Any) -> None:
        super().__init__(data_model_manager, numba_type, _VECTOR)


def _splat(builder: Any, scalar: Any, vector: Any) -> Any:
    """All lanes of a ``vector`` type set to one scalar."""
    undefined = ir.Constant(vector, ir.Undefined)
    first = builder.insert_element(undefined, scalar, ir.Constant(_INT, 0))
    return builder.shuffle_vector(first, undefined, ir.Constant(_INTEGERS, [0] * WIDTH))


def _pointer(builder: Any, address: Any, index: Any, seen_as: Any) -> Any:
    """Address of the float32 ``index`` after ``address``. Nothing is checked, as nothing can be in an inner loop."""
    floats = builder.inttoptr(address, _FLOAT.as_pointer())
    return builder.bitcast(builder.gep(floats, [index]), seen_as.as_pointer())


def _first(builder: Any, count: Any) -> Any:
    """Mask of the lanes below ``count``."""
    undefined = ir.Constant(_INTEGERS, ir.Undefined)
    first = builder.insert_element(undefined, count, ir.Constant(_INT, 0))
    counts = builder.shuffle_vector(first, undefined, ir.Constant(_INTEGERS, [0] * WIDTH))
    return builder.icmp_signed("<", ir.Constant(_INTEGERS, [*range(WIDTH)]), counts)


@intrinsic
def load(typing: Any, address: Any, index: Any) -> Any:
    """Eight neighbours beginning with number ``index`` after ``address``; no alignment is asked for."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _pointer(builder, *arguments, _VECTOR)
        return builder.load(pointer, align=_BYTES_PER_FLOAT)

    return lanes_type(types.intp, types.intp), generate


@intrinsic
def load_half_twice(typing: Any, address: Any, index: Any) -> Any:
    """Half as many neighbours beginning with number ``index`` after ``address``, in the lower and the upper half."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        half = builder.load(_pointer(builder, *arguments, _HALF_VECTOR), align=_BYTES_PER_FLOAT)
        twice = ir.Constant(_INTEGERS, [*range(HALF)] * 2)
        return builder.shuffle_vector(half, ir.Constant(_HALF_VECTOR, ir.Undefined), twice)

    return lanes_type(types.intp, types.intp), generate


@intrinsic
def store_half(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write the lower half of the lanes beginning with number ``index`` after ``address``."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        lower = ir.Constant(ir.VectorType(_INT, HALF), [*range(HALF)])
        half = builder.shuffle_vector(lanes, ir.Constant(_VECTOR, ir.Undefined), lower)
        builder.store(half, _pointer(builder, *place, _HALF_VECTOR), align=_BYTES_PER_FLOAT)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@intrinsic
def load_integer(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` of the int32 after ``address``."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        address_value, index_value = arguments
        integers = builder.inttoptr(address_value, _INT.as_pointer())
        return builder.sext(builder.load(builder.gep(integers, [index_value])), ir.IntType(64))

    return types.int64(types.intp, types.intp), generate


@intrinsic
def store(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write eight neighbours beginning with number ``index`` after ``address``."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        pointer = _pointer(builder, *place, _VECTOR)
        builder.store(lanes, pointer, align=_BYTES_PER_FLOAT)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@intrinsic
def broadcast(typing: Any, scalar: Any) -> Any:
    """The same number in every lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return _splat(builder, arguments[0], _VECTOR)

    return lanes_type(types.float32), generate


@intrinsic
def broadcast_from(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` after ``address`` in every lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return _splat(builder, builder.load(_pointer(builder, *arguments, _FLOAT)), _VECTOR)

    return lanes_type(types.intp, types.intp), generate


@intrinsic
def broadcast_pair(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` after ``address`` in the lower eight lanes, the next one in the upper eight."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pair_type = ir.VectorType(_FLOAT, 2)
        pointer = _pointer(builder, *arguments, pair_type)
        pair = builder.load(pointer, align=_BYTES_PER_FLOAT)
        halves = ir.Constant(_INTEGERS, [0] * HALF + [1] * HALF)
        return builder.shuffle_vector(pair, ir.Constant(pair_type, ir.Undefined), halves)

    return lanes_type(types.intp, types.intp), generate


@intrinsic
def fma(typing: Any, a: Any, b: Any, c: Any) -> Any:
    """a·b + c, rounded once where the processor can; ``fmuladd`` never falls back to a slow library call."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        function_type = ir.FunctionType(_VECTOR, [_VECTOR] * 3)
        function = get_or_insert_function(builder.module, function_type, f"llvm.fmuladd.v{WIDTH}f32")
        return builder.call(function, arguments)

    return lanes_type(lanes_type, lanes_type, lanes_type), generate


@intrinsic
def at_least(typing: Any, floor: Any, value: Any) -> Any:
    """The larger of the two, lane by lane; a NaN in ``value`` is kept."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        low, x = arguments
        return builder.select(builder.fcmp_ordered(">", low, x), low, x)

    return lanes_type(lanes_type, lanes_type), generate


@intrinsic
def at_most(typing: Any, ceiling: Any, value: Any) -> Any:
    """The smaller of the two, lane by lane; a NaN in ``value`` is kept."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        high, x = arguments
        return builder.select(builder.fcmp_ordered("<", high, x), high, x)

    return lanes_type(lanes_type, lanes_type), generate


@intrinsic
def select_negative(typing: Any, sign: Any, negative: Any, other: Any) -> Any:
    """``negative`` in the lanes where ``sign`` is below zero, ``other`` elsewhere."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        sign_value, negative_value, other_value = arguments
        below = builder.fcmp_ordered("<", sign_value, ir.Constant(_VECTOR, [0.0] * WIDTH))
        return builder.select(below, negative_value, other_value)

    return lanes_type(lanes_type, lanes_type, lanes_type), generate


@intrinsic
def scale_by_power(typing: Any, value: Any, shifted: Any) -> Any:
    """``value``·2ⁿ, where the low mantissa bits of ``shifted`` are n: n goes straight into the exponent."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        mantissa, exponent = (builder.bitcast(x, _INTEGERS) for x in arguments)
        moved = builder.shl(exponent, ir.Constant(_INTEGERS, [23] * WIDTH))
        return builder.bitcast(builder.add(mantissa, moved), _VECTOR)

    return lanes_type(lanes_type, lanes_type), generate


@intrinsic
def prefetch(typing: Any, address: Any, index: Any) -> Any:
    """Ask for the cache line of number ``index`` after ``address``; harmless wherever it points."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _pointer(builder, *arguments, _FLOAT)
        function_type = ir.FunctionType(ir.VoidType(), [pointer.type, _INT, _INT, _INT])
        function = get_or_insert_function(builder.module, function_type, "llvm.prefetch.p0")
        reading, keep, data = 0, 3, 1
        builder.call(function, [pointer, *(ir.Constant(_INT, flag) for flag in (reading, keep, data))])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate


@intrinsic
def load_first(typing: Any, address: Any, index: Any, count: Any) -> Any:
    """The first ``count`` lanes from number ``index`` after ``address`` on, the others 0; nothing beyond them is read."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pointer = _pointer(builder, *arguments[:2], _VECTOR)
        function_type = ir.FunctionType(_VECTOR, [pointer.type, _INT, _MASK, _VECTOR])
        function = get_or_insert_function(builder.module, function_type, f"llvm.masked.load.v{WIDTH}f32.p0")
        rest = ir.Constant(_VECTOR, [0.0] * WIDTH)
        return builder.call(
            function, [pointer, ir.Constant(_INT, _BYTES_PER_FLOAT), _first(builder, arguments[2]), rest]
        )

    return lanes_type(types.intp, types.intp, types.int32), generate


@intrinsic
def store_first(typing: Any, address: Any, index: Any, value: Any, count: Any) -> Any:
    """Write the first ``count`` lanes from number ``index`` after ``address`` on; nothing beyond them is touched."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes, count_value = arguments
        pointer = _pointer(builder, *place, _VECTOR)
        function_type = ir.FunctionType(ir.VoidType(), [_VECTOR, pointer.type, _INT, _MASK])
        function = get_or_insert_function(builder.module, function_type, f"llvm.masked.store.v{WIDTH}f32.p0")
        builder.call(function, [lanes, pointer, ir.Constant(_INT, _BYTES_PER_FLOAT), _first(builder, count_value)])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type, types.int32), generate


def _shuffle(pattern: list[int]) -> Any:
    """An intrinsic that picks lanes of two values: 0 to 15 count the first one's, 16 to 31 the second's."""

    @intrinsic
    def pick(typing: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.shuffle_vector(*arguments, ir.Constant(_INTEGERS, pattern))

        return lanes_type(lanes_type, lanes_type), generate

    return pick


def _arithmetic(name: str) -> Any:
    """An intrinsic for one plain instruction on two values of lanes."""

    @intrinsic
    def instruction(typing: Any, a: Any, b: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return getattr(builder, name)(*arguments)

        return lanes_type(lanes_type, lanes_type), generate

    return instruction


def _operator(function: Any, instruction: Any) -> None:
    @overload(function)
    def choose(a, b):  # type: ignore[no-untyped-def]
        return (lambda a, b: instruction(a, b)) if a == b == lanes_type else None


_operator(operator.add, _arithmetic("fadd"))
_operator(operator.sub, _arithmetic("fsub"))
_operator(operator.mul, _arithmetic("fmul"))
_operator(operator.truediv, _arithmetic("fdiv"))

lower_twice = _shuffle([*range(HALF)] * 2)
swap_halves = _shuffle([*range(HALF, WIDTH), *range(HALF)])
interleave_halves = _shuffle([lane // 2 + HALF * (lane % 2) for lane in range(WIDTH)])


def _fold_pattern(distance: int, second: int) -> list[int]:
    """Lanes of (a, b) for `_fold`: a's and b's take turns in runs of ``distance``; ``second`` picks the run's partner."""
    lanes = []
    for lane in range(WIDTH):
        taken_from_b = (lane // distance) % 2
        lanes.append(lane - distance * taken_from_b + WIDTH * taken_from_b + distance * second)
    return lanes


def _fold(distance: int) -> Any:
    """Two halves of two fold sums: a's lanes ``distance`` apart added, and b's, in alternating runs of ``distance``."""
    first, second = _shuffle(_fold_pattern(distance, 0)), _shuffle(_fold_pattern(distance, 1))

    @njit(nogil=True)
    def fold(a, b):  # type: ignore[no-untyped-def]
        return first(a, b) + second(a, b)

    return fold


fold_8, fold_4, fold_2, fold_1 = (_fold(distance) for distance in (8, 4, 2, 1))
