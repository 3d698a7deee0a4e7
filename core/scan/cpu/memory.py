"""Lanes from memory and back: what an address and an index reach, in float32 or bfloat16.

The kernels know memory by address. numba would count references to arrays, and does so even in inner loops. Nothing
is checked here, as nothing can be in an inner loop; no alignment is asked for.
"""

from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba.core import types

from core.scan.cpu.lanes import FLOAT, HALF, INTEGER, INTEGERS, VECTOR, WIDTH, call, instruction, lanes_type, splat

FLOAT_BYTES = 4
BFLOAT16_BYTES = 2

_HALF_VECTOR = ir.VectorType(FLOAT, HALF)
_PAIR = ir.VectorType(FLOAT, 2)
_SHORT = ir.IntType(16)
_SHORTS = ir.VectorType(_SHORT, WIDTH)


def _pointer(builder: Any, seen_as: Any, address: Any, index: Any) -> Any:
    floats = builder.inttoptr(address, FLOAT.as_pointer())
    return builder.bitcast(builder.gep(floats, [index]), seen_as.as_pointer())


def _short_pointer(builder: Any, address: Any, index: Any) -> Any:
    shorts = builder.inttoptr(address, _SHORT.as_pointer())
    return builder.bitcast(builder.gep(shorts, [index]), _SHORTS.as_pointer())


def _masked(builder: Any, count: Any, pointer: Any, size: int) -> list[Any]:
    """Pointer, alignment and mask for the first ``count`` lanes, as LLVM's masked functions take them."""
    mask = builder.icmp_signed("<", ir.Constant(INTEGERS, [*range(WIDTH)]), splat(builder, count))
    return [pointer, ir.Constant(INTEGER, size), mask]


def _widen(builder: Any, shorts: Any) -> Any:
    """bfloat16 is the upper half of a float32."""
    upper = builder.shl(builder.zext(shorts, INTEGERS), ir.Constant(INTEGERS, [16] * WIDTH))
    return builder.bitcast(upper, VECTOR)


def _narrow(builder: Any, lanes: Any) -> Any:
    """To the nearest bfloat16, the even one of two; a NaN stays one."""
    bits = builder.bitcast(lanes, INTEGERS)
    sixteen, one = (ir.Constant(INTEGERS, [number] * WIDTH) for number in (16, 1))
    is_odd = builder.and_(builder.lshr(bits, sixteen), one)
    almost_half = ir.Constant(INTEGERS, [0x7FFF] * WIDTH)
    rounded = builder.lshr(builder.add(builder.add(bits, almost_half), is_odd), sixteen)
    not_a_number = ir.Constant(INTEGERS, [0x7FC0] * WIDTH)
    kept = builder.select(builder.fcmp_unordered("uno", lanes, lanes), not_a_number, rounded)
    return builder.trunc(kept, _SHORTS)


@instruction
def load(typing: Any, address: Any, index: Any) -> Any:
    """Sixteen neighbours, beginning with number ``index``."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.load(_pointer(builder, VECTOR, *arguments), align=FLOAT_BYTES)

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_half_twice(typing: Any, address: Any, index: Any) -> Any:
    """Eight neighbours, beginning with number ``index``, in the lower and again in the upper lanes."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        half = builder.load(_pointer(builder, _HALF_VECTOR, *arguments), align=FLOAT_BYTES)
        twice = ir.Constant(INTEGERS, [*range(HALF)] * 2)
        return builder.shuffle_vector(half, ir.Constant(_HALF_VECTOR, ir.Undefined), twice)

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_half(typing: Any, address: Any, index: Any) -> Any:
    """Eight neighbours, beginning with number ``index``, in the lower lanes; the upper ones 0."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        half = builder.load(_pointer(builder, _HALF_VECTOR, *arguments), align=FLOAT_BYTES)
        nothing = ir.Constant(_HALF_VECTOR, [0.0] * HALF)
        return builder.shuffle_vector(half, nothing, ir.Constant(INTEGERS, [*range(WIDTH)]))

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_first(typing: Any, address: Any, index: Any, count: Any) -> Any:
    """The first ``count`` lanes from number ``index`` on, the others 0; nothing beyond them is read."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, size = arguments
        masked = _masked(builder, size, _pointer(builder, VECTOR, *place), FLOAT_BYTES)
        masked.append(ir.Constant(VECTOR, [0.0] * WIDTH))
        return call(builder, f"llvm.masked.load.v{WIDTH}f32.p0", VECTOR, masked)

    return lanes_type(types.intp, types.intp, types.int32), generate


@instruction
def broadcast_from(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` in every lane."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return splat(builder, builder.load(_pointer(builder, FLOAT, *arguments)))

    return lanes_type(types.intp, types.intp), generate


@instruction
def broadcast_pair(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` in the lower eight lanes, the next one in the upper eight."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        pair = builder.load(_pointer(builder, _PAIR, *arguments), align=FLOAT_BYTES)
        halves = ir.Constant(INTEGERS, [0] * HALF + [1] * HALF)
        return builder.shuffle_vector(pair, ir.Constant(_PAIR, ir.Undefined), halves)

    return lanes_type(types.intp, types.intp), generate


@instruction
def store(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write all lanes from number ``index`` on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        builder.store(lanes, _pointer(builder, VECTOR, *place), align=FLOAT_BYTES)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@instruction
def store_half(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """Write the lower eight lanes from number ``index`` on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        lower = ir.Constant(ir.VectorType(INTEGER, HALF), [*range(HALF)])
        half = builder.shuffle_vector(lanes, ir.Constant(VECTOR, ir.Undefined), lower)
        builder.store(half, _pointer(builder, _HALF_VECTOR, *place), align=FLOAT_BYTES)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@instruction
def store_first(typing: Any, address: Any, index: Any, value: Any, count: Any) -> Any:
    """Write the first ``count`` lanes from number ``index`` on; nothing beyond them is touched."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes, size = arguments
        masked = [lanes, *_masked(builder, size, _pointer(builder, VECTOR, *place), FLOAT_BYTES)]
        call(builder, f"llvm.masked.store.v{WIDTH}f32.p0", ir.VoidType(), masked)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type, types.int32), generate


@instruction
def load_bfloat16(typing: Any, address: Any, index: Any) -> Any:
    """`load` from bfloat16."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return _widen(builder, builder.load(_short_pointer(builder, *arguments), align=BFLOAT16_BYTES))

    return lanes_type(types.intp, types.intp), generate


@instruction
def load_first_bfloat16(typing: Any, address: Any, index: Any, count: Any) -> Any:
    """`load_first` from bfloat16."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, size = arguments
        masked = _masked(builder, size, _short_pointer(builder, *place), BFLOAT16_BYTES)
        masked.append(ir.Constant(_SHORTS, [0] * WIDTH))
        return _widen(builder, call(builder, f"llvm.masked.load.v{WIDTH}i16.p0", _SHORTS, masked))

    return lanes_type(types.intp, types.intp, types.int32), generate


@instruction
def store_bfloat16(typing: Any, address: Any, index: Any, value: Any) -> Any:
    """`store`, rounded to bfloat16."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes = arguments
        builder.store(_narrow(builder, lanes), _short_pointer(builder, *place), align=BFLOAT16_BYTES)
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type), generate


@instruction
def store_first_bfloat16(typing: Any, address: Any, index: Any, value: Any, count: Any) -> Any:
    """`store_first`, rounded to bfloat16."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        *place, lanes, size = arguments
        masked = _masked(builder, size, _short_pointer(builder, *place), BFLOAT16_BYTES)
        call(builder, f"llvm.masked.store.v{WIDTH}i16.p0", ir.VoidType(), [_narrow(builder, lanes), *masked])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp, lanes_type, types.int32), generate


@instruction
def load_integer(typing: Any, address: Any, index: Any) -> Any:
    """Number ``index`` of the int32 at an address."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        integers = builder.inttoptr(arguments[0], INTEGER.as_pointer())
        return builder.sext(builder.load(builder.gep(integers, [arguments[1]])), ir.IntType(64))

    return types.int64(types.intp, types.intp), generate


@instruction
def prefetch(typing: Any, address: Any, index: Any) -> Any:
    """Ask for the cache line of number ``index``; harmless wherever it points."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        reading, keep, data = (ir.Constant(INTEGER, flag) for flag in (0, 3, 1))
        pointer = _pointer(builder, FLOAT, *arguments)
        call(builder, "llvm.prefetch.p0", ir.VoidType(), [pointer, reading, keep, data])
        return context.get_dummy_value()

    return types.void(types.intp, types.intp), generate
